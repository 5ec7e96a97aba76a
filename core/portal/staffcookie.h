// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/portal/httprequestparser.h"
#include "core/portal/request.h"

namespace cookout {

class SignInService;

/**
 * The value of a cookie in a request's Cookie field (RFC 6265 section 4.2.1); empty when there is none. Also when there
 * are several of that name with different values, since nobody knows then which one the browser means.
 */
[[nodiscard]] QByteArray cookieValue(QByteArrayView cookieField, QByteArrayView name);

/**
 * What a staff member's browser shows: a session's token in a cookie that scripts cannot read and that does not leave
 * with other sites' forms ("Lax": "Strict" would withhold it when a guest's QR code is opened from the camera). Over
 * TLS its name begins with "__Host-", so that nobody can plant one from a plain page; the plain one is not looked at
 * there. It lasts as long as the browser lives; the session's own end is the portal's affair.
 */
[[nodiscard]] QString staffTokenOf(const Request &request);

/** The Set-Cookie value that gives or takes it. */
[[nodiscard]] QByteArray staffCookie(const Secret &token, bool isSecure);
[[nodiscard]] QByteArray endedStaffCookie(bool isSecure);

/** The token of "Authorization: Bearer …" (RFC 6750 section 2.1); empty for anything else. */
[[nodiscard]] QString bearerToken(QByteArrayView authorization);

/** Whether the head shows a staff cookie or bearer token that is known: who sends it may send more than a guest. */
[[nodiscard]] bool isKnownSender(const RequestHead &head, const SignInService &signIn);

} // namespace cookout
