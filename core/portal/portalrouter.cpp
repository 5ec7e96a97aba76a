// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalrouter.h"

#include "core/portal/apiproblem.h"

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

QByteArray registrationResult(int status)
{
    if (status == 303 || status == 201)
        return "accepted";
    if (status == 422)
        return "invalid";
    return status < 500 ? "refused" : "failed";
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
    const auto isPlaceholder = [&](qsizetype i) { return pattern[i].startsWith(u'{') && !path[i].isEmpty(); };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isPlaceholder(i) && pattern[i] != path[i])
            return std::nullopt;
    }
    QStringList parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isPlaceholder(i))
            parameters.append(QUrl::fromPercentEncoding(path[i].toUtf8()));
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
    : m_context(context),
      m_allowedHosts(std::move(allowedHosts)),
      m_limiter(context.settings.getsPerMinute, context.settings.postsPerMinute),
      m_publicOrigin(publicOrigin(context.settings))
{
    for (const Route &route : routes)
        m_routes.push_back(
            {route.method, segmentsOf(route.pattern), route.handler, route.isCounted, route.pattern.toLatin1()});
}

PortalRouter::Found PortalRouter::find(const Request &request) const
{
    const QStringList path = segmentsOf(request.path);
    Found found;
    for (const CompiledRoute &route : m_routes) {
        std::optional<QStringList> parameters = matched(route.segments, path);
        if (!parameters)
            continue;
        if (route.method == request.method) {
            found.route = &route;
            found.parameters = std::move(*parameters);
            return found;
        }
        found.allowed += (found.allowed.isEmpty() ? "" : ", ") + nameOf(route.method);
    }
    return found;
}

void PortalRouter::dispatch(Request request, const Reply &reply)
{
    Found found = find(request);
    measure(request, reply, found.route);
    if (const auto wait = waitingTime(request, found.route); wait.count() > 0)
        return refuseForNow(wait, request, reply);
    if (!isAllowedHost(request.host))
        return refuse(421, request, reply);
    if (request.method != Request::Method::Get && !isOwnOrigin(request))
        return refuse(403, request, reply);
    if (found.route) {
        request.parameters = std::move(found.parameters);
        return run(*found.route, request, reply);
    }
    if (found.allowed.isEmpty())
        refuse(404, request, reply);
    else
        refuse(405, request, reply, {{"Allow", found.allowed}});
}

// The routes live as long as any reply can be sent.
void PortalRouter::measure(const Request &request, const Reply &reply, const CompiledRoute *route) const
{
    ProgramFigures *figures = m_context.services.figures;
    if (!figures)
        return;
    static const QByteArray other("other");
    const QByteArray *label = route ? &route->label : &other;
    const bool registers = request.method == Request::Method::Post &&
                           (*label == "/e/{slug}/register" || *label == "/api/v1/events/{slug}/registrations");
    reply.observe([figures, label, registers, began = std::chrono::steady_clock::now()](int status) {
        figures->countRequest(*label, status, std::chrono::steady_clock::now() - began);
        if (registers)
            figures->countRegistration(registrationResult(status));
    });
}

// What is not counted costs next to nothing to answer, and pages need it to look right.
std::chrono::seconds PortalRouter::waitingTime(const Request &request, const CompiledRoute *route)
{
    if (route && !route->isCounted)
        return {};
    const auto kind = request.method == Request::Method::Get ? RateLimiter::Kind::Read : RateLimiter::Kind::Change;
    return m_limiter.admit(request.clientAddress, kind, std::chrono::steady_clock::now());
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
    const QByteArray &host = request.host;
    // A proxy in front that is not trusted may hand over another Host than the one the guest's browser knows.
    return origin == "http://" + host || origin == "https://" + host ||
           (!m_publicOrigin.isEmpty() && origin == m_publicOrigin);
}

void PortalRouter::run(const CompiledRoute &route, const Request &request, const Reply &reply) const
{
    try {
        route.handler(request, reply, m_context);
    } catch (const std::exception &thrown) {
        qCCritical(lcRouter) << "a route threw:" << thrown.what();
        refuse(500, request, reply);
    }
}

void PortalRouter::refuseForNow(std::chrono::seconds wait, const Request &request, const Reply &reply) const
{
    if (m_context.onRejected)
        m_context.onRejected("rate-limit");
    const int seconds = static_cast<int>(wait.count());
    if (isApiPath(request.path))
        return sendProblem(reply, {429, {}, {}, {}, {}, {{"Retry-After", QByteArray::number(seconds)}}});
    reply.send({429,
                "text/html; charset=utf-8",
                m_context.pages.in(request.language).systemPage(429, {}, seconds),
                {{"Retry-After", QByteArray::number(seconds)}}});
}

void PortalRouter::refuse(int status, const Request &request, const Reply &reply,
                          QList<std::pair<QByteArray, QByteArray>> headers) const
{
    if (isApiPath(request.path))
        return sendProblem(reply, {status, {}, {}, {}, {}, std::move(headers)});
    reply.send({status, "text/html; charset=utf-8", m_context.pages.in(request.language).systemPage(status),
                std::move(headers)});
}

} // namespace cookout
