// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** Where a guest asks for the link again, and what happens then. */
void showLostLink(const Request &request, const Reply &reply, const PortalContext &context);
/**
 * Mails the links of the address: 303, for every address the same and after the same time, so that nobody learns who
 * is registered. 422 for what is no address.
 */
void submitLostLink(const Request &request, const Reply &reply, const PortalContext &context);

/** Who sees what guests enter, and when it is deleted: in the words of the open events, else in ours. */
void showPrivacy(const Request &request, const Reply &reply, const PortalContext &context);

} // namespace cookout
