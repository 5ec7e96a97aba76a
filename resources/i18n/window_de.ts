<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sample</name>
    <message>
        <source>What should the kitchen know?</source>
        <translation>Was soll die Küche wissen?</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>Koscher</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>Ohne Gluten</translation>
    </message>
    <message>
        <source>No lactose</source>
        <translation>Ohne Laktose</translation>
    </message>
    <message>
        <source>No nuts</source>
        <translation>Ohne Nüsse</translation>
    </message>
    <message>
        <source>Where can you lend a hand?</source>
        <translation>Wo kannst du mit anpacken?</translation>
    </message>
    <message>
        <source>Putting up tables, from 13:00</source>
        <translation>Tische aufstellen, ab 13:00 Uhr</translation>
    </message>
    <message>
        <source>At the grill</source>
        <translation>Am Grill</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salat</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Dessert</source>
        <translation>Nachtisch</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Getränke</translation>
    </message>
    <message>
        <source>Music from the front garden</source>
        <translation>Musik aus dem Vorgarten</translation>
    </message>
    <message>
        <source>From eight o’clock, with whoever likes to sing along.</source>
        <translation>Ab acht Uhr, und wer mag, singt mit.</translation>
    </message>
    <message>
        <source>Camp fire</source>
        <translation>Lagerfeuer</translation>
    </message>
    <message>
        <source>From ten o’clock on the green, with bread on a stick.</source>
        <translation>Ab zehn Uhr auf der Wiese, mit Stockbrot.</translation>
    </message>
    <message>
        <source>We put the tables out on the street again. The grill is lit, you bring something for the buffet, and whoever likes stays until the fire is out.</source>
        <translation>Wir stellen wieder die Tische auf die Straße. Der Grill brennt, du bringst etwas fürs Buffet mit, und wer mag, bleibt, bis das Feuer aus ist.</translation>
    </message>
    <message>
        <source>- **16:00** Coffee and cake, bouncy castle
- **17:30** The grill is lit
- **20:00** Music
- **22:00** Camp fire</source>
        <translation>- **16:00** Kaffee und Kuchen, Hüpfburg
- **17:30** Der Grill wird angezündet
- **20:00** Musik
- **22:00** Lagerfeuer</translation>
    </message>
    <message>
        <source>The street is closed to cars that day. Bicycles can stand at number 2.</source>
        <translation>Die Straße ist an dem Tag für Autos gesperrt. Fahrräder kannst du bei Nummer 2 abstellen.</translation>
    </message>
    <message>
        <source>A grill in a garden at sunset, under a string of lamps</source>
        <translation>Ein Grill in einem Garten bei Sonnenuntergang, unter einer Lichterkette</translation>
    </message>
    <message>
        <source>Neighbourhood Street Party</source>
        <translation>Straßenfest der Nachbarschaft</translation>
    </message>
    <message>
        <source>The village green</source>
        <translation>Die Dorfwiese</translation>
    </message>
    <message>
        <source>Street committee</source>
        <translation>Straßenkomitee</translation>
    </message>
</context>
<context>
    <name>cookout::ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>cookout::Actions</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History of the event</source>
        <translation>Verlauf der Veranstaltung</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation>Gäste als CSV exportieren</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portal starten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation>E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>Write to the guests that are shown</source>
        <translation>An die gezeigten Gäste schreiben</translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation>Texte der Mails</translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation>Mails an Gäste</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation>An die Zahlung erinnern</translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation>An die Veranstaltung erinnern</translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation>Mails über neue Gäste</translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalSection</name>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Persons who are here</source>
        <translation>Personen, die da sind</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>noch niemand da</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message>
        <source>%1: %2 of %3 here</source>
        <translation>%1: %2 von %3 da</translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalsCard</name>
    <message>
        <source>Arrivals</source>
        <translation>Ankunft</translation>
    </message>
    <message numerus="yes">
        <source>of %n persons are here</source>
        <translation>
            <numerusform>von %n Person ist da</numerusform>
            <numerusform>von %n Personen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>Parties to come</source>
        <translation>Gruppen, die noch kommen</translation>
    </message>
    <message>
        <source>Confirmed parties of whom somebody is still missing</source>
        <translation>Bestätigte Gruppen, von denen noch jemand fehlt</translation>
    </message>
</context>
<context>
    <name>cookout::BringCard</name>
    <message>
        <source>Guests bring</source>
        <translation>Gäste bringen mit</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n fehlt noch</numerusform>
            <numerusform>%n fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>still to be promised</source>
        <translation>noch zuzusagen</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>ist zugesagt</translation>
    </message>
</context>
<context>
    <name>cookout::BulkBar</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Stichwort…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Selected guests</source>
        <translation>Ausgewählte Gäste</translation>
    </message>
    <message>
        <source>Cancel the registrations of the selected guests</source>
        <translation>Die Anmeldungen der ausgewählten Gäste stornieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Mail…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the selected guests as CSV</source>
        <translation>Die ausgewählten Gäste als CSV speichern</translation>
    </message>
    <message>
        <source>How they have paid</source>
        <translation>Wie sie bezahlt haben</translation>
    </message>
    <message>
        <source>Record that they have paid all they owe</source>
        <translation>Festhalten, dass sie alles bezahlt haben, was noch offen war</translation>
    </message>
</context>
<context>
    <name>cookout::ChangeWords</name>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed from the waiting list</source>
        <translation>Von der Warteliste bestätigt</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>Auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>Plätze angeboten</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Offer ended</source>
        <translation>Angebot beendet</translation>
    </message>
    <message>
        <source>Link replaced</source>
        <translation>Link ersetzt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Zahlung erfasst</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Zahlung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Arrival recorded</source>
        <translation>Ankunft erfasst</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>Ankunft rückgängig gemacht</translation>
    </message>
    <message>
        <source>Event created</source>
        <translation>Veranstaltung angelegt</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Veranstaltung kopiert</translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation>Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Picture of the event changed</source>
        <translation>Bild der Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Event taken back</source>
        <translation>Änderung der Veranstaltung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Registration opened or closed</source>
        <translation>Anmeldung geöffnet oder geschlossen</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>E-Mail bereitgestellt</translation>
    </message>
    <message>
        <source>Mail discarded</source>
        <translation>E-Mail verworfen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one change did</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>der Gast</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>jemand vom Veranstalterteam</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>Cookout</source>
        <translation>Cookout</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>what they bring</source>
        <translation>was sie mitbringen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>organisers&apos; note</source>
        <translation>Notiz der Veranstalter</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Written to guests</source>
        <translation>An Gäste geschrieben</translation>
    </message>
    <message>
        <source>Mails to guests taken back</source>
        <translation>Mails an Gäste zurückgenommen</translation>
    </message>
    <message>
        <source>Missed mails sent</source>
        <translation>Verpasste Mails gesendet</translation>
    </message>
    <message>
        <source>Rule for mails made</source>
        <translation>Regel für Mails angelegt</translation>
    </message>
    <message>
        <source>Rule for mails changed</source>
        <translation>Regel für Mails geändert</translation>
    </message>
    <message>
        <source>Rule for mails taken back</source>
        <translation>Regel für Mails zurückgenommen</translation>
    </message>
    <message>
        <source>Guests reminded of the event</source>
        <translation>Gäste an die Veranstaltung erinnert</translation>
    </message>
    <message>
        <source>Guests reminded of their payment</source>
        <translation>Gäste an ihre Zahlung erinnert</translation>
    </message>
    <message>
        <source>Kept as two guests</source>
        <translation>Als zwei Gäste behalten</translation>
    </message>
    <message>
        <source>Choice about two guests taken back</source>
        <translation>Entscheidung über zwei Gäste rückgängig gemacht</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>Ansicht geändert</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Ansicht gelöscht</translation>
    </message>
    <message>
        <source>View taken back</source>
        <translation>Änderung der Ansicht rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>cookout::Chips</name>
    <message>
        <source>%1, in other words</source>
        <translation>%1, in eigenen Worten</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>cookout::CollisionBar</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Von ihnen: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Von mir: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ihres nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
