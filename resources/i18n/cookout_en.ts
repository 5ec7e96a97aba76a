<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Portal</name>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm</source>
        <translation>dddd, d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>How many people are coming?</source>
        <translation>How many people are coming?</translation>
    </message>
    <message>
        <source>Count yourself too.</source>
        <translation>Count yourself too.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>To send your confirmation. We use it for this event only.</source>
        <translation>To send your confirmation. We use it for this event only.</translation>
    </message>
    <message>
        <source>We use it for this event only.</source>
        <translation>We use it for this event only.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Allergies, diet or anything else</source>
        <translation>Allergies, diet or anything else</translation>
    </message>
    <message>
        <source>The organisers may keep these details for this event.</source>
        <translation>The organisers may keep these details for this event.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Register until</source>
        <translation>Register until</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is taken. Please ask the organisers whether a place has come free.</source>
        <translation>Every place is taken. Please ask the organisers whether a place has come free.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>There is a problem</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Register again: you will not be registered twice.</source>
        <translation>Not saved yet. Please press Register again: you will not be registered twice.</translation>
    </message>
    <message>
        <source>Registration is closed</source>
        <translation>Registration is closed</translation>
    </message>
    <message>
        <source>Please ask the organisers if you would still like to come.</source>
        <translation>Please ask the organisers if you would still like to come.</translation>
    </message>
    <message>
        <source>The last moment to register has passed. Please ask the organisers if you would still like to come.</source>
        <translation>The last moment to register has passed. Please ask the organisers if you would still like to come.</translation>
    </message>
    <message>
        <source>Registration has not opened yet</source>
        <translation>Registration has not opened yet</translation>
    </message>
    <message>
        <source>It opens on %1. Please come back then.</source>
        <translation>It opens on %1. Please come back then.</translation>
    </message>
    <message>
        <source>This event has been cancelled</source>
        <translation>This event has been cancelled</translation>
    </message>
    <message>
        <source>We are sorry. Please ask the organisers if you have questions.</source>
        <translation>We are sorry. Please ask the organisers if you have questions.</translation>
    </message>
    <message>
        <source>No event is planned at the moment</source>
        <translation>No event is planned at the moment</translation>
    </message>
    <message>
        <source>Please come back later: it will be announced here.</source>
        <translation>Please come back later: it will be announced here.</translation>
    </message>
    <message>
        <source>Which event would you like to come to?</source>
        <translation>Which event would you like to come to?</translation>
    </message>
    <message>
        <source>You have registered already</source>
        <translation>You have registered already</translation>
    </message>
    <message>
        <source>This form was sent before with other details, and that registration stands. To register somebody else too, use a fresh form.</source>
        <translation>This form was sent before with other details, and that registration stands. To register somebody else too, use a fresh form.</translation>
    </message>
    <message>
        <source>See your registration</source>
        <translation>See your registration</translation>
    </message>
    <message>
        <source>Register another party</source>
        <translation>Register another party</translation>
    </message>
    <message>
        <source>You are registered</source>
        <translation>You are registered</translation>
    </message>
    <message>
        <source>See you there, %1!</source>
        <translation>See you there, %1!</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>You are on the waiting list</translation>
    </message>
    <message>
        <source>Your registration is cancelled</source>
        <translation>Your registration is cancelled</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Show it at the entrance. A screenshot of this page works without internet.</source>
        <translation>Show it at the entrance. A screenshot of this page works without internet.</translation>
    </message>
    <message>
        <source>QR code of this page</source>
        <translation>QR code of this page</translation>
    </message>
    <message>
        <source>What we have noted</source>
        <translation>What we have noted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>A confirmation will be sent to %1. This page is your proof, whether it has arrived or not.</source>
        <translation>A confirmation will be sent to %1. This page is your proof, whether it has arrived or not.</translation>
    </message>
    <message>
        <source>Keep this page: bookmark it or take a screenshot.</source>
        <translation>Keep this page: bookmark it or take a screenshot.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>%2 must be %1 characters or fewer</source>
        <translation>%2 must be %1 characters or fewer</translation>
    </message>
    <message>
        <source>%2 contains characters that cannot be used, such as line breaks</source>
        <translation>%2 contains characters that cannot be used, such as line breaks</translation>
    </message>
    <message>
        <source>Enter an e-mail address in the format name@example.com</source>
        <translation>Enter an e-mail address in the format name@example.com</translation>
    </message>
    <message>
        <source>Enter the number of people in figures, such as 2</source>
        <translation>Enter the number of people in figures, such as 2</translation>
    </message>
    <message>
        <source>Enter a number of people between 0 and %1</source>
        <translation>Enter a number of people between 0 and %1</translation>
    </message>
    <message>
        <source>Enter how many people are coming, at least 1</source>
        <translation>Enter how many people are coming, at least 1</translation>
    </message>
    <message>
        <source>Tick the box if the organisers may keep these details: without them they cannot register you</source>
        <translation>Tick the box if the organisers may keep these details: without them they cannot register you</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are left: choose a smaller number</source>
        <translation>
            <numerusform>Only %n place is left: choose a smaller number</numerusform>
            <numerusform>Only %n places are left: choose a smaller number</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place has just been taken</source>
        <translation>The last place has just been taken</translation>
    </message>
    <message>
        <source>The prices or the form have changed meanwhile: please check your entries</source>
        <translation>The prices or the form have changed meanwhile: please check your entries</translation>
    </message>
    <message>
        <source>This page is no longer available</source>
        <translation>This page is no longer available</translation>
    </message>
    <message>
        <source>The event is over and its pages have been closed.</source>
        <translation>The event is over and its pages have been closed.</translation>
    </message>
    <message>
        <source>That request could not be read</source>
        <translation>That request could not be read</translation>
    </message>
    <message>
        <source>Please go back, reload the page and try again.</source>
        <translation>Please go back, reload the page and try again.</translation>
    </message>
    <message>
        <source>That form came from another site</source>
        <translation>That form came from another site</translation>
    </message>
    <message>
        <source>Nothing was saved. Please open the page again and send the form from there.</source>
        <translation>Nothing was saved. Please open the page again and send the form from there.</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>Page not found</translation>
    </message>
    <message>
        <source>Check the address, or start again from the first page.</source>
        <translation>Check the address, or start again from the first page.</translation>
    </message>
    <message>
        <source>That does not work here</source>
        <translation>That does not work here</translation>
    </message>
    <message>
        <source>Please start again from the first page.</source>
        <translation>Please start again from the first page.</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>That took too long</translation>
    </message>
    <message>
        <source>The connection was too slow. Please try again.</source>
        <translation>The connection was too slow. Please try again.</translation>
    </message>
    <message>
        <source>That is too much text</source>
        <translation>That is too much text</translation>
    </message>
    <message>
        <source>Please go back and shorten what you wrote.</source>
        <translation>Please go back and shorten what you wrote.</translation>
    </message>
    <message>
        <source>That address is too long</source>
        <translation>That address is too long</translation>
    </message>
    <message>
        <source>Please scan the QR code again, or start from the first page.</source>
        <translation>Please scan the QR code again, or start from the first page.</translation>
    </message>
    <message>
        <source>That is not a form of this site</source>
        <translation>That is not a form of this site</translation>
    </message>
    <message>
        <source>This is not the right address</source>
        <translation>This is not the right address</translation>
    </message>
    <message>
        <source>Please scan the QR code again or ask the organisers for the address.</source>
        <translation>Please scan the QR code again or ask the organisers for the address.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Too many requests came from your network. Wait %1 seconds and try again.</source>
        <translation>Too many requests came from your network. Wait %1 seconds and try again.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>It may have been saved. Sending the same form again is safe: you will not be registered twice.</source>
        <translation>It may have been saved. Sending the same form again is safe: you will not be registered twice.</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation>Not just now</translation>
    </message>
    <message>
        <source>It may have been saved. Please wait a moment and try again: you will not be registered twice.</source>
        <translation>It may have been saved. Please wait a moment and try again: you will not be registered twice.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Nobody could take your request just now. Please wait a moment and try again.</source>
        <translation>Nobody could take your request just now. Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <translation>Go to the first page</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Only if your answer to “%1” is “%2”.</source>
        <translation>Only if your answer to “%1” is “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name of this person</translation>
    </message>
    <message>
        <source>Please fill in the details of the others too, then press the button again</source>
        <translation>Please fill in the details of the others too, then press the button again</translation>
    </message>
    <message>
        <source>What will you bring?</source>
        <translation>What will you bring?</translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n still needed</numerusform>
            <numerusform>%n still needed</numerusform>
        </translation>
    </message>
    <message>
        <source>there is enough</source>
        <translation>there is enough</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Join the waiting list</translation>
    </message>
    <message numerus="yes">
        <source>There is no place for your party. %n party(s) wait before you.</source>
        <translation>
            <numerusform>There is no place for your party. %n party waits before you.</numerusform>
            <numerusform>There is no place for your party. %n parties wait before you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Answer “%1”</translation>
    </message>
    <message>
        <source>Answer “%1” with a number, such as 2</source>
        <translation>Answer “%1” with a number, such as 2</translation>
    </message>
    <message>
        <source>Answer “%1” with a date, such as 2027-06-19</source>
        <translation>Answer “%1” with a date, such as 2027-06-19</translation>
    </message>
    <message>
        <source>Choose one of the answers to “%1”</source>
        <translation>Choose one of the answers to “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left of what you chose at “%1”</source>
        <translation>
            <numerusform>Only %n left of what you chose at “%1”</numerusform>
            <numerusform>Only %n left of what you chose at “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n of you only</source>
        <translation>
            <numerusform>Register %n of you only</numerusform>
            <numerusform>Register %n of you only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save with %n of you only</source>
        <translation>
            <numerusform>Save with %n of you only</numerusform>
            <numerusform>Save with %n of you only</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>With you</translation>
    </message>
    <message>
        <source>You bring</source>
        <translation>You bring</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>You are number %1 in the line.</translation>
    </message>
    <message>
        <source>As soon as there is room for you, this page says so. Reload it now and then; if you left an e-mail address, we write to you.</source>
        <translation>As soon as there is room for you, this page says so. Reload it now and then; if you left an e-mail address, we write to you.</translation>
    </message>
    <message>
        <source>There is room for you</source>
        <translation>There is room for you</translation>
    </message>
    <message>
        <source>Please say whether you are coming.</source>
        <translation>Please say whether you are coming.</translation>
    </message>
    <message>
        <source>The time to answer the offer is over. The places go to the next in the line.</source>
        <translation>The time to answer the offer is over. The places go to the next in the line.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for your party</source>
        <translation>
            <numerusform>%n place for your party</numerusform>
            <numerusform>%n places for your party</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept for you until %1. After that they go to the next in the line.</source>
        <translation>They are kept for you until %1. After that they go to the next in the line.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Who is coming?</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Accept the places</source>
        <translation>Accept the places</translation>
    </message>
    <message>
        <source>Accept for these people</source>
        <translation>Accept for these people</translation>
    </message>
    <message>
        <source>No, give them to others</source>
        <translation>No, give them to others</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are offered to you: choose a smaller number</source>
        <translation>
            <numerusform>Only %n place is offered to you: choose a smaller number</numerusform>
            <numerusform>Only %n places are offered to you: choose a smaller number</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter in figures who is coming, at least one person</source>
        <translation>Enter in figures who is coming, at least one person</translation>
    </message>
    <message>
        <source>These places are not on offer any more. Below you see how things are now.</source>
        <translation>These places are not on offer any more. Below you see how things are now.</translation>
    </message>
    <message>
        <source>Was that a mistake?</source>
        <translation>Was that a mistake?</translation>
    </message>
    <message>
        <source>For a quarter of an hour you can have your registration back as it was, while there is room.</source>
        <translation>For a quarter of an hour you can have your registration back as it was, while there is room.</translation>
    </message>
    <message>
        <source>Undo: we are coming after all</source>
        <translation>Undo: we are coming after all</translation>
    </message>
    <message>
        <source>All places are taken by now</source>
        <translation>All places are taken by now</translation>
    </message>
    <message>
        <source>You can join the end of the waiting list with the same details.</source>
        <translation>You can join the end of the waiting list with the same details.</translation>
    </message>
    <message>
        <source>Would you like to come after all?</source>
        <translation>Would you like to come after all?</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>Register again</translation>
    </message>
    <message>
        <source>Your places have been taken meanwhile, so nothing was changed.</source>
        <translation>Your places have been taken meanwhile, so nothing was changed.</translation>
    </message>
    <message>
        <source>That could not be undone: the prices or the form have changed meanwhile. Please register again.</source>
        <translation>That could not be undone: the prices or the form have changed meanwhile. Please register again.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Add to calendar</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Your code: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>You get back</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Everything is paid. Thank you!</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>Pay %1 now</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>By bank transfer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>QR code for your banking app</source>
        <translation>QR code for your banking app</translation>
    </message>
    <message>
        <source>QR code of the bank transfer</source>
        <translation>QR code of the bank transfer</translation>
    </message>
    <message>
        <source>Change or cancel</source>
        <translation>Change or cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>You could change this until %1. If something is different now, please tell the organisers.</source>
        <translation>You could change this until %1. If something is different now, please tell the organisers.</translation>
    </message>
    <message>
        <source>This can no longer be changed here. If something is different now, please tell the organisers.</source>
        <translation>This can no longer be changed here. If something is different now, please tell the organisers.</translation>
    </message>
    <message>
        <source>Send me this by e-mail again</source>
        <translation>Send me this by e-mail again</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to. Add yours under Change.</source>
        <translation>There is no e-mail address to send it to. Add yours under Change.</translation>
    </message>
    <message>
        <source>Your changes are saved.</source>
        <translation>Your changes are saved.</translation>
    </message>
    <message>
        <source>Your registration is back as it was.</source>
        <translation>Your registration is back as it was.</translation>
    </message>
    <message>
        <source>You are in the line again.</source>
        <translation>You are in the line again.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way. We send it once in ten minutes at most: if it was sent just now, please look for that one, in your spam folder too.</source>
        <translation>The mail to %1 is on its way. We send it once in ten minutes at most: if it was sent just now, please look for that one, in your spam folder too.</translation>
    </message>
    <message>
        <source>That was not done. Please press the button again.</source>
        <translation>That was not done. Please press the button again.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel for %n people?</source>
        <translation>
            <numerusform>Cancel for %n person?</numerusform>
            <numerusform>Cancel for %n people?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your places go to others. For a quarter of an hour you can undo it, while there is room.</source>
        <translation>Your places go to others. For a quarter of an hour you can undo it, while there is room.</translation>
    </message>
    <message>
        <source>Cancel my registration</source>
        <translation>Cancel my registration</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Back to your registration</source>
        <translation>Back to your registration</translation>
    </message>
    <message>
        <source>It is too late to change this here</source>
        <translation>It is too late to change this here</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers: they still can.</source>
        <translation>Nothing was changed. Please tell the organisers: they still can.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please tell the organisers, who still can: %1</source>
        <translation>Nothing was changed. Please tell the organisers, who still can: %1</translation>
    </message>
    <message>
        <source>Change your registration</source>
        <translation>Change your registration</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Registration is closed, so nobody can be added any more. You can save with as many people as before, or fewer.</source>
        <translation>Registration is closed, so nobody can be added any more. You can save with as many people as before, or fewer.</translation>
    </message>
    <message>
        <source>Not saved yet. Please press Save again: nothing is done twice.</source>
        <translation>Not saved yet. Please press Save again: nothing is done twice.</translation>
    </message>
    <message>
        <source>This registration is cancelled, so it was not changed.</source>
        <translation>This registration is cancelled, so it was not changed.</translation>
    </message>
    <message>
        <source>This registration was changed elsewhere while you had it open, so yours is not saved yet. Compare both, then save what is right.</source>
        <translation>This registration was changed elsewhere while you had it open, so yours is not saved yet. Compare both, then save what is right.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Stored now</translation>
    </message>
    <message>
        <source>You entered</source>
        <translation>You entered</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Take what is stored</translation>
    </message>
    <message>
        <source>The others can stand on the waiting list with a registration of their own.</source>
        <translation>The others can stand on the waiting list with a registration of their own.</translation>
    </message>
    <message>
        <source>Register the others</source>
        <translation>Register the others</translation>
    </message>
    <message>
        <source>Lost your link?</source>
        <translation>Lost your link?</translation>
    </message>
    <message>
        <source>Get your link again</source>
        <translation>Get your link again</translation>
    </message>
    <message>
        <source>Enter the e-mail address you registered with. We mail you the link to your registration.</source>
        <translation>Enter the e-mail address you registered with. We mail you the link to your registration.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Send the link</translation>
    </message>
    <message>
        <source>No mail, or no address given? At the entrance they find you by your name.</source>
        <translation>No mail, or no address given? At the entrance they find you by your name.</translation>
    </message>
    <message>
        <source>Look into your mailbox</source>
        <translation>Look into your mailbox</translation>
    </message>
    <message>
        <source>If this address is registered, a mail with the link is on its way. That happens once in ten minutes at most.</source>
        <translation>If this address is registered, a mail with the link is on its way. That happens once in ten minutes at most.</translation>
    </message>
    <message>
        <source>Try another address</source>
        <translation>Try another address</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Your details</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Who sees them</translation>
    </message>
    <message>
        <source>The organisers see what you enter. Helpers see what they need on the day: names and codes at the entrance, diets and numbers in the kitchen. Other guests see nothing of it. Whoever has your link sees your page, so keep it to yourself.</source>
        <translation>The organisers see what you enter. Helpers see what they need on the day: names and codes at the entrance, diets and numbers in the kitchen. Other guests see nothing of it. Whoever has your link sees your page, so keep it to yourself.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>What they are for</translation>
    </message>
    <message>
        <source>To prepare this event, to send you mails about it, and for nothing else. Only your name and who comes are needed; the rest is yours to leave out unless the form asks for it.</source>
        <translation>To prepare this event, to send you mails about it, and for nothing else. Only your name and who comes are needed; the rest is yours to leave out unless the form asks for it.</translation>
    </message>
    <message>
        <source>When they are deleted</source>
        <translation>When they are deleted</translation>
    </message>
    <message>
        <source>Your page closes 30 days after the event. After that the organisers delete what names you, sooner if you ask them. How many came and what they ate is kept without names.</source>
        <translation>Your page closes 30 days after the event. After that the organisers delete what names you, sooner if you ask them. How many came and what they ate is kept without names.</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>These pages</translation>
    </message>
    <message>
        <source>They come from the organisers’ own computer. They set no cookies for guests, load nothing from other sites and follow nobody.</source>
        <translation>They come from the organisers’ own computer. They set no cookies for guests, load nothing from other sites and follow nobody.</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>What you can ask</translation>
    </message>
    <message>
        <source>On your own page you can see and change what is stored. The organisers also give you a copy of it, or delete it, if you ask.</source>
        <translation>On your own page you can see and change what is stored. The organisers also give you a copy of it, or delete it, if you ask.</translation>
    </message>
    <message>
        <source>Who sees your details, and when they are deleted</source>
        <translation>Who sees your details, and when they are deleted</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Up to %1 characters</source>
        <translation>Up to %1 characters</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Characters left: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>No answer yet. Are you connected to the event’s Wi-Fi? You can press the button again: you will not be registered twice.</source>
        <translation>No answer yet. Are you connected to the event’s Wi-Fi? You can press the button again: you will not be registered twice.</translation>
    </message>
    <message>
        <source>What awaits you</source>
        <translation>What awaits you</translation>
    </message>
    <message>
        <source>Programme, how to get there and what is still needed</source>
        <translation>Programme, how to get there and what is still needed</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>What is still needed</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Any questions?</source>
        <translation>Any questions?</translation>
    </message>
    <message>
        <source>Go to the registration form</source>
        <translation>Go to the registration form</translation>
    </message>
    <message>
        <source>Back to the event</source>
        <translation>Back to the event</translation>
    </message>
    <message>
        <source>No date has been set yet</source>
        <translation>No date has been set yet</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>none left</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>For organisers and helpers. Guests need no account.</source>
        <translation>For organisers and helpers. Guests need no account.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Enter your account and your password.</source>
        <translation>Enter your account and your password.</translation>
    </message>
    <message>
        <source>That account and password do not belong together. Please try again.</source>
        <translation>That account and password do not belong together. Please try again.</translation>
    </message>
    <message>
        <source>There were too many failed attempts. Please try again in %1 min.</source>
        <translation>There were too many failed attempts. Please try again in %1 min.</translation>
    </message>
    <message>
        <source>You could not be signed in just now. Please wait a moment, then enter your password and try again.</source>
        <translation>You could not be signed in just now. Please wait a moment, then enter your password and try again.</translation>
    </message>
    <message>
        <source>This page had been open for too long. Please enter your password and press the button again.</source>
        <translation>This page had been open for too long. Please enter your password and press the button again.</translation>
    </message>
    <message>
        <source>This page had been open for too long, so nothing was done. Please press the button again.</source>
        <translation>This page had been open for too long, so nothing was done. Please press the button again.</translation>
    </message>
    <message>
        <source>That did not work just now. Please wait a moment and press the button again.</source>
        <translation>That did not work just now. Please wait a moment and press the button again.</translation>
    </message>
    <message>
        <source>Pair this phone first</source>
        <translation>Pair this phone first</translation>
    </message>
    <message>
        <source>On this network a password could be read by others, so nobody can sign in with one here. Ask an organiser to show you a pairing code for helpers on the laptop, and scan it with this phone&apos;s camera.</source>
        <translation>On this network a password could be read by others, so nobody can sign in with one here. Ask an organiser to show you a pairing code for helpers on the laptop, and scan it with this phone&apos;s camera.</translation>
    </message>
    <message>
        <source>Use this phone for helping</source>
        <translation>Use this phone for helping</translation>
    </message>
    <message>
        <source>An organiser has made this code for:</source>
        <translation>An organiser has made this code for:</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <translation>Use this phone</translation>
    </message>
    <message>
        <source>The code works once.</source>
        <translation>The code works once.</translation>
    </message>
    <message>
        <source>This code no longer works</source>
        <translation>This code no longer works</translation>
    </message>
    <message>
        <source>A pairing code works once and for ten minutes. If this phone is not signed in, please ask an organiser for a new one.</source>
        <translation>A pairing code works once and for ten minutes. If this phone is not signed in, please ask an organiser for a new one.</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Go to the helpers&apos; page</source>
        <translation>Go to the helpers&apos; page</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Signed in as</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out when somebody else uses this device.</source>
        <translation>Sign out when somebody else uses this device.</translation>
    </message>
    <message>
        <source>After signing out, this phone needs a new pairing code from an organiser.</source>
        <translation>After signing out, this phone needs a new pairing code from an organiser.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>You may do everything, and decide who else may sign in.</source>
        <translation>You may do everything, and decide who else may sign in.</translation>
    </message>
    <message>
        <source>You look after events, guests and payments.</source>
        <translation>You look after events, guests and payments.</translation>
    </message>
    <message>
        <source>You look after the guests&apos; payments.</source>
        <translation>You look after the guests&apos; payments.</translation>
    </message>
    <message>
        <source>You see how many are coming, what they eat and what they bring.</source>
        <translation>You see how many are coming, what they eat and what they bring.</translation>
    </message>
    <message>
        <source>You welcome guests at the door.</source>
        <translation>You welcome guests at the door.</translation>
    </message>
    <message numerus="yes">
        <source>%n of you are here already, so fewer cannot be registered.</source>
        <translation>
            <numerusform>%n of you is here already, so fewer cannot be registered.</numerusform>
            <numerusform>%n of you are here already, so fewer cannot be registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>You are registered: {{event}}</source>
        <translation>You are registered: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list: {{event}}</source>
        <translation>You are on the waiting list: {{event}}</translation>
    </message>
    <message>
        <source>You are on the waiting list for {{event}}.</source>
        <translation>You are on the waiting list for {{event}}.</translation>
    </message>
    <message>
        <source>Every place is taken at the moment. As soon as there is room for you we write to you. Your page shows your place in the line.</source>
        <translation>Every place is taken at the moment. As soon as there is room for you we write to you. Your page shows your place in the line.</translation>
    </message>
    <message>
        <source>There is room for you: {{event}}</source>
        <translation>There is room for you: {{event}}</translation>
    </message>
    <message>
        <source>There is room for you at {{event}}.</source>
        <translation>There is room for you at {{event}}.</translation>
    </message>
    <message>
        <source>{{offered}} of your party can come; on your page you say who.</source>
        <translation>{{offered}} of your party can come; on your page you say who.</translation>
    </message>
    <message>
        <source>Please accept or decline on your page until {{offerEnds}}. After that the places go to the next in the line.</source>
        <translation>Please accept or decline on your page until {{offerEnds}}. After that the places go to the next in the line.</translation>
    </message>
    <message>
        <source>Your registration was changed: {{event}}</source>
        <translation>Your registration was changed: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} was changed.</source>
        <translation>Your registration for {{event}} was changed.</translation>
    </message>
    <message>
        <source>Your registration is cancelled: {{event}}</source>
        <translation>Your registration is cancelled: {{event}}</translation>
    </message>
    <message>
        <source>Your registration for {{event}} is cancelled.</source>
        <translation>Your registration for {{event}} is cancelled.</translation>
    </message>
    <message>
        <source>If that was a mistake, come back to your page: while there are places you can have yours again.</source>
        <translation>If that was a mistake, come back to your page: while there are places you can have yours again.</translation>
    </message>
    <message>
        <source>The link to your registration: {{event}}</source>
        <translation>The link to your registration: {{event}}</translation>
    </message>
    <message>
        <source>Here is the link to your registration for {{event}}.</source>
        <translation>Here is the link to your registration for {{event}}.</translation>
    </message>
    <message>
        <source>Test mail from Cookout</source>
        <translation>Test mail from Cookout</translation>
    </message>
    <message>
        <source>This mail was sent to try the mail settings. It arrived, so they work.</source>
        <translation>This mail was sent to try the mail settings. It arrived, so they work.</translation>
    </message>
    <message>
        <source>Hello {{name}},</source>
        <translation>Hello {{name}},</translation>
    </message>
    <message>
        <source>You are registered for {{event}}.</source>
        <translation>You are registered for {{event}}.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Show it at the entrance.</source>
        <translation>Show it at the entrance.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>the date will be announced</source>
        <translation>the date will be announced</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Your party</source>
        <translation>Your party</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>To pay: {{due}}</source>
        <translation>To pay: {{due}}</translation>
    </message>
    <message>
        <source>Paid so far: {{paid}}</source>
        <translation>Paid so far: {{paid}}</translation>
    </message>
    <message>
        <source>Everything is paid. Thank you!</source>
        <translation>Everything is paid. Thank you!</translation>
    </message>
    <message>
        <source>Pay {{due}} now</source>
        <translation>Pay {{due}} now</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>By bank transfer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>QR code of your registration</source>
        <translation>QR code of your registration</translation>
    </message>
    <message>
        <source>Your registration and everything about it</source>
        <translation>Your registration and everything about it</translation>
    </message>
    <message>
        <source>Open your registration</source>
        <translation>Open your registration</translation>
    </message>
    <message>
        <source>This link works while your phone is in the same Wi-Fi as the organiser&apos;s computer.</source>
        <translation>This link works while your phone is in the same Wi-Fi as the organiser&apos;s computer.</translation>
    </message>
    <message>
        <source>This link works on the organiser&apos;s computer only.</source>
        <translation>This link works on the organiser&apos;s computer only.</translation>
    </message>
    <message>
        <source>The link is yours alone: whoever has it can see your registration.</source>
        <translation>The link is yours alone: whoever has it can see your registration.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Your payment has arrived: {{event}}</source>
        <translation>Your payment has arrived: {{event}}</translation>
    </message>
    <message>
        <source>Money paid back: {{event}}</source>
        <translation>Money paid back: {{event}}</translation>
    </message>
    <message>
        <source>Your payment of {{amount}} for {{event}} has arrived.</source>
        <translation>Your payment of {{amount}} for {{event}} has arrived.</translation>
    </message>
    <message>
        <source>{{amount}} for {{event}} has been paid back to you.</source>
        <translation>{{amount}} for {{event}} has been paid back to you.</translation>
    </message>
    <message>
        <source>Not paid yet: {{event}}</source>
        <translation>Not paid yet: {{event}}</translation>
    </message>
    <message>
        <source>{{due}} for {{event}} has not arrived yet.</source>
        <translation>{{due}} for {{event}} has not arrived yet.</translation>
    </message>
    <message>
        <source>If you have paid in the meantime, thank you: there is nothing left to do.</source>
        <translation>If you have paid in the meantime, thank you: there is nothing left to do.</translation>
    </message>
    <message>
        <source>See you soon: {{event}}</source>
        <translation>See you soon: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} is coming up. See you there!</source>
        <translation>{{event}} is coming up. See you there!</translation>
    </message>
    <message>
        <source>If you cannot come, please say so on your page: others would like to have your place.</source>
        <translation>If you cannot come, please say so on your page: others would like to have your place.</translation>
    </message>
    <message>
        <source>Please note what has changed: {{event}}</source>
        <translation>Please note what has changed: {{event}}</translation>
    </message>
    <message>
        <source>Something has changed about {{event}}.</source>
        <translation>Something has changed about {{event}}.</translation>
    </message>
    <message>
        <source>It used to be called {{formerTitle}}.</source>
        <translation>It used to be called {{formerTitle}}.</translation>
    </message>
    <message>
        <source>The time used to be {{formerWhen}}.</source>
        <translation>The time used to be {{formerWhen}}.</translation>
    </message>
    <message>
        <source>The place used to be {{formerPlace}}.</source>
        <translation>The place used to be {{formerPlace}}.</translation>
    </message>
    <message>
        <source>Called off: {{event}}</source>
        <translation>Called off: {{event}}</translation>
    </message>
    <message>
        <source>{{event}} does not take place. We are sorry.</source>
        <translation>{{event}} does not take place. We are sorry.</translation>
    </message>
    <message>
        <source>You have paid {{paid}}. The organisers return it to you.</source>
        <translation>You have paid {{paid}}. The organisers return it to you.</translation>
    </message>
    <message>
        <source>New registration: {{name}}</source>
        <translation>New registration: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has registered for {{event}}.</source>
        <translation>{{name}} has registered for {{event}}.</translation>
    </message>
    <message>
        <source>There was no room: the registration is on the waiting list.</source>
        <translation>There was no room: the registration is on the waiting list.</translation>
    </message>
    <message>
        <source>Cancelled: {{name}}</source>
        <translation>Cancelled: {{name}}</translation>
    </message>
    <message>
        <source>{{name}} has cancelled for {{event}}.</source>
        <translation>{{name}} has cancelled for {{event}}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Places taken: {{taken}} of {{capacity}}</source>
        <translation>Places taken: {{taken}} of {{capacity}}</translation>
    </message>
    <message>
        <source>Persons who are in: {{taken}}</source>
        <translation>Persons who are in: {{taken}}</translation>
    </message>
    <message>
        <source>New registrations: {{event}}</source>
        <translation>New registrations: {{event}}</translation>
    </message>
    <message>
        <source>These have registered for {{event}}:</source>
        <translation>These have registered for {{event}}:</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <source>You get this mail because notices are switched on in Cookout.</source>
        <translation>You get this mail because notices are switched on in Cookout.</translation>
    </message>
    <message>
        <source>You get this mail because you are registered for {{event}}. If you want no more mails of this kind, answer this one and say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
