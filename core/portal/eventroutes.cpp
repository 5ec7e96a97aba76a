// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventroutes.h"

#include "core/portal/eventpage.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QByteArray listPage(const PageRenderer &pages, const QList<Event> &events)
{
    QVariantList entries;
    for (const Event &event : events) {
        entries.append(QVariantMap{{u"slug"_s, event.slug},
                                   {u"title"_s, event.title},
                                   {u"when"_s, eventTimeText(event)},
                                   {u"location"_s, event.location}});
    }
    const QString heading = pages.phrases().text(u"choose_event"_s);
    return pages.render(u"events"_s, {{u"page_title"_s, heading}, {u"heading"_s, heading}, {u"events"_s, entries}});
}

QByteArray nothingPlannedPage(const PageRenderer &pages)
{
    const QString heading = pages.phrases().text(u"none_title"_s);
    return pages.render(u"system"_s, {{u"page_title"_s, heading},
                                      {u"heading"_s, heading},
                                      {u"text"_s, pages.phrases().text(u"none_text"_s)},
                                      {u"link"_s, false},
                                      {u"link_text"_s, QString()}});
}

} // namespace

void showFirstPage(const Request &, const Reply &reply, const PortalContext &context)
{
    const QList<Event> open = context.services.cache.snapshot()->open();
    if (open.isEmpty())
        reply.html(200, nothingPlannedPage(context.pages));
    else if (open.size() == 1)
        reply.html(200,
                   eventPage(context.pages, open.first(), context.services.clock.now(), context.services.sendsMail));
    else
        reply.html(200, listPage(context.pages, open));
}

void showEvent(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto snapshot = context.services.cache.snapshot();
    const QDateTime now = context.services.clock.now();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (event && windowOf(*event, now) != Window::Hidden)
        reply.html(200, eventPage(context.pages, *event, now, context.services.sendsMail));
    else
        reply.html(404, context.pages.systemPage(404));
}

void returnToEvent(const Request &request, const Reply &reply, const PortalContext &)
{
    reply.seeOther(u"/e/"_s + request.parameters.first());
}

} // namespace cookout
