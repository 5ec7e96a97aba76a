// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apirequest.h"
#include "core/portal/apiresources.h"
#include "core/portal/apiroutes.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cookout {

void sendApiDescription(const Request &, const Reply &reply, const PortalContext &)
{
    static const QByteArray document = [] {
        QFile file(u":/portal/openapi.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    reply.send({200, "application/json", document, {}});
}

void sendEvents(const Request &request, const Reply &reply, const PortalContext &context)
{
    if (!apiCaller(request, reply, context) || !queryOf(request, reply, {}))
        return;
    const auto snapshot = context.services.cache.snapshot();
    QJsonArray events;
    for (const Event &event : snapshot->events())
        events.append(eventResource(event, context.services.clock.now(), linkBase(request, context)));
    sendJson(reply, 200, {{u"events"_s, events}});
}

void sendEvent(const Request &request, const Reply &reply, const PortalContext &context)
{
    if (!apiCaller(request, reply, context) || !queryOf(request, reply, {}))
        return;
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event)
        return sendProblem(reply, {404});
    sendJson(reply, 200, eventResource(*event, context.services.clock.now(), linkBase(request, context)));
}

} // namespace cookout
