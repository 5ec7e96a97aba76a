// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkin.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table check_ins: only ever appended to. Lives for one call. */
class CheckInRepository {
public:
    explicit CheckInRepository(ReadConnection &connection) : m_connection(connection) {}

    /** In the order they were written. */
    [[nodiscard]] Result<QList<CheckIn>> ofRegistration(RegistrationId id);
    [[nodiscard]] Result<std::optional<CheckIn>> byId(CheckInId id);
    /** The one that was made with this key, as storedRequestKey() makes it. */
    [[nodiscard]] Result<std::optional<CheckIn>> byRequestKey(const QString &key);

    /** Conflict when it reverses a row that is reversed already. */
    [[nodiscard]] static Result<CheckInId> insert(WriteTransaction &tx, const CheckIn &checkIn);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
