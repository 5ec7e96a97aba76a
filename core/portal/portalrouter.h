// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/network.h"
#include "core/portal/portalcontext.h"
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
};

/**
 * Finds the route of a request after checking host and origin; everything else gets its page: 403, 404, 405, 421. A
 * handler that throws gets a 500. Portal thread only.
 */
class PortalRouter {
public:
    PortalRouter(const std::vector<Route> &routes, const PortalContext &context, AllowedHosts allowedHosts);

    void dispatch(Request request, const Reply &reply) const;

private:
    struct CompiledRoute {
        Request::Method method;
        QStringList segments;
        RouteHandler handler;
    };

    [[nodiscard]] bool isAllowedHost(const QByteArray &hostHeader) const;
    [[nodiscard]] bool isOwnOrigin(const Request &request) const;
    void run(const CompiledRoute &route, const Request &request, const Reply &reply) const;
    void refuse(int status, const Reply &reply, QList<std::pair<QByteArray, QByteArray>> headers = {}) const;

    std::vector<CompiledRoute> m_routes;
    const PortalContext &m_context;
    AllowedHosts m_allowedHosts;
    QByteArray m_publicOrigin;
};

/** Every route of the portal. */
[[nodiscard]] std::vector<Route> portalRoutes();

} // namespace cookout
