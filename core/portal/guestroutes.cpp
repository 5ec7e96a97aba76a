// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestroutes.h"

#include "core/portal/formrequest.h"
#include "core/portal/guestpage.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The page as it is now, with what was not done; whoever asked has to read both. */
void explain(const Request &request, const Reply &reply, const PortalContext &context, const Error &error,
             const std::function<GuestNote(const GuestVisit &)> &noteFor)
{
    const int status = statusOf(error);
    if (status >= 500)
        return reply.html(status, context.pages.in(request.language).systemPage(status));
    findGuest(request, reply, context, [reply, status, noteFor](const GuestVisit &visit) {
        reply.html(status, guestPage(visit, noteFor(visit)));
    });
}

/** The same with one sentence, whatever the page says. */
void explain(const Request &request, const Reply &reply, const PortalContext &context, const Error &error,
             const QString &phrase)
{
    explain(request, reply, context, error, [phrase](const GuestVisit &visit) {
        return GuestNote{visit.phrases().text(phrase), true};
    });
}

/** Reads the form of a button and finds whose it is. */
void withForm(const Request &request, const Reply &reply, const PortalContext &context,
              const std::function<void(const GuestVisit &, const FormFields &)> &found)
{
    const std::optional<FormFields> fields = requiredFields(request, reply, context);
    if (fields)
        findGuest(request, reply, context,
                  [fields = *fields, found](const GuestVisit &visit) { found(visit, fields); });
}

GuestNote offerProblem(const GuestVisit &visit, const Error &error, const QMap<QString, QString> &typed)
{
    const Phrases &phrases = visit.phrases();
    if (error.code == ErrorCode::Full)
        return {phrases.counted(u"offer_too_many"_s, visit.registration.offeredPlaces), true, typed};
    if (error.code == ErrorCode::InvalidInput)
        return {phrases.text(u"offer_counts_wrong"_s), true, typed};
    return {phrases.text(u"offer_gone"_s), true, {}};
}

/** The typed counts in figures; InvalidInput when one is no number that could be meant. */
Result<QMap<QString, int>> countsOf(const QMap<QString, QString> &typed)
{
    QMap<QString, int> counts;
    for (auto count = typed.begin(); count != typed.end(); ++count) {
        const QString text = count.value().trimmed();
        bool isNumber = text.isEmpty();
        counts.insert(count.key(), isNumber ? 0 : text.toInt(&isNumber));
        if (!isNumber || counts.last() < 0)
            return failure(ErrorCode::InvalidInput, u"a count is no number"_s);
    }
    return counts;
}

} // namespace

void showRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply, said = QUrlQuery(request.query)](const GuestVisit &visit) {
        reply.html(200, guestPage(visit, noteOf(said.queryItemValue(u"said"_s), visit)));
    });
}

void showCancel(const Request &request, const Reply &reply, const PortalContext &context)
{
    findGuest(request, reply, context, [reply](const GuestVisit &visit) {
        if (visit.registration.status == RegistrationStatus::Cancelled)
            backToGuest(reply, visit);
        else if (visit.choices().change)
            reply.html(200, cancelPage(visit));
        else
            reply.html(409, tooLatePage(visit));
    });
}

void submitCancel(const Request &request, const Reply &reply, const PortalContext &context)
{
    withForm(request, reply, context, [request, reply, &context](const GuestVisit &visit, const FormFields &) {
        context.services.guests.cancel(visit.registration.token)
            .deliver(context.portal, [request, reply, &context, visit](const Result<Registration> &cancelled) {
                if (cancelled)
                    backToGuest(reply, visit);
                else if (cancelled.error().code == ErrorCode::Denied)
                    reply.html(409, tooLatePage(visit));
                else
                    explain(request, reply, context, cancelled.error(), u"not_done_yet"_s);
            });
    });
}

void submitRestore(const Request &request, const Reply &reply, const PortalContext &context)
{
    withForm(request, reply, context, [request, reply, &context](const GuestVisit &visit, const FormFields &fields) {
        const bool queues = fields.value(u"places_choice"_s) == "waitlist"_L1;
        context.services.guests.restore(visit.registration.token, queues ? PlacesChoice::WaitList : PlacesChoice::Ask)
            .deliver(context.portal, [request, reply, &context, visit](const Result<Registration> &restored) {
                const bool waits = restored && restored->status == RegistrationStatus::Waitlisted;
                if (restored)
                    backToGuest(reply, visit, waits ? u"queued"_s : u"restored"_s);
                else if (restored.error().code == ErrorCode::Full)
                    explain(request, reply, context, restored.error(), u"restore_full"_s);
                else if (restored.error().code == ErrorCode::Denied)
                    reply.html(409, tooLatePage(visit));
                else
                    explain(request, reply, context, restored.error(), u"restore_changed"_s);
            });
    });
}

void acceptOffer(const Request &request, const Reply &reply, const PortalContext &context)
{
    withForm(request, reply, context, [request, reply, &context](const GuestVisit &visit, const FormFields &fields) {
        const QMap<QString, QString> typed = fields.startingWith(u"ticket-"_s);
        const auto refuse = [request, reply, &context, typed](const Error &error) {
            explain(request, reply, context, error,
                    [error, typed](const GuestVisit &now) { return offerProblem(now, error, typed); });
        };
        const Result<QMap<QString, int>> counts = countsOf(typed);
        if (!counts)
            return refuse(counts.error());
        context.services.guests.acceptOffer(visit.registration.token, *counts)
            .deliver(context.portal, [reply, visit, refuse](const Result<Registration> &accepted) {
                if (accepted)
                    backToGuest(reply, visit);
                else
                    refuse(accepted.error());
            });
    });
}

void declineOffer(const Request &request, const Reply &reply, const PortalContext &context)
{
    withForm(request, reply, context, [request, reply, &context](const GuestVisit &visit, const FormFields &) {
        context.services.guests.declineOffer(visit.registration.token)
            .deliver(context.portal, [request, reply, &context, visit](const Result<Registration> &declined) {
                if (declined)
                    backToGuest(reply, visit);
                else
                    explain(request, reply, context, declined.error(), u"offer_gone"_s);
            });
    });
}

void submitResend(const Request &request, const Reply &reply, const PortalContext &context)
{
    withForm(request, reply, context, [request, reply, &context](const GuestVisit &visit, const FormFields &) {
        context.services.guests.resend(visit.registration.token)
            .deliver(context.portal, [request, reply, &context, visit](const Result<Registration> &resent) {
                if (resent)
                    backToGuest(reply, visit, u"sent"_s);
                else
                    explain(request, reply, context, resent.error(), u"no_address"_s);
            });
    });
}

} // namespace cookout
