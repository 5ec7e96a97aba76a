// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationdocument.h"
#include "tests/support/testbackend.h"

#include <numeric>

namespace cookout::test {

inline QString lastChange(TestBackend &house, const Event &event)
{
    return house.backend.undo.history(event.id, 1).wait()->first().change.id;
}

/** Everything that a change can touch, by id. */
inline QMap<qint64, QJsonObject> stateOf(TestBackend &house, const Event &event)
{
    QMap<qint64, QJsonObject> state;
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    for (const Registration &row : rows) {
        QJsonObject document = documentOf(row);
        document.insert(QStringLiteral("paid"), row.paid.cents());
        document.insert(QStringLiteral("payment_status"), nameOf(row.paymentStatus));
        state.insert(row.id.value, document);
    }
    return state;
}

inline int placesTaken(const TestBackend &house, const Event &event)
{
    return house.backend.cache.snapshot()->byId(event.id)->placesTaken;
}

/** How many places the rows hold; the counter must say the same. */
inline int placesHeld(TestBackend &house, const Event &event)
{
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    return std::accumulate(rows.begin(), rows.end(), 0,
                           [](int sum, const Registration &row) { return sum + row.placesHeld(); });
}

inline bool isCounted(TestBackend &house, const Event &event)
{
    return placesTaken(house, event) == placesHeld(house, event);
}

} // namespace cookout::test
