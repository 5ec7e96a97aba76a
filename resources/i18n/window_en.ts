<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sample</name>
    <message>
        <source>What should the kitchen know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lactose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can you lend a hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting up tables, from 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the grill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dessert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music from the front garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From eight o’clock, with whoever likes to sing along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ten o’clock on the green, with bread on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We put the tables out on the street again. The grill is lit, you bring something for the buffet, and whoever likes stays until the fire is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **16:00** Coffee and cake, bouncy castle
- **17:30** The grill is lit
- **20:00** Music
- **22:00** Camp fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street is closed to cars that day. Bicycles can stand at number 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grill in a garden at sunset, under a string of lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood Street Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street committee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::Actions</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the guests that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalSection</name>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ArrivalsCard</name>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n persons are here</source>
        <translation>
            <numerusform>of %n person is here</numerusform>
            <numerusform>of %n persons are here</numerusform>
        </translation>
    </message>
    <message>
        <source>Parties to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed parties of whom somebody is still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::BringCard</name>
    <message>
        <source>Guests bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::BulkBar</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the registrations of the selected guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected guests as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they have paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they have paid all they owe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ChangeWords</name>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed from the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration opened or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one change did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisers&apos; note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails to guests taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed mails sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for mails made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for mails changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for mails taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests reminded of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests reminded of their payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as two guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice about two guests taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::Chips</name>
    <message>
        <source>%1, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::CollisionBar</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::CommandPalette</name>
    <message>
        <source>↑ ↓ choose · Enter runs it · &gt; actions only · @ guests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a guest, a view or a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::CountStepper</name>
    <message>
        <source>One less: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::CurveCard</name>
    <message>
        <source>Persons registered or waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::DeadlineCard</name>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portal&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests cannot register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event does not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests cannot register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests do not see it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The event begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::Desktop</name>
    <message>
        <source>Cookout cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests&apos; pages and mail stay off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests&apos; pages and the mail stay off in this window; everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::EditSession</name>
    <message>
        <source>%1 saved, on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ErrorText</name>
    <message>
        <source>Please correct the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist any more. Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere in the meantime. Look at it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough places left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was busy. Nothing was saved; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was saved. Check that the disk is connected and not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Cookout went wrong. Nothing was saved; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is among the first that are guessed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove line breaks and other invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a currency code of three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s consent is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left: %L1. Choose fewer persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one person must come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event has this title already. Add the year, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline must be before the end of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 1 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: the folder cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: the database was busy. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: the event does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved. Check that the disk is connected and not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written. Check that the disk is connected and not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::EventSwitcher</name>
    <message>
        <source>Switch to another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one to collect registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::FieldInputs</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::FilterBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestActions</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Only %n place is left.</numerusform>
            <numerusform>Only %n places are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them owes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have arrived, or have no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parties marked as arrived</source>
        <translation>
            <numerusform>%n party marked as arrived</numerusform>
            <numerusform>%n parties marked as arrived</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guests marked as paid (%1)</source>
        <extracomment>%1 is the way they have paid, such as Cash</extracomment>
        <translation>
            <numerusform>%n guest marked as paid (%1)</numerusform>
            <numerusform>%n guests marked as paid (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 kept as two guests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestEditing</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere to “%1” in the meantime. Enter stores yours, Esc keeps theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestExport</name>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export guests as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n selected guests as CSV</source>
        <translation>
            <numerusform>Export %n selected guest as CSV</numerusform>
            <numerusform>Export %n selected guests as CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n still needed</numerusform>
            <numerusform>%n still needed</numerusform>
        </translation>
    </message>
    <message>
        <source>enough is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisers&apos; note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown to the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestHeader</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with this registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous guest (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next guest (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places offered until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestLinkDialog</name>
    <message>
        <source>Guest&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the guest&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not run: start it, and the guest can open the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestMailing</name>
    <message numerus="yes">
        <source>%n e-mails leave in 30 seconds</source>
        <comment>can be undone until then</comment>
        <translation>
            <numerusform>%n e-mail leaves in 30 seconds</numerusform>
            <numerusform>%n e-mails leave in 30 seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule “%1” writes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule “%1” stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the payment are in the outbox</source>
        <translation>
            <numerusform>%n reminder of the payment is in the outbox</numerusform>
            <numerusform>%n reminders of the payment are in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders of the event are in the outbox</source>
        <translation>
            <numerusform>%n reminder of the event is in the outbox</numerusform>
            <numerusform>%n reminders of the event are in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::GuestPane</name>
    <message>
        <source>Details of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestPaste</name>
    <message>
        <source>Copy the rows of a spreadsheet first, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than %L1 rows. Import them as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is no table that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 guest added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guests added</source>
        <translation>
            <numerusform>%n guest added</numerusform>
            <numerusform>%n guests added</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough places for all of them. Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestTwins</name>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <extracomment>%1 a guest&apos;s name, %2 &quot;same e-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestViews</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::GuestsPage</name>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and appear here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer. What was registered before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 party</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n persons confirmed</source>
        <translation>
            <numerusform>%n person confirmed</numerusform>
            <numerusform>%n persons confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other guests are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who fits these filters matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1” in view “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside of it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched in names, e-mail addresses, phone numbers, codes, tags and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for the selected guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::HintBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::HistoryDialog</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::HistoryModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>beyond the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the capacity by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::IssueRemedies</name>
    <message>
        <source>The details were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::IssueWords</name>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the portal&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refuses us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mails could not be sent</source>
        <translation>
            <numerusform>%n mail could not be sent</numerusform>
            <numerusform>%n mails could not be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server does not take mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic backup was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working in it and restore the newest good backup. The details say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup, and soon none for guests. Delete or move some large files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests can still register. Delete or move some large files soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests cannot register. Close the program that uses port %1, or start Cookout with another one (--portal-port).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests cannot register until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails wait. Check user name, password and security of %1 in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their guests got no confirmation. Look at the reasons, or send them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails wait, and Cookout tries %1 again by itself. Guests keep the page with their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved, but a broken disk would take it along. It is tried again within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::IssuesPanel</name>
    <message>
        <source>Nothing needs your attention: database, portal and mail report no trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the issues (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::KitchenCard</name>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of confirmed parties, with those that need no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::LooksMenu</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailCard</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the mail server, or held back. Opens the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests without e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can only be told by phone or in person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailPreviewPane</name>
    <message>
        <source>Previous guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, %L2 of %L3</source>
        <comment>a guest&apos;s name, and which of the guests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guest yet whose mail could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is shown here as soon as its words have no mistake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsDialog</name>
    <message>
        <source>E-mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmations, tickets and reminders leave through this server, for all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsForm</name>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party &lt;party@example.org&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, mails and the password can be read on their way. Only for a server on this computer or in your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mails per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests see it and may answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others wait for the next hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailSettingsWords</name>
    <message>
        <source>Turn on two-step verification in your Google account and make an app password there. Your usual password does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works only where Microsoft still allows passwords for sending (SMTP AUTH): the administrator of the account knows. If not, choose another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is always “apikey”. The password is an API key that may send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your region into the server&apos;s name. Make SMTP credentials on the pages of Amazon SES; access keys do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the SMTP login of your sending domain. For a domain in the EU the server is smtp.eu.mailgun.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server API token as user name and as password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider&apos;s help pages say what to enter here; look for “SMTP”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept password cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring. Leave it empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not encrypted. Leave it empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into this computer&apos;s keyring or, where there is none, into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1 in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name such as smtp.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as Party &lt;party@example.org&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be kept, so nothing was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test mail is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test mail could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail settings were saved. The password is in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail settings were saved. There is no keyring, so the password is in a file that only you can read, not encrypted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail settings were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailTextWords</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice for organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from the organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the guest&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places offered, when fewer than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former title of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former time of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former place of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the event is called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons who come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and QR code for the entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where and who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due, and how to pay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button to the guest&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for nothing here. Choose a placeholder from “Insert”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no end. Write {{/…}} with the same name where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not closed. Write }} behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends what has not begun. Write {{#…}} with the same name before it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible. Write two braces and a name, such as {{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a line of its own in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too many parts within each other. Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address as another guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants no such mails (tag “no-mailings”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments are too large: %L1 MB together, 20 files at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be attached: its name is too long or has unusual characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the mail says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the list gets a mail any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was reminded today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailTextsDialog</name>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>a mail that has its own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Mails that have not been written yet use the new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Close again to throw them away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailWords</name>
    <message numerus="yes">
        <source>Mail paused · %n waiting</source>
        <translation>
            <numerusform>Mail paused · %n waiting</numerusform>
            <numerusform>Mail paused · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail problem · %n waiting</source>
        <translation>
            <numerusform>Mail problem · %n waiting</numerusform>
            <numerusform>Mail problem · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n failed</source>
        <translation>
            <numerusform>Mail: %n failed</numerusform>
            <numerusform>Mail: %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail not set up · %n waiting</source>
        <translation>
            <numerusform>Mail not set up · %n waiting</numerusform>
            <numerusform>Mail not set up · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mail: %n waiting</source>
        <translation>
            <numerusform>Mail: %n waiting</numerusform>
            <numerusform>Mail: %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail: all sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up. Confirmations wait here until there is one; guests keep the page with their code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through %1 – last success %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the mail. Cookout tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses us. Check user name, password and security in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused. Mails wait until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is stopped. Mails wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mail limit reached · %n waiting</source>
        <translation>
            <numerusform>Mail limit reached · %n waiting</numerusform>
            <numerusform>Mail limit reached · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>As many mails have left in the last hour as may. The next one leaves at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailWordsEditor</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**bold**, # heading, - list and [words](address) are shown as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different in each guest&apos;s mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailingDialog</name>
    <message>
        <source>Answers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: to the sender of all mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to me only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>Send %n e-mail</numerusform>
            <numerusform>Send %n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file and its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your address in the format name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is on its way to you; attachments are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written is not kept. Press Cancel again to close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MailingsDialog</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send missed mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails to guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not left yet is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were due while no computer could send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to the guests yet, besides what each gets for what they do. Choose “Write to guests”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a guest has registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when registration ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after a guest has registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before registration ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rule write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after registration has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MainWindow</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 party</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open registration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting or failed</source>
        <translation>
            <numerusform>%n waiting or failed</numerusform>
            <numerusform>%n waiting or failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::MoneyCard</name>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By confirmed parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties that owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, with something left to pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise six hours after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise until the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as a draft: guests see it once you open registration on the Portal page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::NobodyPage</name>
    <message>
        <source>New guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guest in the list to see and edit the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::NoticesDialog</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails about new guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, for each guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To you or whoever organises with you, for the guests of all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each registration and each cancellation on the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 18:00 where the event is, with the day&apos;s registrations, if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows new guests anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new guest is told to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a list of new guests once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets mails about new guests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::OutboxPage</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try waiting and failed mails again at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all mails back, on every computer that sends for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server, sender and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What confirmations, reminders and the others say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to the guests that the guest list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails to guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written, how far it is, and the rules that write by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails on their way to the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to guests who owe something, or to all who come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails about new guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hears by mail when guests register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a figure to see whom it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you planning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barbecue, a street party, an evening at the club: give it a name and a date, and guests can register from their phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code: guests scan it with their phones and are counted here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaletteItem</name>
    <message>
        <source>Saved view of the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Language&quot;, %2 &quot;Deutsch&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaneActions</name>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaneBars</name>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed for %1 is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaneFoot</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and show (Ctrl+Enter: and enter the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaneWords</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is left for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 1 place is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n places are left.</source>
        <translation>
            <numerusform>Only %n place is left.</numerusform>
            <numerusform>Only %n places are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was sent again only a short while ago. It can be sent once more at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem are left out</source>
        <translation>
            <numerusform>%n with a problem is left out</numerusform>
            <numerusform>%n with a problem are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Add those who look known as well (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n guests</source>
        <translation>
            <numerusform>Add %n guest</numerusform>
            <numerusform>Add %n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells can be corrected here, and rows without a tick are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out by you</source>
        <translation>
            <numerusform>%n left out by you</numerusform>
            <numerusform>%n left out by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuests</name>
    <message>
        <source>Column %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PastedGuestsModel</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaymentSection</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, such as who took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment of %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as 25 or 25.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PaymentWords</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PlacesCard</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Persons of %n confirmed parties</source>
        <translation>
            <numerusform>Persons of %n confirmed party</numerusform>
            <numerusform>Persons of %n confirmed parties</numerusform>
        </translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for parties of the waiting list until they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties that have registered since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %L1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that nobody has taken yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::PortalPage</name>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page on which guests register from their phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the registration page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close registration for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to register, or type the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and start again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests cannot reach the registration page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests can register for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a draft: guests do not see it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests see “%1”, but cannot register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of places · %L1 taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::QrView</name>
    <message>
        <source>QR code of the registration page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::RecipientList</name>
    <message>
        <source>Who gets the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest, and why there is no mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guests get it</source>
        <translation>
            <numerusform>%n guest gets it</numerusform>
            <numerusform>%n guests get it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationCells</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>day, month and time in a column: 3 Jun 14:05</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1</source>
        <extracomment>an amount of money that a guest has yet to pay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationCurve</name>
    <message numerus="yes">
        <source>%n persons have registered by %1</source>
        <translation>
            <numerusform>%n person has registered by %1</numerusform>
            <numerusform>%n persons have registered by %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and a month, short, as in 27 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationTableView</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::RegistrationWords</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place offered</source>
        <extracomment>a place of the waiting list that is offered to a guest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ReminderDialog</name>
    <message>
        <source>All guests of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected guests</source>
        <comment>chosen in the guest list</comment>
        <translation>
            <numerusform>The %n selected guest</numerusform>
            <numerusform>The %n selected guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with what is still due and how it can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with time, place and the guest&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails that have left cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mails</source>
        <translation>
            <numerusform>Send %n e-mail</numerusform>
            <numerusform>Send %n e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::Section</name>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::Sidebar</name>
    <message>
        <source>Show the sidebar&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar&apos;s symbols only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cookout::StatusStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal on · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests can reach the portal. Press to see its QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests cannot reach the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database problem: not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places taken</source>
        <translation>
            <numerusform>%n place taken</numerusform>
            <numerusform>%n places taken</numerusform>
        </translation>
    </message>
    <message>
        <source>This event has no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 / %L2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before the file is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::Toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, code and note (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::UndoNotices</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs places that are taken by now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken back already, or changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not taken back: %2 has changed it at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cookout::WhenInput</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the event starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the event has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before registration ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a guest has registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the mail leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days or hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
