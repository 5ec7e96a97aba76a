// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** The event for the guest's calendar, which knows a later version as the same entry; 404 while it has no date. */
void sendCalendar(const Request &request, const Reply &reply, const PortalContext &context);
/** The page's address as a code for the entrance; 404 for whoever has no place. */
void sendTicketCode(const Request &request, const Reply &reply, const PortalContext &context);
/** What is due as a code for banking apps; 404 where nothing is, or no account is known. */
void sendPaymentCode(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
