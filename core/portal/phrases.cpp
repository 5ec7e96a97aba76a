// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/phrases.h"

#include "core/portal/guestphrases.h"
#include "core/portal/phraselist.h"
#include "core/portal/staffphrases.h"

#include <QHash>
#include <QLoggingCategory>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initialiseTranslations()
{
    Q_INIT_RESOURCE(i18n_cookout);
}

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcPhrases, "cookout.portal.phrases")

const char *englishOf(const QString &key)
{
    static const QHash<QString, const char *> sources = [] {
        QHash<QString, const char *> byKey;
        for (const auto &phrases : {portalPhrases(), guestPhrases()}) {
            for (const Phrase &phrase : phrases)
                byKey.insert(QString::fromLatin1(phrase.key), phrase.english);
        }
        return byKey;
    }();
    const char *const found = sources.value(key);
    return found ? found : staffPhrase(key);
}

QLocale localeFor(const QString &language)
{
    if (language == "nl"_L1)
        return {QLocale::Dutch, QLocale::Netherlands};
    if (language == "de"_L1)
        return {QLocale::German, QLocale::Germany};
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

Phrases::Phrases(const QString &language)
    : m_language(language), m_locale(localeFor(language)), m_translator(std::make_unique<QTranslator>())
{
    initialiseTranslations();
    if (!m_translator->load(u":/i18n/cookout_%1.qm"_s.arg(language)))
        qCCritical(lcPhrases) << "no translation into" << language;
}

Phrases::~Phrases() = default;

QString Phrases::text(const QString &key) const
{
    return translated(key, -1);
}

QString Phrases::counted(const QString &key, qint64 count) const
{
    return translated(key, static_cast<int>(count)).replace("%n"_L1, m_locale.toString(count));
}

QString Phrases::translated(const QString &key, int count) const
{
    const char *english = englishOf(key);
    if (!english) {
        qCCritical(lcPhrases) << "no phrase for" << key;
        return key;
    }
    const QString sentence = m_translator->translate("Portal", english, nullptr, count);
    return sentence.isEmpty() ? QString::fromUtf8(english) : sentence;
}

} // namespace cookout
