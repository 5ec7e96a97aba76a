// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/devicerepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define DEVICE_COLUMNS "id, name, role, pairing_ends_at, paired_at, last_seen_at, revoked_at"
#define SELECT_DEVICE "SELECT " DEVICE_COLUMNS " FROM devices "

constexpr Sql selectAll = SELECT_DEVICE "ORDER BY id DESC";
constexpr Sql selectById = SELECT_DEVICE "WHERE id = ?";
constexpr Sql selectByPairing = SELECT_DEVICE "WHERE pairing_hash = ? AND pairing_ends_at > ? AND revoked_at IS NULL";
constexpr Sql insertDevice =
    "INSERT INTO devices (name, role, pairing_hash, pairing_ends_at) VALUES (?, ?, ?, ?) RETURNING id";
constexpr Sql updatePairing = "UPDATE devices SET pairing_hash = ?, pairing_ends_at = ? WHERE id = ?";
constexpr Sql usePairing =
    "UPDATE devices SET pairing_hash = NULL, pairing_ends_at = NULL, paired_at = ?, last_seen_at = ? "
    "WHERE pairing_hash = ? AND pairing_ends_at > ? AND revoked_at IS NULL RETURNING " DEVICE_COLUMNS;
constexpr Sql revokeDevice = "UPDATE devices SET revoked_at = ?, pairing_hash = NULL, pairing_ends_at = NULL "
                             "WHERE id = ? AND revoked_at IS NULL";

Device fromRow(const Row &row)
{
    Device device;
    device.id = {row.number(0)};
    device.name = row.text(1);
    device.role = roleFromString(row.text(2)).value_or(Role::Helper);
    device.pairingEndsAt = row.instant(3);
    device.pairedAt = row.instant(4);
    device.lastSeenAt = row.instant(5);
    device.revokedAt = row.instant(6);
    return device;
}

} // namespace

Result<QList<Device>> DeviceRepository::all()
{
    return m_connection.list(selectAll, {}, fromRow);
}

Result<std::optional<Device>> DeviceRepository::byId(DeviceId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<std::optional<Device>> DeviceRepository::byPairing(const QString &pairingHash, const QDateTime &now)
{
    return m_connection.first(selectByPairing, {pairingHash, bound(now)}, fromRow);
}

Result<DeviceId> DeviceRepository::insert(WriteTransaction &tx, const Device &device, const QString &pairingHash)
{
    const auto id = tx.first(insertDevice, {device.name, nameOf(device.role), pairingHash, bound(device.pairingEndsAt)},
                             [](const Row &row) { return DeviceId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Internal, u"a device was stored without an answer"_s);
    return **id;
}

Result<void> DeviceRepository::setPairing(WriteTransaction &tx, DeviceId id, const QString &pairingHash,
                                          const QDateTime &endsAt)
{
    const Result<int> changed = tx.change(updatePairing, {pairingHash, bound(endsAt), id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<std::optional<Device>> DeviceRepository::pair(WriteTransaction &tx, const QString &pairingHash,
                                                     const QDateTime &now)
{
    return tx.first(usePairing, {bound(now), bound(now), pairingHash, bound(now)}, fromRow);
}

Result<bool> DeviceRepository::revoke(WriteTransaction &tx, DeviceId id, const QDateTime &now)
{
    const Result<int> changed = tx.change(revokeDevice, {bound(now), id.value});
    return changed ? Result<bool>(*changed > 0) : Result<bool>(failure(changed));
}

} // namespace cookout
