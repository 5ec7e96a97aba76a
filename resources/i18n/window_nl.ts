<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Sample</name>
    <message>
        <source>What should the kitchen know?</source>
        <translation>Wat moet de keuken weten?</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Veganistisch</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>Koosjer</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>Zonder gluten</translation>
    </message>
    <message>
        <source>No lactose</source>
        <translation>Zonder lactose</translation>
    </message>
    <message>
        <source>No nuts</source>
        <translation>Zonder noten</translation>
    </message>
    <message>
        <source>Where can you lend a hand?</source>
        <translation>Waar kun je een handje helpen?</translation>
    </message>
    <message>
        <source>Putting up tables, from 13:00</source>
        <translation>Tafels klaarzetten, vanaf 13.00 uur</translation>
    </message>
    <message>
        <source>At the grill</source>
        <translation>Bij de grill</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Salad</source>
        <translation>Salade</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Brood</translation>
    </message>
    <message>
        <source>Dessert</source>
        <translation>Toetje</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Drinken</translation>
    </message>
    <message>
        <source>Music from the front garden</source>
        <translation>Muziek vanuit de voortuin</translation>
    </message>
    <message>
        <source>From eight o’clock, with whoever likes to sing along.</source>
        <translation>Vanaf acht uur, en wie zin heeft zingt mee.</translation>
    </message>
    <message>
        <source>Camp fire</source>
        <translation>Kampvuur</translation>
    </message>
    <message>
        <source>From ten o’clock on the green, with bread on a stick.</source>
        <translation>Vanaf tien uur op de brink, met brood aan een stok.</translation>
    </message>
    <message>
        <source>We put the tables out on the street again. The grill is lit, you bring something for the buffet, and whoever likes stays until the fire is out.</source>
        <translation>We zetten de tafels weer op straat. De grill gaat aan, jij neemt iets mee voor het buffet, en wie wil blijft tot het vuur uit is.</translation>
    </message>
    <message>
        <source>- **16:00** Coffee and cake, bouncy castle
- **17:30** The grill is lit
- **20:00** Music
- **22:00** Camp fire</source>
        <translation>- **16:00** Koffie en taart, springkussen
- **17:30** De grill gaat aan
- **20:00** Muziek
- **22:00** Kampvuur</translation>
    </message>
    <message>
        <source>The street is closed to cars that day. Bicycles can stand at number 2.</source>
        <translation>De straat is die dag afgesloten voor auto&apos;s. Fietsen kun je bij nummer 2 neerzetten.</translation>
    </message>
    <message>
        <source>A grill in a garden at sunset, under a string of lamps</source>
        <translation>Een grill in een tuin bij zonsondergang, onder een snoer met lampjes</translation>
    </message>
    <message>
        <source>Neighbourhood Street Party</source>
        <translation>Straatfeest met de buurt</translation>
    </message>
    <message>
        <source>The village green</source>
        <translation>De brink</translation>
    </message>
    <message>
        <source>Street committee</source>
        <translation>Straatcomité</translation>
    </message>
</context>
<context>
    <name>cookout::ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>cookout::Actions</name>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak uit</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gasten zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Nieuwe gast</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>History of the event</source>
        <translation>Geschiedenis van het evenement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuw evenement</translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation>Gasten exporteren als CSV</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portaal starten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details tonen of verbergen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation>E-mailinstellingen</translation>
    </message>
    <message>
        <source>Write to the guests that are shown</source>
        <translation>Schrijf de getoonde gasten</translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation>Teksten van de mails</translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation>Mails aan gasten</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation>Aan de betaling herinneren</translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation>Aan het evenement herinneren</translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation>Mails over nieuwe gasten</translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalSection</name>
    <message>
        <source>Arrival</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Persons who are here</source>
        <translation>Personen die er zijn</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation>Iedereen is er</translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation>er is nog niemand</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 van %2 er</translation>
    </message>
    <message>
        <source>%1: %2 of %3 here</source>
        <translation>%1: %2 van %3 er</translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalsCard</name>
    <message>
        <source>Arrivals</source>
        <translation>Aankomst</translation>
    </message>
    <message numerus="yes">
        <source>of %n persons are here</source>
        <translation>
            <numerusform>van %n persoon is er</numerusform>
            <numerusform>van %n personen zijn er</numerusform>
        </translation>
    </message>
    <message>
        <source>Parties to come</source>
        <translation>Groepen die nog komen</translation>
    </message>
    <message>
        <source>Confirmed parties of whom somebody is still missing</source>
        <translation>Bevestigde groepen van wie nog iemand ontbreekt</translation>
    </message>
</context>
<context>
    <name>cookout::BringCard</name>
    <message>
        <source>Guests bring</source>
        <translation>Gasten brengen mee</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 van %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n ontbreekt nog</numerusform>
            <numerusform>%n ontbreken nog</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Er ontbreekt niets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>still to be promised</source>
        <translation>nog toe te zeggen</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>is toegezegd</translation>
    </message>
</context>
<context>
    <name>cookout::BulkBar</name>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Selected guests</source>
        <translation>Geselecteerde gasten</translation>
    </message>
    <message>
        <source>Cancel the registrations of the selected guests</source>
        <translation>De aanmeldingen van de geselecteerde gasten annuleren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Mail…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Save the selected guests as CSV</source>
        <translation>De geselecteerde gasten als CSV opslaan</translation>
    </message>
    <message>
        <source>How they have paid</source>
        <translation>Hoe ze hebben betaald</translation>
    </message>
    <message>
        <source>Record that they have paid all they owe</source>
        <translation>Vastleggen dat ze alles hebben betaald wat nog openstond</translation>
    </message>
</context>
<context>
    <name>cookout::ChangeWords</name>
    <message>
        <source>Registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Confirmed from the waiting list</source>
        <translation>Bevestigd vanaf de wachtlijst</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>Op de wachtlijst gezet</translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation>Plekken aangeboden</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Aanbod aangenomen</translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation>Aanbod afgeslagen</translation>
    </message>
    <message>
        <source>Offer ended</source>
        <translation>Aanbod beëindigd</translation>
    </message>
    <message>
        <source>Link replaced</source>
        <translation>Link vervangen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation>Betaling genoteerd</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Betaling ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Arrival recorded</source>
        <translation>Aankomst genoteerd</translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation>Aankomst ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Event created</source>
        <translation>Evenement aangemaakt</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Evenement gekopieerd</translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation>Evenement gewijzigd</translation>
    </message>
    <message>
        <source>Picture of the event changed</source>
        <translation>Afbeelding van het evenement gewijzigd</translation>
    </message>
    <message>
        <source>Event taken back</source>
        <translation>Wijziging van het evenement ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Registration opened or closed</source>
        <translation>Aanmelding geopend of gesloten</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>E-mail klaargezet</translation>
    </message>
    <message>
        <source>Mail discarded</source>
        <translation>E-mail weggegooid</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one change did</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>de gast</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>een organisator</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>een script</translation>
    </message>
    <message>
        <source>Cookout</source>
        <translation>Cookout</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>medegasten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>what they bring</source>
        <translation>wat ze meebrengen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>organisers&apos; note</source>
        <translation>notitie van de organisatie</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>aanbod</translation>
    </message>
    <message>
        <source>Written to guests</source>
        <translation>Aan gasten geschreven</translation>
    </message>
    <message>
        <source>Mails to guests taken back</source>
        <translation>Mails aan gasten teruggenomen</translation>
    </message>
    <message>
        <source>Missed mails sent</source>
        <translation>Gemiste mails verstuurd</translation>
    </message>
    <message>
        <source>Rule for mails made</source>
        <translation>Regel voor mails gemaakt</translation>
    </message>
    <message>
        <source>Rule for mails changed</source>
        <translation>Regel voor mails gewijzigd</translation>
    </message>
    <message>
        <source>Rule for mails taken back</source>
        <translation>Regel voor mails teruggenomen</translation>
    </message>
    <message>
        <source>Guests reminded of the event</source>
        <translation>Gasten aan het evenement herinnerd</translation>
    </message>
    <message>
        <source>Guests reminded of their payment</source>
        <translation>Gasten aan hun betaling herinnerd</translation>
    </message>
    <message>
        <source>Kept as two guests</source>
        <translation>Als twee gasten gehouden</translation>
    </message>
    <message>
        <source>Choice about two guests taken back</source>
        <translation>Keuze over twee gasten ongedaan gemaakt</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Weergave opgeslagen</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>Weergave gewijzigd</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Weergave verwijderd</translation>
    </message>
    <message>
        <source>View taken back</source>
        <translation>Wijziging van de weergave ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>cookout::Chips</name>
    <message>
        <source>%1, in other words</source>
        <translation>%1, in eigen woorden</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>cookout::CollisionBar</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Van hen: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Van mij: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van hen nemen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Die van mij houden</translation>
    </message>
