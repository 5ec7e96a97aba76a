// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffaccess.h"

#include "core/portal/formtoken.h"
#include "core/portal/staffcookie.h"
#include "core/services/accesscache.h"
#include "core/services/signinservice.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether somebody has passed the request on, trusted or not: then the peer is not who sent it. */
bool isForwarded(const Request &request)
{
    return std::any_of(request.headers.keyBegin(), request.headers.keyEnd(), [](const QByteArray &name) {
        return name == "forwarded" || name == "via" || name.startsWith("x-forwarded-") || name == "x-real-ip";
    });
}

} // namespace

std::optional<Access> staffOf(const Request &request, const PortalContext &context)
{
    return context.services.signIn.whoUses(staffTokenOf(request));
}

std::optional<Access> requiredStaff(const Request &request, const Reply &reply, const PortalContext &context)
{
    std::optional<Access> staff = staffOf(request, context);
    if (!staff) {
        const QString here = request.query.isEmpty() ? request.path : QString(request.path + u'?' + request.query);
        goTo(reply, u"/staff/sign-in?next="_s + QString::fromLatin1(QUrl::toPercentEncoding(here, "/")));
    }
    return staff;
}

std::optional<FormFields> staffForm(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto refuse = [&](int status) { reply.html(status, context.pages.in(request.language).systemPage(status)); };
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (!request.headers.contains("origin")) {
        refuse(403);
        return std::nullopt;
    }
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded") {
        refuse(415);
        return std::nullopt;
    }
    Result<FormFields> fields = FormFields::fromBody(request.body);
    if (!fields) {
        refuse(400);
        return std::nullopt;
    }
    return std::move(*fields);
}

QString bindingOf(const Access &access)
{
    return u"session "_s + access.tokenHash;
}

QString newFormToken(const QString &binding, const PortalContext &context)
{
    return formToken(context.services.access.formKey(), binding, context.services.clock.now());
}

bool hasFormToken(const FormFields &form, const QString &binding, const PortalContext &context)
{
    return isFormToken(form.value(u"form_token"_s), context.services.access.formKey(), binding,
                       context.services.clock.now());
}

bool mayTypePassword(const Request &request, const PortalContext &context)
{
    if (request.isSecure || context.settings.plainSignIn)
        return true;
    return request.clientAddress.isLoopback() && !isForwarded(request);
}

QString safeNext(const QString &wanted)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"/-_.~?=&%+").contains(c);
    };
    const bool isBelow = wanted == "/staff"_L1 || wanted.startsWith("/staff/"_L1) || wanted.startsWith("/staff?"_L1);
    const bool isOwn = isBelow && wanted.size() <= 500 && std::all_of(wanted.begin(), wanted.end(), isPlain) &&
                       !wanted.contains(".."_L1) && !wanted.contains("//"_L1);
    return isOwn ? wanted : u"/staff"_s;
}

QString throttleKeyOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also one that is written as IPv6
    if (isV4)
        return QHostAddress(v4).toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

void goTo(const Reply &reply, const QString &path, const QByteArray &setCookie)
{
    Response response{303, "text/plain; charset=utf-8", {}, {{"Location", path.toLatin1()}}};
    if (!setCookie.isEmpty())
        response.headers.emplaceBack("Set-Cookie", setCookie);
    reply.send(response);
}

} // namespace cookout
