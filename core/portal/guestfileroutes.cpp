// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestfileroutes.h"

#include "core/exchange/guestcalendar.h"
#include "core/exchange/qrcode.h"
#include "core/portal/guestpayment.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

void sendNothing(const Reply &reply, const GuestVisit &visit)
{
    reply.html(404, visit.pages.systemPage(404));
}

void sendCode(const Reply &reply, const GuestVisit &visit, const QString &content, const QString &title)
{
    const Result<QrCode> code = QrCode::of(content);
    if (code)
        reply.send({200, "image/svg+xml", code->toSvg(visit.phrases().text(title)), {}});
    else
        sendNothing(reply, visit);
}

CalendarEntry entryOf(const GuestVisit &visit)
{
    const QString words = visit.phrases().text(u"calendar_text"_s, visit.registration.code);
    return guestCalendarEntry(visit.registration, visit.event, words, visit.pageUrl, visit.now);
}

} // namespace

void sendCalendar(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply](const GuestVisit &visit) {
        if (!visit.event.startsAt.isValid())
            return sendNothing(reply, visit);
        reply.send({200,
                    "text/calendar; charset=utf-8; method=PUBLISH",
                    calendarOf(entryOf(visit)),
                    {{"Content-Disposition", "attachment; filename=\"" + visit.event.slug.toLatin1() + ".ics\""}}});
    });
}

void sendTicketCode(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply](const GuestVisit &visit) {
        if (visit.registration.status == RegistrationStatus::Confirmed && !visit.isCalledOff())
            sendCode(reply, visit, visit.pageUrl, u"qr_alt"_s);
        else
            sendNothing(reply, visit);
    });
}

void sendPaymentCode(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply](const GuestVisit &visit) {
        const std::optional<QString> payload = transferPayload(visit);
        if (payload)
            sendCode(reply, visit, *payload, u"pay_qr_alt"_s);
        else
            sendNothing(reply, visit);
    });
}

} // namespace cookout