</context>
<context>
    <name>cookout::CommandPalette</name>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions only · @ guests only</source>
        <translation>↑ ↓ kiezen · Enter voert uit · &gt; alleen acties · @ alleen gasten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Niets past bij “%1”</translation>
    </message>
    <message>
        <source>Find an action, a guest, a view or a setting</source>
        <translation>Een actie, gast, weergave of instelling zoeken</translation>
    </message>
</context>
<context>
    <name>cookout::CountStepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Een minder: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Een meer: %1</translation>
    </message>
</context>
<context>
    <name>cookout::CurveCard</name>
    <message>
        <source>Persons registered or waiting</source>
        <translation>Aangemelde of wachtende personen</translation>
    </message>
</context>
<context>
    <name>cookout::DeadlineCard</name>
    <message>
        <source>Registration</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>left, until %1</source>
        <translation>over, tot %1</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page</source>
        <translation>Naar de pagina Portaal</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <translation>Minder dan een uur</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>opent %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>eindigde %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>guests cannot register</source>
        <translation>gasten kunnen zich niet aanmelden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>the event does not take place</source>
        <translation>het evenement gaat niet door</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>guests cannot register yet</source>
        <translation>gasten kunnen zich nog niet aanmelden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>guests do not see it yet</source>
        <translation>gasten zien het nog niet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The event begins</source>
        <translation>Het evenement begint</translation>
    </message>
</context>
<context>
    <name>cookout::Desktop</name>
    <message>
        <source>Cookout cannot open its data</source>
        <translation>Cookout kan zijn gegevens niet openen</translation>
    </message>
    <message>
        <source>The database could not be opened, so nothing was changed.</source>
        <translation>De database kon niet worden geopend; er is dus niets gewijzigd.</translation>
    </message>
    <message>
        <source>Guests&apos; pages and mail stay off</source>
        <translation>Gastenpagina&apos;s en e-mail blijven uit</translation>
    </message>
    <message>
        <source>The guests&apos; pages and the mail stay off in this window; everything else works.</source>
        <translation>De gastenpagina&apos;s en de e-mail blijven in dit venster uit; al het andere werkt.</translation>
    </message>
</context>
<context>
    <name>cookout::EditSession</name>
    <message>
        <source>%1 saved, on the waiting list</source>
        <translation>%1 opgeslagen, op de wachtlijst</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
</context>
<context>
    <name>cookout::ErrorText</name>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Verbeter de gemarkeerde velden.</translation>
    </message>
    <message>
        <source>It does not exist any more. Somebody may have removed it.</source>
        <translation>Het bestaat niet meer. Misschien heeft iemand het verwijderd.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at it again and repeat the change.</source>
        <translation>Het is intussen ergens anders gewijzigd. Bekijk het nog eens en herhaal je wijziging.</translation>
    </message>
    <message>
        <source>There are not enough places left.</source>
        <translation>Er zijn niet genoeg plekken meer.</translation>
    </message>
    <message>
        <source>The database was busy. Nothing was saved; please try again.</source>
        <translation>De database was bezet. Er is niets opgeslagen; probeer het nog eens.</translation>
    </message>
    <message>
        <source>This is not allowed at the moment.</source>
        <translation>Dit mag op dit moment niet.</translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was saved. Check that the disk is connected and not full, then try again.</source>
        <translation>De database is niet te beschrijven. Er is niets opgeslagen. Kijk of de schijf is aangesloten en niet vol is, en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Something in Cookout went wrong. Nothing was saved; please try again.</source>
        <translation>Er ging iets mis in Cookout. Er is niets opgeslagen; probeer het nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Gebruik minstens %n teken.</numerusform>
            <numerusform>Gebruik minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is among the first that are guessed. Choose another one.</source>
        <translation>Dit wachtwoord is een van de eerste die geraden worden. Kies een ander.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Gebruik hoogstens %n teken.</numerusform>
            <numerusform>Gebruik hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove line breaks and other invisible characters.</source>
        <translation>Verwijder regeleinden en andere onzichtbare tekens.</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com.</source>
        <translation>Vul een e-mailadres in zoals naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation>Vul een bedrag in zoals 25 of 25,00.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Vul een getal in.</translation>
    </message>
    <message>
        <source>Enter a currency code of three letters, such as EUR.</source>
        <translation>Vul een valutacode van drie letters in, zoals EUR.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Kies iets uit de lijst.</translation>
    </message>
    <message>
        <source>The guest&apos;s consent is needed.</source>
        <translation>De toestemming van de gast is nodig.</translation>
    </message>
    <message>
        <source>Places left: %L1. Choose fewer persons.</source>
        <translation>Vrije plekken: %L1. Kies minder personen.</translation>
    </message>
    <message>
        <source>At least one person must come.</source>
        <translation>Er moet minstens één persoon komen.</translation>
    </message>
    <message>
        <source>Another event has this title already. Add the year, for example.</source>
        <translation>Een ander evenement heeft deze titel al. Zet er bijvoorbeeld het jaar bij.</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Geef het evenement een titel.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Vul dit veld in.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Het einde moet na het begin liggen.</translation>
    </message>
    <message>
        <source>The deadline must be before the end of the event.</source>
        <translation>De uiterste aanmelddatum moet vóór het einde van het evenement liggen.</translation>
    </message>
    <message>
        <source>Enter a date and a time.</source>
        <translation>Vul een datum en een tijd in.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %L1.</source>
        <translation>Vul een getal van 1 tot en met %L1 in.</translation>
    </message>
    <message>
        <source>%1 was not saved: the folder cannot be written. Choose another folder.</source>
        <translation>%1 is niet opgeslagen: in de map kan niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 was not saved: the database was busy. Please try again.</source>
        <translation>%1 is niet opgeslagen: de database was bezet. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>%1 was not saved: the event does not exist any more.</source>
        <translation>%1 is niet opgeslagen: het evenement bestaat niet meer.</translation>
    </message>
    <message>
        <source>%1 was not saved. Check that the disk is connected and not full, then try again.</source>
        <translation>%1 is niet opgeslagen. Kijk of de schijf is aangesloten en niet vol is, en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it, then try again.</source>
        <translation>Een ander programma houdt de database bezet. Sluit dat en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check that the disk is connected and not full.</source>
        <translation>De database is niet te beschrijven. Kijk of de schijf is aangesloten en niet vol is.</translation>
    </message>
