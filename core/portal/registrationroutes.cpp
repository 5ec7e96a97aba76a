// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/registrationroutes.h"

#include "core/portal/eventpage.h"
#include "core/portal/formreader.h"
#include "core/portal/guestpage.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::Full:
    case ErrorCode::Denied:
        return 409;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

/** Whether the body is what the form sends; a body of nothing needs no type. */
bool isForm(const Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    return request.body.isEmpty() || type == "application/x-www-form-urlencoded";
}

/** Why no form can help after this error; nothing when one can. */
std::optional<EventNotice> noticeAfter(const Error &error, const Event &event, const PortalContext &context)
{
    const Phrases &phrases = context.pages.phrases();
    const std::optional<EventNotice> notice = noticeFor(event, context.services.clock.now(), phrases);
    if (error.code == ErrorCode::Denied) // the cache may still say open
        return notice.value_or(closedNotice(phrases));
    const bool isFormsFault = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Full;
    return isFormsFault ? notice : std::nullopt;
}

/** The form as it was sent, with what to do; or the reason why no form can help any more. */
void showFormAgain(const Reply &reply, const PortalContext &context, EventId eventId, const RegistrationForm &form,
                   const Error &error)
{
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->byId(eventId);
    if (!event)
        return reply.html(404, context.pages.systemPage(404));
    if (const std::optional<EventNotice> notice = noticeAfter(error, *event, context))
        return reply.html(409, eventPageWithNotice(context.pages, *event, *notice));
    const QList<FormMessage> messages = messagesFor(error, *event, context.pages.phrases());
    reply.html(statusOf(error), eventPageAgain(context.pages, *event, form, messages, context.services.sendsMail));
}

/** The way to the registration that stands, first, and to a form for another one. */
void sayItWasSentBefore(const Reply &reply, const PortalContext &context, const Event &event, const QString &key)
{
    context.services.registrations.bySubmissionKey(event.id, key)
        .deliver(context.portal, [reply, &context, event](const Result<Registration> &stored) {
            const Phrases &phrases = context.pages.phrases();
            EventNotice notice{phrases.text(u"sent_before_title"_s), phrases.text(u"sent_before_text"_s)};
            if (stored)
                notice.links.append({u"/r/"_s + stored->token, phrases.text(u"see_registration"_s)});
            notice.links.append({u"/e/"_s + event.slug, phrases.text(u"fresh_form"_s)});
            reply.html(409, eventPageWithNotice(context.pages, event, notice));
        });
}

} // namespace

void submitRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto snapshot = context.services.cache.snapshot();
    const QDateTime now = context.services.clock.now();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event || windowOf(*event, now) == Window::Hidden)
        return reply.html(404, context.pages.systemPage(404));
    if (!isForm(request))
        return reply.html(415, context.pages.systemPage(415));
    const Result<FormFields> fields = FormFields::fromBody(request.body);
    if (!fields)
        return reply.html(400, context.pages.systemPage(400));
    const RegistrationForm form = registrationFormOf(*fields);
    const Result<ValidRegistration> valid = validated(form, *event, now);
    if (!valid)
        return showFormAgain(reply, context, event->id, form, valid.error());
    context.services.registrations.registerGuest(*valid, Source::Portal, Actor::guest())
        .deliver(context.portal, [reply, &context, form, event = *event](const Result<Registration> &registered) {
            if (registered)
                return reply.seeOther(u"/r/"_s + registered->token);
            if (registered.error().code == ErrorCode::Conflict && !form.submissionKey.isEmpty())
                return sayItWasSentBefore(reply, context, event, form.submissionKey.trimmed());
            showFormAgain(reply, context, event.id, form, registered.error());
        });
}

void showRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const QString token = request.parameters.first();
    context.services.registrations.byToken(token).deliver(
        context.portal, [reply, &context](const Result<Registration> &found) {
            if (!found)
                return reply.html(statusOf(found.error()), context.pages.systemPage(statusOf(found.error())));
            const auto snapshot = context.services.cache.snapshot();
            const Event *event = snapshot->byId(found->eventId);
            if (!event)
                return reply.html(404, context.pages.systemPage(404));
            if (context.services.clock.now() > guestPagesEnd(*event))
                return reply.html(410, context.pages.systemPage(410));
            const QString url = context.baseUrl + u"r/"_s + found->token;
            reply.html(200, guestPage(context.pages, *event, *found, url, context.services.sendsMail));
        });
}

} // namespace cookout
