// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checkinservice.h"

#include "core/services/checkinledger.h"
#include "core/storage/checkinrepository.h"
#include "core/storage/databasepool.h"

namespace cookout {

Pending<CheckInOutcome> CheckInService::record(const ValidCheckIn &checkIn, const Author &author)
{
    return m_pool.write([checkIn, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return recordCheckIn(tx, change, checkIn);
    });
}

Pending<CheckInOutcome> CheckInService::takeBack(RegistrationId registration, CheckInId id, const Author &author)
{
    return m_pool.write([registration, id, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return takeBackCheckIn(tx, change, registration, id);
    });
}

Pending<QList<CheckIn>> CheckInService::ofRegistration(RegistrationId id)
{
    return m_pool.read([id](ReadConnection &connection) { return CheckInRepository(connection).ofRegistration(id); });
}

} // namespace cookout
