// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailphrases.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/** A static library's resources must be asked for by name, from outside any namespace. */
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(i18n_cookout);
}

namespace cookout {

namespace {

struct Phrase {
    const char *key;
    const char *english;
};

// The one list of sentences of this room, for lupdate and for the templates. {{…}} are placeholders of MailView.
constexpr std::array phrases{
    Phrase{"confirmation-subject", QT_TRANSLATE_NOOP("mail", "You are registered: {{event}}")},
    Phrase{"waiting-list-subject", QT_TRANSLATE_NOOP("mail", "You are on the waiting list: {{event}}")},
    Phrase{"you-wait", QT_TRANSLATE_NOOP("mail", "You are on the waiting list for {{event}}.")},
    Phrase{"wait-explained",
           QT_TRANSLATE_NOOP("mail", "Every place is taken at the moment. As soon as there is room for "
                                     "you we write to you. Your page shows your place in the line.")},
    Phrase{"offer-subject", QT_TRANSLATE_NOOP("mail", "There is room for you: {{event}}")},
    Phrase{"places-offered", QT_TRANSLATE_NOOP("mail", "There is room for you at {{event}}.")},
    Phrase{"offer-part", QT_TRANSLATE_NOOP("mail", "{{offered}} of your party can come; on your page you say who.")},
    Phrase{"offer-until", QT_TRANSLATE_NOOP("mail", "Please accept or decline on your page until {{offerEnds}}. After "
                                                    "that the places go to the next in the line.")},
    Phrase{"changed-subject", QT_TRANSLATE_NOOP("mail", "Your registration was changed: {{event}}")},
    Phrase{"you-changed", QT_TRANSLATE_NOOP("mail", "Your registration for {{event}} was changed.")},
    Phrase{"cancelled-subject", QT_TRANSLATE_NOOP("mail", "Your registration is cancelled: {{event}}")},
    Phrase{"you-are-cancelled", QT_TRANSLATE_NOOP("mail", "Your registration for {{event}} is cancelled.")},
    Phrase{"cancelled-explained",
           QT_TRANSLATE_NOOP("mail", "If that was a mistake, come back to your page: while there "
                                     "are places you can have yours again.")},
    Phrase{"lost-link-subject", QT_TRANSLATE_NOOP("mail", "The link to your registration: {{event}}")},
    Phrase{"your-link", QT_TRANSLATE_NOOP("mail", "Here is the link to your registration for {{event}}.")},
    Phrase{"payment-received-subject", QT_TRANSLATE_NOOP("mail", "Your payment has arrived: {{event}}")},
    Phrase{"refund-subject", QT_TRANSLATE_NOOP("mail", "Money paid back: {{event}}")},
    Phrase{"payment-arrived", QT_TRANSLATE_NOOP("mail", "Your payment of {{amount}} for {{event}} has arrived.")},
    Phrase{"payment-returned", QT_TRANSLATE_NOOP("mail", "{{amount}} for {{event}} has been paid back to you.")},
    Phrase{"payment-reminder-subject", QT_TRANSLATE_NOOP("mail", "Not paid yet: {{event}}")},
    Phrase{"payment-missing", QT_TRANSLATE_NOOP("mail", "{{due}} for {{event}} has not arrived yet.")},
    Phrase{"payment-crossed",
           QT_TRANSLATE_NOOP("mail", "If you have paid in the meantime, thank you: there is nothing left to do.")},
    Phrase{"event-reminder-subject", QT_TRANSLATE_NOOP("mail", "See you soon: {{event}}")},
    Phrase{"event-is-near", QT_TRANSLATE_NOOP("mail", "{{event}} is coming up. See you there!")},
    Phrase{"cannot-come",
           QT_TRANSLATE_NOOP("mail",
                             "If you cannot come, please say so on your page: others would like to have your place.")},
    Phrase{"event-changed-subject", QT_TRANSLATE_NOOP("mail", "Please note what has changed: {{event}}")},
    Phrase{"event-was-changed", QT_TRANSLATE_NOOP("mail", "Something has changed about {{event}}.")},
    Phrase{"formerly-called", QT_TRANSLATE_NOOP("mail", "It used to be called {{formerTitle}}.")},
    Phrase{"formerly-when", QT_TRANSLATE_NOOP("mail", "The time used to be {{formerWhen}}.")},
    Phrase{"formerly-where", QT_TRANSLATE_NOOP("mail", "The place used to be {{formerPlace}}.")},
    Phrase{"event-cancelled-subject", QT_TRANSLATE_NOOP("mail", "Called off: {{event}}")},
    Phrase{"event-is-off", QT_TRANSLATE_NOOP("mail", "{{event}} does not take place. We are sorry.")},
    Phrase{"money-comes-back", QT_TRANSLATE_NOOP("mail", "You have paid {{paid}}. The organisers return it to you.")},
    Phrase{"notice-subject", QT_TRANSLATE_NOOP("mail", "New registration: {{name}}")},
    Phrase{"notice-new", QT_TRANSLATE_NOOP("mail", "{{name}} has registered for {{event}}.")},
    Phrase{"notice-waits", QT_TRANSLATE_NOOP("mail", "There was no room: the registration is on the waiting list.")},
    Phrase{"notice-cancelled-subject", QT_TRANSLATE_NOOP("mail", "Cancelled: {{name}}")},
    Phrase{"notice-cancelled", QT_TRANSLATE_NOOP("mail", "{{name}} has cancelled for {{event}}.")},
    Phrase{"notice-code", QT_TRANSLATE_NOOP("mail", "Code")},
    Phrase{"notice-party", QT_TRANSLATE_NOOP("mail", "Party")},
    Phrase{"notice-places", QT_TRANSLATE_NOOP("mail", "Places taken: {{taken}} of {{capacity}}")},
    Phrase{"notice-persons", QT_TRANSLATE_NOOP("mail", "Persons who are in: {{taken}}")},
    Phrase{"digest-subject", QT_TRANSLATE_NOOP("mail", "New registrations: {{event}}")},
    Phrase{"digest-new", QT_TRANSLATE_NOOP("mail", "These have registered for {{event}}:")},
    Phrase{"digest-waits", QT_TRANSLATE_NOOP("mail", "on the waiting list")},
    Phrase{"notice-why", QT_TRANSLATE_NOOP("mail", "You get this mail because notices are switched on in Cookout.")},
    Phrase{"why-this-mail",
           QT_TRANSLATE_NOOP("mail", "You get this mail because you are registered for {{event}}. If you want no more "
                                     "mails of this kind, answer this one and say so.")},
    Phrase{"test-subject", QT_TRANSLATE_NOOP("mail", "Test mail from Cookout")},
    Phrase{"test-text",
           QT_TRANSLATE_NOOP("mail", "This mail was sent to try the mail settings. It arrived, so they work.")},
    Phrase{"greeting", QT_TRANSLATE_NOOP("mail", "Hello {{name}},")},
    Phrase{"you-are-registered", QT_TRANSLATE_NOOP("mail", "You are registered for {{event}}.")},
    Phrase{"your-code", QT_TRANSLATE_NOOP("mail", "Your code")},
    Phrase{"show-code", QT_TRANSLATE_NOOP("mail", "Show it at the entrance.")},
    Phrase{"event", QT_TRANSLATE_NOOP("mail", "Event")},
    Phrase{"when", QT_TRANSLATE_NOOP("mail", "When")},
    Phrase{"date-follows", QT_TRANSLATE_NOOP("mail", "the date will be announced")},
    Phrase{"where", QT_TRANSLATE_NOOP("mail", "Where")},
    Phrase{"your-party", QT_TRANSLATE_NOOP("mail", "Your party")},
    Phrase{"adults", QT_TRANSLATE_NOOP("mail", "Adults")},
    Phrase{"children", QT_TRANSLATE_NOOP("mail", "Children")},
    Phrase{"total", QT_TRANSLATE_NOOP("mail", "Total")},
    Phrase{"to-pay", QT_TRANSLATE_NOOP("mail", "To pay: {{due}}")},
    Phrase{"paid-so-far", QT_TRANSLATE_NOOP("mail", "Paid so far: {{paid}}")},
    Phrase{"settled", QT_TRANSLATE_NOOP("mail", "Everything is paid. Thank you!")},
    Phrase{"pay-now", QT_TRANSLATE_NOOP("mail", "Pay {{due}} now")},
    Phrase{"by-transfer", QT_TRANSLATE_NOOP("mail", "By bank transfer")},
    Phrase{"account-holder", QT_TRANSLATE_NOOP("mail", "To")},
    Phrase{"account", QT_TRANSLATE_NOOP("mail", "Account")},
    Phrase{"payment-reference", QT_TRANSLATE_NOOP("mail", "Message")},
    Phrase{"code-image", QT_TRANSLATE_NOOP("mail", "QR code of your registration")},
    Phrase{"your-page", QT_TRANSLATE_NOOP("mail", "Your registration and everything about it")},
    Phrase{"open-page", QT_TRANSLATE_NOOP("mail", "Open your registration")},
    Phrase{"local-link", QT_TRANSLATE_NOOP("mail", "This link works while your phone is in the same Wi-Fi as the "
                                                   "organiser's computer.")},
    Phrase{"loopback-link", QT_TRANSLATE_NOOP("mail", "This link works on the organiser's computer only.")},
    Phrase{"keep-link", QT_TRANSLATE_NOOP("mail", "The link is yours alone: whoever has it can see your "
                                                  "registration.")},
};

} // namespace

MailPhrases::MailPhrases(const QString &language)
{
    initialiseTranslations();
    const bool isWord =
        std::all_of(language.begin(), language.end(), [](QChar c) { return c.isLetter() || c == u'_'; });
    if (isWord && language != "en"_L1 && !m_translator.load(u":/i18n/cookout_"_s + language))
        qDebug("mails have no translation for this language: English is used");
}

std::optional<QString> MailPhrases::text(const QString &key) const
{
    const QByteArray name = key.toLatin1();
    const auto phrase =
        std::find_if(phrases.begin(), phrases.end(), [&name](const Phrase &known) { return name == known.key; });
    if (phrase == phrases.end())
        return std::nullopt;
    const QString translated = m_translator.translate("mail", phrase->english);
    return translated.isEmpty() ? QString::fromUtf8(phrase->english) : translated;
}

QStringList MailPhrases::keys()
{
    QStringList keys;
    for (const Phrase &phrase : phrases)
        keys += QString::fromLatin1(phrase.key);
    return keys;
}

} // namespace cookout
