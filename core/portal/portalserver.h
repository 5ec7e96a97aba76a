// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/portal/network.h"
#include "core/portal/portalcontext.h"
#include "core/services/portalcontrol.h"

#include <mutex>

class QThread;

namespace cookout {

class PortalWorker;

/** Starts and stops the portal on a thread of its own. Lives on the main thread, owned by the application. */
class PortalServer final : public PortalControl {
    Q_OBJECT

public:
    PortalServer(const PortalSettings &settings, const PortalServices &services, NetworkView network = {},
                 QObject *parent = nullptr);
    ~PortalServer() override;

    /** What the next start() begins with; while the portal runs, a defect. */
    void configure(const PortalSettings &settings, bool sendsMail);
    /** Whether pages may promise mails from now on. */
    void setSendsMail(bool sendsMail) const;

    void start() override;
    void stop() override;
    [[nodiscard]] PortalStatus status() const override;

    /** Blocks until a stop() is complete, at most about five seconds: for the end of the program. */
    void waitUntilStopped();

private:
    void keep(const PortalStatus &status);
    void followEnd();
    void keepStopped();
    void forgetThread();

    PortalSettings m_settings; ///< as the next, unchanged while the worker lives
    PortalServices m_services;
    const NetworkView m_network;
    mutable std::mutex m_mutex;
    PortalStatus m_status; ///< guarded by m_mutex
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<PortalWorker> m_worker; ///< lives on m_thread, deleted after it
    bool m_stopping = false;
    bool m_startsAgain = false; ///< once the stop under way is complete
};

} // namespace cookout
