// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** GET /staff: who is signed in. */
void showStaff(const Request &request, const Reply &reply, const PortalContext &context);
/** GET /staff/sign-in: the password page, or how to pair where no password may be typed. */
void showSignIn(const Request &request, const Reply &reply, const PortalContext &context);
/** POST /staff/sign-in */
void submitSignIn(const Request &request, const Reply &reply, const PortalContext &context);
/** POST /staff/sign-out */
void submitSignOut(const Request &request, const Reply &reply, const PortalContext &context);

/** GET /staff/join/{token}: a button that uses the pairing code. */
void showJoin(const Request &request, const Reply &reply, const PortalContext &context);
/** POST /staff/join/{token}: uses it, once. */
void submitJoin(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
