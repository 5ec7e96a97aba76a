// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** No word is longer, in code points; a longer one is cut off, in the registration and in the query alike. */
constexpr int longestSearchWord = 40;

/**
 * The words by which a registration is found, each once, the most telling first: name, code, e-mail, phone, house
 * number, companions, tags, notes. At most 120; what a very long note has beyond that is not found.
 *
 * Words are folded: no case, accents, ligatures or other compatibility forms (Unicode NFKD, marks removed, case
 * folded). They are runs of letters and digits; what an apostrophe, hyphen or dot divides is also there in one piece
 * ("O’Brien": "o", "brien", "obrien"), and a phone number also as all its digits and as its last four. Scripts that
 * write no spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) give every pair of neighbouring characters, since
 * words are found by their beginning: so any part of a name is found, and no dictionary is needed.
 */
[[nodiscard]] QStringList searchWordsOf(const Registration &registration);

/** The words of a query, folded in the same way, the longest first; at most 8, further ones would hardly narrow. */
[[nodiscard]] QStringList searchWordsIn(const QString &query);

/** Every text from `from` on and before `to`, in the order of UTF-8 bytes (which is that of code points). */
struct WordRange {
    QString from;
    QString to;
};

/** The words that begin with this one. */
[[nodiscard]] WordRange wordsBeginningWith(const QString &word);

} // namespace cookout
