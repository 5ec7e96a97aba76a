// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guesteditroutes.h"

#include "core/portal/formrequest.h"
#include "core/portal/guesteditpage.h"
#include "core/portal/guestpage.h"
#include "core/portal/placeschoice.h"
#include "core/portal/questionfields.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** What the guest sent, with what the routes need to answer it. */
struct SentEdit {
    Request request;
    Reply reply;
    const PortalContext &context;
    RegistrationForm form;
    int revision = 0; ///< which it began with
};

/** The reason why there is no form. */
void sayWhyNot(const Reply &reply, const GuestVisit &visit)
{
    if (visit.registration.status == RegistrationStatus::Cancelled)
        reply.html(409, guestPage(visit, {visit.phrases().text(u"edit_cancelled"_s), true}));
    else
        reply.html(409, tooLatePage(visit));
}

/** The page as it is now, with the form as it was sent. */
void showAgain(const SentEdit &edit, int status, const std::function<EditTroubles(const GuestVisit &)> &troublesOf)
{
    findGuest(edit.request, edit.reply, edit.context, [edit, status, troublesOf](const GuestVisit &visit) {
        if (!visit.choices().change)
            return sayWhyNot(edit.reply, visit);
        edit.reply.html(status, guestEditPage(visit, edit.form, troublesOf(visit)));
    });
}

QList<FormMessage> editMessages(const Error &error, const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    if (error.code == ErrorCode::Denied) // the event takes nobody in any more
        return {{{}, phrases.text(u"edit_closed"_s), false}};
    if (error.fields.isEmpty())
        return {{{}, phrases.text(u"edit_not_saved"_s), false}};
    if (error.code == ErrorCode::Conflict) // fewer would come than are inside
        return {{{}, phrases.counted(u"edit_inside"_s, error.fields.first().limit), false}};
    return messagesFor(error, visit.event, phrases);
}

void explain(const SentEdit &edit, const GuestVisit &visit, const Error &error)
{
    const auto troublesOf = [error, revision = edit.revision](const GuestVisit &now) {
        return EditTroubles{editMessages(error, now), revision};
    };
    if (statusOf(error) >= 500) // no use in asking the database how things are now
        edit.reply.html(statusOf(error), guestEditPage(visit, edit.form, troublesOf(visit)));
    else
        showAgain(edit, statusOf(error), troublesOf);
}

void sayItChangedElsewhere(const SentEdit &edit, const EditConflict &conflict)
{
    showAgain(edit, 409, [yours = conflict.yours.party](const GuestVisit &visit) {
        return EditTroubles{{{{}, visit.phrases().text(u"edit_elsewhere"_s), false}}, 0, true, yours};
    });
}

/** Whether more persons come than the form had fields for. */
bool asksMore(const RegistrationForm &form, const FormFields &fields, const Event &event)
{
    return fields.contains(u"persons"_s) && asksAboutCompanions(event) &&
           personsIn(form, event) > fields.value(u"persons"_s).toInt();
}

void store(const SentEdit &edit, const GuestVisit &visit, const ValidEdit &valid)
{
    edit.context.services.guests.edit(valid).deliver(
        edit.context.portal, [edit, visit](const Result<EditOutcome> &outcome) {
            if (!outcome)
                explain(edit, visit, outcome.error());
            else if (const auto *conflict = std::get_if<EditConflict>(&*outcome))
                sayItChangedElsewhere(edit, *conflict);
            else
                backToGuest(edit.reply, visit, u"saved"_s);
        });
}

void readAndStore(SentEdit edit, const GuestVisit &visit, const FormFields &fields)
{
    Registration seen = visit.registration;
    if (fields.contains(u"revision"_s)) // a script that sends none means what is there
        seen.revision = fields.value(u"revision"_s).toInt();
    edit.revision = seen.revision;
    edit.form.language = visit.phrases().language();
    edit.form = asAgreed(edit.form, fields, visit.event, seen.placesHeld() > 0 ? seen.party : Party());
    const auto showWith = [&](const QList<FormMessage> &messages) {
        edit.reply.html(422, guestEditPage(visit, edit.form, {messages, edit.revision}));
    };
    if (asksMore(edit.form, fields, visit.event))
        return showWith({{{}, visit.phrases().text(u"others_too"_s), false}});
    const Result<ValidEdit> valid = validatedEdit(edit.form, seen, visit.event);
    if (valid)
        store(edit, visit, *valid);
    else
        showWith(messagesFor(valid.error(), visit.event, visit.phrases()));
}

} // namespace

void showEdit(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply](const GuestVisit &visit) {
        if (visit.choices().change)
            reply.html(200, guestEditPage(visit, formOf(visit.registration.party)));
        else
            sayWhyNot(reply, visit);
    });
}

void submitEdit(const Request &request, const Reply &reply, const PortalContext &context)
{
    const std::optional<FormFields> fields = requiredFields(request, reply, context);
    if (!fields)
        return;
    const SentEdit edit{request, reply, context, registrationFormOf(*fields, request.language)};
    findGuest(request, reply, context, [edit, fields = *fields](const GuestVisit &visit) {
        if (visit.choices().change)
            readAndStore(edit, visit, fields);
        else
            sayWhyNot(edit.reply, visit);
    });
}

} // namespace cookout
