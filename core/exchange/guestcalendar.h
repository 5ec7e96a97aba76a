// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/exchange/icalendar.h"

namespace cookout {

/**
 * The event as one guest's calendar keeps it, wherever they have it from: the same entry, and later ones replace
 * earlier ones. `words` say what the code is for; `pageUrl` is the address of the guest's page. For an event that has
 * a date. Pure; any thread.
 */
[[nodiscard]] CalendarEntry guestCalendarEntry(const Registration &registration, const Event &event,
                                               const QString &words, const QString &pageUrl, const QDateTime &now);

} // namespace cookout
