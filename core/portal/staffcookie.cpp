// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffcookie.h"

#include "core/portal/httpsyntax.h"
#include "core/services/signinservice.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QByteArrayView plainName("cookout");
constexpr QByteArrayView secureName("__Host-cookout");

QByteArrayView nameFor(bool isSecure)
{
    return isSecure ? secureName : plainName;
}

QByteArray cookie(const QByteArray &value, bool isSecure)
{
    const QByteArray end = isSecure ? QByteArray("; Secure") : QByteArray();
    return nameFor(isSecure) + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" + end;
}

} // namespace

QByteArray cookieValue(QByteArrayView cookieField, QByteArrayView name)
{
    std::optional<QByteArrayView> found;
    while (!cookieField.isEmpty()) {
        const qsizetype end = cookieField.indexOf(';');
        const QByteArrayView pair = withoutOptionalSpace(end < 0 ? cookieField : cookieField.first(end));
        cookieField = end < 0 ? QByteArrayView() : cookieField.sliced(end + 1);
        const qsizetype sign = pair.indexOf('=');
        if (sign < 0 || pair.first(sign) != name)
            continue;
        const QByteArrayView value = pair.sliced(sign + 1);
        if (found && *found != value)
            return {};
        found = value;
    }
    return found ? found->toByteArray() : QByteArray();
}

QString staffTokenOf(const Request &request)
{
    return QString::fromLatin1(cookieValue(request.header("cookie"), nameFor(request.isSecure)));
}

QByteArray staffCookie(const Secret &token, bool isSecure)
{
    return cookie(token.reveal().toLatin1(), isSecure);
}

QByteArray endedStaffCookie(bool isSecure)
{
    return cookie({}, isSecure) + "; Max-Age=0";
}

QString bearerToken(QByteArrayView authorization)
{
    constexpr qsizetype length = 7;
    if (authorization.size() <= length || !equalsIgnoringCase(authorization.first(length), "Bearer "))
        return {};
    return QString::fromLatin1(withoutOptionalSpace(authorization.sliced(length)));
}

bool isKnownSender(const RequestHead &head, const SignInService &signIn)
{
    const QByteArray cookies = head.value("cookie");
    const auto knows = [&signIn](const QString &token) { return signIn.whoHas(token).has_value(); };
    return knows(bearerToken(head.value("authorization"))) ||
           knows(QString::fromLatin1(cookieValue(cookies, plainName))) ||
           knows(QString::fromLatin1(cookieValue(cookies, secureName)));
}

} // namespace cookout
