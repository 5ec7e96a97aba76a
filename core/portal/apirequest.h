// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/portal/apiproblem.h"
#include "core/portal/portalcontext.h"
#include "core/portal/request.h"

/** What every route below /api/v1 asks first; each answers the reply itself when the request fails. Portal thread. */
namespace cookout {

/** The largest body of a JSON document: far more than any registration, and read in a moment. */
constexpr qsizetype longestJsonBody = 1'048'576;

/** Who sends the request by bearer token, whatever the role may do. 401 without a token that is known. */
[[nodiscard]] std::optional<Access> apiCaller(const Request &request, const Reply &reply, const PortalContext &context);

/** The same, if the token's role has the right; else 403. */
[[nodiscard]] std::optional<Access> apiCaller(const Request &request, const Reply &reply, const PortalContext &context,
                                              Right right);

/** 403 for a token whose role may not do it. */
void refuseRole(const Reply &reply, const Access &caller);

/** The body as an object: 415 for another type or charset, 413 beyond longestJsonBody, 400 for what is no object. */
[[nodiscard]] std::optional<QJsonObject> jsonBody(const Request &request, const Reply &reply);

/** The query's parameters, first value first; 400 for one that is not among `known`. "lang" is always known. */
[[nodiscard]] std::optional<QMap<QString, QString>> queryOf(const Request &request, const Reply &reply,
                                                            const QStringList &known);

/**
 * The key by which a repeated request is known: the header Idempotency-Key, in quotes or not, or the member
 * "submission_key"; may be empty. 422 when both are there and differ.
 */
[[nodiscard]] std::optional<QString> submissionKeyOf(const Request &request, const Reply &reply, const QString &member);

/** What links begin with that are to work outside of this answer, '/' at the end. */
[[nodiscard]] QString linkBase(const Request &request, const PortalContext &context);

/** Sends an object. */
void sendJson(const Reply &reply, int status, const QJsonObject &object,
              QList<std::pair<QByteArray, QByteArray>> headers = {});

} // namespace cookout
