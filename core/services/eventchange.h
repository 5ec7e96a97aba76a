// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The event of this id or short name; NotFound when there is none. */
[[nodiscard]] Result<Event> eventById(ReadConnection &connection, EventId id);
[[nodiscard]] Result<Event> eventBySlug(ReadConnection &connection, const QString &slug);

/** Stores a new event, writes its history and announces it: the one way in which an event begins. */
[[nodiscard]] Result<Event> addEvent(WriteTransaction &tx, const Change &change, const Event &event,
                                     const QString &action);

/**
 * Stores what an event shall be instead of `before`, which was read in this transaction; writes the difference into the
 * history and announces it: the one way in which anybody changes an event. Nothing happens when there is no difference.
 * Full, with the persons that are in as `limit`, when a capacity would leave some without a place, unless that is
 * allowed; then the action is "event.overbooked". Conflict when the currency of what guests were promised would change.
 */
[[nodiscard]] Result<Event> changeEvent(WriteTransaction &tx, const Change &change, const Event &before,
                                        const Event &wanted, const QString &action,
                                        Overbooking overbooking = Overbooking::Refused);

} // namespace cookout