</context>
<context>
    <name>cookout::CommandPalette</name>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions only · @ guests only</source>
        <translation>↑ ↓ wählen · Enter führt aus · &gt; nur Aktionen · @ nur Gäste</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Find an action, a guest, a view or a setting</source>
        <translation>Aktion, Gast, Ansicht oder Einstellung finden</translation>
    </message>
</context>
<context>
    <name>cookout::CountStepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>cookout::CurveCard</name>
    <message>
        <source>Persons registered or waiting</source>
        <translation>Angemeldete oder wartende Personen</translation>
    </message>
</context>
<context>
    <name>cookout::DeadlineCard</name>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>left, until %1</source>
        <translation>übrig, bis %1</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page</source>
        <translation>Zur Seite Portal</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <translation>Weniger als eine Stunde</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öffnet %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>guests cannot register</source>
        <translation>Gäste können sich nicht anmelden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>the event does not take place</source>
        <translation>die Veranstaltung findet nicht statt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>guests cannot register yet</source>
        <translation>Gäste können sich noch nicht anmelden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>guests do not see it yet</source>
        <translation>Gäste sehen sie noch nicht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The event begins</source>
        <translation>Die Veranstaltung beginnt</translation>
    </message>
</context>
<context>
    <name>cookout::Desktop</name>
    <message>
        <source>Cookout cannot open its data</source>
        <translation>Cookout kann seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>The database could not be opened, so nothing was changed.</source>
        <translation>Die Datenbank ließ sich nicht öffnen; es wurde also nichts geändert.</translation>
    </message>
    <message>
        <source>Guests&apos; pages and mail stay off</source>
        <translation>Gästeseiten und E-Mail bleiben aus</translation>
    </message>
    <message>
        <source>The guests&apos; pages and the mail stay off in this window; everything else works.</source>
        <translation>Die Gästeseiten und die E-Mail bleiben in diesem Fenster aus; alles andere funktioniert.</translation>
    </message>
</context>
<context>
    <name>cookout::EditSession</name>
    <message>
        <source>%1 saved, on the waiting list</source>
        <translation>%1 gespeichert, auf der Warteliste</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>cookout::ErrorText</name>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Korrigiere die markierten Felder.</translation>
    </message>
    <message>
        <source>It does not exist any more. Somebody may have removed it.</source>
        <translation>Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at it again and repeat the change.</source>
        <translation>Das wurde inzwischen anderswo geändert. Sieh es dir noch einmal an und wiederhole deine Änderung.</translation>
    </message>
    <message>
        <source>There are not enough places left.</source>
        <translation>Es sind nicht mehr genug Plätze frei.</translation>
    </message>
    <message>
        <source>The database was busy. Nothing was saved; please try again.</source>
        <translation>Die Datenbank war belegt. Nichts wurde gespeichert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is not allowed at the moment.</source>
        <translation>Das ist im Moment nicht erlaubt.</translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was saved. Check that the disk is connected and not full, then try again.</source>
        <translation>In die Datenbank lässt sich nicht schreiben. Nichts wurde gespeichert. Prüf, ob das Laufwerk angeschlossen und nicht voll ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something in Cookout went wrong. Nothing was saved; please try again.</source>
        <translation>In Cookout ist etwas schiefgegangen. Nichts wurde gespeichert; versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Verwende mindestens %n Zeichen.</numerusform>
            <numerusform>Verwende mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is among the first that are guessed. Choose another one.</source>
        <translation>Dieses Passwort gehört zu den ersten, die man errät. Wähl ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove line breaks and other invisible characters.</source>
        <translation>Entferne Zeilenumbrüche und andere unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com.</source>
        <translation>Gib eine E-Mail-Adresse wie name@beispiel.de ein.</translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation>Gib einen Betrag wie 25 oder 25,00 ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Gib eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a currency code of three letters, such as EUR.</source>
        <translation>Gib einen Währungscode aus drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wähl etwas aus der Liste.</translation>
    </message>
    <message>
        <source>The guest&apos;s consent is needed.</source>
        <translation>Die Einwilligung des Gastes ist nötig.</translation>
    </message>
    <message>
        <source>Places left: %L1. Choose fewer persons.</source>
        <translation>Freie Plätze: %L1. Wähl weniger Personen.</translation>
    </message>
    <message>
        <source>At least one person must come.</source>
        <translation>Mindestens eine Person muss kommen.</translation>
    </message>
    <message>
        <source>Another event has this title already. Add the year, for example.</source>
        <translation>Eine andere Veranstaltung hat schon diesen Titel. Ergänze zum Beispiel das Jahr.</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Gib der Veranstaltung einen Titel.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Füll dieses Feld aus.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>The deadline must be before the end of the event.</source>
        <translation>Die Anmeldefrist muss vor dem Ende der Veranstaltung liegen.</translation>
    </message>
    <message>
        <source>Enter a date and a time.</source>
        <translation>Gib ein Datum und eine Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %L1.</source>
        <translation>Gib eine Zahl von 1 bis %L1 ein.</translation>
    </message>
    <message>
        <source>%1 was not saved: the folder cannot be written. Choose another folder.</source>
        <translation>%1 wurde nicht gespeichert: In den Ordner lässt sich nicht schreiben. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was not saved: the database was busy. Please try again.</source>
        <translation>%1 wurde nicht gespeichert: Die Datenbank war belegt. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not saved: the event does not exist any more.</source>
        <translation>%1 wurde nicht gespeichert: Die Veranstaltung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was not saved. Check that the disk is connected and not full, then try again.</source>
        <translation>%1 wurde nicht gespeichert. Prüf, ob das Laufwerk angeschlossen und nicht voll ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it, then try again.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt. Schließ es und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check that the disk is connected and not full.</source>
        <translation>In die Datenbank lässt sich nicht schreiben. Prüf, ob das Laufwerk angeschlossen und nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>cookout::EventSwitcher</name>
    <message>
        <source>Switch to another event</source>
        <translation>Zu einer anderen Veranstaltung wechseln</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>Create one to collect registrations</source>
        <translation>Leg eine an, um Anmeldungen zu sammeln</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Veranstaltung: %1</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Neue Veranstaltung…</translation>
    </message>
