// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/epcqr.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype longestHolder = 70;
constexpr qsizetype longestText = 140;
constexpr qsizetype longestPayload = 331; // bytes: what a code of version 13 holds at level M
constexpr Money largestAmount(99'999'999'999);
constexpr qsizetype shortestIban = 15;
constexpr qsizetype longestIban = 34;

QString compact(const QString &iban)
{
    QString text = iban.toUpper();
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** The remainder by 97 of the number that letters and digits stand for, A being 10 (ISO 7064). */
int remainderOf(const QString &text)
{
    int remainder = 0;
    for (const QChar c : text) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

bool isLine(const QString &text, qsizetype limit)
{
    return characterCount(text) <= limit && !hasForbiddenCharacters(text);
}

} // namespace

bool isIban(const QString &text)
{
    const QString iban = compact(text);
    if (iban.size() < shortestIban || iban.size() > longestIban)
        return false;
    const bool wellFormed = isCapital(iban[0]) && isCapital(iban[1]) && isDigit(iban[2]) && isDigit(iban[3]) &&
                            std::all_of(iban.begin(), iban.end(), [](QChar c) { return isCapital(c) || isDigit(c); });
    return wellFormed && remainderOf(iban.sliced(4) + iban.first(4)) == 1;
}

QString groupedIban(const QString &iban)
{
    const QString text = compact(iban);
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += 4)
        groups += text.mid(i, 4);
    return groups.join(u' ');
}

Result<QString> epcPayload(const CreditTransfer &transfer)
{
    if (transfer.currency != "EUR"_L1)
        return failure(ErrorCode::InvalidInput, u"only euros can be paid by this code"_s);
    if (!isIban(transfer.account))
        return failure(ErrorCode::InvalidInput, u"the account is no IBAN"_s);
    if (transfer.amount <= Money() || transfer.amount > largestAmount)
        return failure(ErrorCode::InvalidInput, u"the amount cannot be paid by this code"_s);
    if (transfer.holder.isEmpty() || !isLine(transfer.holder, longestHolder) || !isLine(transfer.text, longestText))
        return failure(ErrorCode::InvalidInput, u"a name or text is missing, too long or has line breaks"_s);
    const QStringList lines{
        u"BCD"_s,
        u"002"_s, // with which the bank's own code may be left out
        u"1"_s,   // UTF-8
        u"SCT"_s,     QString(), transfer.holder, compact(transfer.account), u"EUR"_s + toPlainText(transfer.amount),
        QString(), // purpose
        QString(), // structured reference: the text is used instead
        transfer.text};
    QString payload = lines.join(u'\n');
    while (payload.endsWith(u'\n'))
        payload.chop(1);
    if (payload.toUtf8().size() > longestPayload)
        return failure(ErrorCode::InvalidInput, u"name and text are too long for this code"_s);
    return payload;
}

} // namespace cookout
