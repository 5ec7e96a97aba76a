// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

#include <compare>

namespace cookout {

/** An amount in cents (hundredths) of an event's currency. Never a floating-point number. */
class Money {
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 cents) : m_cents(cents) {}

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }
    friend constexpr Money operator*(Money a, qint64 count) { return Money(a.m_cents * count); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    qint64 m_cents = 0;
};

/**
 * Reads "25", "25.5" or "25.00" ('.' or ',' before at most two decimals; no sign, no grouping).
 * Fails with InvalidInput for anything else and for amounts over 1,000,000.00.
 */
[[nodiscard]] Result<Money> moneyFromText(QStringView text);

/** "62.00" with the given decimal sign: the form used in files. */
[[nodiscard]] QString toPlainText(Money money, QChar decimalSign = QLatin1Char('.'));

/** "€62.00", "€ 62,00" or "62,00 €" as the locale writes it. `currency` is an ISO 4217 code. */
[[nodiscard]] QString toLocaleText(Money money, const QString &currency, const QLocale &locale);

} // namespace cookout