</context>
<context>
    <name>cookout::FieldInputs</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>cookout::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>E-mail missing</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Irgendetwas</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>cookout::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>cookout::GuestActions</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>No place is left.</source>
        <translation>Es ist kein Platz mehr frei.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Es ist nur noch %n Platz frei.</numerusform>
            <numerusform>Es sind nur noch %n Plätze frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Trotzdem bestätigen</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 mit Stichwort „%2“ versehen</translation>
    </message>
    <message>
        <source>None of them owes anything.</source>
        <translation>Niemand von ihnen schuldet noch etwas.</translation>
    </message>
    <message>
        <source>All of them have arrived, or have no place.</source>
        <translation>Sie sind alle schon angekommen oder haben keinen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n parties marked as arrived</source>
        <translation>
            <numerusform>%n Gruppe als angekommen markiert</numerusform>
            <numerusform>%n Gruppen als angekommen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 dupliziert</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n guests marked as paid (%1)</source>
        <extracomment>%1 is the way they have paid, such as Cash</extracomment>
        <translation>
            <numerusform>%n Gast als bezahlt markiert (%1)</numerusform>
            <numerusform>%n Gäste als bezahlt markiert (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 kept as two guests</source>
        <translation>%1 und %2 als zwei Gäste behalten</translation>
    </message>
</context>
<context>
    <name>cookout::GuestEditing</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1” in the meantime. Enter stores yours, Esc keeps theirs.</source>
        <translation>Inzwischen anderswo zu „%1“ geändert. Mit Enter speicherst du deine Fassung, mit Esc bleibt die andere.</translation>
    </message>
</context>
<context>
    <name>cookout::GuestExport</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation>Gäste als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected guests as CSV</source>
        <translation>
            <numerusform>%n ausgewählten Gast als CSV exportieren</numerusform>
            <numerusform>%n ausgewählte Gäste als CSV exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Hausnr.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>noch %n gebraucht</numerusform>
            <numerusform>noch %n gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>enough is promised</source>
        <translation>genug zugesagt</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>Sie bringen mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The guest sees it</source>
        <translation>Der Gast sieht es</translation>
    </message>
    <message>
        <source>Organisers&apos; note</source>
        <translation>Notiz des Teams</translation>
    </message>
    <message>
        <source>Never shown to the guest</source>
        <translation>Für den Gast nie sichtbar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Wörter mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Companion %1</source>
        <translation>Begleitung %1</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Begleitung</translation>
    </message>
</context>
<context>
    <name>cookout::GuestHeader</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Guest&apos;s page</source>
        <translation>Seite des Gastes</translation>
    </message>
    <message>
        <source>Move to the waiting list</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>Mail noch einmal senden</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Anmeldung stornieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with this registration</source>
        <translation>Was mit dieser Anmeldung noch geht</translation>
    </message>
    <message>
        <source>Previous guest (Alt+Up)</source>
        <translation>Voriger Gast (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next guest (Alt+Down)</source>
        <translation>Nächster Gast (Alt+Runter)</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+Space)</source>
        <translation>Einzelheiten verbergen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Registered %1 · %2</source>
        <translation>Angemeldet %1 · %2</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Places offered until %1</source>
        <translation>Plätze angeboten bis %1</translation>
    </message>
</context>
<context>
    <name>cookout::GuestLinkDialog</name>
    <message>
        <source>Guest&apos;s page</source>
        <translation>Seite des Gastes</translation>
    </message>
    <message>
        <source>QR code of the guest&apos;s page</source>
        <translation>QR-Code der Seite des Gastes</translation>
    </message>
    <message>
        <source>The portal does not run: start it, and the guest can open the page.</source>
        <translation>Das Portal läuft nicht: Starte es, dann kann der Gast die Seite öffnen.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cookout::GuestMailing</name>
    <message numerus="yes">
        <source>%n e-mails leave in 30 seconds</source>
        <comment>can be undone until then</comment>
        <translation>
            <numerusform>%n E-Mail geht in 30 Sekunden ab</numerusform>
            <numerusform>%n E-Mails gehen in 30 Sekunden ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” saved</source>
        <translation>Regel „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Rule “%1” writes again</source>
        <translation>Regel „%1“ schreibt wieder</translation>
    </message>
    <message>
        <source>Rule “%1” stopped</source>
        <translation>Regel „%1“ beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the payment are in the outbox</source>
        <translation>
            <numerusform>%n Zahlungserinnerung ist im Postausgang</numerusform>
            <numerusform>%n Zahlungserinnerungen sind im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the event are in the outbox</source>
        <translation>
            <numerusform>%n Erinnerung an die Veranstaltung ist im Postausgang</numerusform>
            <numerusform>%n Erinnerungen an die Veranstaltung sind im Postausgang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestPane</name>
    <message>
        <source>Details of the guest</source>
        <translation>Einzelheiten des Gastes</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>cookout::GuestPaste</name>
    <message>
        <source>Copy the rows of a spreadsheet first, then paste them here.</source>
        <translation>Kopiere zuerst die Zeilen einer Tabelle und füge sie dann hier ein.</translation>
    </message>
    <message>
        <source>These are more than %L1 rows. Import them as a file instead.</source>
        <translation>Das sind mehr als %L1 Zeilen. Importiere sie als Datei.</translation>
    </message>
    <message>
        <source>What was copied is no table that can be read.</source>
        <translation>Was du kopiert hast, ist keine lesbare Tabelle.</translation>
    </message>
    <message>
        <source>1 guest added</source>
        <translation>1 Gast hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n guests added</source>
        <translation>
            <numerusform>%n Gast hinzugefügt</numerusform>
            <numerusform>%n Gäste hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nobody was added.</source>
        <translation>Abgebrochen: Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There are not enough places for all of them. Nobody was added.</source>
        <translation>Es gibt nicht genug Plätze für alle. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add them anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
</context>
<context>
    <name>cookout::GuestTwins</name>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <extracomment>%1 a guest&apos;s name, %2 &quot;same e-mail&quot;</extracomment>
        <translation>Sieht aus wie %1 (%2).</translation>
    </message>
</context>
<context>
    <name>cookout::GuestViews</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Ansicht „%1“ geändert</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>cookout::GuestsPage</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation>Was planst du?</translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation>Ein Grillfest, ein Straßenfest, ein Abend im Verein: Gib ihm einen Namen und ein Datum, und Gäste können sich mit dem Handy anmelden.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>Leg deine erste Veranstaltung an</translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Noch keine Gäste</translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and appear here at once.</source>
        <translation>Zeig den QR-Code: Gäste scannen ihn mit dem Handy und erscheinen sofort hier.</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand gefunden für „%1“</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The guests could not be read</source>
        <translation>Die Gäste konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The database did not answer. What was registered before is still there.</source>
        <translation>Die Datenbank hat nicht geantwortet. Was schon angemeldet war, ist noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody has registered yet</source>
        <translation>Noch hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person confirmed</source>
        <translation>1 Person bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n persons confirmed</source>
        <translation>
            <numerusform>%n Person bestätigt</numerusform>
            <numerusform>%n Personen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Filter guests</source>
        <translation>Gäste filtern</translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation>Trotzdem zulassen</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nobody is in “%1”</source>
        <translation>Niemand ist in „%1“</translation>
    </message>
    <message>
        <source>All other guests are still there.</source>
        <translation>Alle anderen Gäste sind noch da.</translation>
    </message>
    <message>
        <source>Show all guests</source>
        <translation>Alle Gäste zeigen</translation>
    </message>
    <message>
        <source>Nobody who fits these filters matches “%1”</source>
        <translation>Niemand, der zu diesen Filtern passt, passt zu „%1“</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in view “%2”</source>
        <translation>Niemand passt zu „%1“ in der Ansicht „%2“</translation>
    </message>
    <message>
        <source>Somebody outside of it may.</source>
        <translation>Außerhalb vielleicht schon.</translation>
    </message>
    <message>
        <source>Search all guests</source>
        <translation>Alle Gäste durchsuchen</translation>
    </message>
    <message>
        <source>Searched in names, e-mail addresses, phone numbers, codes, tags and notes.</source>
        <translation>Gesucht in Namen, E-Mail-Adressen, Telefonnummern, Codes, Stichwörtern und Notizen.</translation>
    </message>
    <message>
        <source>More about the guests</source>
        <translation>Mehr zu den Gästen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation>Aus einer Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Tag for the selected guests</source>
        <translation>Stichwort für die gewählten Gäste</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>cookout::HintBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cookout::HistoryDialog</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Ältere Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Änderungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cookout::HistoryModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>cookout::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n gekommen</numerusform>
            <numerusform>%n gekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n gegangen</numerusform>
            <numerusform>%n gegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the capacity</source>
        <translation>über die Kapazität</translation>
    </message>
    <message>
        <source>beyond the capacity by %1</source>
        <translation>%1 über die Kapazität</translation>
    </message>
</context>
<context>
    <name>cookout::IssueRemedies</name>
    <message>
        <source>The details were copied.</source>
        <translation>Die Einzelheiten wurden kopiert.</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>Die Sicherung wurde nicht gemacht: %1</translation>
    </message>
</context>
<context>
    <name>cookout::IssueWords</name>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Die letzte Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Platte ist fast voll</translation>
    </message>
    <message>
        <source>Another program uses the portal&apos;s port</source>
        <translation>Ein anderes Programm benutzt den Port des Portals</translation>
    </message>
    <message>
        <source>The portal could not start</source>
        <translation>Das Portal konnte nicht starten</translation>
    </message>
    <message>
        <source>The mail server refuses us</source>
        <translation>Der Mailserver weist uns ab</translation>
    </message>
    <message>
        <source>1 mail could not be sent</source>
        <translation>1 Mail konnte nicht gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n mails could not be sent</source>
        <translation>
            <numerusform>%n Mail konnte nicht gesendet werden</numerusform>
            <numerusform>%n Mails konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server does not take mails</source>
        <translation>Der Mailserver nimmt keine Mails an</translation>
    </message>
    <message>
        <source>The automatic backup was not made</source>
        <translation>Die automatische Sicherung wurde nicht gemacht</translation>
    </message>
    <message>
        <source>Stop working in it and restore the newest good backup. The details say how.</source>
        <translation>Arbeite nicht weiter darin und stelle die neueste gute Sicherung wieder her. Die Einzelheiten sagen, wie.</translation>
    </message>
    <message>
        <source>There is no room for a backup, and soon none for guests. Delete or move some large files.</source>
        <translation>Für eine Sicherung ist kein Platz, und bald auch nicht für Gäste. Lösche oder verschiebe ein paar große Dateien.</translation>
    </message>
    <message>
        <source>Guests can still register. Delete or move some large files soon.</source>
        <translation>Gäste können sich noch anmelden. Lösche oder verschiebe bald ein paar große Dateien.</translation>
    </message>
    <message>
        <source>Guests cannot register. Close the program that uses port %1, or start Cookout with another one (--portal-port).</source>
        <translation>Gäste können sich nicht anmelden. Schließe das Programm, das Port %1 benutzt, oder starte Cookout mit einem anderen (--portal-port).</translation>
    </message>
    <message>
        <source>Guests cannot register until it runs.</source>
        <translation>Gäste können sich erst anmelden, wenn es läuft.</translation>
    </message>
    <message>
        <source>Mails wait. Check user name, password and security of %1 in the mail settings.</source>
        <translation>Mails warten. Prüfe Benutzername, Passwort und Sicherheit von %1 in den Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>Their guests got no confirmation. Look at the reasons, or send them again.</source>
        <translation>Ihre Gäste haben keine Bestätigung bekommen. Sieh dir die Gründe an oder sende sie noch einmal.</translation>
    </message>
    <message>
        <source>Mails wait, and Cookout tries %1 again by itself. Guests keep the page with their code.</source>
        <translation>Mails warten, und Cookout versucht %1 von selbst wieder. Gäste behalten die Seite mit ihrem Code.</translation>
    </message>
    <message>
        <source>Everything is saved, but a broken disk would take it along. It is tried again within the hour.</source>
        <translation>Alles ist gespeichert, aber eine kaputte Platte nähme es mit. Innerhalb einer Stunde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Seit %1, %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>1 Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation>E-Mail-Einstellungen</translation>
    </message>
</context>
<context>
    <name>cookout::IssuesPanel</name>
    <message>
        <source>Nothing needs your attention: database, portal and mail report no trouble.</source>
        <translation>Nichts braucht dich gerade: Datenbank, Portal und Mail melden keine Störung.</translation>
    </message>
    <message>
        <source>Close the issues</source>
        <translation>Meldungen schließen</translation>
    </message>
    <message>
        <source>Close the issues (Esc)</source>
        <translation>Meldungen schließen (Esc)</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Meldungen</translation>
    </message>
</context>
<context>
    <name>cookout::KitchenCard</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>persons at the table</source>
        <translation>Personen am Tisch</translation>
    </message>
    <message>
        <source>Of confirmed parties, with those that need no place</source>
        <translation>Von bestätigten Gruppen, auch wer keinen Platz braucht</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Andere Wünsche</translation>
    </message>
</context>
<context>
    <name>cookout::LooksMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>cookout::MailCard</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Mails with a problem</source>
        <translation>Mails mit einem Problem</translation>
    </message>
    <message>
        <source>Refused by the mail server, or held back. Opens the outbox</source>
        <translation>Vom Mailserver abgewiesen oder zurückgehalten. Öffnet den Postausgang</translation>
    </message>
    <message>
        <source>Guests without e-mail</source>
        <translation>Gäste ohne E-Mail</translation>
    </message>
    <message>
        <source>They can only be told by phone or in person</source>
        <translation>Nur per Telefon oder persönlich erreichbar</translation>
    </message>
</context>
<context>
    <name>cookout::MailPreviewPane</name>
    <message>
        <source>Previous guest</source>
        <translation>Voriger Gast</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Nächster Gast</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als reiner Text</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Vorschau der Mail</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>for %1, %L2 of %L3</source>
        <comment>a guest&apos;s name, and which of the guests</comment>
        <translation>für %1, %L2 von %L3</translation>
    </message>
    <message>
        <source>There is no guest yet whose mail could be shown.</source>
        <translation>Es gibt noch keinen Gast, dessen Mail gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>The mail is shown here as soon as its words have no mistake.</source>
        <translation>Die Mail steht hier, sobald die Worte keinen Fehler mehr haben.</translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsDialog</name>
    <message>
        <source>E-mail settings</source>
        <translation>E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Testmail an</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Confirmations, tickets and reminders leave through this server, for all events.</source>
        <translation>Bestätigungen, Tickets und Erinnerungen gehen über diesen Server hinaus, für alle Veranstaltungen.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Korrigiere die markierten Felder.</translation>
    </message>
    <message>
        <source>Talking to the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsForm</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Party &lt;party@example.org&gt;</source>
        <translation>Fest &lt;fest@example.org&gt;</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Without encryption, mails and the password can be read on their way. Only for a server on this computer or in your own network.</source>
        <translation>Ohne Verschlüsselung können E-Mails und das Passwort unterwegs mitgelesen werden. Nur für einen Server auf diesem Computer oder im eigenen Netz.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Most mails per hour</source>
        <translation>Höchstens E-Mails je Stunde</translation>
    </message>
    <message>
        <source>Guests see it and may answer to it.</source>
        <translation>Gäste sehen die Adresse und können dorthin antworten.</translation>
    </message>
    <message>
        <source>The others wait for the next hour.</source>
        <translation>Die übrigen warten auf die nächste Stunde.</translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsWords</name>
    <message>
        <source>Turn on two-step verification in your Google account and make an app password there. Your usual password does not work.</source>
        <translation>Schalte in deinem Google-Konto die Bestätigung in zwei Schritten ein und erstelle dort ein App-Passwort. Dein gewöhnliches Passwort geht nicht.</translation>
    </message>
    <message>
        <source>Works only where Microsoft still allows passwords for sending (SMTP AUTH): the administrator of the account knows. If not, choose another provider.</source>
        <translation>Geht nur, wo Microsoft Passwörter für den Versand noch erlaubt (SMTP AUTH): Das weiß, wer das Konto verwaltet. Wähle sonst einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>The user name is always “apikey”. The password is an API key that may send mail.</source>
        <translation>Der Benutzername ist immer „apikey“. Das Passwort ist ein API-Schlüssel, der E-Mails senden darf.</translation>
    </message>
    <message>
        <source>Put your region into the server&apos;s name. Make SMTP credentials on the pages of Amazon SES; access keys do not work.</source>
        <translation>Setze deine Region in den Namen des Servers ein. Erstelle auf den Seiten von Amazon SES SMTP-Zugangsdaten; Zugriffsschlüssel gehen nicht.</translation>
    </message>
    <message>
        <source>Use the SMTP login of your sending domain. For a domain in the EU the server is smtp.eu.mailgun.org.</source>
        <translation>Verwende den SMTP-Zugang deiner Absenderdomain. Für eine Domain in der EU ist der Server smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>Enter the server API token as user name and as password.</source>
        <translation>Gib das „Server API token“ als Benutzernamen und als Passwort ein.</translation>
    </message>
    <message>
        <source>Your provider&apos;s help pages say what to enter here; look for “SMTP”.</source>
        <translation>Die Hilfeseiten deines Anbieters sagen, was hier einzutragen ist; suche nach „SMTP“.</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>The kept password cannot be read: %1</source>
        <translation>Das aufbewahrte Passwort ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. Leave it empty to keep it.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt. Lass es leer, um es zu behalten.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not encrypted. Leave it empty to keep it.</source>
        <translation>In einer Datei aufbewahrt, die nur du lesen kannst, nicht verschlüsselt. Lass es leer, um es zu behalten.</translation>
    </message>
    <message>
        <source>Goes into this computer&apos;s keyring or, where there is none, into a file that only you can read.</source>
        <translation>Kommt in den Schlüsselbund dieses Computers oder, wo es keinen gibt, in eine Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Durch %1 in der Umgebung gesetzt</translation>
    </message>
    <message>
        <source>Enter a host name such as smtp.example.org.</source>
        <translation>Gib einen Servernamen wie smtp.example.org ein.</translation>
    </message>
    <message>
        <source>Enter an address such as Party &lt;party@example.org&gt;.</source>
        <translation>Gib eine Adresse wie Fest &lt;fest@example.org&gt; ein.</translation>
    </message>
    <message>
        <source>The password could not be kept, so nothing was saved. %1</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden; nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>The server took the mail: %1</source>
        <translation>Der Server hat die E-Mail angenommen: %1</translation>
    </message>
    <message>
        <source>The server did not take the mail: %1</source>
        <translation>Der Server hat die E-Mail nicht angenommen: %1</translation>
    </message>
    <message>
        <source>A test mail is under way already.</source>
        <translation>Eine Testmail ist schon unterwegs.</translation>
    </message>
    <message>
        <source>The test mail could not be sent: %1</source>
        <translation>Die Testmail konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>The e-mail settings were saved. The password is in this computer&apos;s keyring.</source>
        <translation>Die E-Mail-Einstellungen sind gespeichert. Das Passwort ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The e-mail settings were saved. There is no keyring, so the password is in a file that only you can read, not encrypted: %1</source>
        <translation>Die E-Mail-Einstellungen sind gespeichert. Es gibt keinen Schlüsselbund, daher ist das Passwort in einer Datei, die nur du lesen kannst, nicht verschlüsselt: %1</translation>
    </message>
    <message>
        <source>The e-mail settings were saved.</source>
        <translation>Die E-Mail-Einstellungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>cookout::MailTextWords</name>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>Ein Platz ist frei</translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation>Anmeldung geändert</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Anmeldung storniert</translation>
    </message>
    <message>
        <source>Link asked for again</source>
        <translation>Link erneut angefordert</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung eingegangen</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Zahlungserinnerung</translation>
    </message>
    <message>
        <source>Reminder of the event</source>
        <translation>Erinnerung an die Veranstaltung</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Event called off</source>
        <translation>Veranstaltung abgesagt</translation>
    </message>
    <message>
        <source>Notice for organisers</source>
        <translation>Nachricht an die Veranstalter</translation>
    </message>
    <message>
        <source>Mail from the organisers</source>
        <translation>Mail der Veranstalter</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation>Name des Gastes</translation>
    </message>
    <message>
        <source>Guest&apos;s code</source>
        <translation>Code des Gastes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Price of the party</source>
        <translation>Preis der Gruppe</translation>
    </message>
    <message>
        <source>Amount still due</source>
        <translation>Noch offener Betrag</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Link to pay</source>
        <translation>Link zum Bezahlen</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Link to the guest&apos;s page</source>
        <translation>Link zur Seite des Gastes</translation>
    </message>
    <message>
        <source>Places offered, when fewer than asked for</source>
        <translation>Angebotene Plätze, wenn es weniger als gewünscht sind</translation>
    </message>
    <message>
        <source>End of the offer</source>
        <translation>Ende des Angebots</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Betrag der Zahlung</translation>
    </message>
    <message>
        <source>Former title of the event</source>
        <translation>Früherer Titel der Veranstaltung</translation>
    </message>
    <message>
        <source>Former time of the event</source>
        <translation>Frühere Zeit der Veranstaltung</translation>
    </message>
    <message>
        <source>Former place of the event</source>
        <translation>Früherer Ort der Veranstaltung</translation>
    </message>
    <message>
        <source>Why the event is called off</source>
        <translation>Warum die Veranstaltung abgesagt ist</translation>
    </message>
    <message>
        <source>Persons who come</source>
        <translation>Personen, die kommen</translation>
    </message>
    <message>
        <source>Places there are</source>
        <translation>Plätze insgesamt</translation>
    </message>
    <message>
        <source>Code and QR code for the entrance</source>
        <translation>Code und QR-Code für den Einlass</translation>
    </message>
    <message>
        <source>When, where and who comes</source>
        <translation>Wann, wo und wer kommt</translation>
    </message>
    <message>
        <source>What is due, and how to pay it</source>
        <translation>Was zu zahlen ist, und wie</translation>
    </message>
    <message>
        <source>Button to the guest&apos;s page</source>
        <translation>Knopf zur Seite des Gastes</translation>
    </message>
    <message>
        <source>%1 stands for nothing here. Choose a placeholder from “Insert”.</source>
        <translation>%1 steht hier für nichts. Wähle einen Platzhalter aus „Einfügen“.</translation>
    </message>
    <message>
        <source>%1 has no end. Write {{/…}} with the same name where it ends.</source>
        <translation>%1 hat kein Ende. Schreibe {{/…}} mit demselben Namen, wo es endet.</translation>
    </message>
    <message>
        <source>%1 is not closed. Write }} behind it.</source>
        <translation>%1 ist nicht geschlossen. Schreibe }} dahinter.</translation>
    </message>
    <message>
        <source>%1 ends what has not begun. Write {{#…}} with the same name before it, or remove it.</source>
        <translation>%1 beendet, was nicht begonnen hat. Schreibe {{#…}} mit demselben Namen davor oder entferne es.</translation>
    </message>
    <message>
        <source>%1 is not possible. Write two braces and a name, such as {{name}}.</source>
        <translation>%1 geht nicht. Schreibe zwei Klammern und einen Namen, wie {{name}}.</translation>
    </message>
    <message>
        <source>%1 needs a line of its own in the text.</source>
        <translation>%1 braucht eine eigene Zeile im Text.</translation>
    </message>
    <message>
        <source>%1: too many parts within each other. Make it simpler.</source>
        <translation>%1: zu viele Teile ineinander. Mach es einfacher.</translation>
    </message>
    <message>
        <source>The subject must be one line.</source>
        <translation>Der Betreff muss eine Zeile sein.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation>hat storniert</translation>
    </message>
    <message>
        <source>is on the waiting list</source>
        <translation>steht auf der Warteliste</translation>
    </message>
    <message>
        <source>owes nothing</source>
        <translation>schuldet nichts</translation>
    </message>
    <message>
        <source>same address as another guest</source>
        <translation>gleiche Adresse wie ein anderer Gast</translation>
    </message>
    <message>
        <source>wants no such mails (tag “no-mailings”)</source>
        <translation>möchte keine solchen Mails (Schlagwort „no-mailings“)</translation>
    </message>
    <message>
        <source>The attachments are too large: %L1 MB together, 20 files at most.</source>
        <translation>Die Anhänge sind zu groß: zusammen %L1 MB, höchstens 20 Dateien.</translation>
    </message>
    <message>
        <source>This file cannot be attached: its name is too long or has unusual characters.</source>
        <translation>Diese Datei kann nicht angehängt werden: Ihr Name ist zu lang oder enthält ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schreibe einen Betreff.</translation>
    </message>
    <message>
        <source>Write what the mail says.</source>
        <translation>Schreibe, was in der Mail steht.</translation>
    </message>
    <message>
        <source>Nobody of the list gets a mail any more.</source>
        <translation>Niemand auf der Liste bekommt noch eine Mail.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wähle eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>was reminded today</source>
        <translation>wurde heute schon erinnert</translation>
    </message>
</context>
<context>
    <name>cookout::MailTextsDialog</name>
    <message>
        <source>As shipped</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation>Texte der Mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Sprache der Mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a mail that has its own words</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Has your own words</source>
        <translation>Hat eigene Worte</translation>
    </message>
    <message>
        <source>Saved. Mails that have not been written yet use the new words.</source>
        <translation>Gespeichert. Mails, die noch nicht geschrieben sind, verwenden die neuen Worte.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Close again to throw them away.</source>
        <translation>Deine Änderungen sind nicht gespeichert. Drücke noch einmal auf Schließen, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>cookout::MailWords</name>
    <message numerus="yes">
        <source>Mail paused · %n waiting</source>
        <translation>
            <numerusform>Mail angehalten · %n wartet</numerusform>
            <numerusform>Mail angehalten · %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail problem · %n waiting</source>
        <translation>
            <numerusform>Mail-Problem · %n wartet</numerusform>
            <numerusform>Mail-Problem · %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n failed</source>
        <translation>
            <numerusform>Mail: %n fehlgeschlagen</numerusform>
            <numerusform>Mail: %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail not set up · %n waiting</source>
        <translation>
            <numerusform>Mail nicht eingerichtet · %n wartet</numerusform>
            <numerusform>Mail nicht eingerichtet · %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail not set up</source>
        <translation>Mail nicht eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n waiting</source>
        <translation>
            <numerusform>Mail: %n wartet</numerusform>
            <numerusform>Mail: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail stopped</source>
        <translation>Mail gestoppt</translation>
    </message>
    <message>
        <source>Mail: all sent</source>
        <translation>Mail: alles gesendet</translation>
    </message>
    <message>
        <source>No mail server is set up. Confirmations wait here until there is one; guests keep the page with their code.</source>
        <translation>Es ist kein Mailserver eingerichtet. Bestätigungen warten hier, bis es einen gibt; Gäste behalten die Seite mit ihrem Code.</translation>
    </message>
    <message>
        <source>Sending through %1 – last success %2.</source>
        <translation>Sendet über %1 – zuletzt gelungen %2.</translation>
    </message>
    <message>
        <source>Sending through %1.</source>
        <translation>Sendet über %1.</translation>
    </message>
    <message>
        <source>Sending through %1 right now.</source>
        <translation>Sendet gerade über %1.</translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again at %2.</source>
        <translation>%1 hat die Mail nicht angenommen. Cookout versucht es um %2 wieder.</translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again by itself.</source>
        <translation>%1 hat die Mail nicht angenommen. Cookout versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 refuses us. Check user name, password and security in the mail settings.</source>
        <translation>%1 weist uns ab. Prüfe Benutzername, Passwort und Sicherheit in den Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>Sending is paused. Mails wait until it is resumed.</source>
        <translation>Das Senden ist angehalten. Mails warten, bis es weitergeht.</translation>
    </message>
    <message>
        <source>Sending is stopped. Mails wait.</source>
        <translation>Das Senden ist gestoppt. Mails warten.</translation>
    </message>
    <message numerus="yes">
        <source>Mail limit reached · %n waiting</source>
        <translation>
            <numerusform>Mailgrenze erreicht · %n wartet</numerusform>
            <numerusform>Mailgrenze erreicht · %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>As many mails have left in the last hour as may. The next one leaves at %1.</source>
        <translation>In der letzten Stunde sind so viele E-Mails hinausgegangen, wie dürfen. Die nächste geht um %1.</translation>
    </message>
</context>
<context>
    <name>cookout::MailWordsEditor</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>**bold**, # heading, - list and [words](address) are shown as such.</source>
        <translation>**fett**, # Überschrift, - Liste und [Worte](Adresse) werden so gezeigt.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>What is different in each guest&apos;s mail</source>
        <translation>Was in der Mail jedes Gastes anders ist</translation>
    </message>
</context>
<context>
    <name>cookout::MailingDialog</name>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Empty: to the sender of all mails</source>
        <translation>Leer: an den Absender aller Mails</translation>
    </message>
    <message>
        <source>Send to me only</source>
        <translation>Nur an mich senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write to guests</source>
        <translation>An Gäste schreiben</translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation>Hallo {{name}},</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Deine eigene Adresse</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>deine Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>%n E-Mail senden</numerusform>
            <numerusform>%n E-Mails senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a rule</source>
        <translation>Als Regel speichern</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter your address in the format name@example.com.</source>
        <translation>Gib deine Adresse wie name@beispiel.de ein.</translation>
    </message>
    <message>
        <source>The mail is on its way to you; attachments are left out.</source>
        <translation>Die Mail ist auf dem Weg zu dir, ohne Anhänge.</translation>
    </message>
    <message>
        <source>What you have written is not kept. Press Cancel again to close.</source>
        <translation>Was du geschrieben hast, wird nicht aufgehoben. Drücke noch einmal auf Abbrechen, um zu schließen.</translation>
    </message>
</context>
<context>
    <name>cookout::MailingsDialog</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send missed mails</source>
        <translation>Verpasste Mails senden</translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation>Mails an Gäste</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>What has not left yet is not sent</source>
        <translation>Was noch nicht abgegangen ist, wird nicht gesendet</translation>
    </message>
    <message>
        <source>They were due while no computer could send them</source>
        <translation>Sie waren fällig, als kein Computer sie senden konnte</translation>
    </message>
    <message>
        <source>Nothing was written to the guests yet, besides what each gets for what they do. Choose “Write to guests”.</source>
        <translation>An die Gäste wurde noch nichts geschrieben, außer was jeder für sein Tun bekommt. Wähle „An Gäste schreiben“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>when a guest has registered</source>
        <translation>wenn ein Gast sich angemeldet hat</translation>
    </message>
    <message>
        <source>when registration ends</source>
        <translation>wenn die Anmeldung endet</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>zum Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after a guest has registered</source>
        <translation>%1 nachdem ein Gast sich angemeldet hat</translation>
    </message>
    <message>
        <source>%1 before registration ends</source>
        <translation>%1 vor dem Ende der Anmeldung</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>%1 vor dem Beginn</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Stop the rule</source>
        <translation>Regel beenden</translation>
    </message>
    <message>
        <source>Let the rule write again</source>
        <translation>Regel wieder schreiben lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after registration has ended</source>
        <translation>%1 nach dem Ende der Anmeldung</translation>
    </message>
</context>
<context>
    <name>cookout::MainWindow</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Alles liegt in %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>“%1” is ready as a draft.</source>
        <translation>„%1“ liegt als Entwurf bereit.</translation>
    </message>
    <message>
        <source>Open registration…</source>
        <translation>Anmeldung öffnen…</translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation>Portal stoppen</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portal starten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting or failed</source>
        <translation>
            <numerusform>%n wartet oder ist fehlgeschlagen</numerusform>
            <numerusform>%n warten oder sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Cancelled. No file was saved.</source>
        <translation>Abgebrochen. Es wurde keine Datei gespeichert.</translation>
    </message>
</context>
<context>
    <name>cookout::MoneyCard</name>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>By confirmed parties</source>
        <translation>Von bestätigten Gruppen</translation>
    </message>
    <message>
        <source>Parties that owe</source>
        <translation>Gruppen, die noch zahlen müssen</translation>
    </message>
    <message>
        <source>Confirmed, with something left to pay</source>
        <translation>Bestätigt, mit noch offenem Betrag</translation>
    </message>
</context>
<context>
    <name>cookout::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Last day to register</source>
        <translation>Letzter Tag zum Anmelden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Zahl der Plätze</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Otherwise six hours after the start</source>
        <translation>Sonst sechs Stunden nach Beginn</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Otherwise until the start</source>
        <translation>Sonst bis zum Beginn</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Otherwise no limit</source>
        <translation>Sonst ohne Grenze</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price per adult</source>
        <translation>Preis pro Erwachsenem</translation>
    </message>
    <message>
        <source>Empty means free</source>
        <translation>Leer heißt kostenlos</translation>
    </message>
    <message>
        <source>Price per child</source>
        <translation>Preis pro Kind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
    <message>
        <source>It begins as a draft: guests see it once you open registration on the Portal page.</source>
        <translation>Sie beginnt als Entwurf: Gäste sehen sie, sobald du auf der Seite Portal die Anmeldung öffnest.</translation>
    </message>
</context>
<context>
    <name>cookout::NobodyPage</name>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Choose a guest in the list to see and edit the details.</source>
        <translation>Wähle einen Gast in der Liste, um die Einzelheiten zu sehen und zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>cookout::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cookout::NoticesDialog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation>Mails über neue Gäste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>At once, for each guest</source>
        <translation>Sofort, für jeden Gast</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>To you or whoever organises with you, for the guests of all events.</source>
        <translation>An dich oder wer mit dir organisiert, über die Gäste aller Veranstaltungen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For each registration and each cancellation on the web page.</source>
        <translation>Für jede Anmeldung und jede Absage auf der Webseite.</translation>
    </message>
    <message>
        <source>At 18:00 where the event is, with the day&apos;s registrations, if there are any.</source>
        <translation>Um 18:00 Uhr am Ort der Veranstaltung, mit den Anmeldungen des Tages, falls es welche gibt.</translation>
    </message>
    <message>
        <source>The window shows new guests anyway.</source>
        <translation>Das Fenster zeigt neue Gäste ohnehin.</translation>
    </message>
    <message>
        <source>Each new guest is told to %1.</source>
        <translation>Jeder neue Gast wird %1 gemeldet.</translation>
    </message>
    <message>
        <source>%1 gets a list of new guests once a day.</source>
        <translation>%1 bekommt einmal am Tag eine Liste der neuen Gäste.</translation>
    </message>
    <message>
        <source>Nobody gets mails about new guests.</source>
        <translation>Niemand bekommt Mails über neue Gäste.</translation>
    </message>
</context>
<context>
    <name>cookout::OutboxPage</name>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation>Wartende Mails jetzt senden</translation>
    </message>
    <message>
        <source>Try waiting and failed mails again at once</source>
        <translation>Wartende und fehlgeschlagene Mails sofort noch einmal versuchen</translation>
    </message>
    <message>
        <source>Keep all mails back, on every computer that sends for this event</source>
        <translation>Alle Mails zurückhalten, auf jedem Rechner, der für diese Veranstaltung sendet</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>E-mail settings…</source>
        <translation>E-Mail-Einstellungen…</translation>
    </message>
    <message>
        <source>Mail server, sender and password</source>
        <translation>Mailserver, Absender und Passwort</translation>
    </message>
    <message>
        <source>Words of the mails…</source>
        <translation>Texte der Mails…</translation>
    </message>
    <message>
        <source>What confirmations, reminders and the others say</source>
        <translation>Was in Bestätigungen, Erinnerungen und den anderen steht</translation>
    </message>
    <message>
        <source>Write to guests…</source>
        <translation>An Gäste schreiben…</translation>
    </message>
    <message>
        <source>A mail to the guests that the guest list shows</source>
        <translation>Eine Mail an die Gäste, die die Gästeliste zeigt</translation>
    </message>
    <message>
        <source>Mails to guests…</source>
        <translation>Mails an Gäste…</translation>
    </message>
    <message>
        <source>What was written, how far it is, and the rules that write by themselves</source>
        <translation>Was geschrieben wurde, wie weit es ist, und die Regeln, die von selbst schreiben</translation>
    </message>
    <message>
        <source>Mails on their way to the guests</source>
        <translation>Mails auf dem Weg zu den Gästen</translation>
    </message>
    <message>
        <source>Of the payment…</source>
        <translation>An die Zahlung…</translation>
    </message>
    <message>
        <source>Of the event…</source>
        <translation>An die Veranstaltung…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>A mail to guests who owe something, or to all who come</source>
        <translation>Eine Mail an Gäste, die noch etwas schulden, oder an alle, die kommen</translation>
    </message>
    <message>
        <source>Mails about new guests…</source>
        <translation>Mails über neue Gäste…</translation>
    </message>
    <message>
        <source>Who hears by mail when guests register</source>
        <translation>Wer eine Mail bekommt, wenn Gäste sich anmelden</translation>
    </message>
</context>
<context>
    <name>cookout::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Press a figure to see whom it counts</source>
        <translation>Drück auf eine Zahl, um zu sehen, wen sie zählt</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation>Was planst du?</translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation>Ein Grillfest, ein Straßenfest, ein Abend im Verein: Gib ihm einen Namen und ein Datum, und Gäste können sich mit dem Handy anmelden.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>Leg deine erste Veranstaltung an</translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Noch keine Gäste</translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and are counted here at once.</source>
        <translation>Zeig den QR-Code: Gäste scannen ihn mit dem Handy und werden hier sofort gezählt.</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast hinzufügen</translation>
    </message>
</context>
<context>
    <name>cookout::PaletteItem</name>
    <message>
        <source>Saved view of the guests</source>
        <translation>Gespeicherte Ansicht der Gäste</translation>
    </message>
    <message>
        <source>View of the guests</source>
        <translation>Ansicht der Gäste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Language&quot;, %2 &quot;Deutsch&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>cookout::PaneActions</name>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 moved to the waiting list</source>
        <translation>%1 auf die Warteliste gesetzt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>Die Mail an %1 ist unterwegs</translation>
    </message>
</context>
<context>
    <name>cookout::PaneBars</name>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Trotzdem bestätigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation>%1 Was du getippt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>a new guest</source>
        <translation>einen neuen Gast</translation>
    </message>
    <message>
        <source>What you typed for %1 is not saved yet.</source>
        <translation>Was du für %1 getippt hast, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>cookout::PaneFoot</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Register and show (Ctrl+Enter: and enter the next)</source>
        <translation>Anmelden und zeigen (Strg+Enter: und den nächsten eingeben)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>cookout::PaneWords</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>No place is left for them.</source>
        <translation>Für sie ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Only 1 place is left.</source>
        <translation>Es ist nur noch 1 Platz frei.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Es ist nur noch %n Platz frei.</numerusform>
            <numerusform>Es sind nur noch %n Plätze frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation>Inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Changed by %1 at %2.</source>
        <translation>Geändert von %1 um %2.</translation>
    </message>
    <message>
        <source>The mail to %1 was sent again only a short while ago. It can be sent once more at %2.</source>
        <translation>Die Mail an %1 wurde erst vor Kurzem noch einmal gesendet. Um %2 kann sie wieder gesendet werden.</translation>
    </message>
</context>
<context>
    <name>cookout::PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste guests</source>
        <translation>Gäste einfügen</translation>
    </message>
    <message>
        <source>Pasted guests</source>
        <translation>Eingefügte Gäste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht benutzt)</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>Spalte „%1“ ist</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem are left out</source>
        <translation>
            <numerusform>%n mit einem Problem bleibt weg</numerusform>
            <numerusform>%n mit einem Problem bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Add those who look known as well (%L1)</source>
        <translation>Auch hinzufügen, wer bekannt aussieht (%L1)</translation>
    </message>
    <message>
        <source>Add 1 guest</source>
        <translation>1 Gast hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n guests</source>
        <translation>
            <numerusform>%n Gast hinzufügen</numerusform>
            <numerusform>%n Gäste hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells can be corrected here, and rows without a tick are left out.</source>
        <translation>Du kannst Zellen hier berichtigen; Zeilen ohne Häkchen bleiben weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n von dir weggelassen</numerusform>
            <numerusform>%n von dir weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuests</name>
    <message>
        <source>Column %L1</source>
        <translation>Spalte %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Sieht aus wie %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Hausnr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuestsModel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>cookout::PaymentSection</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung buchen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Note, such as who took it</source>
        <translation>Notiz, etwa wer es angenommen hat</translation>
    </message>
    <message>
        <source>Note to the payment</source>
        <translation>Notiz zur Zahlung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1 · %2 owed</source>
        <translation>%1 · noch %2 offen</translation>
    </message>
    <message>
        <source>%1 · %2 to give back</source>
        <translation>%1 · %2 zurückzugeben</translation>
    </message>
    <message>
        <source>Nothing has been paid yet.</source>
        <translation>Es wurde noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <translation>Zurückgenommen · %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · zurückgenommen</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Diese Zahlung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the payment of %1 back</source>
        <translation>Die Zahlung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation>Gib einen Betrag wie 25 oder 25,00 ein.</translation>
    </message>
    <message>
        <source>%1 given back to %2</source>
        <translation>%1 an %2 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 received from %2</source>
        <translation>%1 von %2 erhalten</translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation>%1 von %2 zurückgenommen</translation>
    </message>
</context>
<context>
    <name>cookout::PaymentWords</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>cookout::PlacesCard</name>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Persons of %n confirmed parties</source>
        <translation>
            <numerusform>Personen aus %n bestätigten Gruppe</numerusform>
            <numerusform>Personen aus %n bestätigten Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Kept for parties of the waiting list until they answer</source>
        <translation>Für Gruppen der Warteliste zurückgehalten, bis sie antworten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Persons of the waiting list</source>
        <translation>Personen der Warteliste</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>neu heute</translation>
    </message>
    <message>
        <source>Parties that have registered since midnight</source>
        <translation>Gruppen, die sich seit Mitternacht angemeldet haben</translation>
    </message>
    <message>
        <source>of %L1 free</source>
        <translation>von %L1 frei</translation>
    </message>
    <message>
        <source>Places that nobody has taken yet</source>
        <translation>Plätze, die noch niemand hat</translation>
    </message>
</context>
<context>
    <name>cookout::PortalPage</name>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The page on which guests register from their phones</source>
        <translation>Die Seite, auf der Gäste sich mit ihrem Handy anmelden</translation>
    </message>
    <message>
        <source>Address of the registration page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Registration is open</source>
        <translation>Die Anmeldung ist offen</translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation>Die Anmeldung ist geschlossen</translation>
    </message>
    <message>
        <source>Open or close registration for this event</source>
        <translation>Die Anmeldung für diese Veranstaltung öffnen oder schließen</translation>
    </message>
    <message>
        <source>Scan to register, or type the address</source>
        <translation>Scanne zum Anmelden oder tippe die Adresse ein</translation>
    </message>
    <message>
        <source>The portal is off</source>
        <translation>Das Portal ist aus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>At %1 · %2</source>
        <translation>Auf %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Konnte nicht starten</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it and start again.</source>
        <translation>Ein anderes Programm benutzt Port %1. Schließe es und starte noch einmal.</translation>
    </message>
    <message>
        <source>Check the network connection and start again. (%1)</source>
        <translation>Prüfe die Netzverbindung und starte noch einmal. (%1)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Guests cannot reach the registration page.</source>
        <translation>Gäste können die Anmeldeseite nicht erreichen.</translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation>Portal stoppen</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portal starten</translation>
    </message>
    <message>
        <source>Guests can register for “%1”.</source>
        <translation>Gäste können sich für „%1“ anmelden.</translation>
    </message>
    <message>
        <source>“%1” is a draft: guests do not see it yet.</source>
        <translation>„%1“ ist ein Entwurf: Gäste sehen sie noch nicht.</translation>
    </message>
    <message>
        <source>Guests see “%1”, but cannot register.</source>
        <translation>Gäste sehen „%1“, können sich aber nicht anmelden.</translation>
    </message>
    <message>
        <source>%L1 of %L2 places taken</source>
        <translation>%L1 von %L2 Plätzen vergeben</translation>
    </message>
    <message>
        <source>No limit of places · %L1 taken</source>
        <translation>Ohne Grenze · %L1 vergeben</translation>
    </message>
</context>
<context>
    <name>cookout::QrView</name>
    <message>
        <source>QR code of the registration page</source>
        <translation>QR-Code der Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>cookout::RecipientList</name>
    <message>
        <source>Who gets the mail</source>
        <translation>Wer die Mail bekommt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest, and why there is no mail</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guests get it</source>
        <translation>
            <numerusform>%n Gast bekommt sie</numerusform>
            <numerusform>%n Gäste bekommen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationCells</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Hausnr.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Kommt mit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>day, month and time in a column: 3 Jun 14:05</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <extracomment>an amount of money that a guest has yet to pay</extracomment>
        <translation>Schuldet %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%1 von %2 bezahlt</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationCurve</name>
    <message numerus="yes">
        <source>%n persons have registered by %1</source>
        <translation>
            <numerusform>%n Person hat sich bis %1 angemeldet</numerusform>
            <numerusform>%n Personen haben sich bis %1 angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and a month, short, as in 27 Nov</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationTableView</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationWords</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teils bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Überzahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>Anmeldung offen</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Place offered</source>
        <extracomment>a place of the waiting list that is offered to a guest</extracomment>
        <translation>Platz angeboten</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>Schuldet noch Geld</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beglichen</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Zu viel bezahlt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
</context>
<context>
    <name>cookout::ReminderDialog</name>
    <message>
        <source>All guests of the event</source>
        <translation>Alle Gäste der Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected guests</source>
        <comment>chosen in the guest list</comment>
        <translation>
            <numerusform>Der %n ausgewählte Gast</numerusform>
            <numerusform>Die %n ausgewählten Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation>An die Zahlung erinnern</translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation>An die Veranstaltung erinnern</translation>
    </message>
    <message>
        <source>A mail with what is still due and how it can be paid.</source>
        <translation>Eine Mail mit dem, was noch offen ist, und wie es bezahlt werden kann.</translation>
    </message>
    <message>
        <source>A mail with time, place and the guest&apos;s code.</source>
        <translation>Eine Mail mit Zeit, Ort und dem Code des Gastes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mails that have left cannot be taken back.</source>
        <translation>Verschickte Mails lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>owes %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>schuldet %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>%n E-Mail senden</numerusform>
            <numerusform>%n E-Mails senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::Section</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>cookout::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>cookout::Sidebar</name>
    <message>
        <source>Show the sidebar&apos;s words</source>
        <translation>Wörter der Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show the sidebar&apos;s symbols only</source>
        <translation>Nur Symbole der Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Views of the guests</source>
        <translation>Ansichten der Gäste</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::StatusStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Portal on · %1 · %2</source>
        <translation>Portal an · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests can reach the portal. Press to see its QR code.</source>
        <translation>Gäste können das Portal erreichen. Drück, um den QR-Code zu sehen.</translation>
    </message>
    <message>
        <source>Portal starting…</source>
        <translation>Portal startet…</translation>
    </message>
    <message>
        <source>The portal is being started.</source>
        <translation>Das Portal wird gestartet.</translation>
    </message>
    <message>
        <source>Portal problem</source>
        <translation>Portal-Problem</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal aus</translation>
    </message>
    <message>
        <source>Guests cannot reach the portal.</source>
        <translation>Gäste können das Portal nicht erreichen.</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Datenbank bereit</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Database problem: not saved</source>
        <translation>Datenbankproblem: nicht gespeichert</translation>
    </message>
    <message>
        <source>1 place taken</source>
        <translation>1 Platz vergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n places taken</source>
        <translation>
            <numerusform>%n Platz vergeben</numerusform>
            <numerusform>%n Plätze vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>This event has no limit.</source>
        <translation>Diese Veranstaltung hat keine Grenze.</translation>
    </message>
    <message>
        <source>%L1 / %L2 places</source>
        <translation>%L1 / %L2 Plätze</translation>
    </message>
    <message>
        <source>Full: %1</source>
        <translation>Voll: %1</translation>
    </message>
    <message>
        <source>Places left: %L1</source>
        <translation>Freie Plätze: %L1</translation>
    </message>
    <message>
        <source>%1. Press to see all.</source>
        <translation>%1. Drück, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop before the file is written</source>
        <translation>Anhalten, bevor die Datei geschrieben wird</translation>
    </message>
</context>
<context>
    <name>cookout::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cookout::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, code and note (%1)</source>
        <translation>Name, E-Mail, Telefon, Code und Notiz suchen (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>cookout::UndoNotices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>Wiederholen (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>“%1” needs places that are taken by now. Nothing was changed.</source>
        <translation>„%1“ braucht Plätze, die inzwischen vergeben sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation>Trotzdem zulassen</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back any more.</source>
        <translation>„%1“ lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” was taken back already, or changed since.</source>
        <translation>„%1“ wurde schon zurückgenommen oder seitdem geändert.</translation>
    </message>
    <message>
        <source>“%1” was not taken back: %2 has changed it at %3.</source>
        <translation>„%1“ wurde nicht zurückgenommen: %2 hat es um %3 geändert.</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <translation>Es geht um: %1.</translation>
    </message>
</context>
<context>
    <name>cookout::WhenInput</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>Before the event starts</source>
        <translation>Bevor die Veranstaltung beginnt</translation>
    </message>
    <message>
        <source>After the event has started</source>
        <translation>Nachdem die Veranstaltung begonnen hat</translation>
    </message>
    <message>
        <source>Before registration ends</source>
        <translation>Bevor die Anmeldung endet</translation>
    </message>
    <message>
        <source>After a guest has registered</source>
        <translation>Nachdem ein Gast sich angemeldet hat</translation>
    </message>
    <message>
        <source>When the mail leaves</source>
        <translation>Wann die Mail abgeht</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>How long before or after</source>
        <translation>Wie lange davor oder danach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>Tage oder Stunden</translation>
    </message>
</context>
</TS>
