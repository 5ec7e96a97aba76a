<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Portal</name>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>How many people are coming?</source>
        <translation>Wie viele Personen kommen?</translation>
    </message>
    <message>
        <source>Count yourself too.</source>
        <translation>Zähl dich selbst mit.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 pro Person</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>To send your confirmation. We use it for this event only.</source>
        <translation>Für deine Bestätigung. Wir verwenden sie nur für diese Veranstaltung.</translation>
    </message>
    <message>
        <source>We use it for this event only.</source>
        <translation>Wir verwenden sie nur für diese Veranstaltung.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Allergies, diet or anything else</source>
        <translation>Allergien, Ernährung oder sonst etwas</translation>
    </message>
    <message>
        <source>The organisers may keep these details for this event.</source>
        <translation>Die Veranstalter dürfen diese Angaben für diese Veranstaltung speichern.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Register until</source>
        <translation>Anmelden bis</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>noch %n Platz frei</numerusform>
            <numerusform>noch %n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken. Please ask the organisers whether a place has come free.</source>
        <translation>Alle Plätze sind vergeben. Frag die Veranstalter, ob ein Platz frei geworden ist.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Etwas stimmt noch nicht</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Register again: you will not be registered twice.</source>
        <translation>Noch nicht gespeichert. Drück noch einmal auf Anmelden: Du wirst nicht doppelt angemeldet.</translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation>Die Anmeldung ist geschlossen</translation>
    </message>
    <message>
        <source>Please ask the organisers if you would still like to come.</source>
        <translation>Frag die Veranstalter, wenn du trotzdem noch kommen möchtest.</translation>
    </message>
    <message>
        <source>The last moment to register has passed. Please ask the organisers if you would still like to come.</source>
        <translation>Die Anmeldefrist ist vorbei. Frag die Veranstalter, wenn du trotzdem noch kommen möchtest.</translation>
    </message>
    <message>
        <source>Registration has not opened yet</source>
        <translation>Die Anmeldung ist noch nicht offen</translation>
    </message>
    <message>
        <source>It opens on %1. Please come back then.</source>
        <translation>Sie öffnet am %1. Komm dann wieder.</translation>
    </message>
    <message>
        <source>This event has been cancelled</source>
        <translation>Diese Veranstaltung fällt aus</translation>
    </message>
    <message>
        <source>We are sorry. Please ask the organisers if you have questions.</source>
        <translation>Es tut uns leid. Bei Fragen wende dich an die Veranstalter.</translation>
    </message>
    <message>
        <source>No event is planned at the moment</source>
        <translation>Zurzeit ist nichts geplant</translation>
    </message>
    <message>
        <source>Please come back later: it will be announced here.</source>
        <translation>Komm später wieder: Hier wird es angekündigt.</translation>
    </message>
    <message>
        <source>Which event would you like to come to?</source>
        <translation>Zu welcher Veranstaltung möchtest du kommen?</translation>
    </message>
    <message>
        <source>You have registered already</source>
        <translation>Du bist schon angemeldet</translation>
    </message>
    <message>
        <source>This form was sent before with other details, and that registration stands. To register somebody else too, use a fresh form.</source>
        <translation>Dieses Formular wurde schon mit anderen Angaben gesendet, und jene Anmeldung gilt. Um noch jemanden anzumelden, nimm ein neues Formular.</translation>
    </message>
    <message>
        <source>See your registration</source>
        <translation>Deine Anmeldung ansehen</translation>
    </message>
    <message>
        <source>Register another party</source>
        <translation>Noch jemanden anmelden</translation>
    </message>
    <message>
        <source>You are registered</source>
        <translation>Du bist angemeldet</translation>
    </message>
    <message>
        <source>See you there, %1!</source>
        <translation>Bis dann, %1!</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Du stehst auf der Warteliste</translation>
    </message>
    <message>
        <source>Your registration is cancelled</source>
        <translation>Deine Anmeldung ist storniert</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Show it at the entrance. A screenshot of this page works without internet.</source>
        <translation>Zeig ihn am Eingang. Ein Bildschirmfoto dieser Seite geht auch ohne Internet.</translation>
    </message>
    <message>
        <source>QR code of this page</source>
        <translation>QR-Code dieser Seite</translation>
    </message>
    <message>
        <source>What we have noted</source>
        <translation>Was wir notiert haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>A confirmation will be sent to %1. This page is your proof, whether it has arrived or not.</source>
        <translation>Eine Bestätigung geht an %1. Diese Seite ist dein Nachweis, auch wenn sie noch nicht da ist.</translation>
    </message>
    <message>
        <source>Keep this page: bookmark it or take a screenshot.</source>
        <translation>Behalte diese Seite: Leg ein Lesezeichen an oder mach ein Bildschirmfoto.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Gib deinen Namen ein</translation>
    </message>
    <message>
        <source>%2 must be %1 characters or fewer</source>
        <translation>%2: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%2 contains characters that cannot be used, such as line breaks</source>
        <translation>%2 enthält Zeichen, die nicht gehen, etwa Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com</source>
        <translation>Gib eine E-Mail-Adresse wie name@beispiel.de ein</translation>
    </message>
    <message>
        <source>Enter the number of people in figures, such as 2</source>
        <translation>Gib die Zahl der Personen in Ziffern ein, etwa 2</translation>
    </message>
    <message>
        <source>Enter a number of people between 0 and %1</source>
        <translation>Gib eine Zahl von 0 bis %1 Personen ein</translation>
    </message>
    <message>
        <source>Enter how many people are coming, at least 1</source>
        <translation>Gib ein, wie viele Personen kommen, mindestens 1</translation>
    </message>
    <message>
        <source>Tick the box if the organisers may keep these details: without them they cannot register you</source>
        <translation>Hak an, dass die Veranstalter diese Angaben speichern dürfen: Sonst können sie dich nicht anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are left: choose a smaller number</source>
        <translation>
            <numerusform>Es ist nur noch %n Platz frei: wähle eine kleinere Zahl</numerusform>
            <numerusform>Es sind nur noch %n Plätze frei: wähle eine kleinere Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place has just been taken</source>
        <translation>Der letzte Platz ist gerade vergeben worden</translation>
    </message>
    <message>
        <source>The prices or the form have changed meanwhile: please check your entries</source>
        <translation>Die Preise oder das Formular haben sich inzwischen geändert: prüf deine Angaben</translation>
    </message>
    <message>
        <source>This page is no longer available</source>
        <translation>Diese Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The event is over and its pages have been closed.</source>
        <translation>Die Veranstaltung ist vorbei, ihre Seiten sind geschlossen.</translation>
    </message>
    <message>
        <source>That request could not be read</source>
        <translation>Diese Anfrage war nicht zu lesen</translation>
    </message>
    <message>
        <source>Please go back, reload the page and try again.</source>
        <translation>Geh zurück, lade die Seite neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That form came from another site</source>
        <translation>Dieses Formular kam von einer anderen Seite</translation>
    </message>
    <message>
        <source>Nothing was saved. Please open the page again and send the form from there.</source>
        <translation>Nichts wurde gespeichert. Öffne die Seite noch einmal und sende das Formular von dort.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Check the address, or start again from the first page.</source>
        <translation>Prüf die Adresse oder fang auf der ersten Seite neu an.</translation>
    </message>
    <message>
        <source>That does not work here</source>
        <translation>Das geht hier nicht</translation>
    </message>
    <message>
        <source>Please start again from the first page.</source>
        <translation>Fang auf der ersten Seite neu an.</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>Das hat zu lange gedauert</translation>
    </message>
    <message>
        <source>The connection was too slow. Please try again.</source>
        <translation>Die Verbindung war zu langsam. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That is too much text</source>
        <translation>Das ist zu viel Text</translation>
    </message>
    <message>
        <source>Please go back and shorten what you wrote.</source>
        <translation>Geh zurück und kürze deinen Text.</translation>
    </message>
    <message>
        <source>That address is too long</source>
        <translation>Diese Adresse ist zu lang</translation>
    </message>
    <message>
        <source>Please scan the QR code again, or start from the first page.</source>
        <translation>Scanne den QR-Code noch einmal oder fang auf der ersten Seite an.</translation>
    </message>
    <message>
        <source>That is not a form of this site</source>
        <translation>Das ist kein Formular dieser Seite</translation>
    </message>
    <message>
        <source>This is not the right address</source>
        <translation>Das ist nicht die richtige Adresse</translation>
    </message>
    <message>
        <source>Please scan the QR code again or ask the organisers for the address.</source>
        <translation>Scanne den QR-Code noch einmal oder frag die Veranstalter nach der Adresse.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Too many requests came from your network. Wait %1 seconds and try again.</source>
        <translation>Aus deinem Netz kamen zu viele Anfragen. Warte %1 Sekunden und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>It may have been saved. Sending the same form again is safe: you will not be registered twice.</source>
        <translation>Vielleicht wurde es gespeichert. Du kannst dasselbe Formular gefahrlos noch einmal senden: Du wirst nicht doppelt angemeldet.</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation>Gerade nicht</translation>
    </message>
    <message>
        <source>It may have been saved. Please wait a moment and try again: you will not be registered twice.</source>
        <translation>Vielleicht wurde es gespeichert. Warte kurz und versuch es noch einmal: Du wirst nicht doppelt angemeldet.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nobody could take your request just now. Please wait a moment and try again.</source>
        <translation>Deine Anfrage konnte gerade nicht angenommen werden. Warte kurz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Only if your answer to “%1” is “%2”.</source>
        <translation>Nur wenn deine Antwort auf „%1“ „%2“ ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>Please fill in the details of the others too, then press the button again</source>
        <translation>Füll auch die Angaben der anderen aus und drück dann noch einmal auf die Taste</translation>
    </message>
    <message>
        <source>What will you bring?</source>
        <translation>Was bringst du mit?</translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>noch %n nötig</numerusform>
            <numerusform>noch %n nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>there is enough</source>
        <translation>es ist genug da</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message numerus="yes">
        <source>There is no place for your party. %n party(s) wait before you.</source>
        <translation>
            <numerusform>Für euch ist kein Platz frei. Vor dir wartet %n Gruppe.</numerusform>
            <numerusform>Für euch ist kein Platz frei. Vor dir warten %n Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Beantworte „%1“</translation>
    </message>
    <message>
        <source>Answer “%1” with a number, such as 2</source>
        <translation>Beantworte „%1“ mit einer Zahl, etwa 2</translation>
    </message>
    <message>
        <source>Answer “%1” with a date, such as 2027-06-19</source>
        <translation>Beantworte „%1“ mit einem Datum, etwa 2027-06-19</translation>
    </message>
    <message>
        <source>Choose one of the answers to “%1”</source>
        <translation>Wähl eine der Antworten auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left of what you chose at “%1”</source>
        <translation>
            <numerusform>Nur noch %n übrig von dem, was du bei „%1“ gewählt hast</numerusform>
            <numerusform>Nur noch %n übrig von dem, was du bei „%1“ gewählt hast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n of you only</source>
        <translation>
            <numerusform>Nur %n von euch anmelden</numerusform>
            <numerusform>Nur %n von euch anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save with %n of you only</source>
        <translation>
            <numerusform>Mit nur %n von euch speichern</numerusform>
            <numerusform>Mit nur %n von euch speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Mit dir</translation>
    </message>
    <message>
        <source>You bring</source>
        <translation>Du bringst mit</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Du bist Nummer %1 in der Reihe.</translation>
    </message>
    <message>
        <source>As soon as there is room for you, this page says so. Reload it now and then; if you left an e-mail address, we write to you.</source>
        <translation>Sobald Platz für dich ist, steht es auf dieser Seite. Lade sie ab und zu neu; hast du eine E-Mail-Adresse angegeben, schreiben wir dir.</translation>
    </message>
    <message>
        <source>There is room for you</source>
        <translation>Es ist Platz für dich</translation>
    </message>
    <message>
        <source>Please say whether you are coming.</source>
        <translation>Bitte sag, ob du kommst.</translation>
    </message>
    <message>
        <source>The time to answer the offer is over. The places go to the next in the line.</source>
        <translation>Die Zeit, auf das Angebot zu antworten, ist vorbei. Die Plätze gehen an die Nächsten in der Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for your party</source>
        <translation>
            <numerusform>%n Platz für euch</numerusform>
            <numerusform>%n Plätze für euch</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept for you until %1. After that they go to the next in the line.</source>
        <translation>Sie sind für dich frei bis %1. Danach gehen sie an die Nächsten in der Reihe.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wer kommt?</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Accept the places</source>
        <translation>Plätze annehmen</translation>
    </message>
    <message>
        <source>Accept for these people</source>
        <translation>Für diese Personen annehmen</translation>
    </message>
    <message>
        <source>No, give them to others</source>
        <translation>Nein, an andere weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are offered to you: choose a smaller number</source>
        <translation>
            <numerusform>Dir wird nur %n Platz angeboten: Wähl eine kleinere Zahl</numerusform>
            <numerusform>Dir werden nur %n Plätze angeboten: Wähl eine kleinere Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter in figures who is coming, at least one person</source>
        <translation>Gib in Ziffern an, wer kommt, mindestens eine Person</translation>
    </message>
    <message>
        <source>These places are not on offer any more. Below you see how things are now.</source>
        <translation>Diese Plätze werden nicht mehr angeboten. Unten siehst du, wie es jetzt steht.</translation>
    </message>
    <message>
        <source>Was that a mistake?</source>
        <translation>War das ein Versehen?</translation>
    </message>
    <message>
        <source>For a quarter of an hour you can have your registration back as it was, while there is room.</source>
        <translation>Eine Viertelstunde lang kannst du deine Anmeldung zurückhaben, wie sie war, solange Platz ist.</translation>
    </message>
    <message>
        <source>Undo: we are coming after all</source>
        <translation>Rückgängig: Wir kommen doch</translation>
    </message>
    <message>
        <source>All places are taken by now</source>
        <translation>Inzwischen sind alle Plätze belegt</translation>
    </message>
    <message>
        <source>You can join the end of the waiting list with the same details.</source>
        <translation>Du kannst dich mit denselben Angaben hinten auf die Warteliste setzen.</translation>
    </message>
    <message>
        <source>Would you like to come after all?</source>
        <translation>Möchtest du doch kommen?</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Your places have been taken meanwhile, so nothing was changed.</source>
        <translation>Deine Plätze sind inzwischen vergeben, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That could not be undone: the prices or the form have changed meanwhile. Please register again.</source>
        <translation>Das ließ sich nicht rückgängig machen: Die Preise oder das Formular haben sich inzwischen geändert. Bitte melde dich neu an.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender eintragen</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Dein Code: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>Du bekommst zurück</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Alles ist bezahlt. Danke!</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>Jetzt %1 bezahlen</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Per Überweisung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Verwendungs­zweck</translation>
    </message>
    <message>
        <source>QR code for your banking app</source>
        <translation>QR-Code für deine Banking-App</translation>
    </message>
    <message>
        <source>QR code of the bank transfer</source>
        <translation>QR-Code der Überweisung</translation>
    </message>
    <message>
        <source>Change or cancel</source>
        <translation>Ändern oder absagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>You could change this until %1. If something is different now, please tell the organisers.</source>
        <translation>Ändern konntest du das bis %1. Ist jetzt etwas anders, sag es bitte den Veranstaltern.</translation>
    </message>
    <message>
        <source>This can no longer be changed here. If something is different now, please tell the organisers.</source>
        <translation>Das lässt sich hier nicht mehr ändern. Ist jetzt etwas anders, sag es bitte den Veranstaltern.</translation>
    </message>
    <message>
        <source>Send me this by e-mail again</source>
        <translation>Schick mir das noch einmal per E-Mail</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to. Add yours under Change.</source>
        <translation>Es gibt keine E-Mail-Adresse, an die es gehen könnte. Trag deine unter Ändern ein.</translation>
    </message>
    <message>
        <source>Your changes are saved.</source>
        <translation>Deine Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Your registration is back as it was.</source>
        <translation>Deine Anmeldung ist wieder, wie sie war.</translation>
    </message>
    <message>
        <source>You are in the line again.</source>
        <translation>Du stehst wieder in der Reihe.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way. We send it once in ten minutes at most: if it was sent just now, please look for that one, in your spam folder too.</source>
        <translation>Die E-Mail an %1 ist unterwegs. Wir schicken sie höchstens einmal in zehn Minuten: Wurde sie gerade schon geschickt, such bitte diese, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>That was not done. Please press the button again.</source>
        <translation>Das wurde nicht gemacht. Drück bitte noch einmal auf den Knopf.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel for %n people?</source>
        <translation>
            <numerusform>Für %n Person absagen?</numerusform>
            <numerusform>Für %n Personen absagen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places go to others. For a quarter of an hour you can undo it, while there is room.</source>
        <translation>Deine Plätze gehen an andere. Eine Viertelstunde lang kannst du es rückgängig machen, solange Platz ist.</translation>
    </message>
    <message>
        <source>Cancel my registration</source>
        <translation>Meine Anmeldung absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Back to your registration</source>
        <translation>Zurück zu deiner Anmeldung</translation>
    </message>
    <message>
        <source>It is too late to change this here</source>
        <translation>Hier lässt sich das nicht mehr ändern</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers: they still can.</source>
        <translation>Es wurde nichts geändert. Sag es bitte den Veranstaltern: Sie können es noch.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers, who still can: %1</source>
        <translation>Es wurde nichts geändert. Sag es bitte den Veranstaltern, die es noch können: %1</translation>
    </message>
    <message>
        <source>Change your registration</source>
        <translation>Deine Anmeldung ändern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Registration is closed, so nobody can be added any more. You can save with as many people as before, or fewer.</source>
        <translation>Die Anmeldung ist geschlossen, also kann niemand mehr dazukommen. Speichern kannst du mit so vielen Personen wie bisher oder weniger.</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Save again: nothing is done twice.</source>
        <translation>Noch nicht gespeichert. Drück noch einmal auf Speichern: Nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>This registration is cancelled, so it was not changed.</source>
        <translation>Diese Anmeldung ist abgesagt und wurde daher nicht geändert.</translation>
    </message>
    <message>
        <source>This registration was changed elsewhere while you had it open, so yours is not saved yet. Compare both, then save what is right.</source>
        <translation>Diese Anmeldung wurde anderswo geändert, während du sie offen hattest, also ist deine noch nicht gespeichert. Vergleich beide und speichere dann, was stimmt.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Jetzt gespeichert</translation>
    </message>
    <message>
        <source>You entered</source>
        <translation>Du hast eingegeben</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Nimm das Gespeicherte</translation>
    </message>
    <message>
        <source>The others can stand on the waiting list with a registration of their own.</source>
        <translation>Die anderen können sich mit einer eigenen Anmeldung auf die Warteliste setzen.</translation>
    </message>
    <message>
        <source>Register the others</source>
        <translation>Die anderen anmelden</translation>
    </message>
    <message>
        <source>Lost your link?</source>
        <translation>Link verloren?</translation>
    </message>
    <message>
        <source>Get your link again</source>
        <translation>Deinen Link noch einmal bekommen</translation>
    </message>
    <message>
        <source>Enter the e-mail address you registered with. We mail you the link to your registration.</source>
        <translation>Gib die E-Mail-Adresse an, mit der du dich angemeldet hast. Wir schicken dir den Link zu deiner Anmeldung.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Link schicken</translation>
    </message>
    <message>
        <source>No mail, or no address given? At the entrance they find you by your name.</source>
        <translation>Keine E-Mail, oder keine Adresse angegeben? Am Eingang findet man dich über deinen Namen.</translation>
    </message>
    <message>
        <source>Look into your mailbox</source>
        <translation>Schau in dein Postfach</translation>
    </message>
    <message>
        <source>If this address is registered, a mail with the link is on its way. That happens once in ten minutes at most.</source>
        <translation>Ist diese Adresse angemeldet, dann ist eine E-Mail mit dem Link unterwegs. Das geschieht höchstens einmal in zehn Minuten.</translation>
    </message>
    <message>
        <source>Try another address</source>
        <translation>Eine andere Adresse versuchen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Deine Angaben</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <source>The organisers see what you enter. Helpers see what they need on the day: names and codes at the entrance, diets and numbers in the kitchen. Other guests see nothing of it. Whoever has your link sees your page, so keep it to yourself.</source>
        <translation>Die Veranstalter sehen, was du eingibst. Wer hilft, sieht, was am Tag nötig ist: Namen und Codes am Eingang, Ernährung und Anzahl in der Küche. Andere Gäste sehen nichts davon. Wer deinen Link hat, sieht deine Seite, also behalte ihn für dich.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Wofür sie sind</translation>
    </message>
    <message>
        <source>To prepare this event, to send you mails about it, and for nothing else. Only your name and who comes are needed; the rest is yours to leave out unless the form asks for it.</source>
        <translation>Um diese Veranstaltung vorzubereiten, um dir E-Mails darüber zu schicken, und für nichts anderes. Nötig sind nur dein Name und wer kommt; den Rest darfst du weglassen, außer wenn das Formular danach fragt.</translation>
    </message>
    <message>
        <source>When they are deleted</source>
        <translation>Wann sie gelöscht werden</translation>
    </message>
    <message>
        <source>Your page closes 30 days after the event. After that the organisers delete what names you, sooner if you ask them. How many came and what they ate is kept without names.</source>
        <translation>Deine Seite schließt 30 Tage nach der Veranstaltung. Danach löschen die Veranstalter, was dich nennt, früher, wenn du sie darum bittest. Wie viele kamen und was sie aßen, bleibt ohne Namen erhalten.</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>Diese Seiten</translation>
    </message>
    <message>
        <source>They come from the organisers’ own computer. They set no cookies for guests, load nothing from other sites and follow nobody.</source>
        <translation>Sie kommen vom eigenen Rechner der Veranstalter. Sie setzen bei Gästen keine Cookies, laden nichts von anderen Seiten und verfolgen niemanden.</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>Was du verlangen kannst</translation>
    </message>
    <message>
        <source>On your own page you can see and change what is stored. The organisers also give you a copy of it, or delete it, if you ask.</source>
        <translation>Auf deiner eigenen Seite kannst du sehen und ändern, was gespeichert ist. Die Veranstalter geben dir auch eine Kopie davon oder löschen es, wenn du sie bittest.</translation>
    </message>
    <message>
        <source>Who sees your details, and when they are deleted</source>
        <translation>Wer deine Angaben sieht und wann sie gelöscht werden</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>Up to %1 characters</source>
        <translation>Höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Noch übrige Zeichen: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>No answer yet. Are you connected to the event’s Wi-Fi? You can press the button again: you will not be registered twice.</source>
        <translation>Noch keine Antwort. Bist du mit dem WLAN der Veranstaltung verbunden? Du kannst noch einmal auf den Knopf drücken: Du wirst nicht doppelt angemeldet.</translation>
    </message>
    <message>
        <source>What awaits you</source>
        <translation>Was dich erwartet</translation>
    </message>
    <message>
        <source>Programme, how to get there and what is still needed</source>
        <translation>Programm, Anfahrt und was noch gebraucht wird</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>So kommst du hin</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>Was noch gebraucht wird</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>So bezahlst du</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Noch Fragen?</translation>
    </message>
    <message>
        <source>Go to the registration form</source>
        <translation>Zum Anmeldeformular</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Zurück zur Veranstaltung</translation>
    </message>
    <message>
        <source>No date has been set yet</source>
        <translation>Es gibt noch kein Datum</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nichts mehr übrig</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>For organisers and helpers. Guests need no account.</source>
        <translation>Für Veranstalter und Helfer. Gäste brauchen kein Konto.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Enter your account and your password.</source>
        <translation>Gib dein Konto und dein Passwort ein.</translation>
    </message>
    <message>
        <source>That account and password do not belong together. Please try again.</source>
        <translation>Konto und Passwort gehören nicht zusammen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There were too many failed attempts. Please try again in %1 min.</source>
        <translation>Es gab zu viele Fehlversuche. Versuch es in %1 Min. noch einmal.</translation>
    </message>
    <message>
        <source>You could not be signed in just now. Please wait a moment, then enter your password and try again.</source>
        <translation>Die Anmeldung hat gerade nicht geklappt. Warte einen Moment, gib dann dein Passwort ein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This page had been open for too long. Please enter your password and press the button again.</source>
        <translation>Diese Seite war zu lange offen. Gib dein Passwort ein und drück noch einmal auf den Knopf.</translation>
    </message>
    <message>
        <source>This page had been open for too long, so nothing was done. Please press the button again.</source>
        <translation>Diese Seite war zu lange offen, darum ist nichts geschehen. Drück noch einmal auf den Knopf.</translation>
    </message>
    <message>
        <source>That did not work just now. Please wait a moment and press the button again.</source>
        <translation>Das hat gerade nicht geklappt. Warte einen Moment und drück noch einmal auf den Knopf.</translation>
    </message>
    <message>
        <source>Pair this phone first</source>
        <translation>Kopple zuerst dieses Handy</translation>
    </message>
    <message>
        <source>On this network a password could be read by others, so nobody can sign in with one here. Ask an organiser to show you a pairing code for helpers on the laptop, and scan it with this phone&apos;s camera.</source>
        <translation>In diesem Netz könnten andere ein Passwort mitlesen, darum kann sich hier niemand damit anmelden. Bitte jemanden vom Veranstalterteam, dir auf dem Laptop einen Kopplungscode für Helfer zu zeigen, und scanne ihn mit der Kamera dieses Handys.</translation>
    </message>
    <message>
        <source>Use this phone for helping</source>
        <translation>Dieses Handy zum Helfen verwenden</translation>
    </message>
    <message>
        <source>An organiser has made this code for:</source>
        <translation>Dieser Code wurde vom Veranstalterteam gemacht für:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <translation>Dieses Handy verwenden</translation>
    </message>
    <message>
        <source>The code works once.</source>
        <translation>Der Code gilt einmal.</translation>
    </message>
    <message>
        <source>This code no longer works</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>A pairing code works once and for ten minutes. If this phone is not signed in, please ask an organiser for a new one.</source>
        <translation>Ein Kopplungscode gilt einmal und zehn Minuten lang. Ist dieses Handy nicht angemeldet, lass dir vom Veranstalterteam einen neuen geben.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Go to the helpers&apos; page</source>
        <translation>Zur Seite für Helfer</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out when somebody else uses this device.</source>
        <translation>Melde dich ab, wenn jemand anders dieses Gerät benutzt.</translation>
    </message>
    <message>
        <source>After signing out, this phone needs a new pairing code from an organiser.</source>
        <translation>Nach dem Abmelden braucht dieses Handy einen neuen Kopplungscode vom Veranstalterteam.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>You may do everything, and decide who else may sign in.</source>
        <translation>Du darfst alles und bestimmst, wer sich sonst anmelden darf.</translation>
    </message>
    <message>
        <source>You look after events, guests and payments.</source>
        <translation>Du kümmerst dich um Veranstaltungen, Gäste und Zahlungen.</translation>
    </message>
    <message>
        <source>You look after the guests&apos; payments.</source>
        <translation>Du kümmerst dich um die Zahlungen der Gäste.</translation>
    </message>
    <message>
        <source>You see how many are coming, what they eat and what they bring.</source>
        <translation>Du siehst, wie viele kommen, was sie essen und was sie mitbringen.</translation>
    </message>
    <message>
        <source>You welcome guests at the door.</source>
        <translation>Du empfängst die Gäste am Eingang.</translation>
    </message>
    <message numerus="yes">
        <source>%n of you are here already, so fewer cannot be registered.</source>
        <translation>
            <numerusform>%n von euch ist schon da, darum geht es nicht mit weniger.</numerusform>
            <numerusform>%n von euch sind schon da, darum geht es nicht mit weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>You are registered: {{event}}</source>
        <translation>Du bist angemeldet: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list: {{event}}</source>
        <translation>Du stehst auf der Warteliste: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list for {{event}}.</source>
        <translation>Du stehst auf der Warteliste für {{event}}.</translation>
    </message>
    <message>
        <source>Every place is taken at the moment. As soon as there is room for you we write to you. Your page shows your place in the line.</source>
        <translation>Im Moment sind alle Plätze vergeben. Sobald Platz für dich ist, schreiben wir dir. Auf deiner Seite siehst du, an welcher Stelle du stehst.</translation>
    </message>
    <message>
        <source>There is room for you: {{event}}</source>
        <translation>Es ist Platz für dich: {{event}}</translation>
    </message>
    <message>
        <source>There is room for you at {{event}}.</source>
        <translation>Bei {{event}} ist Platz für dich.</translation>
    </message>
    <message>
        <source>{{offered}} of your party can come; on your page you say who.</source>
        <translation>{{offered}} von euch können kommen; auf deiner Seite sagst du, wer.</translation>
    </message>
    <message>
        <source>Please accept or decline on your page until {{offerEnds}}. After that the places go to the next in the line.</source>
        <translation>Bitte sag auf deiner Seite zu oder ab, und zwar bis {{offerEnds}}. Danach gehen die Plätze an die Nächsten in der Reihe.</translation>
    </message>
    <message>
        <source>Your registration was changed: {{event}}</source>
        <translation>Deine Anmeldung wurde geändert: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} was changed.</source>
        <translation>Deine Anmeldung für {{event}} wurde geändert.</translation>
    </message>
    <message>
        <source>Your registration is cancelled: {{event}}</source>
        <translation>Deine Anmeldung ist storniert: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} is cancelled.</source>
        <translation>Deine Anmeldung für {{event}} ist storniert.</translation>
    </message>
    <message>
        <source>If that was a mistake, come back to your page: while there are places you can have yours again.</source>
        <translation>War das ein Versehen? Dann geh auf deine Seite: Solange es Plätze gibt, kannst du deinen wiederhaben.</translation>
    </message>
    <message>
        <source>The link to your registration: {{event}}</source>
        <translation>Der Link zu deiner Anmeldung: {{event}}</translation>
    </message>
    <message>
        <source>Here is the link to your registration for {{event}}.</source>
        <translation>Hier ist der Link zu deiner Anmeldung für {{event}}.</translation>
    </message>
    <message>
        <source>Test mail from Cookout</source>
        <translation>Testmail von Cookout</translation>
    </message>
    <message>
        <source>This mail was sent to try the mail settings. It arrived, so they work.</source>
        <translation>Diese Mail wurde verschickt, um die Mail-Einstellungen zu prüfen. Sie ist angekommen, also stimmen sie.</translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation>Hallo {{name}},</translation>
    </message>
    <message>
        <source>You are registered for {{event}}.</source>
        <translation>Du bist für {{event}} angemeldet.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Show it at the entrance.</source>
        <translation>Zeig ihn am Eingang vor.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>the date will be announced</source>
        <translation>der Termin steht noch nicht fest</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Your party</source>
        <translation>Ihr seid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>To pay: {{due}}</source>
        <translation>Zu zahlen: {{due}}</translation>
    </message>
    <message>
        <source>Paid so far: {{paid}}</source>
        <translation>Schon bezahlt: {{paid}}</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Alles ist bezahlt. Vielen Dank!</translation>
    </message>
    <message>
        <source>Pay {{due}} now</source>
        <translation>Jetzt {{due}} bezahlen</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Per Überweisung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>QR code of your registration</source>
        <translation>QR-Code deiner Anmeldung</translation>
    </message>
    <message>
        <source>Your registration and everything about it</source>
        <translation>Deine Anmeldung und alles Wichtige</translation>
    </message>
    <message>
        <source>Open your registration</source>
        <translation>Anmeldung öffnen</translation>
    </message>
    <message>
        <source>This link works while your phone is in the same Wi-Fi as the organiser&apos;s computer.</source>
        <translation>Dieser Link funktioniert, solange dein Handy im selben WLAN ist wie der Computer der Veranstalter.</translation>
    </message>
    <message>
        <source>This link works on the organiser&apos;s computer only.</source>
        <translation>Dieser Link funktioniert nur auf dem Computer der Veranstalter.</translation>
    </message>
    <message>
        <source>The link is yours alone: whoever has it can see your registration.</source>
        <translation>Der Link ist nur für dich: Wer ihn hat, kann deine Anmeldung sehen.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Your payment has arrived: {{event}}</source>
        <translation>Deine Zahlung ist da: {{event}}</translation>
    </message>
    <message>
        <source>Money paid back: {{event}}</source>
        <translation>Geld zurück: {{event}}</translation>
    </message>
    <message>
        <source>Your payment of {{amount}} for {{event}} has arrived.</source>
        <translation>Deine Zahlung von {{amount}} für {{event}} ist angekommen.</translation>
    </message>
    <message>
        <source>{{amount}} for {{event}} has been paid back to you.</source>
        <translation>{{amount}} für {{event}} wurden dir zurückgezahlt.</translation>
    </message>
    <message>
        <source>Not paid yet: {{event}}</source>
        <translation>Noch nicht bezahlt: {{event}}</translation>
    </message>
    <message>
        <source>{{due}} for {{event}} has not arrived yet.</source>
        <translation>{{due}} für {{event}} sind noch nicht eingegangen.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, thank you: there is nothing left to do.</source>
        <translation>Hast du inzwischen bezahlt? Danke, dann ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>See you soon: {{event}}</source>
        <translation>Bis bald: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} is coming up. See you there!</source>
        <translation>Bald ist es so weit: {{event}}. Bis dann!</translation>
    </message>
    <message>
        <source>If you cannot come, please say so on your page: others would like to have your place.</source>
        <translation>Kannst du doch nicht kommen? Sag es bitte auf deiner Seite: Andere freuen sich über deinen Platz.</translation>
    </message>
    <message>
        <source>Please note what has changed: {{event}}</source>
        <translation>Bitte beachten, es hat sich etwas geändert: {{event}}</translation>
    </message>
    <message>
        <source>Something has changed about {{event}}.</source>
        <translation>Bei {{event}} hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>It used to be called {{formerTitle}}.</source>
        <translation>Bisher hieß es {{formerTitle}}.</translation>
    </message>
    <message>
        <source>The time used to be {{formerWhen}}.</source>
        <translation>Bisher war es {{formerWhen}}.</translation>
    </message>
    <message>
        <source>The place used to be {{formerPlace}}.</source>
        <translation>Bisher war der Ort {{formerPlace}}.</translation>
    </message>
    <message>
        <source>Called off: {{event}}</source>
        <translation>Abgesagt: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} does not take place. We are sorry.</source>
        <translation>{{event}} findet nicht statt. Das tut uns leid.</translation>
    </message>
    <message>
        <source>You have paid {{paid}}. The organisers return it to you.</source>
        <translation>Du hast {{paid}} bezahlt. Die Veranstalter zahlen es dir zurück.</translation>
    </message>
    <message>
        <source>New registration: {{name}}</source>
        <translation>Neue Anmeldung: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has registered for {{event}}.</source>
        <translation>{{name}} hat sich für {{event}} angemeldet.</translation>
    </message>
    <message>
        <source>There was no room: the registration is on the waiting list.</source>
        <translation>Es war kein Platz frei: Die Anmeldung steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>Cancelled: {{name}}</source>
        <translation>Storniert: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has cancelled for {{event}}.</source>
        <translation>{{name}} hat für {{event}} storniert.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Places taken: {{taken}} of {{capacity}}</source>
        <translation>Vergebene Plätze: {{taken}} von {{capacity}}</translation>
    </message>
    <message>
        <source>Persons who are in: {{taken}}</source>
        <translation>Personen, die dabei sind: {{taken}}</translation>
    </message>
    <message>
        <source>New registrations: {{event}}</source>
        <translation>Neue Anmeldungen: {{event}}</translation>
    </message>
    <message>
        <source>These have registered for {{event}}:</source>
        <translation>Diese Anmeldungen kamen für {{event}}:</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>You get this mail because notices are switched on in Cookout.</source>
        <translation>Du bekommst diese Mail, weil Meldungen in Cookout eingeschaltet sind.</translation>
    </message>
    <message>
        <source>You get this mail because you are registered for {{event}}. If you want no more mails of this kind, answer this one and say so.</source>
        <translation>Du erhältst diese Mail, weil du für {{event}} angemeldet bist. Möchtest du keine solchen Mails mehr bekommen, antworte auf diese und sag Bescheid.</translation>
    </message>
</context>
</TS>
