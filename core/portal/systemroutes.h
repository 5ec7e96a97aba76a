// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** A file of the program under its hash: to be cached for STATIC_MAX_AGE, gzip where accepted, 304 for its ETag. */
void sendStaticFile(const Request &request, const Reply &reply, const PortalContext &context);
/** That the portal answers; says nothing about the database. */
void tellHealth(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
