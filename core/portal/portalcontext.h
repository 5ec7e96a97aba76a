// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/metrics/programfigures.h"
#include "core/portal/assets.h"
#include "core/portal/pagerenderer.h"
#include "core/portal/readiness.h"
#include "core/services/checkinservice.h"
#include "core/services/eventcache.h"
#include "core/services/guestservice.h"
#include "core/services/paymentservice.h"
#include "core/services/registrationservice.h"

#include <atomic>
#include <memory>

namespace cookout {

class AccessCache;
class Background;
class DeviceService;
class EventPages;
class GuestListService;
class SignInService;

/** A yes or no that may become the other while the portal runs; copies share it. Any thread. */
class SharedFlag {
public:
    SharedFlag(bool value) : m_value(std::make_shared<std::atomic_bool>(value)) {}
    operator bool() const { return *m_value; }
    void set(bool value) const { *m_value = value; }

private:
    std::shared_ptr<std::atomic_bool> m_value;
};

/** What the portal uses of the rest of the program; every reference outlives it. */
struct PortalServices {
    EventCache &cache;
    RegistrationService &registrations;
    GuestService &guests;
    AccessCache &access;
    SignInService &signIn;
    DeviceService &devices;
    PaymentService &payments;
    CheckInService &checkIns;
    const Clock &clock;
    SharedFlag sendsMail = false;          ///< whether confirmations leave by mail, so that pages may promise them
    ReadinessService *readiness = nullptr; ///< nullptr: the portal is always ready
    ProgramFigures *figures = nullptr;     ///< what requests are counted in; nullptr: they are not
    /** All figures as /metrics tells them; without it there is no such page. */
    std::function<Pending<QByteArray>()> metricsText = {};
    GuestListService *guestList = nullptr; ///< enters whole lists, which
    Background *background = nullptr;      ///< reads; without either nothing can be imported
};

/** What routes work with. Portal thread only. */
struct PortalContext {
    PortalServices services;
    const Assets &assets;
    const PageRenderers &pages; ///< in(request.language)
    EventPages &eventPages;
    const PortalSettings &settings;
    QString baseUrl; ///< what guests' links begin with, '/' at the end
    QObject *portal; ///< receives answers that come later
    Readiness *readiness;
    /** Hears of each request that the router refuses without a route; `reason` as in GuardLimits. May be empty. */
    std::function<void(const char *reason)> onRejected;
};

} // namespace cookout
