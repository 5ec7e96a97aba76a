// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/eventpages.h"
#include "core/portal/forwarding.h"
#include "core/portal/guardlimits.h"
#include "core/portal/portalrouter.h"
#include "core/portal/refusallog.h"
#include "core/services/portalcontrol.h"

#include <QHttpServerRequest>

class QHttpServer;
class QTimer;

namespace cookout {

class LocalName;
class PortalGuard;

/**
 * The portal as it runs on its thread: guard, HTTP library and routes. The one place that knows QHttpServer, whose
 * interface differs between Qt 6.4 and 6.8. Moved to the portal's thread before open(), used there, and
 * destroyed after release().
 */
class PortalWorker final : public QObject {
    Q_OBJECT

public:
    PortalWorker(const PortalSettings &settings, const PortalServices &services, NetworkView network);
    ~PortalWorker() override;

    /** Listens and answers requests from now on; the outcome arrives as statusChanged(), after a failure finished(). */
    void open();
    /** Takes no new request; finished() follows when every one in flight is answered, after 3 s by a 503. */
    void close();
    /** Lets go of sockets and timers; the last call on the portal's thread. */
    void release();

Q_SIGNALS:
    void statusChanged(const cookout::PortalStatus &status);
    void finished();

private:
    [[nodiscard]] bool listen();
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] Result<GuardLimits> limits();
    void countRejection(const char *reason);
    void reportConnections();
    void followNetwork();
    void lookAtNetwork();
    void publishLocalName();
    void failed(const QString &problem, bool portInUse);

    const PortalSettings m_settings;
    const PortalServices m_services;
    const NetworkView m_network;
    const Subnets m_proxies;
    Assets m_assets;
    PageRenderers m_pages;
    EventPages m_eventPages;
    QHash<QString, Response> m_apologies; ///< by language; made once: a page for every request would be dear
    PortalStatus m_status;
    std::unique_ptr<PortalContext> m_context;
    std::unique_ptr<PortalRouter> m_router;
    std::unique_ptr<OpenRequests> m_requests;
    QHttpServer *m_server = nullptr; ///< owns the guard once it is bound
    PortalGuard *m_guard = nullptr;
    LocalName *m_localName = nullptr; ///< where other computers can reach the portal
    QTimer *m_connectionsTimer = nullptr;
    std::unique_ptr<RefusalLog> m_refusals;
};

} // namespace cookout
