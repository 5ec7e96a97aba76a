// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkinrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define CHECK_IN_COLUMNS                                                                                               \
    "SELECT id, registration_id, event_id, at, persons, actor_kind, actor_name, reverses, request_key FROM check_ins "

constexpr Sql selectOfRegistration = CHECK_IN_COLUMNS "WHERE registration_id = ? ORDER BY id";
constexpr Sql selectById = CHECK_IN_COLUMNS "WHERE id = ?";
constexpr Sql selectByRequestKey = CHECK_IN_COLUMNS "WHERE request_key = ?";
constexpr Sql insertCheckIn =
    "INSERT INTO check_ins (registration_id, event_id, at, persons, actor_kind, actor_name, reverses, request_key) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reverses) DO NOTHING RETURNING id";

CheckIn fromRow(const Row &row)
{
    CheckIn checkIn;
    checkIn.id = {row.number(0)};
    checkIn.registrationId = {row.number(1)};
    checkIn.eventId = {row.number(2)};
    checkIn.at = row.instant(3);
    checkIn.persons = row.count(4);
    checkIn.actor = {actorKindFromString(row.text(5)).value_or(Actor::Kind::System), row.text(6)};
    checkIn.reverses = {row.number(7)};
    checkIn.requestKey = row.text(8);
    return checkIn;
}

} // namespace

Result<QList<CheckIn>> CheckInRepository::ofRegistration(RegistrationId id)
{
    return m_connection.list(selectOfRegistration, {id.value}, fromRow);
}

Result<std::optional<CheckIn>> CheckInRepository::byId(CheckInId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<std::optional<CheckIn>> CheckInRepository::byRequestKey(const QString &key)
{
    return m_connection.first(selectByRequestKey, {key}, fromRow);
}

Result<CheckInId> CheckInRepository::insert(WriteTransaction &tx, const CheckIn &checkIn)
{
    const QVariant reverses = checkIn.reverses.isValid() ? QVariant(checkIn.reverses.value) : QVariant();
    const auto id =
        tx.first(insertCheckIn,
                 {checkIn.registrationId.value, checkIn.eventId.value, bound(checkIn.at), checkIn.persons,
                  nameOf(checkIn.actor.kind), checkIn.actor.name, reverses, boundOrNull(checkIn.requestKey)},
                 [](const Row &row) { return CheckInId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Conflict, u"the check-in is taken back already"_s);
    return **id;
}

} // namespace cookout
