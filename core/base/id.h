// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace cookout {

/** A row number that cannot be mistaken for that of another table. 0 means "not stored yet". */
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using EventId = Id<struct EventTag>;
using TicketTypeId = Id<struct TicketTypeTag>;
using RegistrationId = Id<struct RegistrationTag>;
using MailId = Id<struct MailTag>;

} // namespace cookout

Q_DECLARE_METATYPE(cookout::EventId)
Q_DECLARE_METATYPE(cookout::RegistrationId)
Q_DECLARE_METATYPE(cookout::MailId)
