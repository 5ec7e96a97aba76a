// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationdocument.h"
#include "core/portal/apiforms.h"
#include "core/portal/apiregistration.h"
#include "core/portal/apiroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int usualPage = 100;
constexpr int largestPage = 500;

struct PageQuery {
    QString words;
    PagePosition after;
    int limit = usualPage;
};

std::optional<PageQuery> pageQueryOf(const Request &request, const Reply &reply)
{
    const auto parameters = queryOf(request, reply, {u"query"_s, u"after"_s, u"limit"_s});
    if (!parameters)
        return std::nullopt;
    PageQuery query;
    query.words = parameters->value(u"query"_s);
    QList<ApiFlaw> flaws;
    if (parameters->contains(u"after"_s)) {
        const auto position = positionOf(parameters->value(u"after"_s));
        if (!position)
            flaws.append({{}, u"after"_s, u"bad-choice"_s, u"This is no position that an answer has given."_s});
        query.after = position.value_or(PagePosition());
    }
    if (parameters->contains(u"limit"_s)) {
        bool isNumber = false;
        query.limit = parameters->value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1 || query.limit > largestPage)
            flaws.append({{}, u"limit"_s, u"out-of-range"_s, u"This must be 1 to 500."_s, largestPage});
    }
    if (flaws.isEmpty())
        return query;
    sendProblem(reply, {400, {}, u"The query has wrong values."_s, flaws});
    return std::nullopt;
}

/** The revision of If-Match, as ETag gave it; nothing when the header is absent, 0 when it is something else. */
std::optional<qint64> matchedRevision(const Request &request)
{
    if (!request.headers.contains("if-match"))
        return std::nullopt;
    QByteArray tag = request.header("if-match").trimmed();
    if (tag.startsWith("W/"))
        tag = tag.sliced(2);
    return tag.replace('"', "").toLongLong();
}

/** The revision that the client has seen: 422 when the two places differ or it is none, 428 without any. */
std::optional<qint64> seenRevision(const Request &request, const Reply &reply, const std::optional<qint64> &member)
{
    const std::optional<qint64> header = matchedRevision(request);
    const std::optional<qint64> seen = member ? member : header;
    if (!seen) {
        sendProblem(reply, {428});
        return std::nullopt;
    }
    if (*seen >= 1 && (!header || *header == *seen))
        return seen;
    sendProblem(reply, invalidProblem({{u"#/revision"_s,
                                        {},
                                        u"bad-choice"_s,
                                        u"This is no revision, or another one than that of the header If-Match."_s}}));
    return std::nullopt;
}

/** 409 with both values of every member that the client wants otherwise than it is now. */
void sendOutdated(const Reply &reply, const QJsonObject &wanted, const QJsonObject &current)
{
    QJsonArray conflicts;
    for (auto member = wanted.begin(); member != wanted.end(); ++member) {
        const QJsonValue theirs = current.value(member.key());
        if (member.key() != "revision"_L1 && member.value() != theirs) {
            conflicts.append(
                QJsonObject{{u"field"_s, member.key()}, {u"yours"_s, member.value()}, {u"theirs"_s, theirs}});
        }
    }
    ApiProblem problem{409, u"outdated"_s, u"Look at both values and send what shall be, with the new revision."_s};
    problem.members = {{u"conflicts"_s, conflicts}, {u"current"_s, current}};
    sendProblem(reply, problem);
}

/** One change as it travels. */
struct Patch {
    Reply reply;
    QJsonObject body;
    qint64 seen = 0;
    Actor actor;
    RegistrationView view;
};

void storePatch(const Patch &patch, const ValidEdit &edit, const Event &event, const PortalContext &context)
{
    context.services.registrations.edit(edit, patch.actor)
        .deliver(context.portal, [patch, event](const Result<EditOutcome> &outcome) {
            if (!outcome)
                return sendProblem(patch.reply, problemOf(outcome.error()));
            if (const auto *conflict = std::get_if<EditConflict>(&*outcome))
                return sendOutdated(patch.reply, patch.body, registrationResource(conflict->theirs, event, patch.view));
            sendRegistration(patch.reply, 200, std::get<Registration>(*outcome), event, patch.view);
        });
}

} // namespace

void addRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::CheckIn);
    const auto body = caller ? jsonBody(request, reply) : std::nullopt;
    if (!body)
        return;
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event)
        return sendProblem(reply, {404});
    ApiFields fields(*body);
    RegistrationForm form = registrationFormOf(fields, *event, request.language);
    if (const QList<ApiFlaw> flaws = fields.flaws(); !flaws.isEmpty())
        return sendProblem(reply, invalidProblem(flaws));
    const auto key = submissionKeyOf(request, reply, form.submissionKey);
    if (!key)
        return;
    form.submissionKey = *key;
    const Result<ValidRegistration> valid = validated(form, *event, context.services.clock.now());
    if (!valid)
        return sendProblem(reply, problemOf(valid.error()));
    context.services.registrations.registerGuest(*valid, Source::Api, actorOf(*caller))
        .deliver(context.portal, [reply, event = *event, view = viewFor(*caller, request, context),
                                  prefix = request.prefix](const Result<Registration> &stored) {
            if (!stored) {
                ApiProblem problem = problemOf(stored.error());
                if (stored.error().code == ErrorCode::Conflict)
                    problem.kind = u"key-reused"_s;
                return sendProblem(reply, problem);
            }
            sendRegistration(reply, 201, *stored, event, view,
                             {{"Location", prefix + "/api/v1/registrations/" + stored->code.toLatin1()}});
        });
}

void sendRegistrations(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::SeeGuests);
    const auto query = caller ? pageQueryOf(request, reply) : std::nullopt;
    if (!query)
        return;
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->bySlug(request.parameters.first());
    if (!event)
        return sendProblem(reply, {404});
    context.services.registrations.search(event->id, query->words, query->after, query->limit)
        .deliver(context.portal, [reply, event = *event,
                                  view = viewFor(*caller, request, context)](const Result<RegistrationPage> &page) {
            if (!page)
                return sendProblem(reply, problemOf(page.error()));
            QJsonArray rows;
            for (const Registration &registration : page->rows)
                rows.append(registrationResource(registration, event, view));
            const QJsonValue next = page->next ? QJsonValue(cursorOf(*page->next)) : QJsonValue();
            sendJson(reply, 200, {{u"registrations"_s, rows}, {u"next"_s, next}});
        });
}

void sendRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::SeeGuests);
    if (!caller || !queryOf(request, reply, {}))
        return;
    withRegistration(request, reply, context,
                     [reply, view = viewFor(*caller, request, context)](const Registration &found, const Event &event) {
                         sendRegistration(reply, 200, found, event, view);
                     });
}

void changeRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::ManageEvents);
    const auto body = caller ? jsonBody(request, reply) : std::nullopt;
    if (!body)
        return;
    Patch patch{reply, *body, 0, actorOf(*caller), viewFor(*caller, request, context)};
    withRegistration(
        request, reply, context, [patch, request, &context](const Registration &current, const Event &event) {
            ApiFields fields(patch.body);
            const ApiPatch wanted = patchOf(fields, current, event);
            if (const QList<ApiFlaw> flaws = fields.flaws(); !flaws.isEmpty())
                return sendProblem(patch.reply, invalidProblem(flaws));
            const auto seen = seenRevision(request, patch.reply, wanted.revision);
            if (!seen)
                return;
            const auto edit = validatedEdit(wanted.form, current, event, wanted.staff);
            const bool isStored = edit && documentOf(edit->wanted()) == documentOf(current);
            if (*seen != current.revision && !isStored) {
                return sendOutdated(patch.reply, patch.body, registrationResource(current, event, patch.view));
            }
            if (!edit)
                return sendProblem(patch.reply, problemOf(edit.error()));
            storePatch(patch, *edit, event, context);
        });
}

void cancelRegistration(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::ManageEvents);
    const auto query = caller ? queryOf(request, reply, {u"notify"_s}) : std::nullopt;
    if (!query)
        return;
    const QString typed = query->value(u"notify"_s, u"0"_s);
    if (typed != "0"_L1 && typed != "1"_L1)
        return sendProblem(reply, {400, {}, {}, {{{}, u"notify"_s, u"bad-choice"_s, u"This must be 0 or 1."_s}}});
    const Notify notify = typed == "1"_L1 ? Notify::Guests : Notify::Nobody;
    withRegistration(request, reply, context,
                     [reply, &context, notify, actor = actorOf(*caller),
                      view = viewFor(*caller, request, context)](const Registration &found, const Event &event) {
                         context.services.registrations.cancel({found.id}, actor, notify)
                             .deliver(context.portal,
                                      [reply, event, view](const Result<QList<Registration>> &cancelled) {
                                          if (!cancelled)
                                              return sendProblem(reply, problemOf(cancelled.error()));
                                          sendRegistration(reply, 200, cancelled->first(), event, view);
                                      });
                     });
}

} // namespace cookout
