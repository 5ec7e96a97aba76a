// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table devices. Lives for one call. */
class DeviceRepository {
public:
    explicit DeviceRepository(ReadConnection &connection) : m_connection(connection) {}

    /** The newest first, revoked ones too. */
    [[nodiscard]] Result<QList<Device>> all();
    [[nodiscard]] Result<std::optional<Device>> byId(DeviceId id);
    /** The device that may be paired with this code now; nothing when it is used up, too old or revoked. */
    [[nodiscard]] Result<std::optional<Device>> byPairing(const QString &pairingHash, const QDateTime &now);

    [[nodiscard]] static Result<DeviceId> insert(WriteTransaction &tx, const Device &device,
                                                 const QString &pairingHash);
    /** Another code in place of a former one, which no longer works. */
    [[nodiscard]] static Result<void> setPairing(WriteTransaction &tx, DeviceId id, const QString &pairingHash,
                                                 const QDateTime &endsAt);
    /** Uses the code up and answers its device: for one caller only, whoever else may try. */
    [[nodiscard]] static Result<std::optional<Device>> pair(WriteTransaction &tx, const QString &pairingHash,
                                                            const QDateTime &now);
    /** False when it was revoked before. */
    [[nodiscard]] static Result<bool> revoke(WriteTransaction &tx, DeviceId id, const QDateTime &now);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
