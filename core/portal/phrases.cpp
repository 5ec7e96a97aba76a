// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/phrases.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcPhrases, "cookout.portal.phrases")

struct Phrase {
    const char *key;
    const char *english;
};

// clang-format off
constexpr std::array phrases{
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
    Phrase{"when", QT_TRANSLATE_NOOP("Portal", "When")},
    Phrase{"where", QT_TRANSLATE_NOOP("Portal", "Where")},
    Phrase{"cost", QT_TRANSLATE_NOOP("Portal", "Price")},
    Phrase{"register_until", QT_TRANSLATE_NOOP("Portal", "Register until")},
    Phrase{"places", QT_TRANSLATE_NOOP("Portal", "Places")},
    Phrase{"places_left", QT_TRANSLATE_NOOP("Portal", "%n place(s) left")},
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
    Phrase{"error_places", QT_TRANSLATE_NOOP("Portal", "Only %n place(s) are left: choose a smaller number")},
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

const char *englishOf(const QString &key)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [&key](const Phrase &phrase) { return key == QLatin1StringView(phrase.key); });
    return found == phrases.end() ? nullptr : found->english;
}

} // namespace

QString Phrases::text(const QString &key) const
{
    if (const char *english = englishOf(key))
        return QCoreApplication::translate("Portal", english);
    qCCritical(lcPhrases) << "no phrase for" << key;
    return key;
}

QString Phrases::counted(const QString &key, qint64 count) const
{
    const char *english = englishOf(key);
    if (!english)
        return text(key);
    // English has no translation file to choose its plural form from, so "(s)" is resolved here.
    QString sentence = QCoreApplication::translate("Portal", english, nullptr, static_cast<int>(count));
    sentence.replace("place(s) are"_L1, count == 1 ? "place is"_L1 : "places are"_L1);
    return sentence.replace("(s)"_L1, count == 1 ? ""_L1 : "s"_L1);
}

} // namespace cookout
