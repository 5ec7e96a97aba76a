<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Portal</name>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(niet verplicht)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>How many people are coming?</source>
        <translation>Met hoeveel personen kom je?</translation>
    </message>
    <message>
        <source>Count yourself too.</source>
        <translation>Tel jezelf ook mee.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 per persoon</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>To send your confirmation. We use it for this event only.</source>
        <translation>Om je bevestiging te sturen. We gebruiken het alleen voor dit evenement.</translation>
    </message>
    <message>
        <source>We use it for this event only.</source>
        <translation>We gebruiken het alleen voor dit evenement.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Allergies, diet or anything else</source>
        <translation>Allergieën, dieet of iets anders</translation>
    </message>
    <message>
        <source>The organisers may keep these details for this event.</source>
        <translation>De organisatie mag deze gegevens voor dit evenement bewaren.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Register until</source>
        <translation>Aanmelden tot</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>nog %n plaats</numerusform>
            <numerusform>nog %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken. Please ask the organisers whether a place has come free.</source>
        <translation>Alle plaatsen zijn bezet. Vraag de organisatie of er een plaats is vrijgekomen.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Er klopt iets nog niet</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Register again: you will not be registered twice.</source>
        <translation>Nog niet opgeslagen. Druk nog eens op Aanmelden: je wordt niet dubbel aangemeld.</translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation>De aanmelding is gesloten</translation>
    </message>
    <message>
        <source>Please ask the organisers if you would still like to come.</source>
        <translation>Vraag het de organisatie als je toch nog wilt komen.</translation>
    </message>
    <message>
        <source>The last moment to register has passed. Please ask the organisers if you would still like to come.</source>
        <translation>Het laatste moment om je aan te melden is voorbij. Vraag het de organisatie als je toch nog wilt komen.</translation>
    </message>
    <message>
        <source>Registration has not opened yet</source>
        <translation>Je kunt je nog niet aanmelden</translation>
    </message>
    <message>
        <source>It opens on %1. Please come back then.</source>
        <translation>Het kan vanaf %1. Kom dan terug.</translation>
    </message>
    <message>
        <source>This event has been cancelled</source>
        <translation>Dit evenement gaat niet door</translation>
    </message>
    <message>
        <source>We are sorry. Please ask the organisers if you have questions.</source>
        <translation>Het spijt ons. Stel je vragen gerust aan de organisatie.</translation>
    </message>
    <message>
        <source>No event is planned at the moment</source>
        <translation>Er is op dit moment niets gepland</translation>
    </message>
    <message>
        <source>Please come back later: it will be announced here.</source>
        <translation>Kom later terug: het wordt hier aangekondigd.</translation>
    </message>
    <message>
        <source>Which event would you like to come to?</source>
        <translation>Naar welk evenement wil je komen?</translation>
    </message>
    <message>
        <source>You have registered already</source>
        <translation>Je bent al aangemeld</translation>
    </message>
    <message>
        <source>This form was sent before with other details, and that registration stands. To register somebody else too, use a fresh form.</source>
        <translation>Dit formulier is al eerder met andere gegevens verstuurd, en die aanmelding geldt. Wil je nog iemand aanmelden, gebruik dan een nieuw formulier.</translation>
    </message>
    <message>
        <source>See your registration</source>
        <translation>Bekijk je aanmelding</translation>
    </message>
    <message>
        <source>Register another party</source>
        <translation>Nog iemand aanmelden</translation>
    </message>
    <message>
        <source>You are registered</source>
        <translation>Je bent aangemeld</translation>
    </message>
    <message>
        <source>See you there, %1!</source>
        <translation>Tot dan, %1!</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Je staat op de wachtlijst</translation>
    </message>
    <message>
        <source>Your registration is cancelled</source>
        <translation>Je aanmelding is geannuleerd</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Show it at the entrance. A screenshot of this page works without internet.</source>
        <translation>Laat hem bij de ingang zien. Een schermafbeelding van deze pagina werkt ook zonder internet.</translation>
    </message>
    <message>
        <source>QR code of this page</source>
        <translation>QR-code van deze pagina</translation>
    </message>
    <message>
        <source>What we have noted</source>
        <translation>Wat we hebben genoteerd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>A confirmation will be sent to %1. This page is your proof, whether it has arrived or not.</source>
        <translation>Er gaat een bevestiging naar %1. Deze pagina is je bewijs, ook als die nog niet is aangekomen.</translation>
    </message>
    <message>
        <source>Keep this page: bookmark it or take a screenshot.</source>
        <translation>Bewaar deze pagina: maak een bladwijzer of een schermafbeelding.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Vul je naam in</translation>
    </message>
    <message>
        <source>%2 must be %1 characters or fewer</source>
        <translation>%2: hoogstens %1 tekens</translation>
    </message>
    <message>
        <source>%2 contains characters that cannot be used, such as line breaks</source>
        <translation>%2 bevat tekens die niet kunnen, zoals regeleinden</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com</source>
        <translation>Vul een e-mailadres in zoals naam@voorbeeld.nl</translation>
    </message>
    <message>
        <source>Enter the number of people in figures, such as 2</source>
        <translation>Vul het aantal personen in cijfers in, zoals 2</translation>
    </message>
    <message>
        <source>Enter a number of people between 0 and %1</source>
        <translation>Vul een aantal personen van 0 tot %1 in</translation>
    </message>
    <message>
        <source>Enter how many people are coming, at least 1</source>
        <translation>Vul in met hoeveel personen je komt, minstens 1</translation>
    </message>
    <message>
        <source>Tick the box if the organisers may keep these details: without them they cannot register you</source>
        <translation>Vink aan dat de organisatie deze gegevens mag bewaren: anders kan ze je niet aanmelden</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are left: choose a smaller number</source>
        <translation>
            <numerusform>Er is nog maar %n plaats: kies een kleiner aantal</numerusform>
            <numerusform>Er zijn nog maar %n plaatsen: kies een kleiner aantal</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place has just been taken</source>
        <translation>De laatste plaats is zojuist vergeven</translation>
    </message>
    <message>
        <source>The prices or the form have changed meanwhile: please check your entries</source>
        <translation>De prijzen of het formulier zijn intussen veranderd: kijk je gegevens na</translation>
    </message>
    <message>
        <source>This page is no longer available</source>
        <translation>Deze pagina is er niet meer</translation>
    </message>
    <message>
        <source>The event is over and its pages have been closed.</source>
        <translation>Het evenement is voorbij en de pagina&apos;s zijn gesloten.</translation>
    </message>
    <message>
        <source>That request could not be read</source>
        <translation>Dat verzoek was niet te lezen</translation>
    </message>
    <message>
        <source>Please go back, reload the page and try again.</source>
        <translation>Ga terug, laad de pagina opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>That form came from another site</source>
        <translation>Dat formulier kwam van een andere site</translation>
    </message>
    <message>
        <source>Nothing was saved. Please open the page again and send the form from there.</source>
        <translation>Er is niets opgeslagen. Open de pagina opnieuw en verstuur het formulier van daaruit.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Pagina niet gevonden</translation>
    </message>
    <message>
        <source>Check the address, or start again from the first page.</source>
        <translation>Kijk het adres na, of begin opnieuw op de eerste pagina.</translation>
    </message>
    <message>
        <source>That does not work here</source>
        <translation>Dat kan hier niet</translation>
    </message>
    <message>
        <source>Please start again from the first page.</source>
        <translation>Begin opnieuw op de eerste pagina.</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>Dat duurde te lang</translation>
    </message>
    <message>
        <source>The connection was too slow. Please try again.</source>
        <translation>De verbinding was te traag. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>That is too much text</source>
        <translation>Dat is te veel tekst</translation>
    </message>
    <message>
        <source>Please go back and shorten what you wrote.</source>
        <translation>Ga terug en maak je tekst korter.</translation>
    </message>
    <message>
        <source>That address is too long</source>
        <translation>Dat adres is te lang</translation>
    </message>
    <message>
        <source>Please scan the QR code again, or start from the first page.</source>
        <translation>Scan de QR-code opnieuw, of begin op de eerste pagina.</translation>
    </message>
    <message>
        <source>That is not a form of this site</source>
        <translation>Dat is geen formulier van deze site</translation>
    </message>
    <message>
        <source>This is not the right address</source>
        <translation>Dit is niet het juiste adres</translation>
    </message>
    <message>
        <source>Please scan the QR code again or ask the organisers for the address.</source>
        <translation>Scan de QR-code opnieuw of vraag de organisatie naar het adres.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Too many requests came from your network. Wait %1 seconds and try again.</source>
        <translation>Er kwamen te veel verzoeken uit je netwerk. Wacht %1 seconden en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>It may have been saved. Sending the same form again is safe: you will not be registered twice.</source>
        <translation>Misschien is het opgeslagen. Je kunt hetzelfde formulier gerust nog eens versturen: je wordt niet dubbel aangemeld.</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation>Nu even niet</translation>
    </message>
    <message>
        <source>It may have been saved. Please wait a moment and try again: you will not be registered twice.</source>
        <translation>Misschien is het opgeslagen. Wacht even en probeer het nog eens: je wordt niet dubbel aangemeld.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Nobody could take your request just now. Please wait a moment and try again.</source>
        <translation>Je verzoek kon nu niet worden aangenomen. Wacht even en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Naar de eerste pagina</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Only if your answer to “%1” is “%2”.</source>
        <translation>Alleen als je antwoord op ‘%1’ ‘%2’ is.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Naam van deze persoon</translation>
    </message>
    <message>
        <source>Please fill in the details of the others too, then press the button again</source>
        <translation>Vul ook de gegevens van de anderen in en druk dan nog eens op de knop</translation>
    </message>
    <message>
        <source>What will you bring?</source>
        <translation>Wat neem je mee?</translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>nog %n nodig</numerusform>
            <numerusform>nog %n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>there is enough</source>
        <translation>er is genoeg</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Op de wachtlijst zetten</translation>
    </message>
    <message numerus="yes">
        <source>There is no place for your party. %n party(s) wait before you.</source>
        <translation>
            <numerusform>Er is geen plaats voor jullie. Er wacht %n groep voor je.</numerusform>
            <numerusform>Er is geen plaats voor jullie. Er wachten %n groepen voor je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Beantwoord ‘%1’</translation>
    </message>
    <message>
        <source>Answer “%1” with a number, such as 2</source>
        <translation>Beantwoord ‘%1’ met een getal, zoals 2</translation>
    </message>
    <message>
        <source>Answer “%1” with a date, such as 2027-06-19</source>
        <translation>Beantwoord ‘%1’ met een datum, zoals 2027-06-19</translation>
    </message>
    <message>
        <source>Choose one of the answers to “%1”</source>
        <translation>Kies een van de antwoorden op ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left of what you chose at “%1”</source>
        <translation>
            <numerusform>Nog maar %n over van wat je bij ‘%1’ koos</numerusform>
            <numerusform>Nog maar %n over van wat je bij ‘%1’ koos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n of you only</source>
        <translation>
            <numerusform>Met %n van jullie aanmelden</numerusform>
            <numerusform>Met %n van jullie aanmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save with %n of you only</source>
        <translation>
            <numerusform>Opslaan met %n van jullie</numerusform>
            <numerusform>Opslaan met %n van jullie</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Met jou</translation>
    </message>
    <message>
        <source>You bring</source>
        <translation>Je brengt mee</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Je bent nummer %1 in de rij.</translation>
    </message>
    <message>
        <source>As soon as there is room for you, this page says so. Reload it now and then; if you left an e-mail address, we write to you.</source>
        <translation>Zodra er plaats voor je is, staat het op deze pagina. Laad haar af en toe opnieuw; heb je een e-mailadres opgegeven, dan schrijven we je.</translation>
    </message>
    <message>
        <source>There is room for you</source>
        <translation>Er is plaats voor je</translation>
    </message>
    <message>
        <source>Please say whether you are coming.</source>
        <translation>Laat weten of je komt.</translation>
    </message>
    <message>
        <source>The time to answer the offer is over. The places go to the next in the line.</source>
        <translation>De tijd om op het aanbod te antwoorden is voorbij. De plaatsen gaan naar de volgende in de rij.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for your party</source>
        <translation>
            <numerusform>%n plaats voor jullie</numerusform>
            <numerusform>%n plaatsen voor jullie</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept for you until %1. After that they go to the next in the line.</source>
        <translation>Ze blijven voor je vrij tot %1. Daarna gaan ze naar de volgende in de rij.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wie komen er?</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Accept the places</source>
        <translation>Plaatsen aannemen</translation>
    </message>
    <message>
        <source>Accept for these people</source>
        <translation>Voor deze personen aannemen</translation>
    </message>
    <message>
        <source>No, give them to others</source>
        <translation>Nee, geef ze aan anderen</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are offered to you: choose a smaller number</source>
        <translation>
            <numerusform>Je krijgt maar %n plaats aangeboden: kies een kleiner aantal</numerusform>
            <numerusform>Je krijgt maar %n plaatsen aangeboden: kies een kleiner aantal</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter in figures who is coming, at least one person</source>
        <translation>Vul in cijfers in wie er komen, minstens één persoon</translation>
    </message>
    <message>
        <source>These places are not on offer any more. Below you see how things are now.</source>
        <translation>Deze plaatsen worden niet meer aangeboden. Hieronder zie je hoe het nu staat.</translation>
    </message>
    <message>
        <source>Was that a mistake?</source>
        <translation>Was dat een vergissing?</translation>
    </message>
    <message>
        <source>For a quarter of an hour you can have your registration back as it was, while there is room.</source>
        <translation>Een kwartier lang kun je je aanmelding terugkrijgen zoals ze was, zolang er plaats is.</translation>
    </message>
    <message>
        <source>Undo: we are coming after all</source>
        <translation>Ongedaan maken: we komen toch</translation>
    </message>
    <message>
        <source>All places are taken by now</source>
        <translation>Alle plaatsen zijn intussen bezet</translation>
    </message>
    <message>
        <source>You can join the end of the waiting list with the same details.</source>
        <translation>Je kunt met dezelfde gegevens achteraan op de wachtlijst komen.</translation>
    </message>
    <message>
        <source>Would you like to come after all?</source>
        <translation>Wil je toch komen?</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Your places have been taken meanwhile, so nothing was changed.</source>
        <translation>Je plaatsen zijn intussen vergeven, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>That could not be undone: the prices or the form have changed meanwhile. Please register again.</source>
        <translation>Dat kon niet ongedaan worden gemaakt: de prijzen of het formulier zijn intussen veranderd. Meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In agenda zetten</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Je code: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>Je krijgt terug</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Alles is betaald. Dank je wel!</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>Betaal nu %1</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Met een overschrijving</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>QR code for your banking app</source>
        <translation>QR-code voor je bankapp</translation>
    </message>
    <message>
        <source>QR code of the bank transfer</source>
        <translation>QR-code van de overschrijving</translation>
    </message>
    <message>
        <source>Change or cancel</source>
        <translation>Wijzigen of afmelden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>You could change this until %1. If something is different now, please tell the organisers.</source>
        <translation>Je kon dit wijzigen tot %1. Is er nu iets anders, zeg het dan tegen de organisatie.</translation>
    </message>
    <message>
        <source>This can no longer be changed here. If something is different now, please tell the organisers.</source>
        <translation>Dit kan hier niet meer worden gewijzigd. Is er nu iets anders, zeg het dan tegen de organisatie.</translation>
    </message>
    <message>
        <source>Send me this by e-mail again</source>
        <translation>Stuur me dit nog eens per e-mail</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to. Add yours under Change.</source>
        <translation>Er is geen e-mailadres om het naartoe te sturen. Voeg het jouwe toe onder Wijzigen.</translation>
    </message>
    <message>
        <source>Your changes are saved.</source>
        <translation>Je wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Your registration is back as it was.</source>
        <translation>Je aanmelding is weer zoals ze was.</translation>
    </message>
    <message>
        <source>You are in the line again.</source>
        <translation>Je staat weer in de rij.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way. We send it once in ten minutes at most: if it was sent just now, please look for that one, in your spam folder too.</source>
        <translation>De e-mail aan %1 is onderweg. We sturen hem hoogstens eens per tien minuten: is hij net al verstuurd, zoek dan die, ook in je spammap.</translation>
    </message>
    <message>
        <source>That was not done. Please press the button again.</source>
        <translation>Dat is niet gedaan. Druk nog eens op de knop.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel for %n people?</source>
        <translation>
            <numerusform>Afmelden met %n persoon?</numerusform>
            <numerusform>Afmelden met %n personen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places go to others. For a quarter of an hour you can undo it, while there is room.</source>
        <translation>Je plaatsen gaan naar anderen. Een kwartier lang kun je het ongedaan maken, zolang er plaats is.</translation>
    </message>
    <message>
        <source>Cancel my registration</source>
        <translation>Mijn aanmelding annuleren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Back to your registration</source>
        <translation>Terug naar je aanmelding</translation>
    </message>
    <message>
        <source>It is too late to change this here</source>
        <translation>Het is te laat om dit hier te wijzigen</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers: they still can.</source>
        <translation>Er is niets veranderd. Zeg het tegen de organisatie: die kan het nog wel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers, who still can: %1</source>
        <translation>Er is niets veranderd. Zeg het tegen de organisatie, die het nog wel kan: %1</translation>
    </message>
    <message>
        <source>Change your registration</source>
        <translation>Je aanmelding wijzigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Registration is closed, so nobody can be added any more. You can save with as many people as before, or fewer.</source>
        <translation>De aanmelding is gesloten, dus er kan niemand meer bij. Je kunt opslaan met evenveel personen als eerst, of minder.</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Save again: nothing is done twice.</source>
        <translation>Nog niet opgeslagen. Druk nog eens op Opslaan: er gebeurt niets dubbel.</translation>
    </message>
    <message>
        <source>This registration is cancelled, so it was not changed.</source>
        <translation>Deze aanmelding is geannuleerd en is dus niet gewijzigd.</translation>
    </message>
    <message>
        <source>This registration was changed elsewhere while you had it open, so yours is not saved yet. Compare both, then save what is right.</source>
        <translation>Deze aanmelding is elders gewijzigd terwijl je haar open had, dus die van jou is nog niet opgeslagen. Vergelijk beide en sla dan op wat klopt.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Wat er verschilt</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nu opgeslagen</translation>
    </message>
    <message>
        <source>You entered</source>
        <translation>Jij vulde in</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Neem wat er is opgeslagen</translation>
    </message>
    <message>
        <source>The others can stand on the waiting list with a registration of their own.</source>
        <translation>De anderen kunnen met een eigen aanmelding op de wachtlijst staan.</translation>
    </message>
    <message>
        <source>Register the others</source>
        <translation>De anderen aanmelden</translation>
    </message>
    <message>
        <source>Lost your link?</source>
        <translation>Link kwijt?</translation>
    </message>
    <message>
        <source>Get your link again</source>
        <translation>Je link opnieuw krijgen</translation>
    </message>
    <message>
        <source>Enter the e-mail address you registered with. We mail you the link to your registration.</source>
        <translation>Vul het e-mailadres in waarmee je je hebt aangemeld. We mailen je de link naar je aanmelding.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Stuur de link</translation>
    </message>
    <message>
        <source>No mail, or no address given? At the entrance they find you by your name.</source>
        <translation>Geen e-mail, of geen adres opgegeven? Bij de ingang vinden ze je op naam.</translation>
    </message>
    <message>
        <source>Look into your mailbox</source>
        <translation>Kijk in je mailbox</translation>
    </message>
    <message>
        <source>If this address is registered, a mail with the link is on its way. That happens once in ten minutes at most.</source>
        <translation>Is dit adres aangemeld, dan is er een e-mail met de link onderweg. Dat gebeurt hoogstens eens per tien minuten.</translation>
    </message>
    <message>
        <source>Try another address</source>
        <translation>Een ander adres proberen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Je gegevens</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Wie ze ziet</translation>
    </message>
    <message>
        <source>The organisers see what you enter. Helpers see what they need on the day: names and codes at the entrance, diets and numbers in the kitchen. Other guests see nothing of it. Whoever has your link sees your page, so keep it to yourself.</source>
        <translation>De organisatie ziet wat je invult. Helpers zien wat ze op de dag nodig hebben: namen en codes bij de ingang, diëten en aantallen in de keuken. Andere gasten zien er niets van. Wie je link heeft, ziet je pagina, dus houd hem voor jezelf.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Waar ze voor zijn</translation>
    </message>
    <message>
        <source>To prepare this event, to send you mails about it, and for nothing else. Only your name and who comes are needed; the rest is yours to leave out unless the form asks for it.</source>
        <translation>Om dit evenement voor te bereiden, om je er e-mails over te sturen, en voor niets anders. Alleen je naam en wie er komen zijn nodig; de rest mag je weglaten, tenzij het formulier erom vraagt.</translation>
    </message>
    <message>
        <source>When they are deleted</source>
        <translation>Wanneer ze worden gewist</translation>
    </message>
    <message>
        <source>Your page closes 30 days after the event. After that the organisers delete what names you, sooner if you ask them. How many came and what they ate is kept without names.</source>
        <translation>Je pagina sluit 30 dagen na het evenement. Daarna wist de organisatie wat jou noemt, eerder als je erom vraagt. Hoeveel er kwamen en wat ze aten blijft zonder namen bewaard.</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>Deze pagina’s</translation>
    </message>
    <message>
        <source>They come from the organisers’ own computer. They set no cookies for guests, load nothing from other sites and follow nobody.</source>
        <translation>Ze komen van de eigen computer van de organisatie. Ze plaatsen geen cookies bij gasten, laden niets van andere sites en volgen niemand.</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>Wat je kunt vragen</translation>
    </message>
    <message>
        <source>On your own page you can see and change what is stored. The organisers also give you a copy of it, or delete it, if you ask.</source>
        <translation>Op je eigen pagina kun je zien en wijzigen wat er is opgeslagen. De organisatie geeft je er ook een kopie van, of wist het, als je erom vraagt.</translation>
    </message>
    <message>
        <source>Who sees your details, and when they are deleted</source>
        <translation>Wie je gegevens ziet, en wanneer ze worden gewist</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde je %1?</translation>
    </message>
    <message>
        <source>Up to %1 characters</source>
        <translation>Hoogstens %1 tekens</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Tekens over: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Bezig met versturen…</translation>
    </message>
    <message>
        <source>No answer yet. Are you connected to the event’s Wi-Fi? You can press the button again: you will not be registered twice.</source>
        <translation>Nog geen antwoord. Ben je verbonden met de wifi van het evenement? Je kunt nog eens op de knop drukken: je wordt niet twee keer aangemeld.</translation>
    </message>
    <message>
        <source>What awaits you</source>
        <translation>Wat je te wachten staat</translation>
    </message>
    <message>
        <source>Programme, how to get there and what is still needed</source>
        <translation>Programma, route en wat er nog nodig is</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Hoe je er komt</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>Wat er nog nodig is</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Hoe je betaalt</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Nog vragen?</translation>
    </message>
    <message>
        <source>Go to the registration form</source>
        <translation>Naar het aanmeldformulier</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Terug naar het evenement</translation>
    </message>
    <message>
        <source>No date has been set yet</source>
        <translation>Er is nog geen datum geprikt</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>niets meer over</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>For organisers and helpers. Guests need no account.</source>
        <translation>Voor organisatoren en helpers. Gasten hebben geen account nodig.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Enter your account and your password.</source>
        <translation>Vul je account en je wachtwoord in.</translation>
    </message>
    <message>
        <source>That account and password do not belong together. Please try again.</source>
        <translation>Dit account en wachtwoord horen niet bij elkaar. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>There were too many failed attempts. Please try again in %1 min.</source>
        <translation>Er waren te veel mislukte pogingen. Probeer het over %1 min. opnieuw.</translation>
    </message>
    <message>
        <source>You could not be signed in just now. Please wait a moment, then enter your password and try again.</source>
        <translation>Inloggen lukte zojuist niet. Wacht even, vul dan je wachtwoord in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This page had been open for too long. Please enter your password and press the button again.</source>
        <translation>Deze pagina stond te lang open. Vul je wachtwoord in en druk opnieuw op de knop.</translation>
    </message>
    <message>
        <source>This page had been open for too long, so nothing was done. Please press the button again.</source>
        <translation>Deze pagina stond te lang open, daarom is er niets gebeurd. Druk opnieuw op de knop.</translation>
    </message>
    <message>
        <source>That did not work just now. Please wait a moment and press the button again.</source>
        <translation>Dat lukte zojuist niet. Wacht even en druk opnieuw op de knop.</translation>
    </message>
    <message>
        <source>Pair this phone first</source>
        <translation>Koppel eerst deze telefoon</translation>
    </message>
    <message>
        <source>On this network a password could be read by others, so nobody can sign in with one here. Ask an organiser to show you a pairing code for helpers on the laptop, and scan it with this phone&apos;s camera.</source>
        <translation>Op dit netwerk zouden anderen een wachtwoord kunnen meelezen, daarom kan niemand er hier mee inloggen. Vraag een organisator om op de laptop een koppelcode voor helpers te tonen en scan die met de camera van deze telefoon.</translation>
    </message>
    <message>
        <source>Use this phone for helping</source>
        <translation>Deze telefoon gebruiken om te helpen</translation>
    </message>
    <message>
        <source>An organiser has made this code for:</source>
        <translation>Een organisator heeft deze code gemaakt voor:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <translation>Deze telefoon gebruiken</translation>
    </message>
    <message>
        <source>The code works once.</source>
        <translation>De code werkt één keer.</translation>
    </message>
    <message>
        <source>This code no longer works</source>
        <translation>Deze code werkt niet meer</translation>
    </message>
    <message>
        <source>A pairing code works once and for ten minutes. If this phone is not signed in, please ask an organiser for a new one.</source>
        <translation>Een koppelcode werkt één keer en tien minuten lang. Is deze telefoon niet ingelogd, vraag een organisator dan om een nieuwe.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Go to the helpers&apos; page</source>
        <translation>Naar de pagina voor helpers</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Ingelogd als</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Sign out when somebody else uses this device.</source>
        <translation>Log uit wanneer iemand anders dit apparaat gebruikt.</translation>
    </message>
    <message>
        <source>After signing out, this phone needs a new pairing code from an organiser.</source>
        <translation>Na het uitloggen heeft deze telefoon een nieuwe koppelcode van een organisator nodig.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Penningmeester</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Keuken</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>You may do everything, and decide who else may sign in.</source>
        <translation>Je mag alles, en bepaalt wie er nog meer mag inloggen.</translation>
    </message>
    <message>
        <source>You look after events, guests and payments.</source>
        <translation>Je zorgt voor evenementen, gasten en betalingen.</translation>
    </message>
    <message>
        <source>You look after the guests&apos; payments.</source>
        <translation>Je zorgt voor de betalingen van de gasten.</translation>
    </message>
    <message>
        <source>You see how many are coming, what they eat and what they bring.</source>
        <translation>Je ziet hoeveel mensen er komen, wat ze eten en wat ze meebrengen.</translation>
    </message>
    <message>
        <source>You welcome guests at the door.</source>
        <translation>Je ontvangt de gasten bij de ingang.</translation>
    </message>
    <message numerus="yes">
        <source>%n of you are here already, so fewer cannot be registered.</source>
        <translation>
            <numerusform>%n van jullie is er al, dus met minder kan niet.</numerusform>
            <numerusform>%n van jullie zijn er al, dus met minder kan niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>You are registered: {{event}}</source>
        <translation>Je bent aangemeld: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list: {{event}}</source>
        <translation>Je staat op de wachtlijst: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list for {{event}}.</source>
        <translation>Je staat op de wachtlijst voor {{event}}.</translation>
    </message>
    <message>
        <source>Every place is taken at the moment. As soon as there is room for you we write to you. Your page shows your place in the line.</source>
        <translation>Op dit moment zijn alle plaatsen bezet. Zodra er plaats voor je is, schrijven we je. Op je pagina zie je hoe ver je in de rij staat.</translation>
    </message>
    <message>
        <source>There is room for you: {{event}}</source>
        <translation>Er is plaats voor je: {{event}}</translation>
    </message>
    <message>
        <source>There is room for you at {{event}}.</source>
        <translation>Er is plaats voor je bij {{event}}.</translation>
    </message>
    <message>
        <source>{{offered}} of your party can come; on your page you say who.</source>
        <translation>{{offered}} van jullie kunnen komen; op je pagina zeg je wie.</translation>
    </message>
    <message>
        <source>Please accept or decline on your page until {{offerEnds}}. After that the places go to the next in the line.</source>
        <translation>Laat op je pagina weten of je komt, uiterlijk {{offerEnds}}. Daarna gaan de plaatsen naar de volgende in de rij.</translation>
    </message>
    <message>
        <source>Your registration was changed: {{event}}</source>
        <translation>Je aanmelding is gewijzigd: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} was changed.</source>
        <translation>Je aanmelding voor {{event}} is gewijzigd.</translation>
    </message>
    <message>
        <source>Your registration is cancelled: {{event}}</source>
        <translation>Je aanmelding is geannuleerd: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} is cancelled.</source>
        <translation>Je aanmelding voor {{event}} is geannuleerd.</translation>
    </message>
    <message>
        <source>If that was a mistake, come back to your page: while there are places you can have yours again.</source>
        <translation>Was dat een vergissing? Ga dan terug naar je pagina: zolang er plaatsen zijn, kun je de jouwe terugkrijgen.</translation>
    </message>
    <message>
        <source>The link to your registration: {{event}}</source>
        <translation>De link naar je aanmelding: {{event}}</translation>
    </message>
    <message>
        <source>Here is the link to your registration for {{event}}.</source>
        <translation>Hier is de link naar je aanmelding voor {{event}}.</translation>
    </message>
    <message>
        <source>Test mail from Cookout</source>
        <translation>Testmail van Cookout</translation>
    </message>
    <message>
        <source>This mail was sent to try the mail settings. It arrived, so they work.</source>
        <translation>Deze mail is verstuurd om de mailinstellingen te proberen. Hij is aangekomen, dus ze werken.</translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation>Hallo {{name}},</translation>
    </message>
    <message>
        <source>You are registered for {{event}}.</source>
        <translation>Je bent aangemeld voor {{event}}.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Show it at the entrance.</source>
        <translation>Laat hem bij de ingang zien.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>the date will be announced</source>
        <translation>de datum volgt nog</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Your party</source>
        <translation>Jullie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>To pay: {{due}}</source>
        <translation>Te betalen: {{due}}</translation>
    </message>
    <message>
        <source>Paid so far: {{paid}}</source>
        <translation>Al betaald: {{paid}}</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Alles is betaald. Dank je wel!</translation>
    </message>
    <message>
        <source>Pay {{due}} now</source>
        <translation>Betaal nu {{due}}</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Per overschrijving</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>QR code of your registration</source>
        <translation>QR-code van je aanmelding</translation>
    </message>
    <message>
        <source>Your registration and everything about it</source>
        <translation>Je aanmelding met alles erover</translation>
    </message>
    <message>
        <source>Open your registration</source>
        <translation>Open je aanmelding</translation>
    </message>
    <message>
        <source>This link works while your phone is in the same Wi-Fi as the organiser&apos;s computer.</source>
        <translation>Deze link werkt zolang je telefoon op hetzelfde wifinetwerk zit als de computer van de organisatie.</translation>
    </message>
    <message>
        <source>This link works on the organiser&apos;s computer only.</source>
        <translation>Deze link werkt alleen op de computer van de organisatie.</translation>
    </message>
    <message>
        <source>The link is yours alone: whoever has it can see your registration.</source>
        <translation>De link is alleen voor jou: wie hem heeft, kan je aanmelding zien.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Your payment has arrived: {{event}}</source>
        <translation>Je betaling is binnen: {{event}}</translation>
    </message>
    <message>
        <source>Money paid back: {{event}}</source>
        <translation>Geld terug: {{event}}</translation>
    </message>
    <message>
        <source>Your payment of {{amount}} for {{event}} has arrived.</source>
        <translation>Je betaling van {{amount}} voor {{event}} is binnen.</translation>
    </message>
    <message>
        <source>{{amount}} for {{event}} has been paid back to you.</source>
        <translation>{{amount}} voor {{event}} is aan je terugbetaald.</translation>
    </message>
    <message>
        <source>Not paid yet: {{event}}</source>
        <translation>Nog niet betaald: {{event}}</translation>
    </message>
    <message>
        <source>{{due}} for {{event}} has not arrived yet.</source>
        <translation>We hebben {{due}} voor {{event}} nog niet ontvangen.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, thank you: there is nothing left to do.</source>
        <translation>Heb je intussen betaald? Dank je wel, dan hoef je niets te doen.</translation>
    </message>
    <message>
        <source>See you soon: {{event}}</source>
        <translation>Tot gauw: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} is coming up. See you there!</source>
        <translation>Nog even en het is zover: {{event}}. Tot dan!</translation>
    </message>
    <message>
        <source>If you cannot come, please say so on your page: others would like to have your place.</source>
        <translation>Kun je toch niet komen? Laat het op je pagina weten: een ander is blij met je plaats.</translation>
    </message>
    <message>
        <source>Please note what has changed: {{event}}</source>
        <translation>Let op, er is iets veranderd: {{event}}</translation>
    </message>
    <message>
        <source>Something has changed about {{event}}.</source>
        <translation>Er is iets veranderd aan {{event}}.</translation>
    </message>
    <message>
        <source>It used to be called {{formerTitle}}.</source>
        <translation>Het heette eerst {{formerTitle}}.</translation>
    </message>
    <message>
        <source>The time used to be {{formerWhen}}.</source>
        <translation>Eerst was het {{formerWhen}}.</translation>
    </message>
    <message>
        <source>The place used to be {{formerPlace}}.</source>
        <translation>Eerst was de plaats {{formerPlace}}.</translation>
    </message>
    <message>
        <source>Called off: {{event}}</source>
        <translation>Gaat niet door: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} does not take place. We are sorry.</source>
        <translation>{{event}} gaat niet door. Het spijt ons.</translation>
    </message>
    <message>
        <source>You have paid {{paid}}. The organisers return it to you.</source>
        <translation>Je hebt {{paid}} betaald. De organisatie betaalt het je terug.</translation>
    </message>
    <message>
        <source>New registration: {{name}}</source>
        <translation>Nieuwe aanmelding: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has registered for {{event}}.</source>
        <translation>{{name}} heeft zich aangemeld voor {{event}}.</translation>
    </message>
    <message>
        <source>There was no room: the registration is on the waiting list.</source>
        <translation>Er was geen plaats: de aanmelding staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>Cancelled: {{name}}</source>
        <translation>Geannuleerd: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has cancelled for {{event}}.</source>
        <translation>{{name}} heeft geannuleerd voor {{event}}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gezelschap</translation>
    </message>
    <message>
        <source>Places taken: {{taken}} of {{capacity}}</source>
        <translation>Bezette plaatsen: {{taken}} van {{capacity}}</translation>
    </message>
    <message>
        <source>Persons who are in: {{taken}}</source>
        <translation>Personen die meedoen: {{taken}}</translation>
    </message>
    <message>
        <source>New registrations: {{event}}</source>
        <translation>Nieuwe aanmeldingen: {{event}}</translation>
    </message>
    <message>
        <source>These have registered for {{event}}:</source>
        <translation>Deze aanmeldingen kwamen binnen voor {{event}}:</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>You get this mail because notices are switched on in Cookout.</source>
        <translation>Je krijgt deze mail omdat meldingen in Cookout aanstaan.</translation>
    </message>
    <message>
        <source>You get this mail because you are registered for {{event}}. If you want no more mails of this kind, answer this one and say so.</source>
        <translation>Je krijgt deze mail omdat je je hebt aangemeld voor {{event}}. Wil je zulke mails niet meer ontvangen, beantwoord deze dan en laat het weten.</translation>
    </message>
</context>
</TS>
