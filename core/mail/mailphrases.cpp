// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailphrases.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct Phrase {
    const char *key;
    const char *english;
};

// The one list of sentences of this room, for lupdate and for the templates. {{…}} are placeholders of MailView.
constexpr std::array phrases{
    Phrase{"confirmation-subject", QT_TRANSLATE_NOOP("mail", "You are registered: {{event}}")},
    Phrase{"greeting", QT_TRANSLATE_NOOP("mail", "Hello {{name}},")},
    Phrase{"you-are-registered", QT_TRANSLATE_NOOP("mail", "You are registered for {{event}}.")},
    Phrase{"your-code", QT_TRANSLATE_NOOP("mail", "Your code")},
    Phrase{"show-code", QT_TRANSLATE_NOOP("mail", "Show it at the entrance.")},
    Phrase{"event", QT_TRANSLATE_NOOP("mail", "Event")},
    Phrase{"when", QT_TRANSLATE_NOOP("mail", "When")},
    Phrase{"date-follows", QT_TRANSLATE_NOOP("mail", "the date will be announced")},
    Phrase{"where", QT_TRANSLATE_NOOP("mail", "Where")},
    Phrase{"your-party", QT_TRANSLATE_NOOP("mail", "Your party")},
    Phrase{"total", QT_TRANSLATE_NOOP("mail", "Total")},
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
