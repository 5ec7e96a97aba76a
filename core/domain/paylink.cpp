// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paylink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The link with these values, each percent-encoded, so that none can add a segment or a parameter. */
QString filled(const QString &link, const QString &amount, const QString &code, const QString &name)
{
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    const std::pair<QLatin1StringView, QString> values[]{
        {"{amount}"_L1, encoded(amount)}, {"{code}"_L1, encoded(code)}, {"{name}"_L1, encoded(name)}};
    QString address = link;
    address.replace(u' ', "%20"_L1);
    for (const auto &[placeholder, value] : values)
        address.replace(placeholder, value);
    return address;
}

/** Where the server's name ends. */
qsizetype endOfServer(const QString &address)
{
    qsizetype end = address.indexOf("://"_L1);
    end = end < 0 ? 0 : end + 3;
    while (end < address.size() && !u"/?#"_s.contains(address[end]))
        ++end;
    return end;
}

} // namespace

bool isPayLink(const QString &text)
{
    const QString address = filled(text, u"1.00"_s, u"BCDFGH"_s, u"name"_s);
    if (address.contains(u'{') || address.contains(u'}'))
        return false;
    const QStringView server = QStringView(text).first(endOfServer(text));
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && !server.contains(u'{') && !server.contains(u'@');
}

QString payLinkFor(const QString &link, Money due, const QString &code, const QString &name)
{
    if (due <= Money() || !isPayLink(link))
        return {};
    return QString::fromLatin1(QUrl(filled(link, toPlainText(due), code, name), QUrl::StrictMode).toEncoded());
}

} // namespace cookout
