// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** One party in line. */
struct WaitingParty {
    RegistrationId id;
    int places = 0; ///< how many it needs

    friend bool operator==(const WaitingParty &, const WaitingParty &) = default;
};

/** Who waits for a place, and who was offered one: queries over the table registrations. Lives for one call. */
class WaitingListRepository {
public:
    explicit WaitingListRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Who stands in line, the first one first; those with an open offer do not. */
    [[nodiscard]] Result<QList<WaitingParty>> inLine(EventId id);
    /** Which number a waiting registration has in its line, from 1. */
    [[nodiscard]] Result<int> positionOf(const Registration &registration);
    /** Whose offers have ended by `now`. */
    [[nodiscard]] Result<QList<RegistrationId>> endedOffers(const QDateTime &now);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
