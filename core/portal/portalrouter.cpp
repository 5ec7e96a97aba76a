// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalrouter.h"

#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcRouter, "cookout.portal.router")

QByteArray nameOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET, HEAD";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    return {};
}

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/').mid(1);
}

/** What the placeholders matched, or nothing when the path is another one. */
std::optional<QStringList> matched(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{') && !path[i].isEmpty())
            parameters.append(QUrl::fromPercentEncoding(path[i].toUtf8()));
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return parameters;
}

/** The host of "host:port" or "[v6]:port", in lower case and without a final dot. */
QString hostOf(const QByteArray &hostHeader)
{
    const QString authority = QString::fromLatin1(hostHeader).toLower();
    if (authority.startsWith(u'['))
        return authority.mid(1, authority.indexOf(u']') - 1);
    QString host = authority.section(u':', 0, 0);
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

} // namespace

PortalRouter::PortalRouter(const std::vector<Route> &routes, const PortalContext &context, AllowedHosts allowedHosts)
    : m_context(context), m_allowedHosts(std::move(allowedHosts)), m_publicOrigin(publicOrigin(context.settings))
{
    for (const Route &route : routes)
        m_routes.push_back({route.method, segmentsOf(route.pattern), route.handler});
}

void PortalRouter::dispatch(Request request, const Reply &reply) const
{
    if (!isAllowedHost(request.header("host")))
        return refuse(421, reply);
    if (request.method != Request::Method::Get && !isOwnOrigin(request))
        return refuse(403, reply);
    const QStringList path = segmentsOf(request.path);
    QByteArray allowed;
    for (const CompiledRoute &route : m_routes) {
        std::optional<QStringList> parameters = matched(route.segments, path);
        if (!parameters)
            continue;
        if (route.method == request.method) {
            request.parameters = std::move(*parameters);
            return run(route, request, reply);
        }
        allowed += (allowed.isEmpty() ? "" : ", ") + nameOf(route.method);
    }
    if (allowed.isEmpty())
        refuse(404, reply);
    else
        refuse(405, reply, {{"Allow", allowed}});
}

bool PortalRouter::isAllowedHost(const QByteArray &hostHeader) const
{
    return m_allowedHosts.contains(hostOf(hostHeader));
}

bool PortalRouter::isOwnOrigin(const Request &request) const
{
    // Scripts and old browsers send none; a browser that sends one must send ours (Fetch, "Origin header").
    if (!request.headers.contains("origin"))
        return true;
    const QByteArray origin = request.header("origin").toLower();
    const QByteArray host = request.header("host").toLower();
    // A proxy in front may hand over another Host than the one the guest's browser knows.
    return origin == "http://" + host || origin == "https://" + host ||
           (!m_publicOrigin.isEmpty() && origin == m_publicOrigin);
}

void PortalRouter::run(const CompiledRoute &route, const Request &request, const Reply &reply) const
{
    try {
        route.handler(request, reply, m_context);
    } catch (const std::exception &thrown) {
        qCCritical(lcRouter) << "a route threw:" << thrown.what();
        refuse(500, reply);
    }
}

void PortalRouter::refuse(int status, const Reply &reply, QList<std::pair<QByteArray, QByteArray>> headers) const
{
    reply.send({status, "text/html; charset=utf-8", m_context.pages.systemPage(status), std::move(headers)});
}

} // namespace cookout
