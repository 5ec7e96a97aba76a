// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** 303 to the guest's page once it is on disk; else the form again with 409, 422 or 503 and nothing lost. */
void submitRegistration(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
