// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration.h"

#include "core/base/text.h"
#include "core/domain/enumnames.h"
#include "core/domain/pricing.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int nameLimit = 100;
constexpr int emailLimit = 254;
constexpr int phoneLimit = 40;
constexpr int houseNumberLimit = 20;
constexpr int notesLimit = 1000;
constexpr int submissionKeyLimit = 200;
constexpr int largestCount = 50; // persons per band in one party

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

void checkLength(const QString &field, const QString &text, int limit, bool lines, QList<FieldError> &problems)
{
    if (characterCount(text) > limit)
        problems.append({field, FieldProblem::TooLong, limit});
    else if (hasForbiddenCharacters(text, lines))
        problems.append({field, FieldProblem::ControlCharacters, 0});
}

void checkTexts(const Party &party, QList<FieldError> &problems)
{
    if (party.name.isEmpty())
        problems.append({u"name"_s, FieldProblem::Required, 0});
    checkLength(u"name"_s, party.name, nameLimit, false, problems);
    if (party.email.size() > emailLimit)
        problems.append({u"email"_s, FieldProblem::TooLong, emailLimit});
    else if (!party.email.isEmpty() && !isEmailAddress(party.email))
        problems.append({u"email"_s, FieldProblem::BadEmail, 0});
    checkLength(u"phone"_s, party.phone, phoneLimit, false, problems);
    checkLength(u"house_number"_s, party.houseNumber, houseNumberLimit, false, problems);
    checkLength(u"notes"_s, party.notes, notesLimit, true, problems);
}

/** A blank count means nobody, so that a form with one field left open is not refused. */
int readCount(const TicketType &type, const QString &typed, QList<FieldError> &problems)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return 0;
    const QString field = u"ticket-"_s + type.code;
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok)
        problems.append({field, FieldProblem::BadNumber, 0});
    else if (count < 0 || count > largestCount)
        problems.append({field, FieldProblem::OutOfRange, largestCount});
    return ok ? count : 0;
}

QList<TicketCount> readTickets(const RegistrationForm &form, const Event &event, QList<FieldError> &problems)
{
    const qsizetype problemsBefore = problems.size();
    QList<TicketCount> tickets;
    for (const TicketType &type : event.ticketTypes) {
        const int count = readCount(type, form.tickets.value(type.code), problems);
        if (count > 0)
            tickets.append({type.code, count, type.price, type.takesPlace});
    }
    const bool knowsAll = std::all_of(form.tickets.keyBegin(), form.tickets.keyEnd(), [&event](const QString &code) {
        return std::any_of(event.ticketTypes.begin(), event.ticketTypes.end(),
                           [&code](const TicketType &type) { return type.code == code; });
    });
    if (!event.ticketTypes.isEmpty()) {
        const QString field = u"ticket-"_s + event.ticketTypes.first().code;
        if (!knowsAll)
            problems.append({field, FieldProblem::BadChoice, 0});
        else if (tickets.isEmpty() && problems.size() == problemsBefore)
            problems.append({field, FieldProblem::NobodyComes, 0});
    }
    return tickets;
}

QByteArray hashOf(const Party &party)
{
    QJsonArray tickets;
    for (const TicketCount &ticket : party.tickets)
        tickets.append(QJsonArray{ticket.code, ticket.count});
    const QJsonArray content{party.name, party.email, party.phone, party.houseNumber, party.notes, tickets};
    return QCryptographicHash::hash(QJsonDocument(content).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

int Party::size() const
{
    return std::accumulate(tickets.begin(), tickets.end(), 0,
                           [](int sum, const TicketCount &ticket) { return sum + ticket.count; });
}

int Party::places() const
{
    return std::accumulate(tickets.begin(), tickets.end(), 0, [](int sum, const TicketCount &ticket) {
        return sum + (ticket.takesPlace ? ticket.count : 0);
    });
}

Result<ValidRegistration> validated(const RegistrationForm &form, const Event &event, const QDateTime &now)
{
    QList<FieldError> problems;
    ValidRegistration valid;
    valid.m_eventId = event.id;
    valid.m_submissionKey = form.submissionKey.trimmed();
    Party &party = valid.m_party;
    party.name = tidyLine(form.name);
    party.email = tidyLine(form.email);
    party.phone = tidyLine(form.phone);
    party.houseNumber = tidyLine(form.houseNumber);
    party.notes = tidyText(form.notes);
    party.language = form.language;
    checkTexts(party, problems);
    party.tickets = readTickets(form, event, problems);
    party.total = priceOf(party.tickets);
    checkLength(u"submission_key"_s, valid.m_submissionKey, submissionKeyLimit, false, problems);
    if (event.asksConsent && !form.consent)
        problems.append({u"consent"_s, FieldProblem::ConsentMissing, 0});
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the registration form has problems"_s, problems);
    valid.m_contentHash = hashOf(party);
    valid.m_consentedAt = form.consent ? now : QDateTime();
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
