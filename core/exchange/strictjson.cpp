// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largestInteger = (qint64(1) << 53) - 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** One pass over the bytes. After the first flaw nothing is read any more, and what was read is thrown away. */
class JsonReader {
public:
    JsonReader(QByteArrayView text, const JsonLimits &limits) : m_text(text), m_limits(limits) {}

    [[nodiscard]] Result<QJsonValue> document()
    {
        if (!m_text.isValidUtf8())
            return failure(ErrorCode::InvalidInput, u"the text is not UTF-8"_s);
        const QJsonValue value = readValue(0);
        skipSpace();
        if (m_at < m_text.size())
            flaw(u"something follows the value"_s);
        if (!m_flaw.isEmpty())
            return failure(ErrorCode::InvalidInput, m_flaw);
        return value;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void flaw(const QString &what)
    {
        if (m_flaw.isEmpty())
            m_flaw = u"%1 at byte %2"_s.arg(what).arg(m_at);
        m_at = m_text.size();
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    /** Whether the character is next, which is then read. */
    bool take(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    QJsonValue readValue(int depth)
    {
        skipSpace();
        switch (peek()) {
        case '{':
            return readObject(depth + 1);
        case '[':
            return readArray(depth + 1);
        case '"':
            return readText();
        case 't':
            return readWord("true", true);
        case 'f':
            return readWord("false", false);
        case 'n':
            return readWord("null", QJsonValue::Null);
        default:
            return readNumber();
        }
    }

    QJsonValue readWord(QByteArrayView word, const QJsonValue &value)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            flaw(u"an unknown word"_s);
        else
            m_at += word.size();
        return value;
    }

    /** Reads `one` after another up to the end, with commas between. */
    template <typename ReadOne>
    void readMembers(int depth, char end, ReadOne one)
    {
        if (depth > m_limits.depth)
            return flaw(u"too deep"_s);
        ++m_at;
        skipSpace();
        if (take(end))
            return;
        for (qsizetype count = 1;; ++count) {
            if (count > m_limits.members)
                return flaw(u"too many members"_s);
            one();
            skipSpace();
            if (take(end))
                return;
            if (!take(','))
                return flaw(u"no comma or end"_s);
        }
    }

    QJsonValue readArray(int depth)
    {
        QJsonArray array;
        readMembers(depth, ']', [&] { array.append(readValue(depth)); });
        return array;
    }

    QJsonValue readObject(int depth)
    {
        QJsonObject object;
        readMembers(depth, '}', [&] {
            skipSpace();
            if (peek() != '"')
                return flaw(u"no name in quotes"_s);
            const QString name = readText();
            skipSpace();
            if (!take(':'))
                return flaw(u"no colon"_s);
            if (object.contains(name))
                return flaw(u"a name that was there before"_s);
            object.insert(name, readValue(depth));
        });
        return object;
    }

    QString readText()
    {
        QString text;
        ++m_at;
        while (m_at < m_text.size()) {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' &&
                   static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            text += QString::fromUtf8(m_text.sliced(from, m_at - from));
            if (take('"'))
                return text;
            if (take('\\'))
                text += readEscape();
            else if (m_at < m_text.size())
                flaw(u"a control character in a text"_s);
        }
        flaw(u"a text without end"_s);
        return text;
    }

    QString readEscape()
    {
        constexpr QByteArrayView letters("\"\\/bfnrt");
        constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        if (take('u'))
            return readCodePoint();
        const qsizetype known = m_at < m_text.size() ? letters.indexOf(m_text[m_at]) : -1;
        if (known < 0) {
            flaw(u"an unknown escape"_s);
            return {};
        }
        ++m_at;
        return QString(QLatin1Char(meanings[known]));
    }

    QString readCodePoint()
    {
        const char16_t unit = readUnit();
        if (unit == 0)
            flaw(u"a NUL"_s);
        if (!QChar::isSurrogate(unit))
            return QString(QChar(unit));
        const bool isPair = QChar::isHighSurrogate(unit) && take('\\') && take('u');
        const char16_t low = isPair ? readUnit() : u'\0';
        if (!QChar::isLowSurrogate(low))
            flaw(u"half of a surrogate pair"_s);
        return QString(QChar(unit)) + QChar(low);
    }

    char16_t readUnit()
    {
        bool isNumber = false;
        const QByteArrayView digits = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
        const bool areFour = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](char c) {
                                 return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                             });
        const ushort unit = areFour ? digits.toByteArray().toUShort(&isNumber, 16) : ushort(0);
        if (!isNumber)
            flaw(u"an unknown escape"_s);
        else
            m_at += 4;
        return unit;
    }

    bool takeDigits()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > from;
    }

    QJsonValue readNumber()
    {
        const qsizetype from = m_at;
        take('-');
        bool valid = take('0') || takeDigits();
        bool isInteger = true;
        if (take('.')) {
            isInteger = false;
            valid = takeDigits() && valid;
        }
        if (take('e') || take('E')) {
            isInteger = false;
            if (!take('+'))
                take('-');
            valid = takeDigits() && valid;
        }
        if (!valid) {
            flaw(u"no value"_s);
            return {};
        }
        return isInteger ? integerFrom(m_text.sliced(from, m_at - from)) : realFrom(m_text.sliced(from, m_at - from));
    }

    QJsonValue integerFrom(QByteArrayView digits)
    {
        bool fits = false;
        const qint64 number = digits.toByteArray().toLongLong(&fits);
        if (!fits || number > largestInteger || number < -largestInteger)
            flaw(u"a number out of range"_s);
        return number;
    }

    QJsonValue realFrom(QByteArrayView digits)
    {
        bool fits = false;
        const double number = digits.toByteArray().toDouble(&fits);
        if (!fits || std::abs(number) > static_cast<double>(largestInteger)) // may be written as an integer again
            flaw(u"a number out of range"_s);
        return number;
    }

    QByteArrayView m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    QString m_flaw;
};

} // namespace

Result<QJsonValue> strictJson(QByteArrayView text, const JsonLimits &limits)
{
    return JsonReader(text, limits).document();
}

} // namespace cookout
