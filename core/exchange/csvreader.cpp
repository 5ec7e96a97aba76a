// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr char16_t quote = u'"';

tl::unexpected<Error> unreadable(qsizetype line, const QString &why)
{
    return failure(ErrorCode::InvalidInput, u"line %1: %2"_s.arg(line).arg(why));
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/** Windows-1252 where it differs from Latin-1; bytes that stand for nothing become the replacement character. */
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> upper{
        u'\u20ac', u'\ufffd', u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
        u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\ufffd', u'\u017d', u'\ufffd',
        u'\ufffd', u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
        u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', u'\ufffd', u'\u017e', u'\u0178'};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80 && code < 0xa0)
            c = upper[code - 0x80];
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    return decode.hasError() && !marked ? fromWindows1252(bytes) : text;
}

/** The first line, and what follows it. */
std::pair<QStringView, QStringView> cutFirstLine(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return isLineEnd(c.unicode()); });
    const qsizetype length = end - text.begin();
    qsizetype rest = length;
    if (rest < text.size())
        rest += text.mid(rest).startsWith(u"\r\n"_s) ? 2 : 1;
    return {text.first(length), text.sliced(rest)};
}

constexpr char16_t noSeparator = u'\n'; // a line's end ends a cell before anything is taken for a separator

/** Which of the usual separators the line has most of, those in quotes left out; none where there is one column. */
char16_t separatorOf(QStringView line)
{
    constexpr std::array separators{u';', u',', u'\t'};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : line) {
        isQuoted = isQuoted != (c == quote);
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += !isQuoted && c == separators[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? noSeparator : separators[static_cast<std::size_t>(most - counts.begin())];
}

/** What toCsv() puts in front of a cell so that no spreadsheet takes it for a formula comes off again. */
QString withoutGuard(QString cell)
{
    static const QString guarded = u"=+-@\t\r'"_s;
    if (cell.size() > 1 && cell.front() == u'\'' && guarded.contains(cell[1]))
        cell.remove(0, 1);
    return cell;
}

/** Cuts text into rows of cells. */
class Cutter {
public:
    Cutter(QStringView text, char16_t separator, qsizetype line) : m_text(text), m_separator(separator), m_line(line) {}

    Result<QList<TableRow>> rows()
    {
        QList<TableRow> rows;
        while (m_at < m_text.size()) {
            Result<TableRow> row = nextRow();
            if (!row)
                return failure(row);
            const bool isBlank = std::all_of(row->cells.begin(), row->cells.end(),
                                             [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (isBlank)
                continue;
            if (rows.size() > mostImportedRows)
                return unreadable(row->line, u"the table has too many rows"_s);
            rows.append(std::move(*row));
        }
        return rows;
    }

private:
    Result<TableRow> nextRow()
    {
        TableRow row{m_line, {}};
        for (;;) {
            Result<QString> cell = nextCell();
            if (!cell)
                return failure(cell);
            row.cells.append(withoutGuard(std::move(*cell)));
            if (row.cells.size() > mostImportedColumns)
                return unreadable(row.line, u"the table has too many columns"_s);
            if (m_at >= m_text.size() || skipLineEnd())
                return row;
            ++m_at; // the separator
        }
    }

    Result<QString> nextCell()
    {
        QString cell;
        const qsizetype begins = m_line;
        if (m_at < m_text.size() && m_text[m_at] == quote && !readQuoted(cell))
            return unreadable(begins, u"a quote is never closed"_s);
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at].unicode()) && m_text[m_at] != m_separator)
            cell += m_text[m_at++];
        if (cell.contains(QChar(u'\0')))
            return unreadable(begins, u"this is no text"_s);
        if (cell.size() > longestImportedCell)
            return unreadable(begins, u"a cell is too long"_s);
        return cell;
    }

    /** From one quote to the other; two in a row are one that is meant. False at the end of the text. */
    bool readQuoted(QString &cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == quote && (m_at + 1 == m_text.size() || m_text[m_at + 1] != quote)) {
                ++m_at;
                return true;
            }
            if (c == quote)
                ++m_at;
            else if (c == u'\n')
                ++m_line;
            cell += c;
        }
        return false;
    }

    bool skipLineEnd()
    {
        if (!isLineEnd(m_text[m_at].unicode()))
            return false;
        m_at += m_text.sliced(m_at).startsWith(u"\r\n"_s) ? 2 : 1;
        ++m_line;
        return true;
    }

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    qsizetype m_line;
};

qsizetype widestOf(const QList<TableRow> &rows)
{
    qsizetype widest = 0;
    for (const TableRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return widest;
}

} // namespace

Result<ImportedTable> readTable(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    qsizetype line = 1;
    auto [first, rest] = cutFirstLine(text);
    while (first.trimmed().isEmpty() && !rest.isEmpty()) {
        text = rest;
        ++line;
        std::tie(first, rest) = cutFirstLine(text);
    }
    char16_t separator = separatorOf(first);
    if (first.size() == 5 && first.startsWith(u"sep="_s, Qt::CaseInsensitive)) {
        separator = first.back().unicode();
        text = rest;
        ++line;
    }
    Result<QList<TableRow>> rows = Cutter(text, separator, line).rows();
    if (!rows)
        return failure(rows);
    ImportedTable table;
    const qsizetype columns = widestOf(*rows);
    if (!rows->isEmpty())
        table.header = rows->takeFirst().cells;
    table.header.resize(columns);
    table.rows = std::move(*rows);
    return table;
}

Result<ImportedTable> readTable(const QByteArray &bytes)
{
    return readTable(decoded(bytes));
}

} // namespace cookout
