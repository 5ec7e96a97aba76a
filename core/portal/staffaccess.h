// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/formreader.h"
#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

#include <optional>

/** What every page for staff asks first. Portal thread only. */
namespace cookout {

/** Who sends the request by cookie; counts as a use of the session. Nothing when nobody is signed in. */
[[nodiscard]] std::optional<Access> staffOf(const Request &request, const PortalContext &context);

/**
 * The same; without anybody signed in, the reply is sent to the sign-in page, which leads back. For every GET below
 * /staff that shows something.
 */
[[nodiscard]] std::optional<Access> requiredStaff(const Request &request, const Reply &reply,
                                                  const PortalContext &context);

/**
 * The form of a POST below /staff, whose browser must say that it comes from a page of ours: 403 without an Origin (a
 * wrong one the router has refused), 415 for what is no form, 400 for a broken one; then nothing. Whether the form's
 * token is right is for hasFormToken(), because each page says in its own way what to do.
 */
[[nodiscard]] std::optional<FormFields> staffForm(const Request &request, const Reply &reply,
                                                  const PortalContext &context);

/** What binds a form to somebody's session. */
[[nodiscard]] QString bindingOf(const Access &access);

/** A new token for a form; `binding` as for formToken(). */
[[nodiscard]] QString newFormToken(const QString &binding, const PortalContext &context);
[[nodiscard]] bool hasFormToken(const FormFields &form, const QString &binding, const PortalContext &context);

/**
 * Whether a password may be typed here: over TLS, on this computer itself, or where a setting allows it. Elsewhere
 * anybody on the network could read it.
 */
[[nodiscard]] bool mayTypePassword(const Request &request, const PortalContext &context);

/** Where to go after signing in: an own path below /staff, else /staff. */
[[nodiscard]] QString safeNext(const QString &wanted);

/** Whom failed sign-ins are counted for: an address, or for IPv6 the /64 that one customer gets (RFC 6177). */
[[nodiscard]] QString throttleKeyOf(const QHostAddress &address);

/** 303 to a path of ours, which may have a query; with a Set-Cookie unless that is empty. */
void goTo(const Reply &reply, const QString &path, const QByteArray &setCookie = {});

} // namespace cookout
