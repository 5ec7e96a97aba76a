// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The weight of "nl;q=0.8": 0 to 1, and 0 for one that is none. */
double weightOf(const QList<QByteArray> &parts)
{
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed().toLower();
        if (!parameter.startsWith("q="))
            continue;
        bool isNumber = false;
        const double weight = parameter.sliced(2).toDouble(&isNumber);
        return isNumber && weight >= 0 && weight <= 1 ? weight : 0;
    }
    return 1;
}

} // namespace

const QList<PortalLanguage> &portalLanguages()
{
    static const QList<PortalLanguage> languages{
        {u"en"_s, u"English"_s}, {u"nl"_s, u"Nederlands"_s}, {u"de"_s, u"Deutsch"_s}};
    return languages;
}

std::optional<QString> portalLanguage(QStringView tag)
{
    const qsizetype hyphen = tag.indexOf(u'-');
    const QStringView primary = hyphen < 0 ? tag : tag.first(hyphen);
    for (const PortalLanguage &language : portalLanguages()) {
        if (primary.compare(language.code, Qt::CaseInsensitive) == 0)
            return language.code;
    }
    return std::nullopt;
}

QString acceptedLanguage(const QByteArray &acceptLanguage)
{
    QString best = portalLanguages().first().code;
    double most = 0;
    for (const QByteArray &entry : acceptLanguage.split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const std::optional<QString> language = portalLanguage(QString::fromLatin1(parts.first().trimmed()));
        const double weight = weightOf(parts);
        if (language && weight > most) { // of equals the first
            best = *language;
            most = weight;
        }
    }
    return best;
}

std::optional<QString> languageIn(QByteArrayView encodedFields)
{
    for (const QByteArray &field : encodedFields.toByteArray().split('&')) {
        if (field.startsWith("lang="))
            return portalLanguage(QString::fromLatin1(field.sliced(5)));
    }
    return std::nullopt;
}

} // namespace cookout
