// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace cookout {

/** One cell: text a person wrote is guarded against being taken for a formula, everything else is written as it is. */
struct CsvCell {
    QString value;
    bool isTyped = false;

    static CsvCell typed(QString text) { return {std::move(text), true}; }
    static CsvCell plain(QString text) { return {std::move(text), false}; }
};

using CsvRow = QList<CsvCell>;

struct CsvFormat {
    QChar separator = QLatin1Char(',');
    QChar decimalSign = QLatin1Char('.');
};

/** ';' and ',' where the locale writes decimals with a comma, as its spreadsheets expect. */
[[nodiscard]] CsvFormat csvFormatOf(const QLocale &locale);

/**
 * RFC 4180 with CRLF, UTF-8 and a byte order mark. Typed text that starts with `= + - @ TAB CR` or with `'` gets a `'`
 * in front (OWASP, CSV injection); decimal numbers and phone numbers made of `+`, digits, spaces and `-()` do not.
 */
[[nodiscard]] QByteArray toCsv(const QList<CsvRow> &rows, const CsvFormat &format);

} // namespace cookout
