// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventroutes.h"

#include "core/portal/eventcontent.h"
#include "core/portal/eventpages.h"
#include "core/portal/formrequest.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QByteArray listPage(const PageRenderer &pages, const QList<Event> &events)
{
    QVariantList entries;
    for (const Event &event : events) {
        entries.append(QVariantMap{{u"slug"_s, event.slug},
                                   {u"title"_s, event.title},
                                   {u"when"_s, eventTimeText(event, pages.phrases())},
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

void sendPage(const Request &request, const Reply &reply, const PortalContext &context,
              const std::shared_ptr<const EventSnapshot> &snapshot, const Event &event)
{
    reply.html(200, context.eventPages.page(context.pages.in(request.language), snapshot, event,
                                            context.services.clock.now(), newForm(request, context, event)));
}

} // namespace

void showFirstPage(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto snapshot = context.services.cache.snapshot();
    const QList<Event> open = snapshot->open();
    if (open.isEmpty())
        reply.html(200, nothingPlannedPage(context.pages.in(request.language)));
    else if (open.size() == 1)
        sendPage(request, reply, context, snapshot, open.first());
    else
        reply.html(200, listPage(context.pages.in(request.language), open));
}

void showEvent(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto snapshot = context.services.cache.snapshot();
    const QDateTime now = context.services.clock.now();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (event && windowOf(*event, now) != Window::Hidden)
        sendPage(request, reply, context, snapshot, *event);
    else
        reply.html(404, context.pages.in(request.language).systemPage(404));
}

void showInfo(const Request &request, const Reply &reply, const PortalContext &context)
{
    const PageRenderer &pages = context.pages.in(request.language);
    const auto snapshot = context.services.cache.snapshot();
    const QDateTime now = context.services.clock.now();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event || windowOf(*event, now) == Window::Hidden)
        return reply.html(404, pages.systemPage(404));
    const bool registers = !noticeFor(*event, now, pages.phrases());
    reply.html(200, infoPage(pages, *event, snapshot->image(event->heroMedia), registers));
}

void returnToEvent(const Request &request, const Reply &reply, const PortalContext &)
{
    const QString path = u"/e/"_s + request.parameters.first();
    if (request.languageIsChosen)
        reply.seeOther(path, {u"lang"_s, request.language});
    else
        reply.seeOther(path);
}

} // namespace cookout
