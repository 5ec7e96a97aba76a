// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <algorithm>

/** The small words of HTTP's grammar, each as strict as a public door wants it. Pure functions, any thread. */
namespace cookout {

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] inline bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** 0 to 15, or −1. */
[[nodiscard]] inline int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

[[nodiscard]] inline bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

[[nodiscard]] inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** Whether every byte may stand in a field name or a method (tchar, RFC 9110 section 5.6.2); false when empty. */
[[nodiscard]] inline bool isToken(QByteArrayView text)
{
    const auto isTokenByte = [](char c) { return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

/** Whether every byte may stand in a field value (RFC 9110 section 5.5): no control character but the tab. */
[[nodiscard]] inline bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

/** Takes OWS (RFC 9110 section 5.6.3) off both ends. */
[[nodiscard]] inline QByteArrayView withoutOptionalSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/** Whether a comma-separated list such as Connection's names an option, in any case. */
[[nodiscard]] inline bool namesOption(QByteArrayView list, QByteArrayView option)
{
    while (true) {
        const qsizetype comma = list.indexOf(',');
        if (equalsIgnoringCase(withoutOptionalSpace(comma < 0 ? list : list.first(comma)), option))
            return true;
        if (comma < 0)
            return false;
        list = list.sliced(comma + 1);
    }
}

/**
 * Origin form (RFC 9112 section 3.2.1). "//host" would be read as an authority further on; a fragment, a quote or a
 * backslash never comes from a browser; the escapes must stand for UTF-8 without NUL.
 */
[[nodiscard]] inline bool isOriginForm(QByteArrayView target)
{
    if (!target.startsWith('/') || target.startsWith("//"))
        return false;
    QByteArray decoded;
    decoded.reserve(target.size());
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (static_cast<uchar>(c) <= 0x20 || static_cast<uchar>(c) >= 0x7f || QByteArrayView("\"#<>\\").contains(c))
            return false;
        if (c != '%') {
            decoded.append(c);
            continue;
        }
        const int high = i + 2 < target.size() ? hexValue(target[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(target[i + 2]) : -1;
        if (low < 0 || (high == 0 && low == 0))
            return false;
        decoded.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return decoded.isValidUtf8();
}

/** uri-host [":" port] of RFC 9110 section 7.2, the names as they are in use: letters, digits, '-', '.', '_'. */
[[nodiscard]] inline bool isHostAndPort(QByteArrayView host)
{
    QByteArrayView rest;
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        const QByteArrayView address = end < 0 ? QByteArrayView() : host.sliced(1, end - 1);
        const auto isAddressByte = [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; };
        QHostAddress parsed;
        if (!std::all_of(address.begin(), address.end(), isAddressByte) ||
            !parsed.setAddress(QString::fromLatin1(address)) || parsed.protocol() != QHostAddress::IPv6Protocol)
            return false;
        rest = host.sliced(end + 1);
    } else {
        const auto isNameByte = [](char c) { return isAlphanumeric(c) || c == '-' || c == '.' || c == '_'; };
        const qsizetype length = std::find_if_not(host.begin(), host.end(), isNameByte) - host.begin();
        if (length == 0 || length > 255)
            return false;
        rest = host.sliced(length);
    }
    if (rest.isEmpty())
        return true;
    const QByteArrayView port = rest.sliced(1);
    return rest.startsWith(':') && areDigits(port) && port.size() <= 5 && port.toByteArray().toInt() > 0 &&
           port.toByteArray().toInt() <= 65535;
}

} // namespace cookout
