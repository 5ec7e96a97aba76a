// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/**
 * The six-letter code that people read out: five letters of `BCDFGHJKLNPRSTVX` and a check letter, computed by Luhn
 * mod 16 (ISO/IEC 7812-1 annex B with base 16) over the alphabet's order. No vowels, no look-alikes, and only keys
 * that QWERTY, QWERTZ and AZERTY keyboards share.
 */
[[nodiscard]] QString newRegistrationCode();

/** The check letter of five letters of the alphabet. */
[[nodiscard]] QChar checkLetterOf(QStringView fiveLetters);

/** Upper case, without white space and hyphens: what a helper typed, as it is stored. */
[[nodiscard]] QString tidyCode(const QString &typed);

/** Whether the text is a code whose check letter is right. */
[[nodiscard]] bool isRegistrationCode(QStringView text);

} // namespace cookout
