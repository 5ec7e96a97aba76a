// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace cookout {

/** A language that every page exists in. */
struct PortalLanguage {
    QString code; ///< "en", "nl" or "de", as in addresses, forms and the database
    QString name; ///< in itself
};

/** The portal's languages, the one that stands in for unknown ones first. */
[[nodiscard]] const QList<PortalLanguage> &portalLanguages();

/** The code of the portal's language that the tag names ("nl-BE" is "nl"); nothing when it is another one. */
[[nodiscard]] std::optional<QString> portalLanguage(QStringView tag);

/** What the browser likes best of the portal's languages (Accept-Language, RFC 9110 section 12.5.4), else English. */
[[nodiscard]] QString acceptedLanguage(const QByteArray &acceptLanguage);

/** The first value of `lang` in a query or form body, if it is one of the portal's languages. */
[[nodiscard]] std::optional<QString> languageIn(QByteArrayView encodedFields);

} // namespace cookout
