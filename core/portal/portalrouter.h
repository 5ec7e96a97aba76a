// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/network.h"
#include "core/portal/portalcontext.h"
#include "core/portal/ratelimiter.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

#include <vector>

namespace cookout {

/** Answers one kind of request: reads, calls one use-case, renders. Answers its Reply exactly once, now or later. */
using RouteHandler = void (*)(const Request &request, const Reply &reply, const PortalContext &context);

/** `pattern` is a path whose segments `{…}` match one segment each, handed over as parameters in order. */
struct Route {
    Request::Method method;
    QString pattern;
    RouteHandler handler;
    bool isCounted = true; ///< whether it counts against the address's requests per minute
};

/**
 * Finds the route of a request and checks host, requests per minute and origin; everything else gets its page: 403,
 * 404, 405, 421, 429. A handler that throws gets a 500. Portal thread only.
 */
class PortalRouter {
public:
    PortalRouter(const std::vector<Route> &routes, const PortalContext &context, AllowedHosts allowedHosts);

    void dispatch(Request request, const Reply &reply);

    /** A further host that requests may name; replaces the one before. */
    void setLocalName(const QString &name) { m_allowedHosts.setLocalName(name); }

private:
    struct CompiledRoute {
        Request::Method method;
        QStringList segments;
        RouteHandler handler;
        bool isCounted;
        QByteArray label; ///< its pattern, for figures
    };
    struct Found {
        const CompiledRoute *route = nullptr;
        QStringList parameters;
        QByteArray allowed; ///< the methods of this path's routes
    };

    [[nodiscard]] Found find(const Request &request) const;
    [[nodiscard]] bool isAllowedHost(const QByteArray &hostHeader) const;
    [[nodiscard]] std::chrono::seconds waitingTime(const Request &request, const CompiledRoute *route);
    [[nodiscard]] bool isOwnOrigin(const Request &request) const;
    void measure(const Request &request, const Reply &reply, const CompiledRoute *route) const;
    void run(const CompiledRoute &route, const Request &request, const Reply &reply) const;
    void refuseForNow(std::chrono::seconds wait, const Request &request, const Reply &reply) const;
    void refuse(int status, const Request &request, const Reply &reply,
                QList<std::pair<QByteArray, QByteArray>> headers = {}) const;

    std::vector<CompiledRoute> m_routes;
    const PortalContext &m_context;
    AllowedHosts m_allowedHosts;
    RateLimiter m_limiter;
    QByteArray m_publicOrigin;
};

/** Every route of the portal. */
[[nodiscard]] std::vector<Route> portalRoutes();

} // namespace cookout
