// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace cookout {

/** A row of a table from elsewhere. */
struct TableRow {
    qsizetype line = 0; ///< where it begins in its file, from 1
    QStringList cells;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/** A table from elsewhere. The header has as many cells as the widest row; a row may have fewer. */
struct ImportedTable {
    QStringList header;
    QList<TableRow> rows;
};

/** The most rows and columns, and the longest cell in UTF-16 code units, that a table from elsewhere may have. */
constexpr qsizetype mostImportedRows = 100'000;
constexpr qsizetype mostImportedColumns = 500;
constexpr qsizetype longestImportedCell = 32'767; // what a spreadsheet's cell holds

/**
 * Reads a table as spreadsheets write it (RFC 4180, and what they make of it): UTF-8, UTF-16 with a byte order mark, or
 * else Windows-1252; separated by what "sep=" names, else by the one of ; , and tab that the header has most of;
 * line ends of any system; cells with separators, quotes and line ends in quotes. Blank lines are left out. A "'" that
 * toCsv() has put before a cell is taken off again, once. The first row is the header.
 *
 * InvalidInput, and in `detail` the line: a quote that is never closed, a NUL, or a table larger than the limits above.
 * Any thread; linear in the bytes.
 */
[[nodiscard]] Result<ImportedTable> readTable(const QByteArray &bytes);

/** The same of text, such as a clipboard's. */
[[nodiscard]] Result<ImportedTable> readTable(QStringView text);

} // namespace cookout
