// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestlookup.h"

#include "core/base/token.h"
#include "core/portal/accentstyle.h"
#include "core/portal/eventpage.h"
#include "core/portal/formrequest.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

void refuse(int status, const Request &request, const Reply &reply, const PortalContext &context)
{
    reply.html(status, context.pages.in(request.language).systemPage(status));
}

/** What the guest's links begin with: a trusted proxy in front knows better where they came in. */
QString baseFor(const Request &request, const PortalContext &context)
{
    const QString forwarded = request.forwardedBase();
    return forwarded.isEmpty() || !context.settings.publicUrl.isEmpty() ? context.baseUrl : forwarded;
}

GuestVisit visitOf(const GuestView &view, const Event &event, const Request &request, const PortalContext &context)
{
    const bool chosen = request.languageIsChosen;
    const QString &token = view.registration.token;
    return {view.registration,
            view.position,
            event,
            context.services.clock.now(),
            context.pages.in(chosen ? request.language : view.registration.party.language),
            chosen ? request.language : QString(),
            baseFor(request, context) + u"r/"_s + token,
            context.services.sendsMail,
            staffFormToken(request, context)};
}

} // namespace

void findGuest(const Request &request, const Reply &reply, const PortalContext &context,
               std::function<void(const GuestVisit &visit)> found)
{
    const QString token = request.parameters.first();
    if (!looksLikeToken(token))
        return refuse(404, request, reply, context);
    context.services.guests.view(token).deliver(
        context.portal, [request, reply, &context, found = std::move(found)](const Result<GuestView> &view) {
            if (!view)
                return refuse(statusOf(view.error()), request, reply, context);
            const auto snapshot = context.services.cache.snapshot();
            const Event *event = snapshot->byId(view->registration.eventId);
            if (!event)
                return refuse(404, request, reply, context);
            const bool isGone = context.services.clock.now() > guestPagesEnd(*event);
            if (isGone || view->registration.erasedAt.isValid())
                return refuse(410, request, reply, context);
            found(visitOf(*view, *event, request, context));
        });
}

QVariantMap visitModel(const GuestVisit &visit)
{
    const QString &lang = visit.chosenLanguage;
    return {{u"token"_s, visit.registration.token},
            {u"slug"_s, visit.event.slug},
            {u"title"_s, visit.event.title},
            {u"accent"_s, accentStylePath(visit.event.accentColour)},
            {u"when"_s, eventTimeText(visit.event, visit.phrases())},
            {u"lang"_s, lang},
            {u"form_token"_s, visit.formToken},
            {u"ask"_s, lang.isEmpty() ? QString() : QString(u"?lang="_s + lang)}};
}

void backToGuest(const Reply &reply, const GuestVisit &visit, const QString &said)
{
    QList<std::pair<QString, QString>> fields;
    if (!said.isEmpty())
        fields.append({u"said"_s, said});
    if (!visit.chosenLanguage.isEmpty())
        fields.append({u"lang"_s, visit.chosenLanguage});
    reply.seeOther(visit.path(), fields);
}

} // namespace cookout
