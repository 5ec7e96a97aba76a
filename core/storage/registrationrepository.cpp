// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registrationrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define REGISTRATION_COLUMNS                                                                                           \
    "SELECT id, event_id, code, token, status, payment_status, source, name, email, phone, house_number, notes, "      \
    "language, total, paid, registered_at, checked_in, revision, content_hash FROM registrations "

constexpr Sql selectByToken = REGISTRATION_COLUMNS "WHERE token = ?";
constexpr Sql selectById = REGISTRATION_COLUMNS "WHERE id = ?";
constexpr Sql selectByKey = REGISTRATION_COLUMNS "WHERE event_id = ? AND submission_key = ?";
constexpr Sql selectOfEvent = REGISTRATION_COLUMNS "WHERE event_id = ? ORDER BY registered_at, id";
constexpr Sql selectTickets = "SELECT code, count, unit_price, takes_place FROM registration_tickets "
                              "WHERE registration_id = ? ORDER BY position";
constexpr Sql selectTicketsOfEvent =
    "SELECT t.code, t.count, t.unit_price, t.takes_place, t.registration_id FROM registrations r "
    "JOIN registration_tickets t ON t.registration_id = r.id WHERE r.event_id = ? ORDER BY r.id, t.position";
constexpr Sql insertRegistration =
    "INSERT INTO registrations (event_id, code, token, submission_key, content_hash, status, payment_status, source, "
    "name, email, phone, house_number, notes, language, places, total, consented_at, registered_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING RETURNING id";
constexpr Sql insertTicket = "INSERT INTO registration_tickets "
                             "(registration_id, position, code, count, unit_price, takes_place) "
                             "VALUES (?, ?, ?, ?, ?, ?)";

constexpr int contentHashColumn = 18;

Registration fromRow(const Row &row)
{
    Registration registration;
    registration.id = {row.number(0)};
    registration.eventId = {row.number(1)};
    registration.code = row.text(2);
    registration.token = row.text(3);
    registration.status = registrationStatusFromString(row.text(4)).value_or(RegistrationStatus::Cancelled);
    registration.paymentStatus = paymentStatusFromString(row.text(5)).value_or(PaymentStatus::Unpaid);
    registration.source = sourceFromString(row.text(6)).value_or(Source::Portal);
    Party &party = registration.party;
    party.name = row.text(7);
    party.email = row.text(8);
    party.phone = row.text(9);
    party.houseNumber = row.text(10);
    party.notes = row.text(11);
    party.language = row.text(12);
    party.total = Money(row.number(13));
    registration.paid = Money(row.number(14));
    registration.registeredAt = row.instant(15);
    registration.checkedIn = row.count(16);
    registration.revision = row.count(17);
    return registration;
}

TicketCount ticketFromRow(const Row &row)
{
    return {row.text(0), row.count(1), Money(row.number(2)), row.flag(3)};
}

QVariantList valuesOf(const Registration &registration, const ValidRegistration &valid, const QString &code)
{
    const Party &party = registration.party;
    return {registration.eventId.value,
            code,
            registration.token,
            boundOrNull(valid.submissionKey()),
            QString::fromLatin1(valid.contentHash()),
            nameOf(registration.status),
            nameOf(registration.paymentStatus),
            nameOf(registration.source),
            party.name,
            party.email,
            party.phone,
            party.houseNumber,
            party.notes,
            party.language,
            party.places(),
            party.total.cents(),
            bound(valid.consentedAt()),
            bound(registration.registeredAt)};
}

} // namespace

Result<std::optional<Registration>> RegistrationRepository::byToken(const QString &token)
{
    return withTickets(m_connection.first(selectByToken, {token}, fromRow));
}

Result<std::optional<Registration>> RegistrationRepository::byId(RegistrationId id)
{
    return withTickets(m_connection.first(selectById, {id.value}, fromRow));
}

Result<std::optional<StoredSubmission>> RegistrationRepository::bySubmissionKey(EventId eventId, const QString &key)
{
    auto stored = m_connection.first(selectByKey, {eventId.value, key}, [](const Row &row) {
        return StoredSubmission{fromRow(row), row.text(contentHashColumn).toLatin1()};
    });
    if (!stored || !*stored)
        return stored;
    auto complete = withTickets(std::optional((*stored)->registration));
    if (!complete)
        return failure(complete);
    (*stored)->registration = std::move(**complete);
    return stored;
}

Result<QList<Registration>> RegistrationRepository::ofEvent(EventId eventId)
{
    Result<QList<Registration>> registrations = m_connection.list(selectOfEvent, {eventId.value}, fromRow);
    if (!registrations)
        return registrations;
    using Owned = std::pair<qint64, TicketCount>;
    const auto tickets = m_connection.list(selectTicketsOfEvent, {eventId.value}, [](const Row &row) {
        return Owned{row.number(4), ticketFromRow(row)};
    });
    if (!tickets)
        return failure(tickets);
    QHash<qint64, QList<TicketCount>> byOwner;
    for (const auto &[owner, ticket] : *tickets)
        byOwner[owner].append(ticket);
    for (Registration &registration : *registrations)
        registration.party.tickets = byOwner.value(registration.id.value);
    return registrations;
}

Result<std::optional<Registration>>
RegistrationRepository::withTickets(Result<std::optional<Registration>> registration)
{
    if (!registration || !*registration)
        return registration;
    Result<QList<TicketCount>> tickets = m_connection.list(selectTickets, {(*registration)->id.value}, ticketFromRow);
    if (!tickets)
        return failure(tickets);
    (*registration)->party.tickets = std::move(*tickets);
    return registration;
}

Result<void> RegistrationRepository::insert(WriteTransaction &tx, Registration &registration,
                                            const ValidRegistration &valid, const QStringList &spareCodes)
{
    for (const QString &code : spareCodes) {
        const auto id = tx.first(insertRegistration, valuesOf(registration, valid, code),
                                 [](const Row &row) { return RegistrationId{row.number(0)}; });
        if (!id)
            return failure(id);
        if (*id) {
            registration.id = **id;
            registration.code = code;
            break;
        }
    }
    if (!registration.id.isValid())
        return failure(ErrorCode::Internal, u"every spare code was in use"_s);
    int position = 0;
    for (const TicketCount &ticket : registration.party.tickets) {
        const Result<int> inserted =
            tx.change(insertTicket, {registration.id.value, ++position, ticket.code, ticket.count,
                                     ticket.unitPrice.cents(), bound(ticket.takesPlace)});
        if (!inserted)
            return failure(inserted);
    }
    return {};
}

} // namespace cookout
