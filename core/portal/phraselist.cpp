// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/phraselist.h"

#include <QCoreApplication>

#include <array>

namespace cookout {

namespace {

// clang-format off
constexpr std::array phrases{
    Phrase{"date_time_format", QT_TRANSLATE_NOOP("Portal", "dddd, d MMMM yyyy, HH:mm")},
    Phrase{"time_format", QT_TRANSLATE_NOOP("Portal", "HH:mm")},
    Phrase{"language", QT_TRANSLATE_NOOP("Portal", "Language")},
    Phrase{"band_adult", QT_TRANSLATE_NOOP("Portal", "Adults")},
    Phrase{"band_child", QT_TRANSLATE_NOOP("Portal", "Children")},
    Phrase{"register", QT_TRANSLATE_NOOP("Portal", "Register")},
    Phrase{"registration", QT_TRANSLATE_NOOP("Portal", "Registration")},
    Phrase{"optional", QT_TRANSLATE_NOOP("Portal", "(optional)")},
    Phrase{"name", QT_TRANSLATE_NOOP("Portal", "Your name")},
    Phrase{"who", QT_TRANSLATE_NOOP("Portal", "How many people are coming?")},
    Phrase{"who_hint", QT_TRANSLATE_NOOP("Portal", "Count yourself too.")},
    Phrase{"each", QT_TRANSLATE_NOOP("Portal", "%1 each")},
    Phrase{"free", QT_TRANSLATE_NOOP("Portal", "free")},
    Phrase{"email", QT_TRANSLATE_NOOP("Portal", "E-mail address")},
    Phrase{"email_hint", QT_TRANSLATE_NOOP("Portal", "To send your confirmation. We use it for this event only.")},
    Phrase{"email_hint_unsent", QT_TRANSLATE_NOOP("Portal", "We use it for this event only.")},
    Phrase{"phone", QT_TRANSLATE_NOOP("Portal", "Phone number")},
    Phrase{"house_number", QT_TRANSLATE_NOOP("Portal", "House number")},
    Phrase{"notes", QT_TRANSLATE_NOOP("Portal", "Allergies, diet or anything else")},
    Phrase{"consent", QT_TRANSLATE_NOOP("Portal", "The organisers may keep these details for this event.")},
    Phrase{"who_sees", QT_TRANSLATE_NOOP("Portal", "Who sees your details, and when they are deleted")},
    Phrase{"email_meant", QT_TRANSLATE_NOOP("Portal", "Did you mean %1?")},
    Phrase{"notes_limit", QT_TRANSLATE_NOOP("Portal", "Up to %1 characters")},
    Phrase{"notes_left", QT_TRANSLATE_NOOP("Portal", "Characters left: %1")},
    Phrase{"sending", QT_TRANSLATE_NOOP("Portal", "Sending…")},
    Phrase{"slow_answer", QT_TRANSLATE_NOOP("Portal", "No answer yet. Are you connected to the event’s Wi-Fi? You can "
                                                      "press the button again: you will not be registered twice.")},
    Phrase{"highlights", QT_TRANSLATE_NOOP("Portal", "What awaits you")},
    Phrase{"more", QT_TRANSLATE_NOOP("Portal", "Programme, how to get there and what is still needed")},
    Phrase{"programme", QT_TRANSLATE_NOOP("Portal", "Programme")},
    Phrase{"directions", QT_TRANSLATE_NOOP("Portal", "How to get there")},
    Phrase{"needed", QT_TRANSLATE_NOOP("Portal", "What is still needed")},
    Phrase{"payment_title", QT_TRANSLATE_NOOP("Portal", "How to pay")},
    Phrase{"contact_title", QT_TRANSLATE_NOOP("Portal", "Any questions?")},
    Phrase{"to_form", QT_TRANSLATE_NOOP("Portal", "Go to the registration form")},
    Phrase{"to_event", QT_TRANSLATE_NOOP("Portal", "Back to the event")},
    Phrase{"not_planned_title", QT_TRANSLATE_NOOP("Portal", "No date has been set yet")},
    Phrase{"yes", QT_TRANSLATE_NOOP("Portal", "Yes")},
    Phrase{"no", QT_TRANSLATE_NOOP("Portal", "No")},
    Phrase{"own_words", QT_TRANSLATE_NOOP("Portal", "Something else")},
    Phrase{"condition", QT_TRANSLATE_NOOP("Portal", "Only if your answer to “%1” is “%2”.")},
    Phrase{"option_left", QT_TRANSLATE_N_NOOP("Portal", "%n left")},
    Phrase{"option_gone", QT_TRANSLATE_NOOP("Portal", "none left")},
    Phrase{"person", QT_TRANSLATE_NOOP("Portal", "Person %1")},
    Phrase{"companion_name", QT_TRANSLATE_NOOP("Portal", "Name of this person")},
    Phrase{"others_too", QT_TRANSLATE_NOOP("Portal", "Please fill in the details of the others too, then press the "
                                                     "button again")},
    Phrase{"bring", QT_TRANSLATE_NOOP("Portal", "What will you bring?")},
    Phrase{"still_needed", QT_TRANSLATE_N_NOOP("Portal", "%n still needed")},
    Phrase{"enough", QT_TRANSLATE_NOOP("Portal", "there is enough")},
    Phrase{"join_waiting_list", QT_TRANSLATE_NOOP("Portal", "Join the waiting list")},
    Phrase{"parties_wait", QT_TRANSLATE_N_NOOP("Portal", "There is no place for your party. %n party(s) wait before "
                                                         "you.")},
    Phrase{"error_answer_required", QT_TRANSLATE_NOOP("Portal", "Answer “%1”")},
    Phrase{"error_answer_number", QT_TRANSLATE_NOOP("Portal", "Answer “%1” with a number, such as 2")},
    Phrase{"error_answer_date", QT_TRANSLATE_NOOP("Portal", "Answer “%1” with a date, such as 2027-06-19")},
    Phrase{"error_answer_choice", QT_TRANSLATE_NOOP("Portal", "Choose one of the answers to “%1”")},
    Phrase{"error_answer_left", QT_TRANSLATE_N_NOOP("Portal", "Only %n left of what you chose at “%1”")},
    Phrase{"when", QT_TRANSLATE_NOOP("Portal", "When")},
    Phrase{"where", QT_TRANSLATE_NOOP("Portal", "Where")},
    Phrase{"cost", QT_TRANSLATE_NOOP("Portal", "Price")},
    Phrase{"register_until", QT_TRANSLATE_NOOP("Portal", "Register until")},
    Phrase{"places", QT_TRANSLATE_NOOP("Portal", "Places")},
    Phrase{"places_left", QT_TRANSLATE_N_NOOP("Portal", "%n place(s) left")},
    Phrase{"no_places", QT_TRANSLATE_NOOP("Portal", "Every place is taken. Please ask the organisers whether a place "
                                                    "has come free.")},
    Phrase{"problem_title", QT_TRANSLATE_NOOP("Portal", "There is a problem")},
    Phrase{"error_prefix", QT_TRANSLATE_NOOP("Portal", "Error: %1")},
    Phrase{"not_saved", QT_TRANSLATE_NOOP("Portal", "Not saved yet. Please press Register again: "
                                                    "you will not be registered twice.")},
    Phrase{"closed_title", QT_TRANSLATE_NOOP("Portal", "Registration is closed")},
    Phrase{"closed_text", QT_TRANSLATE_NOOP("Portal", "Please ask the organisers if you would still like to come.")},
    Phrase{"deadline_text", QT_TRANSLATE_NOOP("Portal", "The last moment to register has passed. Please ask the "
                                                        "organisers if you would still like to come.")},
    Phrase{"not_yet_title", QT_TRANSLATE_NOOP("Portal", "Registration has not opened yet")},
    Phrase{"not_yet_text", QT_TRANSLATE_NOOP("Portal", "It opens on %1. Please come back then.")},
    Phrase{"cancelled_title", QT_TRANSLATE_NOOP("Portal", "This event has been cancelled")},
    Phrase{"cancelled_text", QT_TRANSLATE_NOOP("Portal", "We are sorry. Please ask the organisers if you have "
                                                         "questions.")},
    Phrase{"none_title", QT_TRANSLATE_NOOP("Portal", "No event is planned at the moment")},
    Phrase{"none_text", QT_TRANSLATE_NOOP("Portal", "Please come back later: it will be announced here.")},
    Phrase{"choose_event", QT_TRANSLATE_NOOP("Portal", "Which event would you like to come to?")},
    Phrase{"sent_before_title", QT_TRANSLATE_NOOP("Portal", "You have registered already")},
    Phrase{"sent_before_text", QT_TRANSLATE_NOOP("Portal", "This form was sent before with other details, and that "
                                                           "registration stands. To register somebody else too, "
                                                           "use a fresh form.")},
    Phrase{"see_registration", QT_TRANSLATE_NOOP("Portal", "See your registration")},
    Phrase{"fresh_form", QT_TRANSLATE_NOOP("Portal", "Register another party")},
    Phrase{"registered_title", QT_TRANSLATE_NOOP("Portal", "You are registered")},
    Phrase{"registered_lead", QT_TRANSLATE_NOOP("Portal", "See you there, %1!")},
    Phrase{"waitlisted_title", QT_TRANSLATE_NOOP("Portal", "You are on the waiting list")},
    Phrase{"cancelled_registration", QT_TRANSLATE_NOOP("Portal", "Your registration is cancelled")},
    Phrase{"your_code", QT_TRANSLATE_NOOP("Portal", "Your code")},
    Phrase{"code_hint", QT_TRANSLATE_NOOP("Portal", "Show it at the entrance. A screenshot of this page works without "
                                                    "internet.")},
    Phrase{"qr_alt", QT_TRANSLATE_NOOP("Portal", "QR code of this page")},
    Phrase{"your_details", QT_TRANSLATE_NOOP("Portal", "What we have noted")},
    Phrase{"guest_name", QT_TRANSLATE_NOOP("Portal", "Name")},
    Phrase{"party", QT_TRANSLATE_NOOP("Portal", "People")},
    Phrase{"total", QT_TRANSLATE_NOOP("Portal", "To pay")},
    Phrase{"mail_sent", QT_TRANSLATE_NOOP("Portal", "A confirmation will be sent to %1. This page is your proof, "
                                                    "whether it has arrived or not.")},
    Phrase{"keep_page", QT_TRANSLATE_NOOP("Portal", "Keep this page: bookmark it or take a screenshot.")},
    Phrase{"error_required_name", QT_TRANSLATE_NOOP("Portal", "Enter your name")},
    Phrase{"error_too_long", QT_TRANSLATE_NOOP("Portal", "%2 must be %1 characters or fewer")},
    Phrase{"error_characters", QT_TRANSLATE_NOOP("Portal", "%2 contains characters that cannot be used, such as line "
                                                           "breaks")},
    Phrase{"error_email", QT_TRANSLATE_NOOP("Portal", "Enter an e-mail address in the format name@example.com")},
    Phrase{"error_number", QT_TRANSLATE_NOOP("Portal", "Enter the number of people in figures, such as 2")},
    Phrase{"error_range", QT_TRANSLATE_NOOP("Portal", "Enter a number of people between 0 and %1")},
    Phrase{"error_nobody", QT_TRANSLATE_NOOP("Portal", "Enter how many people are coming, at least 1")},
    Phrase{"error_consent", QT_TRANSLATE_NOOP("Portal", "Tick the box if the organisers may keep these details: "
                                                        "without them they cannot register you")},
    Phrase{"error_places", QT_TRANSLATE_N_NOOP("Portal", "Only %n place(s) are left: choose a smaller number")},
    Phrase{"error_full", QT_TRANSLATE_NOOP("Portal", "The last place has just been taken")},
    Phrase{"error_choice", QT_TRANSLATE_NOOP("Portal", "The prices or the form have changed meanwhile: "
                                                       "please check your entries")},
    Phrase{"410_title", QT_TRANSLATE_NOOP("Portal", "This page is no longer available")},
    Phrase{"410_text", QT_TRANSLATE_NOOP("Portal", "The event is over and its pages have been closed.")},
    Phrase{"400_title", QT_TRANSLATE_NOOP("Portal", "That request could not be read")},
    Phrase{"400_text", QT_TRANSLATE_NOOP("Portal", "Please go back, reload the page and try again.")},
    Phrase{"403_title", QT_TRANSLATE_NOOP("Portal", "That form came from another site")},
    Phrase{"403_text", QT_TRANSLATE_NOOP("Portal", "Nothing was saved. Please open the page again and send the form "
                                                   "from there.")},
    Phrase{"404_title", QT_TRANSLATE_NOOP("Portal", "Page not found")},
    Phrase{"404_text", QT_TRANSLATE_NOOP("Portal", "Check the address, or start again from the first page.")},
    Phrase{"405_title", QT_TRANSLATE_NOOP("Portal", "That does not work here")},
    Phrase{"405_text", QT_TRANSLATE_NOOP("Portal", "Please start again from the first page.")},
    Phrase{"408_title", QT_TRANSLATE_NOOP("Portal", "That took too long")},
    Phrase{"408_text", QT_TRANSLATE_NOOP("Portal", "The connection was too slow. Please try again.")},
    Phrase{"413_title", QT_TRANSLATE_NOOP("Portal", "That is too much text")},
    Phrase{"413_text", QT_TRANSLATE_NOOP("Portal", "Please go back and shorten what you wrote.")},
    Phrase{"414_title", QT_TRANSLATE_NOOP("Portal", "That address is too long")},
    Phrase{"414_text", QT_TRANSLATE_NOOP("Portal", "Please scan the QR code again, or start from the first page.")},
    Phrase{"415_title", QT_TRANSLATE_NOOP("Portal", "That is not a form of this site")},
    Phrase{"415_text", QT_TRANSLATE_NOOP("Portal", "Nothing was saved. Please open the page again and send the form "
                                                   "from there.")},
    Phrase{"421_title", QT_TRANSLATE_NOOP("Portal", "This is not the right address")},
    Phrase{"421_text", QT_TRANSLATE_NOOP("Portal", "Please scan the QR code again or ask the organisers for the "
                                                   "address.")},
    Phrase{"429_title", QT_TRANSLATE_NOOP("Portal", "One moment, please")},
    Phrase{"429_text", QT_TRANSLATE_NOOP("Portal", "Too many requests came from your network. Wait %1 seconds and "
                                                   "try again.")},
    Phrase{"500_title", QT_TRANSLATE_NOOP("Portal", "Something went wrong")},
    Phrase{"500_text", QT_TRANSLATE_NOOP("Portal", "It may have been saved. Sending the same form again is safe: you "
                                                   "will not be registered twice.")},
    Phrase{"503_title", QT_TRANSLATE_NOOP("Portal", "Not just now")},
    Phrase{"503_text", QT_TRANSLATE_NOOP("Portal", "It may have been saved. Please wait a moment and try again: you "
                                                   "will not be registered twice.")},
    Phrase{"503_unsaved_title", QT_TRANSLATE_NOOP("Portal", "Not saved")},
    Phrase{"503_unsaved_text", QT_TRANSLATE_NOOP("Portal", "Nobody could take your request just now. Please wait a "
                                                           "moment and try again.")},
    Phrase{"home", QT_TRANSLATE_NOOP("Portal", "Go to the first page")},
};
// clang-format on

} // namespace

std::span<const Phrase> portalPhrases()
{
    return phrases;
}

} // namespace cookout
