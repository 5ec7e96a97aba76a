// SPDX-License-Identifier: GPL-3.0-or-later
// A table from elsewhere is read or refused; what is read is as wide everywhere and, written by us, is read the same.
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QStringDecoder>

#include <cstdlib>

using namespace cookout;

namespace {

/** What is left of a text that has been UTF-8: half a surrogate pair is lost. QString::fromUtf8() would drop a leading
 * byte order mark as well, which a cell may well begin with and keeps. */
QString throughUtf8(const QString &text)
{
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(text.toUtf8());
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ImportedTable> table = readTable(bytes);
    if (!table || table->header.isEmpty())
        return 0;
    QList<CsvRow> written{CsvRow(table->header.size(), CsvCell::plain(QStringLiteral("column")))};
    for (const TableRow &row : table->rows) {
        if (row.cells.size() > table->header.size())
            std::abort();
        CsvRow cells;
        for (qsizetype column = 0; column < table->header.size(); ++column)
            cells.append(CsvCell::typed(row.cells.value(column)));
        written.append(cells);
    }
    const Result<ImportedTable> again = readTable(toCsv(written, {QLatin1Char(';'), QLatin1Char(',')}));
    if (!again || again->rows.size() != table->rows.size())
        return 0; // a guard has made a cell too long, or a cell holds half a surrogate pair
    for (qsizetype i = 0; i < again->rows.size(); ++i) {
        for (qsizetype column = 0; column < table->header.size(); ++column) {
            const QString meant = table->rows[i].cells.value(column);
            if (throughUtf8(meant) != again->rows[i].cells.value(column))
                std::abort();
        }
    }
    return 0;
}
