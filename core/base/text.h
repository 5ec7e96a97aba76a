// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/**
 * One line of typed text in its stored form: Unicode NFC, outer white space gone, runs of inner white space one space.
 * Control characters other than tabs stay, so that a validation can refuse them.
 */
[[nodiscard]] QString tidyLine(const QString &typed);

/** Several lines of typed text: NFC, line ends as '\n', trailing white space and outer blank lines gone. */
[[nodiscard]] QString tidyText(const QString &typed);

/**
 * Whether the text holds a character no name or subject may have: Unicode categories Cc, Zl, Zp, Cs (a lone surrogate),
 * or a bidirectional override or isolate that could turn the text around it (Unicode Technical Report 36, 2.10.3).
 * With `allowLineBreaks`, '\n' is accepted.
 */
[[nodiscard]] bool hasForbiddenCharacters(QStringView text, bool allowLineBreaks = false);

/** The number of characters as people count them up to code points: an emoji outside the BMP counts once. */
[[nodiscard]] qsizetype characterCount(QStringView text);

/** The text without case, accents and ligatures ("Müller" → "muller", "Ørsted" → "orsted"): for searching only. */
[[nodiscard]] QString searchKey(const QString &text);

/** A title as `a-z0-9-` for addresses ("Summer BBQ & Café" → "summer-bbq-cafe"); empty when nothing can be kept. */
[[nodiscard]] QString slugOf(const QString &title);

/** Whether the text is a slug: 1 to 60 of `a-z0-9-`, no hyphen first or last. */
[[nodiscard]] bool isSlug(QStringView text);

/**
 * Whether the address follows the rule of HTML's `type=email` (WHATWG HTML, "valid email address"), is at most 254
 * characters long, has no empty label, and its domain can be written in ASCII (IDNA).
 */
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace cookout
