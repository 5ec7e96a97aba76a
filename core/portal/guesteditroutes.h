// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** The form with what is stored; 409 with the reason once it can no longer be changed. */
void showEdit(const Request &request, const Reply &reply, const PortalContext &context);
/**
 * 303 to the guest's page once it is on disk; else the form again, nothing lost: 422 with what is wrong, 409 with both
 * values when somebody else has changed it since `revision`, or with the choices where places are missing, 503.
 */
void submitEdit(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
