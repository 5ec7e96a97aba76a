// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkin.h"
#include "core/domain/event.h"
#include "core/domain/registrationpage.h"

#include <QJsonObject>

namespace cookout {

// What programs read. Instants are ISO 8601 in UTC, amounts whole cents; what is absent is null.

[[nodiscard]] QJsonObject eventResource(const Event &event, const QDateTime &now, const QString &linkBase);

/** How much of a registration its reader may see. */
struct RegistrationView {
    bool forOrganisers = false; ///< with the key to the guest's page, and what only organisers write
    QString linkBase;
};
[[nodiscard]] QJsonObject registrationResource(const Registration &registration, const Event &event,
                                               const RegistrationView &view);

[[nodiscard]] QJsonObject paymentResource(const Payment &payment);
[[nodiscard]] QJsonObject checkInResource(const CheckIn &checkIn);

/** A position as the text that clients hand back for the next page, and the position it was; nothing for another text.
 */
[[nodiscard]] QString cursorOf(const PagePosition &position);
[[nodiscard]] std::optional<PagePosition> positionOf(const QString &cursor);

} // namespace cookout
