// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apifields.h"
#include "core/portal/apiregistration.h"
#include "core/portal/apiroutes.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QStringList &methodNames()
{
    static const QStringList names{nameOf(PaymentMethod::Cash), nameOf(PaymentMethod::Transfer),
                                   nameOf(PaymentMethod::Card), nameOf(PaymentMethod::Link),
                                   nameOf(PaymentMethod::Other)};
    return names;
}

/** A body that both kinds of entries at the desk begin with: its key, once everything else has been read. */
std::optional<QString> keyIn(ApiFields &fields, const Request &request, const Reply &reply)
{
    const QString member = fields.text(u"submission_key"_s).value_or(QString());
    if (const QList<ApiFlaw> flaws = fields.flaws(); !flaws.isEmpty()) {
        sendProblem(reply, invalidProblem(flaws));
        return std::nullopt;
    }
    return submissionKeyOf(request, reply, member);
}

/** A number that a form has room for; one that is larger is refused by the form's own rules. */
int clamped(qint64 number)
{
    constexpr qint64 largest = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(number, -largest, largest));
}

/** The payment with its registration as the ledger has left it. */
void sendPayment(const Reply &reply, const Payment &payment, const Event &event, const RegistrationView &view,
                 const PortalContext &context)
{
    context.services.registrations.byId(payment.registrationId)
        .deliver(context.portal, [reply, payment, event, view](const Result<Registration> &registration) {
            QJsonObject answer{{u"payment"_s, paymentResource(payment)}};
            if (registration) // else it is recorded all the same
                answer.insert(u"registration"_s, registrationResource(*registration, event, view));
            sendJson(reply, 201, answer);
        });
}

void sendCheckIn(const Reply &reply, int status, const Result<CheckInOutcome> &outcome, const Event &event,
                 const RegistrationView &view)
{
    if (!outcome)
        return sendProblem(reply, problemOf(outcome.error()));
    sendJson(reply, status,
             {{u"check_in"_s, checkInResource(outcome->checkIn)},
              {u"registration"_s, registrationResource(outcome->registration, event, view)}});
}

} // namespace

void addPayment(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::TakePayments);
    const auto body = caller ? jsonBody(request, reply) : std::nullopt;
    if (!body)
        return;
    ApiFields fields(*body);
    PaymentForm form;
    form.amount = Money(fields.integer(u"amount_cents"_s).value_or(0));
    form.note = fields.text(u"note"_s).value_or(QString());
    const QString method = fields.choice(u"method"_s, methodNames()).value_or(nameOf(PaymentMethod::Cash));
    form.method = paymentMethodFromString(method).value_or(PaymentMethod::Cash);
    const auto key = keyIn(fields, request, reply);
    if (!key)
        return;
    form.requestKey = *key;
    if (form.amount < Money() && !mayDo(caller->role, Right::ManageMoney))
        return refuseRole(reply, *caller);
    withRegistration(request, reply, context,
                     [reply, &context, form, actor = actorOf(*caller),
                      view = viewFor(*caller, request, context)](const Registration &found, const Event &event) {
                         PaymentForm whole = form;
                         whole.registrationId = found.id;
                         const Result<ValidPayment> valid = validated(whole);
                         if (!valid)
                             return sendProblem(reply, problemOf(valid.error()));
                         context.services.payments.record(*valid, actor)
                             .deliver(context.portal, [reply, &context, event, view](const Result<Payment> &payment) {
                                 if (!payment)
                                     return sendProblem(reply, problemOf(payment.error()));
                                 sendPayment(reply, *payment, event, view, context);
                             });
                     });
}

void addCheckIn(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::CheckIn);
    const auto body = caller ? jsonBody(request, reply) : std::nullopt;
    if (!body)
        return;
    ApiFields fields(*body);
    CheckInForm form;
    if (const std::optional<qint64> persons = fields.integer(u"persons"_s))
        form.persons = clamped(*persons);
    const auto key = keyIn(fields, request, reply);
    if (!key)
        return;
    form.requestKey = *key;
    withRegistration(request, reply, context,
                     [reply, &context, form, actor = actorOf(*caller),
                      view = viewFor(*caller, request, context)](const Registration &found, const Event &event) {
                         CheckInForm whole = form;
                         whole.registrationId = found.id;
                         const Result<ValidCheckIn> valid = validated(whole);
                         if (!valid)
                             return sendProblem(reply, problemOf(valid.error()));
                         context.services.checkIns.record(*valid, actor)
                             .deliver(context.portal, [reply, event, view](const Result<CheckInOutcome> &outcome) {
                                 sendCheckIn(reply, 201, outcome, event, view);
                             });
                     });
}

void takeBackCheckIn(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::CheckIn);
    if (!caller || !queryOf(request, reply, {}))
        return;
    bool isId = false;
    const CheckInId id{request.parameters.value(1).toLongLong(&isId)};
    if (!isId || !id.isValid())
        return sendProblem(reply, {404});
    withRegistration(request, reply, context,
                     [reply, &context, id, actor = actorOf(*caller),
                      view = viewFor(*caller, request, context)](const Registration &found, const Event &event) {
                         context.services.checkIns.takeBack(found.id, id, actor)
                             .deliver(context.portal, [reply, event, view](const Result<CheckInOutcome> &outcome) {
                                 sendCheckIn(reply, 200, outcome, event, view);
                             });
                     });
}

} // namespace cookout
