// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSize>
#include <QString>

namespace cookout::test {

/** Reads back what Qt's PDF writer has written: its pages and, through the letters of its fonts, its texts. */
class PdfText {
public:
    explicit PdfText(QByteArray bytes) : m_bytes(std::move(bytes)), m_text(QString::fromLatin1(m_bytes))
    {
        readFonts();
        readTexts();
    }

    [[nodiscard]] int pages() const { return static_cast<int>(m_text.count(QStringLiteral("/Type /Page\n"))); }
    /** In points, of the first page; such as 595 × 842 for A4. */
    [[nodiscard]] QSize size() const
    {
        static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\s*0 0 ([0-9.]+) ([0-9.]+)"));
        const QRegularExpressionMatch found = box.match(m_text);
        return {qRound(found.captured(1).toDouble()), qRound(found.captured(2).toDouble())};
    }
    /** Everything that is drawn as letters, in the order of drawing and without line ends. */
    [[nodiscard]] QString text() const { return m_drawn; }

private:
    /** The next stream, unpacked. */
    [[nodiscard]] QByteArray streamAt(qsizetype from) const
    {
        constexpr QByteArrayView head("\nstream\n");
        const qsizetype found = m_bytes.indexOf(head, from);
        const qsizetype end = m_bytes.indexOf("endstream", found);
        if (found < 0 || end < 0)
            return {};
        const qsizetype begin = found + head.size();
        const QByteArray data = m_bytes.mid(begin, end - begin);
        const bool isPacked = data.startsWith('x'); // as zlib's packings begin (RFC 1950)
        return isPacked ? qUncompress(QByteArray("\0\1\0\0", 4) + data) : data;
    }
    [[nodiscard]] qsizetype objectAt(const QString &number) const
    {
        return m_text.indexOf(QStringLiteral("\n%1 0 obj").arg(number));
    }

    void readFonts()
    {
        static const QRegularExpression font(
            QStringLiteral("\n([0-9]+) 0 obj\n<<[^>]*/Subtype /Type0[^>]*/ToUnicode ([0-9]+) 0 R"));
        for (auto found = font.globalMatch(m_text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            readLetters(match.captured(1), QString::fromLatin1(streamAt(objectAt(match.captured(2)))));
        }
    }

    /** A map of a font, in ranges: <from> <to> <first> or <from> <to> [<each> …]. */
    void readLetters(const QString &name, const QString &map)
    {
        static const QRegularExpression range(
            QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (<[0-9A-Fa-f]+>|\\[[^\\]]*\\])"));
        static const QRegularExpression code(QStringLiteral("[0-9A-Fa-f]{4}"));
        QHash<int, QChar> &letters = m_fonts[name];
        for (auto found = range.globalMatch(map); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const int from = match.captured(1).toInt(nullptr, 16);
            const int to = match.captured(2).toInt(nullptr, 16);
            const bool isList = match.captured(3).startsWith(u'[');
            auto each = code.globalMatch(match.captured(3));
            int letter = 0;
            for (int glyph = from; glyph <= to && (!isList || each.hasNext()); ++glyph) {
                letter = isList || glyph == from ? each.next().captured().toInt(nullptr, 16) : letter + 1;
                letters.insert(glyph, QChar(letter).isSpace() ? u' ' : QChar(letter));
            }
        }
    }

    void readTexts()
    {
        static const QRegularExpression token(QStringLiteral("/F([0-9]+) [0-9.]+ Tf|<([0-9A-Fa-f]+)> Tj"));
        for (qsizetype at = 0; (at = m_bytes.indexOf("\nstream\n", at)) >= 0; ++at) {
            QString name;
            for (auto found = token.globalMatch(QString::fromLatin1(streamAt(at))); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                if (!match.captured(1).isEmpty())
                    name = match.captured(1);
                const QString glyphs = match.captured(2);
                for (qsizetype i = 0; i + 4 <= glyphs.size(); i += 4)
                    m_drawn += m_fonts.value(name).value(glyphs.mid(i, 4).toInt(nullptr, 16));
            }
        }
    }

    QByteArray m_bytes;
    QString m_text; ///< the bytes, one character each
    QHash<QString, QHash<int, QChar>> m_fonts;
    QString m_drawn;
};

} // namespace cookout::test
