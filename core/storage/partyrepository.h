// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

#include <QHash>

namespace cookout {

/** The rows that hang on a registration: its tickets, companions, answers and promises. Lives for one call. */
class PartyRepository {
public:
    explicit PartyRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Reads them into the registration, in one query. */
    [[nodiscard]] Result<void> complete(Registration &registration);
    /** Reads them into all registrations of one event. */
    [[nodiscard]] Result<void> complete(EventId eventId, QList<Registration> &registrations);

    [[nodiscard]] static Result<void> insert(WriteTransaction &tx, RegistrationId id, const Party &party);
    /** Writes those kinds of rows that differ. */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, RegistrationId id, const Party &before,
                                              const Party &after);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
