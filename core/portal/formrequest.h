// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/portal/eventform.h"
#include "core/portal/formreader.h"
#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/**
 * The fields of the form that was sent; nothing when it is none, and then the answer says so (415, 400). A browser in
 * which somebody is signed in has to show that a page of ours made the form: 403 without an Origin or form token.
 */
[[nodiscard]] std::optional<FormFields> requiredFields(const Request &request, const Reply &reply,
                                                       const PortalContext &context);

/** A form that nobody has sent yet, for whoever asks: with a new key, and signed. */
[[nodiscard]] FormOptions newForm(const Request &request, const PortalContext &context, const Event &event);

/** The same for a form that comes back: what was signed before stays, so that its time counts from the first show. */
[[nodiscard]] FormOptions sameForm(const Request &request, const PortalContext &context, const Event &event,
                                   const FormFields &fields);

/** How long ago the form was shown; nothing for one that no page of ours has made. */
[[nodiscard]] std::optional<std::chrono::milliseconds>
timeSinceShown(const Request &request, const PortalContext &context, const Event &event, const FormFields &fields);

/** The token for a guest's form in the browser of somebody who is signed in; empty for everybody else. */
[[nodiscard]] QString staffFormToken(const Request &request, const PortalContext &context);

/** The status that a guest's page has after this error. */
[[nodiscard]] int statusOf(const Error &error);

} // namespace cookout
