// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wifiqr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\;,:\"").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

bool isHexDigit(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
}

bool looksHexadecimal(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isControl(QChar c)
{
    return c < u' ' || c == QChar(0x7f);
}

// IEEE 802.11 annex M.4.1: a passphrase is 8 to 63 characters from 32 to 126; 64 digits are the key itself.
bool isWpaPassword(const QString &text)
{
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return (text.size() >= 8 && text.size() <= 63 && std::all_of(text.begin(), text.end(), isPrintable)) ||
           (text.size() == 64 && looksHexadecimal(text));
}

} // namespace

Result<QString> wifiJoinText(const WifiNetwork &network)
{
    const qsizetype bytes = network.name.toUtf8().size();
    if (bytes < 1 || bytes > 32 || std::any_of(network.name.begin(), network.name.end(), isControl))
        return failure(ErrorCode::InvalidInput, u"the name of a Wi-Fi network has 1 to 32 bytes"_s);
    if (!network.password.isEmpty() && !isWpaPassword(network.password)) {
        return failure(ErrorCode::InvalidInput,
                       u"the password of a Wi-Fi network has 8 to 63 characters without accents"_s);
    }
    QString name = escaped(network.name);
    if (looksHexadecimal(network.name))
        name = u'"' + name + u'"';
    const QString type = network.password.isEmpty() ? u"nopass"_s : u"WPA"_s;
    QString text = u"WIFI:T:"_s + type + u";S:"_s + name + u';';
    if (!network.password.isEmpty())
        text += u"P:"_s + escaped(network.password) + u';';
    if (network.isHidden)
        text += u"H:true;"_s;
    return text + u';';
}

} // namespace cookout
