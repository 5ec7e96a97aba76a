// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationcode.h"
#include "core/portal/apirequest.h"
#include "core/portal/apiresources.h"

namespace cookout {

/** What a caller of this role may see of registrations. */
[[nodiscard]] inline RegistrationView viewFor(const Access &caller, const Request &request,
                                              const PortalContext &context)
{
    return {mayDo(caller.role, Right::ManageEvents), linkBase(request, context)};
}

/** Calls `then(Registration, Event)` for the registration that the path names; 404 when there is none. */
template <typename Then>
void withRegistration(const Request &request, const Reply &reply, const PortalContext &context, Then then)
{
    const QString code = tidyCode(request.parameters.first());
    if (!isRegistrationCode(code))
        return sendProblem(reply, {404});
    context.services.registrations.byCode(code).deliver(context.portal,
                                                        [reply, &context, then](const Result<Registration> &found) {
                                                            if (!found)
                                                                return sendProblem(reply, problemOf(found.error()));
                                                            const auto snapshot = context.services.cache.snapshot();
                                                            const Event *event = snapshot->byId(found->eventId);
                                                            if (!event)
                                                                return sendProblem(reply, {404});
                                                            then(*found, *event);
                                                        });
}

/** The registration with its revision as the entity tag, as If-Match wants it back. */
inline void sendRegistration(const Reply &reply, int status, const Registration &registration, const Event &event,
                             const RegistrationView &view, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    headers.append({"ETag", '"' + QByteArray::number(registration.revision) + '"'});
    sendJson(reply, status, registrationResource(registration, event, view), std::move(headers));
}

} // namespace cookout
