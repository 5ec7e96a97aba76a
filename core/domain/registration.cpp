// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration.h"

#include "core/domain/enumnames.h"
#include "core/domain/registrationrules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int submissionKeyLimit = 200;

constexpr EnumNames<RegistrationStatus, 3> statusNames{{
    {RegistrationStatus::Confirmed, u"confirmed"},
    {RegistrationStatus::Waitlisted, u"waitlisted"},
    {RegistrationStatus::Cancelled, u"cancelled"},
}};

constexpr EnumNames<Source, 5> sourceNames{{
    {Source::Portal, u"portal"},
    {Source::Desk, u"desk"},
    {Source::WalkIn, u"walk-in"},
    {Source::Import, u"import"},
    {Source::Api, u"api"},
}};

/** Everybody at the price of today. */
QList<TicketCount> pricedTickets(const RegistrationForm &form, const Event &event, QList<FieldError> &problems)
{
    const QMap<QString, int> counts = readCounts(form, event, {}, problems);
    QList<TicketCount> tickets;
    for (const TicketType &type : event.ticketTypes) {
        if (const int count = counts.value(type.code); count > 0)
            tickets.append({type.code, count, type.price, type.takesPlace});
    }
    return tickets;
}

QByteArray hashOf(const Party &party)
{
    QJsonArray tickets;
    for (const TicketCount &ticket : party.tickets)
        tickets.append(QJsonArray{ticket.code, ticket.count});
    QJsonArray answers;
    for (const PartyAnswer &answer : party.answers)
        answers.append(QJsonArray{answer.questionCode, answer.person, answer.value});
    QJsonArray promises;
    for (const BringPromise &promise : party.promises)
        promises.append(QJsonArray{promise.itemCode, promise.count});
    const QJsonArray content{party.name,
                             party.email,
                             party.phone,
                             party.houseNumber,
                             party.notes,
                             tickets,
                             QJsonArray::fromStringList(party.companions),
                             answers,
                             promises};
    return QCryptographicHash::hash(QJsonDocument(content).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

Result<ValidRegistration> validated(const RegistrationForm &form, const Event &event, const QDateTime &now)
{
    QList<FieldError> problems;
    ValidRegistration valid;
    valid.m_eventId = event.id;
    valid.m_submissionKey = form.submissionKey.trimmed();
    Party &party = valid.m_party;
    readTexts(form, party, problems);
    party.tickets = pricedTickets(form, event, problems);
    readDetails(form, event, {}, party, problems);
    party.total = priceOf(party);
    checkLength(u"submission_key"_s, valid.m_submissionKey, submissionKeyLimit, false, problems);
    if (event.asksConsent && !form.consent)
        problems.append({u"consent"_s, FieldProblem::ConsentMissing, 0});
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the registration form has problems"_s, problems);
    valid.m_contentHash = hashOf(party);
    valid.m_consentedAt = form.consent ? now : QDateTime();
    valid.m_placesChoice = form.placesChoice;
    valid.m_suspicion = form.suspicion;
    return valid;
}

QString nameOf(RegistrationStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<RegistrationStatus> registrationStatusFromString(QStringView text)
{
    return valueIn(statusNames, text);
}

QString nameOf(Source source)
{
    return nameIn(sourceNames, source);
}

std::optional<Source> sourceFromString(QStringView text)
{
    return valueIn(sourceNames, text);
}

} // namespace cookout
