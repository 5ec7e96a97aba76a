// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimeencoding.h"

#include <QList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype longestWord = 75;        // RFC 2047, 2
constexpr qsizetype longestEncodedLine = 76; // RFC 2047, 2 and RFC 2045, 6.7
constexpr qsizetype longestLine = 78;        // RFC 5322, 2.1.1
constexpr qsizetype longestPlainWord = 60;   // fits on a line beside every header name in use
constexpr char hexDigits[] = "0123456789ABCDEF";

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/** What may stand for itself in a Q word wherever the word is, phrases included (RFC 2047, 5 (3)). */
bool isSafeInQ(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!' || c == '*' ||
           c == '+' || c == '-' || c == '/';
}

/** The characters of an atom (RFC 5322, 3.2.3). */
bool isAtomCharacter(QChar c)
{
    constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~";
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || marks.contains(c);
}

void appendHex(QByteArray &out, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    out += '=';
    out += hexDigits[value >> 4];
    out += hexDigits[value & 0x0F];
}

QByteArray toQ(const QByteArray &utf8)
{
    QByteArray encoded;
    for (const char c : utf8) {
        if (c == ' ')
            encoded += '_';
        else if (isSafeInQ(c))
            encoded += c;
        else
            appendHex(encoded, c);
    }
    return encoded;
}

/** The text's code points, each as its UTF-8 bytes: what must not be divided between two words. */
QList<QByteArray> codePoints(const QString &text)
{
    QList<QByteArray> points;
    for (const uint point : text.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        points += QString::fromUcs4(&c, 1).toUtf8();
    }
    return points;
}

/** Encoded words one after the other, parted by CRLF SP; the first starts at `column` of its line. */
QByteArray encodedWords(const QString &text, qsizetype column)
{
    const QByteArray whole = text.toUtf8();
    const bool useQ = toQ(whole).size() <= whole.toBase64().size();
    const auto encode = [useQ](const QByteArray &utf8) { return useQ ? toQ(utf8) : utf8.toBase64(); };
    const QByteArray opening = useQ ? "=?UTF-8?Q?"_ba : "=?UTF-8?B?"_ba;
    const qsizetype frame = opening.size() + 2;

    QByteArray out;
    QByteArray piece;
    qsizetype room = std::min(longestWord, longestEncodedLine - column) - frame;
    for (const QByteArray &point : codePoints(text)) {
        if (!piece.isEmpty() && encode(piece + point).size() > room) {
            out += opening + encode(piece) + "?=\r\n ";
            piece.clear();
            room = longestWord - frame;
        }
        piece += point;
    }
    return out + opening + encode(piece) + "?=";
}

/** Whether folding at blanks alone makes good lines of the text. */
bool foldsAsItIs(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), isPrintableAscii) && !text.contains("=?"_L1);
    if (!plain || text.startsWith(u' ') || text.endsWith(u' ') || text.contains("  "_L1))
        return false;
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() <= longestPlainWord; });
}

QByteArray foldedAtBlanks(const QByteArray &start, const QString &text)
{
    QByteArray out = start;
    qsizetype column = start.size();
    bool first = true;
    for (const QByteArray &word : text.toLatin1().split(' ')) {
        const bool fits = first || column + 1 + word.size() <= longestLine;
        if (!first)
            out += fits ? " " : "\r\n ";
        column = fits ? column + word.size() + (first ? 0 : 1) : word.size() + 1;
        out += word;
        first = false;
    }
    return out;
}

QByteArray quotedString(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toLatin1()) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray phraseOf(const QString &text, qsizetype column)
{
    if (!std::all_of(text.begin(), text.end(), isPrintableAscii) || text.contains("=?"_L1))
        return encodedWords(text, column);
    const bool isAtoms = !text.startsWith(u' ') && !text.endsWith(u' ') && !text.contains("  "_L1) &&
                         std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || isAtomCharacter(c); });
    const QByteArray plain = isAtoms ? text.toLatin1() : quotedString(text);
    return column + plain.size() <= longestLine ? plain : encodedWords(text, column);
}

/** One line of text, without its end, as one or more quoted-printable lines joined by soft breaks. */
void appendQuotedLine(QByteArray &out, const QByteArray &line)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isBlank = c == ' ' || c == '\t';
        const bool isPlain = c > ' ' && c <= '~' && c != '=';
        // A dot that begins a line could be taken for the end of the message by a careless relay.
        bool inHex = !(isPlain || (isBlank && !isLast)) || (c == '.' && column == 0);
        const qsizetype limit = longestEncodedLine - (isLast ? 0 : 1);
        if (column + (inHex ? 3 : 1) > limit) {
            out += "=\r\n";
            column = 0;
            inHex = inHex || c == '.';
        }
        if (inHex)
            appendHex(out, c);
        else
            out += c;
        column += inHex ? 3 : 1;
    }
}

} // namespace

QByteArray textHeader(const QByteArray &name, const QString &text)
{
    const QByteArray start = name + ": ";
    return (foldsAsItIs(text) ? foldedAtBlanks(start, text) : start + encodedWords(text, start.size())) + "\r\n";
}

QByteArray addressHeader(const QByteArray &name, const QString &phrase, const QByteArray &address)
{
    QByteArray line = name + ": ";
    if (phrase.isEmpty())
        return line + address + "\r\n";
    line += phraseOf(phrase, line.size());
    const qsizetype column = line.size() - (line.lastIndexOf('\n') + 1);
    const bool fits = column + 3 + address.size() <= longestEncodedLine;
    return line + (fits ? " <" : "\r\n <") + address + ">\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    QString unix = text;
    unix.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (unix.endsWith(u'\n'))
        unix.chop(1);
    QByteArray out;
    for (const QByteArray &line : unix.toUtf8().split('\n')) {
        appendQuotedLine(out, line);
        out += "\r\n";
    }
    return out;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += longestEncodedLine)
        out += encoded.mid(i, longestEncodedLine) + "\r\n";
    return out;
}

QByteArray fileNameParameter(const QString &name)
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype longestPiece = 50; // fits on a line beside "filename*0*=UTF-8''"
    QString shown = name;
    if (shown.size() > longestName) {
        const QString ending = name.contains(u'.') ? name.sliced(name.lastIndexOf(u'.')).left(10) : QString();
        shown = shown.left(longestName - ending.size()) + ending;
    }
    if (std::all_of(shown.begin(), shown.end(), isPrintableAscii))
        return "filename=" + quotedString(shown);
    // As pieces, since each line is to stay short (RFC 2231, section 3).
    const QByteArray encoded = QUrl::toPercentEncoding(shown);
    QByteArray out;
    int piece = 0;
    for (qsizetype begin = 0; begin < encoded.size(); ++piece) {
        qsizetype end = std::min(begin + longestPiece, encoded.size());
        if (const qsizetype percent = encoded.lastIndexOf('%', end - 1); end < encoded.size() && percent > end - 3)
            end = percent;
        out += piece == 0 ? "filename*0*=UTF-8''"_ba : ";\r\n filename*" + QByteArray::number(piece) + "*=";
        out += encoded.sliced(begin, end - begin);
        begin = end;
    }
    return out;
}

} // namespace cookout
