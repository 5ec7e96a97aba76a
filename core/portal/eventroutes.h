// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** The one open event in place, a list of several, or a page that says that none is planned. */
void showFirstPage(const Request &request, const Reply &reply, const PortalContext &context);
void showEvent(const Request &request, const Reply &reply, const PortalContext &context);
/** Its programme, the way there, whom to ask and what is still needed. */
void showInfo(const Request &request, const Reply &reply, const PortalContext &context);
/** A reload of the address a form was sent to shows the form again. */
void returnToEvent(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
