// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

// The guest's page and its buttons. A button's answer is 303 to the page, which shows what is so now; pressed twice it
// does nothing more. What cannot be done any more is a 409 with the page and the reason.

/** The guest's own page in each of its states, until 30 days after the event. */
void showRegistration(const Request &request, const Reply &reply, const PortalContext &context);
/** The question whether to cancel; 303 to the page of one that is cancelled already. */
void showCancel(const Request &request, const Reply &reply, const PortalContext &context);
void submitCancel(const Request &request, const Reply &reply, const PortalContext &context);
/** The way back after cancelling; with `places_choice=waitlist` to the waiting list where no places are left. */
void submitRestore(const Request &request, const Reply &reply, const PortalContext &context);
/** Takes what is offered; `ticket-{code}` says who comes where that is less than the party. */
void acceptOffer(const Request &request, const Reply &reply, const PortalContext &context);
void declineOffer(const Request &request, const Reply &reply, const PortalContext &context);
/** The mail of the present state again. */
void submitResend(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
