// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationcode.h"

#include "core/base/token.h"

#include <algorithm>

namespace cookout {

namespace {
constexpr QStringView alphabet = u"BCDFGHJKLNPRSTVX";
constexpr qsizetype base = 16;
constexpr qsizetype payloadLength = 5;
constexpr quint32 letters = 16;
constexpr quint32 payloads = 1U << 20U; // 16 to the power of 5
} // namespace

QString newRegistrationCode()
{
    // One draw for all letters: the processor's generator is slow.
    quint32 draw = secureRandomBelow(payloads);
    QString code;
    for (qsizetype i = 0; i < payloadLength; ++i) {
        code += alphabet[draw % letters];
        draw /= letters;
    }
    return code + checkLetterOf(code);
}

QChar checkLetterOf(QStringView fiveLetters)
{
    qsizetype sum = 0;
    bool doubled = true; // counted from the right, the letter beside the check letter is doubled first
    for (qsizetype i = fiveLetters.size() - 1; i >= 0; --i) {
        const qsizetype value = alphabet.indexOf(fiveLetters[i]) * (doubled ? 2 : 1);
        sum += value / base + value % base;
        doubled = !doubled;
    }
    return alphabet[(base - sum % base) % base];
}

QString tidyCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            code += c.toUpper();
    }
    return code;
}

bool isRegistrationCode(QStringView text)
{
    const auto isLetter = [](QChar c) { return alphabet.contains(c); };
    return text.size() == payloadLength + 1 && std::all_of(text.begin(), text.end(), isLetter) &&
           text.back() == checkLetterOf(text.first(payloadLength));
}

} // namespace cookout