</context>
<context>
    <name>cookout::EventSwitcher</name>
    <message>
        <source>Switch to another event</source>
        <translation>Naar een ander evenement</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nog geen evenement</translation>
    </message>
    <message>
        <source>Create one to collect registrations</source>
        <translation>Maak er een aan om aanmeldingen te verzamelen</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evenement: %1</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nieuw evenement…</translation>
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
        <translation>Nee</translation>
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
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>E-mail missing</source>
        <translation>E-mail ontbreekt</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nieuw vandaag</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Wat dan ook</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
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
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>cookout::GuestActions</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n gast</numerusform>
            <numerusform>%n gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Er is niets gewijzigd. %1</translation>
    </message>
    <message>
        <source>No place is left.</source>
        <translation>Er is geen plek meer.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Er is nog maar %n plek.</numerusform>
            <numerusform>Er zijn nog maar %n plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Toch bevestigen</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bevestigd</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 geannuleerd</translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 gelabeld als ‘%2’</translation>
    </message>
    <message>
        <source>None of them owes anything.</source>
        <translation>Niemand van hen hoeft nog te betalen.</translation>
    </message>
    <message>
        <source>All of them have arrived, or have no place.</source>
        <translation>Ze zijn allemaal al aangekomen, of hebben geen plek.</translation>
    </message>
    <message numerus="yes">
        <source>%n parties marked as arrived</source>
        <translation>
            <numerusform>%n groep als aangekomen gemarkeerd</numerusform>
            <numerusform>%n groepen als aangekomen gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 gedupliceerd</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n guests marked as paid (%1)</source>
        <extracomment>%1 is the way they have paid, such as Cash</extracomment>
        <translation>
            <numerusform>%n gast als betaald gemarkeerd (%1)</numerusform>
            <numerusform>%n gasten als betaald gemarkeerd (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 kept as two guests</source>
        <translation>%1 en %2 als twee gasten gehouden</translation>
    </message>
</context>
<context>
    <name>cookout::GuestEditing</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 van %2 gewijzigd</translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1” in the meantime. Enter stores yours, Esc keeps theirs.</source>
        <translation>Intussen ergens anders gewijzigd in ‘%1’. Met Enter bewaar je jouw versie, met Esc blijft die andere staan.</translation>
    </message>
</context>
<context>
    <name>cookout::GuestExport</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 opslaan…</translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation>Gasten exporteren als CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected guests as CSV</source>
        <translation>
            <numerusform>%n geselecteerde gast als CSV exporteren</numerusform>
            <numerusform>%n geselecteerde gasten als CSV exporteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 per persoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Huisnr.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>nog %n nodig</numerusform>
            <numerusform>nog %n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>enough is promised</source>
        <translation>genoeg toegezegd</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>Ze brengen mee</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The guest sees it</source>
        <translation>De gast ziet dit</translation>
    </message>
    <message>
        <source>Organisers&apos; note</source>
        <translation>Notitie van de organisatie</translation>
    </message>
    <message>
        <source>Never shown to the guest</source>
        <translation>Nooit zichtbaar voor de gast</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Woorden met komma’s ertussen</translation>
    </message>
    <message>
        <source>Companion %1</source>
        <translation>Gezelschap %1</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Gezelschap</translation>
    </message>
</context>
<context>
    <name>cookout::GuestHeader</name>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Guest&apos;s page</source>
        <translation>Pagina van de gast</translation>
    </message>
    <message>
        <source>Move to the waiting list</source>
        <translation>Naar de wachtlijst</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>E-mail opnieuw sturen</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Aanmelding annuleren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More that can be done with this registration</source>
        <translation>Wat er meer kan met deze aanmelding</translation>
    </message>
    <message>
        <source>Previous guest (Alt+Up)</source>
        <translation>Vorige gast (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Next guest (Alt+Down)</source>
        <translation>Volgende gast (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+Space)</source>
        <translation>Details verbergen (Ctrl+Spatie)</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Registered %1 · %2</source>
        <translation>Aangemeld %1 · %2</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Nieuwe gast</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Places offered until %1</source>
        <translation>Plekken aangeboden tot %1</translation>
    </message>
</context>
<context>
    <name>cookout::GuestLinkDialog</name>
    <message>
        <source>Guest&apos;s page</source>
        <translation>Pagina van de gast</translation>
    </message>
    <message>
        <source>QR code of the guest&apos;s page</source>
        <translation>QR-code van de pagina van de gast</translation>
    </message>
    <message>
        <source>The portal does not run: start it, and the guest can open the page.</source>
        <translation>Het portaal draait niet: start het, dan kan de gast de pagina openen.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>cookout::GuestMailing</name>
    <message numerus="yes">
        <source>%n e-mails leave in 30 seconds</source>
        <comment>can be undone until then</comment>
        <translation>
            <numerusform>%n e-mail vertrekt over 30 seconden</numerusform>
            <numerusform>%n e-mails vertrekken over 30 seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” saved</source>
        <translation>Regel ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>Rule “%1” writes again</source>
        <translation>Regel ‘%1’ schrijft weer</translation>
    </message>
    <message>
        <source>Rule “%1” stopped</source>
        <translation>Regel ‘%1’ gestopt</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the payment are in the outbox</source>
        <translation>
            <numerusform>%n herinnering aan de betaling staat in Postvak uit</numerusform>
            <numerusform>%n herinneringen aan de betaling staan in Postvak uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the event are in the outbox</source>
        <translation>
            <numerusform>%n herinnering aan het evenement staat in Postvak uit</numerusform>
            <numerusform>%n herinneringen aan het evenement staan in Postvak uit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestPane</name>
    <message>
        <source>Details of the guest</source>
        <translation>Details van de gast</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>De link is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>cookout::GuestPaste</name>
    <message>
        <source>Copy the rows of a spreadsheet first, then paste them here.</source>
        <translation>Kopieer eerst de rijen van een spreadsheet en plak ze dan hier.</translation>
    </message>
    <message>
        <source>These are more than %L1 rows. Import them as a file instead.</source>
        <translation>Dit zijn meer dan %L1 rijen. Importeer ze als bestand.</translation>
    </message>
    <message>
        <source>What was copied is no table that can be read.</source>
        <translation>Wat je kopieerde is geen tabel die te lezen is.</translation>
    </message>
    <message>
        <source>1 guest added</source>
        <translation>1 gast toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n guests added</source>
        <translation>
            <numerusform>%n gast toegevoegd</numerusform>
            <numerusform>%n gasten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nobody was added.</source>
        <translation>Geannuleerd: er is niemand toegevoegd.</translation>
    </message>
    <message>
        <source>There are not enough places for all of them. Nobody was added.</source>
        <translation>Er zijn niet genoeg plekken voor iedereen. Er is niemand toegevoegd.</translation>
    </message>
    <message>
        <source>Add them anyway</source>
        <translation>Toch toevoegen</translation>
    </message>
</context>
<context>
    <name>cookout::GuestTwins</name>
    <message>
        <source>same e-mail</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <extracomment>%1 a guest&apos;s name, %2 &quot;same e-mail&quot;</extracomment>
        <translation>Lijkt op %1 (%2).</translation>
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
        <translation>Nieuw vandaag</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Niet aangekomen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergieën</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Geen e-mail</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Weergave ‘%1’ gewijzigd</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Er is al een weergave met deze naam.</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Weergave ‘%1’ verwijderd</translation>
    </message>
</context>
<context>
    <name>cookout::GuestsPage</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation>Wat ga je organiseren?</translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation>Een barbecue, een straatfeest, een clubavond: geef het een naam en een datum, en gasten kunnen zich met hun telefoon aanmelden.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>Maak je eerste evenement aan</translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Nog geen gasten</translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and appear here at once.</source>
        <translation>Toon de QR-code: gasten scannen hem met hun telefoon en verschijnen hier meteen.</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-code tonen</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand gevonden voor ‘%1’</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>The guests could not be read</source>
        <translation>De gasten konden niet worden gelezen</translation>
    </message>
    <message>
        <source>The database did not answer. What was registered before is still there.</source>
        <translation>De database antwoordde niet. Wat al was aangemeld, is er nog.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nog geen evenement</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Niet geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Nobody has registered yet</source>
        <translation>Er heeft zich nog niemand aangemeld</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 groep</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person confirmed</source>
        <translation>1 persoon bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>%n persons confirmed</source>
        <translation>
            <numerusform>%n persoon bevestigd</numerusform>
            <numerusform>%n personen bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Filter guests</source>
        <translation>Gasten filteren</translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation>Toch toelaten</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand past bij deze filters</translation>
    </message>
    <message>
        <source>Nobody is in “%1”</source>
        <translation>Niemand staat in “%1”</translation>
    </message>
    <message>
        <source>All other guests are still there.</source>
        <translation>Alle andere gasten zijn er nog.</translation>
    </message>
    <message>
        <source>Show all guests</source>
        <translation>Alle gasten tonen</translation>
    </message>
    <message>
        <source>Nobody who fits these filters matches “%1”</source>
        <translation>Niemand die bij deze filters past, past bij “%1”</translation>
    </message>
    <message>
        <source>Nobody matches “%1” in view “%2”</source>
        <translation>Niemand past bij “%1” in weergave “%2”</translation>
    </message>
    <message>
        <source>Somebody outside of it may.</source>
        <translation>Daarbuiten misschien wel iemand.</translation>
    </message>
    <message>
        <source>Search all guests</source>
        <translation>Alle gasten doorzoeken</translation>
    </message>
    <message>
        <source>Searched in names, e-mail addresses, phone numbers, codes, tags and notes.</source>
        <translation>Gezocht in namen, e-mailadressen, telefoonnummers, codes, labels en notities.</translation>
    </message>
    <message>
        <source>More about the guests</source>
        <translation>Meer over de gasten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Kolommen kiezen…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation>Plakken uit een spreadsheet…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Weergave hernoemen…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Weergave verwijderen</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Opslaan als weergave…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Tag for the selected guests</source>
        <translation>Label voor de gekozen gasten</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
</context>
<context>
    <name>cookout::HintBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>cookout::HistoryDialog</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Oudere wijzigingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Wijzigingen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>cookout::HistoryModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (teruggedraaid)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>cookout::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (teruggedraaid)</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n gekomen</numerusform>
            <numerusform>%n gekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n vertrokken</numerusform>
            <numerusform>%n vertrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the capacity</source>
        <translation>boven de capaciteit</translation>
    </message>
    <message>
        <source>beyond the capacity by %1</source>
        <translation>%1 boven de capaciteit</translation>
    </message>
</context>
<context>
    <name>cookout::IssueRemedies</name>
    <message>
        <source>The details were copied.</source>
        <translation>De details zijn gekopieerd.</translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation>De back-up is niet gemaakt: %1</translation>
    </message>
</context>
<context>
    <name>cookout::IssueWords</name>
    <message>
        <source>The database is damaged</source>
        <translation>De database is beschadigd</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>De laatste wijziging is niet opgeslagen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>De schijf is bijna vol</translation>
    </message>
    <message>
        <source>Another program uses the portal&apos;s port</source>
        <translation>Een ander programma gebruikt de poort van het portaal</translation>
    </message>
    <message>
        <source>The portal could not start</source>
        <translation>Het portaal kon niet starten</translation>
    </message>
    <message>
        <source>The mail server refuses us</source>
        <translation>De mailserver weigert ons</translation>
    </message>
    <message>
        <source>1 mail could not be sent</source>
        <translation>1 e-mail kon niet worden verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%n mails could not be sent</source>
        <translation>
            <numerusform>%n e-mail kon niet worden verstuurd</numerusform>
            <numerusform>%n e-mails konden niet worden verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server does not take mails</source>
        <translation>De mailserver neemt geen e-mails aan</translation>
    </message>
    <message>
        <source>The automatic backup was not made</source>
        <translation>De automatische back-up is niet gemaakt</translation>
    </message>
    <message>
        <source>Stop working in it and restore the newest good backup. The details say how.</source>
        <translation>Werk er niet meer in en zet de nieuwste goede back-up terug. De details zeggen hoe.</translation>
    </message>
    <message>
        <source>There is no room for a backup, and soon none for guests. Delete or move some large files.</source>
        <translation>Er is geen ruimte voor een back-up, en straks ook niet voor gasten. Verwijder of verplaats een paar grote bestanden.</translation>
    </message>
    <message>
        <source>Guests can still register. Delete or move some large files soon.</source>
        <translation>Gasten kunnen zich nog aanmelden. Verwijder of verplaats binnenkort een paar grote bestanden.</translation>
    </message>
    <message>
        <source>Guests cannot register. Close the program that uses port %1, or start Cookout with another one (--portal-port).</source>
        <translation>Gasten kunnen zich niet aanmelden. Sluit het programma dat poort %1 gebruikt, of start Cookout met een andere (--portal-port).</translation>
    </message>
    <message>
        <source>Guests cannot register until it runs.</source>
        <translation>Gasten kunnen zich niet aanmelden tot het draait.</translation>
    </message>
    <message>
        <source>Mails wait. Check user name, password and security of %1 in the mail settings.</source>
        <translation>E-mails wachten. Controleer gebruikersnaam, wachtwoord en beveiliging van %1 in de mailinstellingen.</translation>
    </message>
    <message>
        <source>Their guests got no confirmation. Look at the reasons, or send them again.</source>
        <translation>Hun gasten kregen geen bevestiging. Bekijk de redenen, of verstuur ze opnieuw.</translation>
    </message>
    <message>
        <source>Mails wait, and Cookout tries %1 again by itself. Guests keep the page with their code.</source>
        <translation>E-mails wachten, en Cookout probeert %1 vanzelf opnieuw. Gasten houden de pagina met hun code.</translation>
    </message>
    <message>
        <source>Everything is saved, but a broken disk would take it along. It is tried again within the hour.</source>
        <translation>Alles is opgeslagen, maar een kapotte schijf zou het meenemen. Binnen een uur wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postvak uit tonen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation>Sinds %1, %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation>1 melding</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation>E-mailinstellingen</translation>
    </message>
</context>
<context>
    <name>cookout::IssuesPanel</name>
    <message>
        <source>Nothing needs your attention: database, portal and mail report no trouble.</source>
        <translation>Niets vraagt je aandacht: database, portaal en mail melden geen problemen.</translation>
    </message>
    <message>
        <source>Close the issues</source>
        <translation>Meldingen sluiten</translation>
    </message>
    <message>
        <source>Close the issues (Esc)</source>
        <translation>Meldingen sluiten (Esc)</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Geen meldingen</translation>
    </message>
</context>
<context>
    <name>cookout::KitchenCard</name>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
    <message>
        <source>persons at the table</source>
        <translation>personen aan tafel</translation>
    </message>
    <message>
        <source>Of confirmed parties, with those that need no place</source>
        <translation>Van bevestigde groepen, ook wie geen plek nodig heeft</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>Andere wensen</translation>
    </message>
</context>
<context>
    <name>cookout::LooksMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
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
        <translation>geen</translation>
    </message>
    <message>
        <source>Mails with a problem</source>
        <translation>E-mails met een probleem</translation>
    </message>
    <message>
        <source>Refused by the mail server, or held back. Opens the outbox</source>
        <translation>Geweigerd door de mailserver, of vastgehouden. Opent het postvak uit</translation>
    </message>
    <message>
        <source>Guests without e-mail</source>
        <translation>Gasten zonder e-mail</translation>
    </message>
    <message>
        <source>They can only be told by phone or in person</source>
        <translation>Alleen te bereiken per telefoon of in persoon</translation>
    </message>
</context>
<context>
    <name>cookout::MailPreviewPane</name>
    <message>
        <source>Previous guest</source>
        <translation>Vorige gast</translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation>Volgende gast</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als platte tekst</translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation>Voorbeeld van de mail</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>for %1, %L2 of %L3</source>
        <comment>a guest&apos;s name, and which of the guests</comment>
        <translation>voor %1, %L2 van %L3</translation>
    </message>
    <message>
        <source>There is no guest yet whose mail could be shown.</source>
        <translation>Er is nog geen gast van wie de mail getoond kan worden.</translation>
    </message>
    <message>
        <source>The mail is shown here as soon as its words have no mistake.</source>
        <translation>De mail staat hier zodra de woorden geen fout meer hebben.</translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsDialog</name>
    <message>
        <source>E-mail settings</source>
        <translation>E-mailinstellingen</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Testmail naar</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Testmail sturen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Confirmations, tickets and reminders leave through this server, for all events.</source>
        <translation>Bevestigingen, tickets en herinneringen gaan via deze server de deur uit, voor alle evenementen.</translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation>Verbeter de gemarkeerde velden.</translation>
    </message>
    <message>
        <source>Talking to the server…</source>
        <translation>In gesprek met de server…</translation>
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
        <translation>Geen</translation>
    </message>
    <message>
        <source>Party &lt;party@example.org&gt;</source>
        <translation>Feest &lt;feest@example.org&gt;</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Geen limiet</translation>
    </message>
    <message>
        <source>Without encryption, mails and the password can be read on their way. Only for a server on this computer or in your own network.</source>
        <translation>Zonder versleuteling kunnen e-mails en het wachtwoord onderweg worden meegelezen. Alleen voor een server op deze computer of in het eigen netwerk.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Most mails per hour</source>
        <translation>Hoogstens zoveel e-mails per uur</translation>
    </message>
    <message>
        <source>Guests see it and may answer to it.</source>
        <translation>Gasten zien het adres en kunnen erop antwoorden.</translation>
    </message>
    <message>
        <source>The others wait for the next hour.</source>
        <translation>De rest wacht op het volgende uur.</translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsWords</name>
    <message>
        <source>Turn on two-step verification in your Google account and make an app password there. Your usual password does not work.</source>
        <translation>Zet in je Google-account verificatie in twee stappen aan en maak daar een app-wachtwoord. Je gewone wachtwoord werkt niet.</translation>
    </message>
    <message>
        <source>Works only where Microsoft still allows passwords for sending (SMTP AUTH): the administrator of the account knows. If not, choose another provider.</source>
        <translation>Werkt alleen waar Microsoft wachtwoorden voor het versturen nog toestaat (SMTP AUTH): de beheerder van het account weet dat. Zo niet, kies een andere aanbieder.</translation>
    </message>
    <message>
        <source>The user name is always “apikey”. The password is an API key that may send mail.</source>
        <translation>De gebruikersnaam is altijd ‘apikey’. Het wachtwoord is een API-sleutel die e-mail mag versturen.</translation>
    </message>
    <message>
        <source>Put your region into the server&apos;s name. Make SMTP credentials on the pages of Amazon SES; access keys do not work.</source>
        <translation>Zet je regio in de naam van de server. Maak op de pagina’s van Amazon SES SMTP-gegevens aan; toegangssleutels werken niet.</translation>
    </message>
    <message>
        <source>Use the SMTP login of your sending domain. For a domain in the EU the server is smtp.eu.mailgun.org.</source>
        <translation>Gebruik de SMTP-login van je verzenddomein. Voor een domein in de EU is de server smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <source>Enter the server API token as user name and as password.</source>
        <translation>Vul de ‘server API token’ in als gebruikersnaam en als wachtwoord.</translation>
    </message>
    <message>
        <source>Your provider&apos;s help pages say what to enter here; look for “SMTP”.</source>
        <translation>De hulppagina’s van je aanbieder zeggen wat je hier invult; zoek naar ‘SMTP’.</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Andere aanbieder</translation>
    </message>
    <message>
        <source>The kept password cannot be read: %1</source>
        <translation>Het bewaarde wachtwoord kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. Leave it empty to keep it.</source>
        <translation>Bewaard in de sleutelbos van deze computer. Laat leeg om het te houden.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not encrypted. Leave it empty to keep it.</source>
        <translation>Bewaard in een bestand dat alleen jij kunt lezen, niet versleuteld. Laat leeg om het te houden.</translation>
    </message>
    <message>
        <source>Goes into this computer&apos;s keyring or, where there is none, into a file that only you can read.</source>
        <translation>Komt in de sleutelbos van deze computer of, als die er niet is, in een bestand dat alleen jij kunt lezen.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation>Ingesteld door %1 in de omgeving</translation>
    </message>
    <message>
        <source>Enter a host name such as smtp.example.org.</source>
        <translation>Vul een servernaam in, zoals smtp.example.org.</translation>
    </message>
    <message>
        <source>Enter an address such as Party &lt;party@example.org&gt;.</source>
        <translation>Vul een adres in, zoals Feest &lt;feest@example.org&gt;.</translation>
    </message>
    <message>
        <source>The password could not be kept, so nothing was saved. %1</source>
        <translation>Het wachtwoord kon niet worden bewaard; er is niets opgeslagen. %1</translation>
    </message>
    <message>
        <source>The server took the mail: %1</source>
        <translation>De server heeft de e-mail aangenomen: %1</translation>
    </message>
    <message>
        <source>The server did not take the mail: %1</source>
        <translation>De server heeft de e-mail niet aangenomen: %1</translation>
    </message>
    <message>
        <source>A test mail is under way already.</source>
        <translation>Er is al een testmail onderweg.</translation>
    </message>
    <message>
        <source>The test mail could not be sent: %1</source>
        <translation>De testmail kon niet worden verstuurd: %1</translation>
    </message>
    <message>
        <source>The e-mail settings were saved. The password is in this computer&apos;s keyring.</source>
        <translation>De e-mailinstellingen zijn opgeslagen. Het wachtwoord staat in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>The e-mail settings were saved. There is no keyring, so the password is in a file that only you can read, not encrypted: %1</source>
        <translation>De e-mailinstellingen zijn opgeslagen. Er is geen sleutelbos, dus het wachtwoord staat in een bestand dat alleen jij kunt lezen, niet versleuteld: %1</translation>
    </message>
    <message>
        <source>The e-mail settings were saved.</source>
        <translation>De e-mailinstellingen zijn opgeslagen.</translation>
    </message>
</context>
<context>
    <name>cookout::MailTextWords</name>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation>Er is een plek vrij</translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation>Aanmelding gewijzigd</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Aanmelding geannuleerd</translation>
    </message>
    <message>
        <source>Link asked for again</source>
        <translation>Link opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Betaling ontvangen</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>Betalingsherinnering</translation>
    </message>
    <message>
        <source>Reminder of the event</source>
        <translation>Herinnering aan het evenement</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Evenement gewijzigd</translation>
    </message>
    <message>
        <source>Event called off</source>
        <translation>Evenement afgelast</translation>
    </message>
    <message>
        <source>Notice for organisers</source>
        <translation>Bericht aan organisatoren</translation>
    </message>
    <message>
        <source>Mail from the organisers</source>
        <translation>Mail van de organisatoren</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation>Naam van de gast</translation>
    </message>
    <message>
        <source>Guest&apos;s code</source>
        <translation>Code van de gast</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Price of the party</source>
        <translation>Prijs van de groep</translation>
    </message>
    <message>
        <source>Amount still due</source>
        <translation>Nog te betalen bedrag</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Betaald bedrag</translation>
    </message>
    <message>
        <source>Link to pay</source>
        <translation>Link om te betalen</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankrekening</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Link to the guest&apos;s page</source>
        <translation>Link naar de pagina van de gast</translation>
    </message>
    <message>
        <source>Places offered, when fewer than asked for</source>
        <translation>Aangeboden plekken, als het er minder zijn dan gevraagd</translation>
    </message>
    <message>
        <source>End of the offer</source>
        <translation>Einde van het aanbod</translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation>Bedrag van de betaling</translation>
    </message>
    <message>
        <source>Former title of the event</source>
        <translation>Vorige titel van het evenement</translation>
    </message>
    <message>
        <source>Former time of the event</source>
        <translation>Vorige tijd van het evenement</translation>
    </message>
    <message>
        <source>Former place of the event</source>
        <translation>Vorige plaats van het evenement</translation>
    </message>
    <message>
        <source>Why the event is called off</source>
        <translation>Waarom het evenement is afgelast</translation>
    </message>
    <message>
        <source>Persons who come</source>
        <translation>Personen die komen</translation>
    </message>
    <message>
        <source>Places there are</source>
        <translation>Plekken die er zijn</translation>
    </message>
    <message>
        <source>Code and QR code for the entrance</source>
        <translation>Code en QR-code voor de ingang</translation>
    </message>
    <message>
        <source>When, where and who comes</source>
        <translation>Wanneer, waar en wie er komt</translation>
    </message>
    <message>
        <source>What is due, and how to pay it</source>
        <translation>Wat er te betalen is, en hoe</translation>
    </message>
    <message>
        <source>Button to the guest&apos;s page</source>
        <translation>Knop naar de pagina van de gast</translation>
    </message>
    <message>
        <source>%1 stands for nothing here. Choose a placeholder from “Insert”.</source>
        <translation>%1 betekent hier niets. Kies een invulveld uit ‘Invoegen’.</translation>
    </message>
    <message>
        <source>%1 has no end. Write {{/…}} with the same name where it ends.</source>
        <translation>%1 heeft geen einde. Schrijf {{/…}} met dezelfde naam waar het eindigt.</translation>
    </message>
    <message>
        <source>%1 is not closed. Write }} behind it.</source>
        <translation>%1 is niet gesloten. Schrijf er }} achter.</translation>
    </message>
    <message>
        <source>%1 ends what has not begun. Write {{#…}} with the same name before it, or remove it.</source>
        <translation>%1 beëindigt iets dat niet is begonnen. Schrijf er {{#…}} met dezelfde naam voor, of haal het weg.</translation>
    </message>
    <message>
        <source>%1 is not possible. Write two braces and a name, such as {{name}}.</source>
        <translation>%1 kan niet. Schrijf twee accolades en een naam, zoals {{name}}.</translation>
    </message>
    <message>
        <source>%1 needs a line of its own in the text.</source>
        <translation>%1 heeft een eigen regel in de tekst nodig.</translation>
    </message>
    <message>
        <source>%1: too many parts within each other. Make it simpler.</source>
        <translation>%1: te veel delen in elkaar. Maak het eenvoudiger.</translation>
    </message>
    <message>
        <source>The subject must be one line.</source>
        <translation>Het onderwerp moet één regel zijn.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation>heeft geannuleerd</translation>
    </message>
    <message>
        <source>is on the waiting list</source>
        <translation>staat op de wachtlijst</translation>
    </message>
    <message>
        <source>owes nothing</source>
        <translation>hoeft niets te betalen</translation>
    </message>
    <message>
        <source>same address as another guest</source>
        <translation>hetzelfde adres als een andere gast</translation>
    </message>
    <message>
        <source>wants no such mails (tag “no-mailings”)</source>
        <translation>wil zulke mails niet (label ‘no-mailings’)</translation>
    </message>
    <message>
        <source>The attachments are too large: %L1 MB together, 20 files at most.</source>
        <translation>De bijlagen zijn te groot: samen %L1 MB, hoogstens 20 bestanden.</translation>
    </message>
    <message>
        <source>This file cannot be attached: its name is too long or has unusual characters.</source>
        <translation>Dit bestand kan niet worden bijgevoegd: de naam is te lang of heeft vreemde tekens.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schrijf een onderwerp.</translation>
    </message>
    <message>
        <source>Write what the mail says.</source>
        <translation>Schrijf wat er in de mail staat.</translation>
    </message>
    <message>
        <source>Nobody of the list gets a mail any more.</source>
        <translation>Niemand op de lijst krijgt nog een mail.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Kies een tijd die nog komt.</translation>
    </message>
    <message>
        <source>was reminded today</source>
        <translation>is vandaag al herinnerd</translation>
    </message>
</context>
<context>
    <name>cookout::MailTextsDialog</name>
    <message>
        <source>As shipped</source>
        <translation>Als geleverd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation>Teksten van de mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Taal van de mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>als geleverd</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>je eigen woorden</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a mail that has its own words</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Has your own words</source>
        <translation>Heeft je eigen woorden</translation>
    </message>
    <message>
        <source>Saved. Mails that have not been written yet use the new words.</source>
        <translation>Opgeslagen. Mails die nog niet zijn geschreven, gebruiken de nieuwe woorden.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Close again to throw them away.</source>
        <translation>Je wijzigingen zijn niet opgeslagen. Druk nog eens op Sluiten om ze weg te gooien.</translation>
    </message>
</context>
<context>
    <name>cookout::MailWords</name>
    <message numerus="yes">
        <source>Mail paused · %n waiting</source>
        <translation>
            <numerusform>Mail gepauzeerd · %n wacht</numerusform>
            <numerusform>Mail gepauzeerd · %n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail problem · %n waiting</source>
        <translation>
            <numerusform>Mailprobleem · %n wacht</numerusform>
            <numerusform>Mailprobleem · %n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n failed</source>
        <translation>
            <numerusform>Mail: %n mislukt</numerusform>
            <numerusform>Mail: %n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail not set up · %n waiting</source>
        <translation>
            <numerusform>Mail niet ingesteld · %n wacht</numerusform>
            <numerusform>Mail niet ingesteld · %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail not set up</source>
        <translation>Mail niet ingesteld</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n waiting</source>
        <translation>
            <numerusform>Mail: %n wacht</numerusform>
            <numerusform>Mail: %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail stopped</source>
        <translation>Mail gestopt</translation>
    </message>
    <message>
        <source>Mail: all sent</source>
        <translation>Mail: alles verstuurd</translation>
    </message>
    <message>
        <source>No mail server is set up. Confirmations wait here until there is one; guests keep the page with their code.</source>
        <translation>Er is geen mailserver ingesteld. Bevestigingen wachten hier tot er een is; gasten houden de pagina met hun code.</translation>
    </message>
    <message>
        <source>Sending through %1 – last success %2.</source>
        <translation>Verstuurt via %1 – laatst gelukt %2.</translation>
    </message>
    <message>
        <source>Sending through %1.</source>
        <translation>Verstuurt via %1.</translation>
    </message>
    <message>
        <source>Sending through %1 right now.</source>
        <translation>Verstuurt nu via %1.</translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again at %2.</source>
        <translation>%1 nam de e-mail niet aan. Cookout probeert het om %2 opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again by itself.</source>
        <translation>%1 nam de e-mail niet aan. Cookout probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>%1 refuses us. Check user name, password and security in the mail settings.</source>
        <translation>%1 weigert ons. Controleer gebruikersnaam, wachtwoord en beveiliging in de mailinstellingen.</translation>
    </message>
    <message>
        <source>Sending is paused. Mails wait until it is resumed.</source>
        <translation>Het versturen is gepauzeerd. E-mails wachten tot het verdergaat.</translation>
    </message>
    <message>
        <source>Sending is stopped. Mails wait.</source>
        <translation>Het versturen is gestopt. E-mails wachten.</translation>
    </message>
    <message numerus="yes">
        <source>Mail limit reached · %n waiting</source>
        <translation>
            <numerusform>Maillimiet bereikt · %n wacht</numerusform>
            <numerusform>Maillimiet bereikt · %n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>As many mails have left in the last hour as may. The next one leaves at %1.</source>
        <translation>In het afgelopen uur zijn zoveel e-mails verstuurd als mag. De volgende vertrekt om %1.</translation>
    </message>
</context>
<context>
    <name>cookout::MailWordsEditor</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>**bold**, # heading, - list and [words](address) are shown as such.</source>
        <translation>**vet**, # kop, - lijst en [woorden](adres) worden zo getoond.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>What is different in each guest&apos;s mail</source>
        <translation>Wat in de mail van elke gast anders is</translation>
    </message>
</context>
<context>
    <name>cookout::MailingDialog</name>
    <message>
        <source>Answers go to</source>
        <translation>Antwoorden gaan naar</translation>
    </message>
    <message>
        <source>Empty: to the sender of all mails</source>
        <translation>Leeg: naar de afzender van alle mails</translation>
    </message>
    <message>
        <source>Send to me only</source>
        <translation>Alleen aan mij sturen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Write to guests</source>
        <translation>Gasten schrijven</translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation>Hallo {{name}},</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Bijvoegen…</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Je eigen adres</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>je adres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>%n e-mail versturen</numerusform>
            <numerusform>%n e-mails versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a rule</source>
        <translation>Als regel opslaan</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter your address in the format name@example.com.</source>
        <translation>Vul je adres in zoals naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>The mail is on its way to you; attachments are left out.</source>
        <translation>De mail is naar je onderweg; zonder bijlagen.</translation>
    </message>
    <message>
        <source>What you have written is not kept. Press Cancel again to close.</source>
        <translation>Wat je hebt geschreven, wordt niet bewaard. Druk nog eens op Annuleren om te sluiten.</translation>
    </message>
</context>
<context>
    <name>cookout::MailingsDialog</name>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Send missed mails</source>
        <translation>Gemiste mails versturen</translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation>Mails aan gasten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>What has not left yet is not sent</source>
        <translation>Wat nog niet weg is, wordt niet verstuurd</translation>
    </message>
    <message>
        <source>They were due while no computer could send them</source>
        <translation>Ze moesten weg toen geen computer ze kon versturen</translation>
    </message>
    <message>
        <source>Nothing was written to the guests yet, besides what each gets for what they do. Choose “Write to guests”.</source>
        <translation>Er is nog niets aan de gasten geschreven, behalve wat ieder krijgt voor wat hij doet. Kies ‘Gasten schrijven’.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>when a guest has registered</source>
        <translation>als een gast zich heeft aangemeld</translation>
    </message>
    <message>
        <source>when registration ends</source>
        <translation>als de aanmelding sluit</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>bij het begin</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after a guest has registered</source>
        <translation>%1 nadat een gast zich heeft aangemeld</translation>
    </message>
    <message>
        <source>%1 before registration ends</source>
        <translation>%1 voordat de aanmelding sluit</translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation>%1 voor het begin</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 na het begin</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n verstuurd</numerusform>
            <numerusform>%n verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n gemist</numerusform>
            <numerusform>%n gemist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n teruggenomen</numerusform>
            <numerusform>%n teruggenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Stop the rule</source>
        <translation>Regel stoppen</translation>
    </message>
    <message>
        <source>Let the rule write again</source>
        <translation>Regel weer laten schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after registration has ended</source>
        <translation>%1 nadat de aanmelding is gesloten</translation>
    </message>
</context>
<context>
    <name>cookout::MainWindow</name>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak uit</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 groep</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Het adres is gekopieerd.</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Alles wordt bewaard in %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Ergens anders opslaan…</translation>
    </message>
    <message>
        <source>“%1” is ready as a draft.</source>
        <translation>“%1” staat klaar als concept.</translation>
    </message>
    <message>
        <source>Open registration…</source>
        <translation>Aanmelding openen…</translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation>Portaal stoppen</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portaal starten</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting or failed</source>
        <translation>
            <numerusform>%n wacht of is mislukt</numerusform>
            <numerusform>%n wachten of zijn mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Cancelled. No file was saved.</source>
        <translation>Geannuleerd. Er is geen bestand opgeslagen.</translation>
    </message>
</context>
<context>
    <name>cookout::MoneyCard</name>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>By confirmed parties</source>
        <translation>Door bevestigde groepen</translation>
    </message>
    <message>
        <source>Parties that owe</source>
        <translation>Groepen die nog moeten betalen</translation>
    </message>
    <message>
        <source>Confirmed, with something left to pay</source>
        <translation>Bevestigd, met nog iets te betalen</translation>
    </message>
</context>
<context>
    <name>cookout::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nieuw evenement</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Last day to register</source>
        <translation>Laatste dag om aan te melden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Aantal plekken</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Otherwise six hours after the start</source>
        <translation>Anders zes uur na het begin</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Otherwise until the start</source>
        <translation>Anders tot het begin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Otherwise no limit</source>
        <translation>Anders geen limiet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Price per adult</source>
        <translation>Prijs per volwassene</translation>
    </message>
    <message>
        <source>Empty means free</source>
        <translation>Leeg betekent gratis</translation>
    </message>
    <message>
        <source>Price per child</source>
        <translation>Prijs per kind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Evenement maken</translation>
    </message>
    <message>
        <source>It begins as a draft: guests see it once you open registration on the Portal page.</source>
        <translation>Het begint als concept: gasten zien het zodra je op de pagina Portaal de aanmelding opent.</translation>
    </message>
</context>
<context>
    <name>cookout::NobodyPage</name>
    <message>
        <source>New guest</source>
        <translation>Nieuwe gast</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Er is niemand gekozen</translation>
    </message>
    <message>
        <source>Choose a guest in the list to see and edit the details.</source>
        <translation>Kies een gast in de lijst om de details te zien en te bewerken.</translation>
    </message>
</context>
<context>
    <name>cookout::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>cookout::NoticesDialog</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation>Mails over nieuwe gasten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>At once, for each guest</source>
        <translation>Meteen, voor elke gast</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Eén keer per dag</translation>
    </message>
    <message>
        <source>To you or whoever organises with you, for the guests of all events.</source>
        <translation>Aan jou of wie met je organiseert, over de gasten van alle evenementen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>For each registration and each cancellation on the web page.</source>
        <translation>Voor elke aanmelding en elke annulering op de webpagina.</translation>
    </message>
    <message>
        <source>At 18:00 where the event is, with the day&apos;s registrations, if there are any.</source>
        <translation>Om 18.00 uur waar het evenement is, met de aanmeldingen van de dag, als die er zijn.</translation>
    </message>
    <message>
        <source>The window shows new guests anyway.</source>
        <translation>Het venster toont nieuwe gasten toch al.</translation>
    </message>
    <message>
        <source>Each new guest is told to %1.</source>
        <translation>Elke nieuwe gast wordt gemeld aan %1.</translation>
    </message>
    <message>
        <source>%1 gets a list of new guests once a day.</source>
        <translation>%1 krijgt één keer per dag een lijst van nieuwe gasten.</translation>
    </message>
    <message>
        <source>Nobody gets mails about new guests.</source>
        <translation>Niemand krijgt mails over nieuwe gasten.</translation>
    </message>
</context>
<context>
    <name>cookout::OutboxPage</name>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak uit</translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation>Wachtende e-mails nu versturen</translation>
    </message>
    <message>
        <source>Try waiting and failed mails again at once</source>
        <translation>Wachtende en mislukte e-mails meteen opnieuw proberen</translation>
    </message>
    <message>
        <source>Keep all mails back, on every computer that sends for this event</source>
        <translation>Alle e-mails tegenhouden, op elke computer die voor dit evenement verstuurt</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Versturen hervatten</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Versturen pauzeren</translation>
    </message>
    <message>
        <source>E-mail settings…</source>
        <translation>E-mailinstellingen…</translation>
    </message>
    <message>
        <source>Mail server, sender and password</source>
        <translation>Mailserver, afzender en wachtwoord</translation>
    </message>
    <message>
        <source>Words of the mails…</source>
        <translation>Teksten van de mails…</translation>
    </message>
    <message>
        <source>What confirmations, reminders and the others say</source>
        <translation>Wat er in bevestigingen, herinneringen en de andere staat</translation>
    </message>
    <message>
        <source>Write to guests…</source>
        <translation>Gasten schrijven…</translation>
    </message>
    <message>
        <source>A mail to the guests that the guest list shows</source>
        <translation>Een mail aan de gasten die de gastenlijst toont</translation>
    </message>
    <message>
        <source>Mails to guests…</source>
        <translation>Mails aan gasten…</translation>
    </message>
    <message>
        <source>What was written, how far it is, and the rules that write by themselves</source>
        <translation>Wat er is geschreven, hoe ver het is, en de regels die vanzelf schrijven</translation>
    </message>
    <message>
        <source>Mails on their way to the guests</source>
        <translation>Mails op weg naar de gasten</translation>
    </message>
    <message>
        <source>Of the payment…</source>
        <translation>Aan de betaling…</translation>
    </message>
    <message>
        <source>Of the event…</source>
        <translation>Aan het evenement…</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Herinneren</translation>
    </message>
    <message>
        <source>A mail to guests who owe something, or to all who come</source>
        <translation>Een mail aan gasten die nog iets moeten betalen, of aan iedereen die komt</translation>
    </message>
    <message>
        <source>Mails about new guests…</source>
        <translation>Mails over nieuwe gasten…</translation>
    </message>
    <message>
        <source>Who hears by mail when guests register</source>
        <translation>Wie een mail krijgt als gasten zich aanmelden</translation>
    </message>
</context>
<context>
    <name>cookout::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Press a figure to see whom it counts</source>
        <translation>Druk op een getal om te zien wie het telt</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nog geen evenement</translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation>Wat ga je organiseren?</translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation>Een barbecue, een straatfeest, een clubavond: geef het een naam en een datum, en gasten kunnen zich met hun telefoon aanmelden.</translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation>Maak je eerste evenement aan</translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation>Nog geen gasten</translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and are counted here at once.</source>
        <translation>Toon de QR-code: gasten scannen die met hun telefoon en worden hier meteen geteld.</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-code tonen</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast toevoegen</translation>
    </message>
</context>
<context>
    <name>cookout::PaletteItem</name>
    <message>
        <source>Saved view of the guests</source>
        <translation>Opgeslagen weergave van de gasten</translation>
    </message>
    <message>
        <source>View of the guests</source>
        <translation>Weergave van de gasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Language&quot;, %2 &quot;Deutsch&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>cookout::PaneActions</name>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bevestigd</translation>
    </message>
    <message>
        <source>%1 moved to the waiting list</source>
        <translation>%1 naar de wachtlijst verplaatst</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 geannuleerd</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is terug</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>De e-mail aan %1 is onderweg</translation>
    </message>
</context>
<context>
    <name>cookout::PaneBars</name>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Toch bevestigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation>%1 Wat je typte blijft staan.</translation>
    </message>
    <message>
        <source>a new guest</source>
        <translation>een nieuwe gast</translation>
    </message>
    <message>
        <source>What you typed for %1 is not saved yet.</source>
        <translation>Wat je voor %1 typte is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>cookout::PaneFoot</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Register and show (Ctrl+Enter: and enter the next)</source>
        <translation>Aanmelden en tonen (Ctrl+Enter: en de volgende invoeren)</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Opslaan (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>cookout::PaneWords</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>No place is left for them.</source>
        <translation>Er is geen plek meer voor hen.</translation>
    </message>
    <message>
        <source>Only 1 place is left.</source>
        <translation>Er is nog maar 1 plek.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Er is nog maar %n plek.</numerusform>
            <numerusform>Er zijn nog maar %n plekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation>Intussen elders veranderd.</translation>
    </message>
    <message>
        <source>Changed by %1 at %2.</source>
        <translation>Veranderd door %1 om %2.</translation>
    </message>
    <message>
        <source>The mail to %1 was sent again only a short while ago. It can be sent once more at %2.</source>
        <translation>De mail aan %1 is kort geleden al opnieuw verstuurd. Om %2 kan hij nog eens worden verstuurd.</translation>
    </message>
</context>
<context>
    <name>cookout::PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Paste guests</source>
        <translation>Gasten plakken</translation>
    </message>
    <message>
        <source>Pasted guests</source>
        <translation>Geplakte gasten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation>Kolom “%1” is</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem are left out</source>
        <translation>
            <numerusform>%n met een probleem blijft weg</numerusform>
            <numerusform>%n met een probleem blijven weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Add those who look known as well (%L1)</source>
        <translation>Ook toevoegen wie bekend lijkt (%L1)</translation>
    </message>
    <message>
        <source>Add 1 guest</source>
        <translation>1 gast toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n guests</source>
        <translation>
            <numerusform>%n gast toevoegen</numerusform>
            <numerusform>%n gasten toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells can be corrected here, and rows without a tick are left out.</source>
        <translation>Je kunt cellen hier verbeteren; rijen zonder vinkje blijven weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n door jou weggelaten</numerusform>
            <numerusform>%n door jou weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuests</name>
    <message>
        <source>Column %L1</source>
        <translation>Kolom %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Lijkt op %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Huisnr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuestsModel</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
</context>
<context>
    <name>cookout::PaymentSection</name>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Betaling vastleggen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Note, such as who took it</source>
        <translation>Notitie, bijvoorbeeld wie het aannam</translation>
    </message>
    <message>
        <source>Note to the payment</source>
        <translation>Notitie bij de betaling</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>%1 · %2 owed</source>
        <translation>%1 · nog %2 te betalen</translation>
    </message>
    <message>
        <source>%1 · %2 to give back</source>
        <translation>%1 · %2 terug te geven</translation>
    </message>
    <message>
        <source>Nothing has been paid yet.</source>
        <translation>Er is nog niets betaald.</translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <translation>Teruggedraaid · %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · teruggedraaid</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Deze betaling terugdraaien</translation>
    </message>
    <message>
        <source>Take the payment of %1 back</source>
        <translation>De betaling van %1 terugdraaien</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>De notitie is te lang.</translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation>Vul een bedrag in zoals 25 of 25,00.</translation>
    </message>
    <message>
        <source>%1 given back to %2</source>
        <translation>%1 teruggegeven aan %2</translation>
    </message>
    <message>
        <source>%1 received from %2</source>
        <translation>%1 ontvangen van %2</translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation>%1 van %2 teruggedraaid</translation>
    </message>
</context>
<context>
    <name>cookout::PaymentWords</name>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Overschrijving</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betaallink</translation>
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
        <translation>Plekken</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>Persons of %n confirmed parties</source>
        <translation>
            <numerusform>Personen van %n bevestigde groep</numerusform>
            <numerusform>Personen van %n bevestigde groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>Kept for parties of the waiting list until they answer</source>
        <translation>Vastgehouden voor groepen van de wachtlijst tot ze antwoorden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>Persons of the waiting list</source>
        <translation>Personen van de wachtlijst</translation>
    </message>
    <message>
        <source>new today</source>
        <translation>nieuw vandaag</translation>
    </message>
    <message>
        <source>Parties that have registered since midnight</source>
        <translation>Groepen die zich sinds middernacht hebben aangemeld</translation>
    </message>
    <message>
        <source>of %L1 free</source>
        <translation>van %L1 vrij</translation>
    </message>
    <message>
        <source>Places that nobody has taken yet</source>
        <translation>Plekken die nog niemand heeft</translation>
    </message>
</context>
<context>
    <name>cookout::PortalPage</name>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>The page on which guests register from their phones</source>
        <translation>De pagina waarop gasten zich met hun telefoon aanmelden</translation>
    </message>
    <message>
        <source>Address of the registration page</source>
        <translation>Adres van de aanmeldpagina</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Het adres kopiëren</translation>
    </message>
    <message>
        <source>Registration is open</source>
        <translation>De aanmelding is open</translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation>De aanmelding is gesloten</translation>
    </message>
    <message>
        <source>Open or close registration for this event</source>
        <translation>De aanmelding voor dit evenement openen of sluiten</translation>
    </message>
    <message>
        <source>Scan to register, or type the address</source>
        <translation>Scan om aan te melden, of typ het adres</translation>
    </message>
    <message>
        <source>The portal is off</source>
        <translation>Het portaal staat uit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Draait</translation>
    </message>
    <message>
        <source>At %1 · %2</source>
        <translation>Op %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbonden</numerusform>
            <numerusform>%n verbonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Start…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Dit duurt even.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Kon niet starten</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it and start again.</source>
        <translation>Een ander programma gebruikt poort %1. Sluit het en start opnieuw.</translation>
    </message>
    <message>
        <source>Check the network connection and start again. (%1)</source>
        <translation>Controleer de netwerkverbinding en start opnieuw. (%1)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Guests cannot reach the registration page.</source>
        <translation>Gasten kunnen de aanmeldpagina niet bereiken.</translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation>Portaal stoppen</translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation>Portaal starten</translation>
    </message>
    <message>
        <source>Guests can register for “%1”.</source>
        <translation>Gasten kunnen zich aanmelden voor “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a draft: guests do not see it yet.</source>
        <translation>“%1” is een concept: gasten zien het nog niet.</translation>
    </message>
    <message>
        <source>Guests see “%1”, but cannot register.</source>
        <translation>Gasten zien “%1”, maar kunnen zich niet aanmelden.</translation>
    </message>
    <message>
        <source>%L1 of %L2 places taken</source>
        <translation>%L1 van %L2 plekken bezet</translation>
    </message>
    <message>
        <source>No limit of places · %L1 taken</source>
        <translation>Geen limiet · %L1 bezet</translation>
    </message>
</context>
<context>
    <name>cookout::QrView</name>
    <message>
        <source>QR code of the registration page</source>
        <translation>QR-code van de aanmeldpagina</translation>
    </message>
</context>
<context>
    <name>cookout::RecipientList</name>
    <message>
        <source>Who gets the mail</source>
        <translation>Wie de mail krijgt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest, and why there is no mail</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n guests get it</source>
        <translation>
            <numerusform>%n gast krijgt hem</numerusform>
            <numerusform>%n gasten krijgen hem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n niet</numerusform>
            <numerusform>%n niet</numerusform>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Brengt mee</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>Huisnr.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Komt met</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>day, month and time in a column: 3 Jun 14:05</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <extracomment>an amount of money that a guest has yet to pay</extracomment>
        <translation>Nog %1 te betalen</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>%1 betaald</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 van %L2</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%1 van %2 betaald</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationCurve</name>
    <message numerus="yes">
        <source>%n persons have registered by %1</source>
        <translation>
            <numerusform>%n persoon heeft zich tot %1 aangemeld</numerusform>
            <numerusform>%n personen hebben zich tot %1 aangemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and a month, short, as in 27 Nov</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationTableView</name>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen terugzetten</translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationWords</name>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Binnengelopen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>Aanmelding open</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Aanmelding gesloten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Place offered</source>
        <extracomment>a place of the waiting list that is offered to a guest</extracomment>
        <translation>Plek aangeboden</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>Moet nog betalen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgerekend</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Allemaal</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
</context>
<context>
    <name>cookout::ReminderDialog</name>
    <message>
        <source>All guests of the event</source>
        <translation>Alle gasten van het evenement</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected guests</source>
        <comment>chosen in the guest list</comment>
        <translation>
            <numerusform>De %n geselecteerde gast</numerusform>
            <numerusform>De %n geselecteerde gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation>Aan de betaling herinneren</translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation>Aan het evenement herinneren</translation>
    </message>
    <message>
        <source>A mail with what is still due and how it can be paid.</source>
        <translation>Een mail met wat nog openstaat en hoe het betaald kan worden.</translation>
    </message>
    <message>
        <source>A mail with time, place and the guest&apos;s code.</source>
        <translation>Een mail met tijd, plaats en de code van de gast.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Mails that have left cannot be taken back.</source>
        <translation>Verstuurde mails kun je niet terughalen.</translation>
    </message>
    <message>
        <source>owes %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>moet nog %1 betalen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>%n e-mail versturen</numerusform>
            <numerusform>%n e-mails versturen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::Section</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, uitgevouwen</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, ingeklapt</translation>
    </message>
</context>
<context>
    <name>cookout::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als tekst kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 opgeslagen</translation>
    </message>
</context>
<context>
    <name>cookout::Sidebar</name>
    <message>
        <source>Show the sidebar&apos;s words</source>
        <translation>Woorden in de zijbalk tonen</translation>
    </message>
    <message>
        <source>Show the sidebar&apos;s symbols only</source>
        <translation>Alleen symbolen in de zijbalk tonen</translation>
    </message>
    <message>
        <source>Views of the guests</source>
        <translation>Weergaven van de gasten</translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::StatusStrip</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Portal on · %1 · %2</source>
        <translation>Portaal aan · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbonden</numerusform>
            <numerusform>%n verbonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests can reach the portal. Press to see its QR code.</source>
        <translation>Gasten kunnen het portaal bereiken. Druk om de QR-code te zien.</translation>
    </message>
    <message>
        <source>Portal starting…</source>
        <translation>Portaal start…</translation>
    </message>
    <message>
        <source>The portal is being started.</source>
        <translation>Het portaal wordt gestart.</translation>
    </message>
    <message>
        <source>Portal problem</source>
        <translation>Portaalprobleem</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portaal uit</translation>
    </message>
    <message>
        <source>Guests cannot reach the portal.</source>
        <translation>Gasten kunnen het portaal niet bereiken.</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>Database gereed</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Database problem: not saved</source>
        <translation>Databaseprobleem: niet opgeslagen</translation>
    </message>
    <message>
        <source>1 place taken</source>
        <translation>1 plek bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n places taken</source>
        <translation>
            <numerusform>%n plek bezet</numerusform>
            <numerusform>%n plekken bezet</numerusform>
        </translation>
    </message>
    <message>
        <source>This event has no limit.</source>
        <translation>Dit evenement heeft geen limiet.</translation>
    </message>
    <message>
        <source>%L1 / %L2 places</source>
        <translation>%L1 / %L2 plekken</translation>
    </message>
    <message>
        <source>Full: %1</source>
        <translation>Vol: %1</translation>
    </message>
    <message>
        <source>Places left: %L1</source>
        <translation>Vrije plekken: %L1</translation>
    </message>
    <message>
        <source>%1. Press to see all.</source>
        <translation>%1. Druk om alles te zien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop before the file is written</source>
        <translation>Stoppen voordat het bestand wordt geschreven</translation>
    </message>
</context>
<context>
    <name>cookout::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>cookout::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gasten zoeken</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, code and note (%1)</source>
        <translation>Zoek naam, e-mail, telefoon, code en notitie (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
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
        <translation>Teruggedraaid: %1</translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation>Opnieuw (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Ongedaan maken (%1)</translation>
    </message>
    <message>
        <source>“%1” needs places that are taken by now. Nothing was changed.</source>
        <translation>“%1” heeft plekken nodig die inmiddels bezet zijn. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation>Toch toelaten</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back any more.</source>
        <translation>“%1” kan niet meer worden teruggedraaid.</translation>
    </message>
    <message>
        <source>“%1” was taken back already, or changed since.</source>
        <translation>“%1” is al teruggedraaid, of sindsdien veranderd.</translation>
    </message>
    <message>
        <source>“%1” was not taken back: %2 has changed it at %3.</source>
        <translation>“%1” is niet teruggedraaid: %2 heeft het om %3 veranderd.</translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <translation>Het gaat om: %1.</translation>
    </message>
</context>
<context>
    <name>cookout::WhenInput</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Op een tijdstip</translation>
    </message>
    <message>
        <source>Before the event starts</source>
        <translation>Voordat het evenement begint</translation>
    </message>
    <message>
        <source>After the event has started</source>
        <translation>Nadat het evenement is begonnen</translation>
    </message>
    <message>
        <source>Before registration ends</source>
        <translation>Voordat de aanmelding sluit</translation>
    </message>
    <message>
        <source>After a guest has registered</source>
        <translation>Nadat een gast zich heeft aangemeld</translation>
    </message>
    <message>
        <source>When the mail leaves</source>
        <translation>Wanneer de mail vertrekt</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>How long before or after</source>
        <translation>Hoe lang ervoor of erna</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation>Dagen of uren</translation>
    </message>
</context>
</TS>
