// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/registrationroutes.h"

#include "core/portal/eventpage.h"
#include "core/portal/formrequest.h"
#include "core/portal/placeschoice.h"
#include "core/portal/questionfields.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Why no form can help after this error; nothing when one can. */
std::optional<EventNotice> noticeAfter(const Error &error, const Event &event, const PortalContext &context,
                                       const Phrases &phrases)
{
    const std::optional<EventNotice> notice = noticeFor(event, context.services.clock.now(), phrases);
    if (error.code == ErrorCode::Denied) // the cache may still say open
        return notice.value_or(closedNotice(event, phrases));
    const bool isFormsFault = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Full;
    return isFormsFault ? notice : std::nullopt;
}

/** What a guest sent, and what is needed to show the same form again. */
struct SentForm {
    Request request;
    FormFields fields;
    EventId eventId;
    RegistrationForm form;
};

/** The form as it was sent, with what to do; or the reason why no form can help any more. */
void showFormAgain(const Reply &reply, const PortalContext &context, const SentForm &sent, const Error &error)
{
    const PageRenderer &pages = context.pages.in(sent.form.language);
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->byId(sent.eventId);
    if (!event)
        return reply.html(404, pages.systemPage(404));
    if (const std::optional<EventNotice> notice = noticeAfter(error, *event, context, pages.phrases()))
        return reply.html(409, eventPageWithNotice(pages, *event, *notice, snapshot->image(event->heroMedia)));
    const QList<FormMessage> messages = messagesFor(error, *event, pages.phrases());
    reply.html(statusOf(error),
               eventPageAgain(pages, *event, sent.form, messages, sameForm(sent.request, context, *event, sent.fields),
                              snapshot->image(event->heroMedia)));
}

/** The way to the registration that stands, first, and to a form for another one. */
void sayItWasSentBefore(const Reply &reply, const PortalContext &context, const Event &event,
                        const RegistrationForm &form)
{
    context.services.registrations.bySubmissionKey(event.id, form.submissionKey.trimmed())
        .deliver(context.portal, [reply, &context, language = form.language, event](const auto &stored) {
            const PageRenderer &pages = context.pages.in(language);
            const Phrases &phrases = pages.phrases();
            EventNotice notice{phrases.text(u"sent_before_title"_s), phrases.text(u"sent_before_text"_s)};
            if (stored)
                notice.links.append({u"/r/"_s + stored->token, phrases.text(u"see_registration"_s)});
            notice.links.append({u"/e/"_s + event.slug, phrases.text(u"fresh_form"_s)});
            const auto snapshot = context.services.cache.snapshot();
            reply.html(409, eventPageWithNotice(pages, event, notice, snapshot->image(event.heroMedia)));
        });
}

/** The same form with fields for everybody who comes; what is wrong so far is said at once. */
void askAboutTheOthers(const Reply &reply, const PortalContext &context, const Event &event, const SentForm &sent)
{
    const PageRenderer &pages = context.pages.in(sent.form.language);
    QList<FormMessage> messages{{{}, pages.phrases().text(u"others_too"_s)}};
    if (const auto valid = validated(sent.form, event, context.services.clock.now()); !valid) {
        for (const FieldError &problem : valid.error().fields) {
            if (!problem.field.startsWith("answer-"_L1) || problem.problem != FieldProblem::Required)
                messages += messagesFor({ErrorCode::InvalidInput, {}, {problem}}, event, pages.phrases());
        }
    }
    const auto snapshot = context.services.cache.snapshot();
    reply.html(422,
               eventPageAgain(pages, event, sent.form, messages, sameForm(sent.request, context, event, sent.fields),
                              snapshot->image(event.heroMedia)));
}

} // namespace

void submitRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const PageRenderer &pages = context.pages.in(request.language);
    const auto snapshot = context.services.cache.snapshot();
    const QDateTime now = context.services.clock.now();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event || windowOf(*event, now) == Window::Hidden)
        return reply.html(404, pages.systemPage(404));
    const std::optional<FormFields> fields = requiredFields(request, reply, context);
    if (!fields)
        return;
    RegistrationForm form = asAgreed(registrationFormOf(*fields, request.language), *fields, *event);
    form.suspicion = suspicionOf(*fields, timeSinceShown(request, context, *event, *fields));
    const bool asksMore = fields->contains(u"persons"_s) && asksAboutCompanions(*event) &&
                          personsIn(form, *event) > fields->value(u"persons"_s).toInt();
    const SentForm sent{request, *fields, event->id, form};
    if (asksMore && windowOf(*event, now) == Window::Open)
        return askAboutTheOthers(reply, context, *event, sent);
    const Result<ValidRegistration> valid = validated(form, *event, now);
    if (!valid)
        return showFormAgain(reply, context, sent, valid.error());
    context.services.registrations.registerGuest(*valid, Source::Portal, Actor::guest())
        .deliver(context.portal, [reply, &context, sent, event = *event](const Result<Registration> &registered) {
            if (registered)
                return reply.seeOther(u"/r/"_s + registered->token);
            if (registered.error().code == ErrorCode::Conflict && !sent.form.submissionKey.isEmpty())
                return sayItWasSentBefore(reply, context, event, sent.form);
            showFormAgain(reply, context, sent, registered.error());
        });
}

} // namespace cookout
