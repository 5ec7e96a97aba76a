// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <algorithm>

namespace cookout {

namespace {

bool isPhoneOrNumber(QStringView text)
{
    const auto fits = [](QChar c) { return (c >= u'0' && c <= u'9') || QStringView(u"+-() .,").contains(c); };
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return hasDigit && std::all_of(text.begin(), text.end(), fits);
}

bool needsGuard(QStringView text)
{
    if (text.isEmpty())
        return false;
    const bool opensFormula = QStringView(u"=+-@\t\r").contains(text.front()) && !isPhoneOrNumber(text);
    return opensFormula || text.front() == u'\'';
}

QString encoded(const CsvCell &cell, QChar separator)
{
    QString text = cell.isTyped && needsGuard(cell.value) ? QString(u'\'' + cell.value) : cell.value;
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

CsvFormat csvFormatOf(const QLocale &locale)
{
    if (locale.decimalPoint() == QStringLiteral(","))
        return {u';', u','};
    return {};
}

QByteArray toCsv(const QList<CsvRow> &rows, const CsvFormat &format)
{
    QString text(QChar::ByteOrderMark);
    for (const CsvRow &row : rows) {
        QString line;
        for (const CsvCell &cell : row) {
            if (&cell != &row.first())
                line += format.separator;
            line += encoded(cell, format.separator);
        }
        text += line + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace cookout
