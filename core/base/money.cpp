// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largestAmount = 100'000'000; // cents

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Money> moneyFromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype sign = std::max(trimmed.indexOf(u'.'), trimmed.indexOf(u','));
    const QStringView whole = sign < 0 ? trimmed : trimmed.first(sign);
    const QStringView decimals = sign < 0 ? QStringView() : trimmed.sliced(sign + 1);
    const bool wellFormed = !whole.isEmpty() && whole.size() <= 9 && isDigits(whole) && isDigits(decimals) &&
                            decimals.size() <= 2 && (sign < 0 || !decimals.isEmpty());
    if (!wellFormed)
        return failure(ErrorCode::InvalidInput, u"an amount looks like 25 or 25.00"_s);
    const qint64 fraction = decimals.toLongLong() * (decimals.size() == 1 ? 10 : 1);
    const qint64 cents = whole.toLongLong() * 100 + fraction;
    if (cents > largestAmount)
        return failure(ErrorCode::InvalidInput, u"an amount is at most 1000000.00"_s);
    return Money(cents);
}

QString toPlainText(Money money, QChar decimalSign)
{
    const qint64 cents = std::abs(money.cents());
    return (money.cents() < 0 ? u"-"_s : QString()) + QString::number(cents / 100) + decimalSign +
           QString::number(cents % 100).rightJustified(2, u'0');
}

QString toLocaleText(Money money, const QString &currency, const QLocale &locale)
{
    const QLocale ownCurrency = locale.currencySymbol(QLocale::CurrencyIsoCode) == currency ? locale : QLocale::c();
    QString symbol = ownCurrency == locale ? locale.currencySymbol() : currency;
    if (currency == "EUR"_L1)
        symbol = u"€"_s;
    // Amounts stay far below 2^53 cents, so the double carries every cent exactly for printing.
    return locale.toCurrencyString(static_cast<double>(money.cents()) / 100.0, symbol, 2);
}

} // namespace cookout
