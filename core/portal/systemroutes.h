// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** An image that an event shows, from memory. */
void sendMedia(const Request &request, const Reply &reply, const PortalContext &context);
/** A file of the program under its hash: to be cached for STATIC_MAX_AGE, gzip where accepted, 304 for its ETag. */
void sendStaticFile(const Request &request, const Reply &reply, const PortalContext &context);
/** That the portal answers; says nothing about the database. */
void tellHealth(const Request &request, const Reply &reply, const PortalContext &context);
/** Whether guests can be served: 503 with the reason while the database cannot be read or written. */
void tellReadiness(const Request &request, const Reply &reply, const PortalContext &context);
/**
 * All figures for Prometheus: with METRICS_TOKEN to whoever brings it as bearer token, without it only to this computer
 * itself, and not to a proxy on it.
 */
void tellMetrics(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
