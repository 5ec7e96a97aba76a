// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/portal/assets.h"
#include "core/portal/pagerenderer.h"
#include "core/services/eventcache.h"
#include "core/services/registrationservice.h"

namespace cookout {

/** What the portal uses of the rest of the program; every reference outlives it. */
struct PortalServices {
    EventCache &cache;
    RegistrationService &registrations;
    const Clock &clock;
    bool sendsMail = false; ///< whether confirmations leave by mail, so that pages may promise them
};

/** What routes work with. Portal thread only. */
struct PortalContext {
    PortalServices services;
    const Assets &assets;
    const PageRenderer &pages;
    const PortalSettings &settings;
    QString baseUrl; ///< what guests' links begin with, '/' at the end
    QObject *portal; ///< receives answers that come later
};

} // namespace cookout
