// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalrouter.h"

namespace cookout {

// The routes below /api/v1, as resources/portal/openapi.json describes them to programs. Each needs a bearer token but
// the description itself. Portal thread only.

/** Every route below /api/v1. */
[[nodiscard]] std::vector<Route> apiRoutes();

// --- apieventroutes.cpp: for every role ------------------------------------------------------------------------------
void sendApiDescription(const Request &request, const Reply &reply, const PortalContext &context);
void sendEvents(const Request &request, const Reply &reply, const PortalContext &context);
void sendEvent(const Request &request, const Reply &reply, const PortalContext &context);

// --- apiregistrationroutes.cpp ---------------------------------------------------------------------------------------
/** As the form of the event's page; for roles that may register walk-ins. */
void addRegistration(const Request &request, const Reply &reply, const PortalContext &context);
/** A page of them, of all or of those that a query finds; for roles that see guests. */
void sendRegistrations(const Request &request, const Reply &reply, const PortalContext &context);
void sendRegistration(const Request &request, const Reply &reply, const PortalContext &context);
/** Changes what the body names, if nobody else has changed it since; for organisers. */
void changeRegistration(const Request &request, const Reply &reply, const PortalContext &context);
/** Cancels it, and tells the guest with ?notify=1 only; for organisers. */
void cancelRegistration(const Request &request, const Reply &reply, const PortalContext &context);

// --- apiimportroutes.cpp ---------------------------------------------------------------------------------------------
/**
 * Enters a table of parties, all or none, as one change; the same table again answers the same registrations. With
 * ?dry_run=1 it only says what would be wrong; ?notify=1 mails confirmations; ?waitlist=1 queues whoever finds no
 * place. For organisers.
 */
void importRegistrations(const Request &request, const Reply &reply, const PortalContext &context);

// --- apideskroutes.cpp -----------------------------------------------------------------------------------------------
/** For roles that take payments; money goes back only by those that manage it. */
void addPayment(const Request &request, const Reply &reply, const PortalContext &context);
/** For roles at the door. */
void addCheckIn(const Request &request, const Reply &reply, const PortalContext &context);
void takeBackCheckIn(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
