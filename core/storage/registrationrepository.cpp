// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registrationrepository.h"

#include "core/domain/registrationdocument.h"
#include "core/storage/partyrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define REGISTRATION_COLUMNS                                                                                           \
    "SELECT id, event_id, code, token, status, payment_status, source, name, email, phone, house_number, notes, "      \
    "language, total, paid, registered_at, checked_in, revision, content_hash, "                                       \
    "cancelled_at, waitlisted_at, offer_ends_at, erased_at, staff_notes, tags, suspicion, offered_places "             \
    "FROM registrations "

constexpr Sql selectByToken = REGISTRATION_COLUMNS "WHERE token = ?";
constexpr Sql selectById = REGISTRATION_COLUMNS "WHERE id = ?";
constexpr Sql selectByCode = REGISTRATION_COLUMNS "WHERE code = ?";
constexpr Sql selectByKey = REGISTRATION_COLUMNS "WHERE event_id = ? AND submission_key = ?";
constexpr Sql selectByEmail = REGISTRATION_COLUMNS "WHERE lower(email) = lower(?) ORDER BY id";
constexpr Sql selectOfEvent = REGISTRATION_COLUMNS "WHERE event_id = ? ORDER BY registered_at, id";
// The redundant first bound is the one that SQLite can begin with in the index.
constexpr Sql selectPage = REGISTRATION_COLUMNS "WHERE event_id = ? AND registered_at >= ? "
                                                "AND (registered_at > ? OR id > ?) ORDER BY registered_at, id LIMIT ?";
constexpr Sql selectBetween = REGISTRATION_COLUMNS "WHERE event_id = ? AND registered_at >= ? AND registered_at <= ? "
                                                   "ORDER BY registered_at, id";
constexpr Sql insertRegistration =
    "INSERT INTO registrations (event_id, code, token, submission_key, content_hash, status, payment_status, source, "
    "name, email, phone, house_number, notes, language, places, total, consented_at, registered_at, waitlisted_at, "
    "suspicion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING "
    "RETURNING id";
constexpr Sql updateRegistration =
    "UPDATE registrations SET token = ?, status = ?, payment_status = ?, name = ?, email = ?, phone = ?, "
    "house_number = ?, notes = ?, language = ?, places = ?, total = ?, cancelled_at = ?, waitlisted_at = ?, "
    "offer_ends_at = ?, offered_places = ?, staff_notes = ?, tags = ?, revision = revision + 1 WHERE id = ? AND "
    "revision = ?";
constexpr Sql updatePaid = "UPDATE registrations SET paid = ?, payment_status = ? WHERE id = ?";

constexpr Sql updateCheckedIn = "UPDATE registrations SET checked_in = checked_in + ? WHERE id = ? AND "
                                "checked_in + ? BETWEEN 0 AND ?";

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
    registration.cancelledAt = row.instant(19);
    registration.waitlistedAt = row.instant(20);
    registration.offerEndsAt = row.instant(21);
    registration.erasedAt = row.instant(22);
    registration.staffNotes = row.text(23);
    registration.tags = splitTags(row.text(24));
    registration.suspicion = row.text(25);
    registration.offeredPlaces = row.count(26);
    return registration;
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
            bound(registration.registeredAt),
            bound(registration.waitlistedAt),
            registration.suspicion};
}

} // namespace

Result<std::optional<Registration>> RegistrationRepository::byToken(const QString &token)
{
    return completed(m_connection.first(selectByToken, {token}, fromRow));
}

Result<std::optional<Registration>> RegistrationRepository::byId(RegistrationId id)
{
    return completed(m_connection.first(selectById, {id.value}, fromRow));
}

Result<std::optional<Registration>> RegistrationRepository::byCode(const QString &code)
{
    return completed(m_connection.first(selectByCode, {code}, fromRow));
}

Result<std::optional<StoredSubmission>> RegistrationRepository::bySubmissionKey(EventId eventId, const QString &key)
{
    auto stored = m_connection.first(selectByKey, {eventId.value, key}, [](const Row &row) {
        return StoredSubmission{fromRow(row), row.text(contentHashColumn).toLatin1()};
    });
    if (!stored || !*stored)
        return stored;
    auto complete = completed(std::optional((*stored)->registration));
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
    if (const Result<void> complete = PartyRepository(m_connection).complete(eventId, *registrations); !complete)
        return failure(complete);
    return registrations;
}

Result<QList<Registration>> RegistrationRepository::page(EventId eventId, const PagePosition &after, int limit)
{
    const QString from = bound(after.registeredAt).toString();
    return completed(m_connection.list(selectPage, {eventId.value, from, from, after.id.value, limit}, fromRow));
}

Result<QList<Registration>> RegistrationRepository::registeredBetween(EventId eventId, const QDateTime &first,
                                                                      const QDateTime &last)
{
    const QString from = bound(first).toString();
    return completed(m_connection.list(selectBetween, {eventId.value, from, bound(last)}, fromRow));
}

Result<QList<Registration>> RegistrationRepository::byEmail(const QString &email)
{
    return completed(m_connection.list(selectByEmail, {email}, fromRow));
}

Result<QList<Registration>> RegistrationRepository::completed(Result<QList<Registration>> registrations)
{
    if (!registrations)
        return registrations;
    for (Registration &registration : *registrations) {
        if (const Result<void> complete = PartyRepository(m_connection).complete(registration); !complete)
            return failure(complete);
    }
    return registrations;
}

Result<std::optional<Registration>> RegistrationRepository::completed(Result<std::optional<Registration>> registration)
{
    if (!registration || !*registration)
        return registration;
    if (const Result<void> complete = PartyRepository(m_connection).complete(**registration); !complete)
        return failure(complete);
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
            return PartyRepository::insert(tx, registration.id, registration.party);
        }
    }
    return failure(ErrorCode::Internal, u"every spare code was in use"_s);
}

Result<void> RegistrationRepository::update(WriteTransaction &tx, const Registration &before, Registration &after)
{
    const Party &party = after.party;
    const Result<int> changed =
        tx.change(updateRegistration,
                  {after.token, nameOf(after.status), nameOf(after.paymentStatus), party.name, party.email, party.phone,
                   party.houseNumber, party.notes, party.language, party.places(), party.total.cents(),
                   bound(after.cancelledAt), bound(after.waitlistedAt), bound(after.offerEndsAt), after.offeredPlaces,
                   after.staffNotes, joinedTags(after.tags), before.id.value, before.revision});
    if (!changed)
        return failure(changed);
    if (*changed != 1)
        return failure(ErrorCode::Conflict, u"somebody else has changed the registration meanwhile"_s);
    after.revision = before.revision + 1;
    return PartyRepository::replace(tx, before.id, before.party, party);
}

Result<void> RegistrationRepository::setPaid(WriteTransaction &tx, RegistrationId id, Money paid, PaymentStatus status)
{
    const Result<int> changed = tx.change(updatePaid, {paid.cents(), nameOf(status), id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<bool> RegistrationRepository::letIn(WriteTransaction &tx, RegistrationId id, int persons, int partySize)
{
    const Result<int> changed = tx.change(updateCheckedIn, {persons, id.value, persons, partySize});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

} // namespace cookout
