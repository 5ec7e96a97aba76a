// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formtoken.h"

#include "core/base/authenticationcode.h"
#include "core/base/token.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

constexpr std::chrono::milliseconds clocksDiffer = 5min;

QString signature(const QString &key, const QString &binding, qint64 milliseconds)
{
    const QString signedText = QString::number(milliseconds) + u'\n' + binding;
    const QByteArray code = authenticationCode(key.toUtf8(), signedText.toUtf8());
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString formToken(const QString &key, const QString &binding, const QDateTime &now)
{
    if (key.isEmpty())
        return {};
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    return QString::number(milliseconds) + u'.' + signature(key, binding, milliseconds);
}

std::optional<std::chrono::milliseconds> ageOfFormToken(const QString &token, const QString &key,
                                                        const QString &binding, const QDateTime &now)
{
    const qsizetype dot = token.indexOf(u'.');
    bool isNumber = false;
    const qint64 made = QStringView(token).left(std::max<qsizetype>(dot, 0)).toLongLong(&isNumber);
    if (key.isEmpty() || !isNumber)
        return std::nullopt;
    const QByteArray expected = (QString::number(made) + u'.' + signature(key, binding, made)).toUtf8();
    if (!isSameSecret(expected, token.toUtf8()))
        return std::nullopt;
    const std::chrono::milliseconds age(now.toMSecsSinceEpoch() - made);
    // An instance's clock may be a little behind that of the one that made it.
    const bool isFresh = age > -clocksDiffer && age <= formLifetime;
    return isFresh ? std::optional(std::max(age, 0ms)) : std::nullopt;
}

bool isFormToken(const QString &token, const QString &key, const QString &binding, const QDateTime &now)
{
    return ageOfFormToken(token, key, binding, now).has_value();
}

} // namespace cookout
