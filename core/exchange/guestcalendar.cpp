// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guestcalendar.h"

using namespace Qt::StringLiterals;

namespace cookout {

CalendarEntry guestCalendarEntry(const Registration &registration, const Event &event, const QString &words,
                                 const QString &pageUrl, const QDateTime &now)
{
    CalendarEntry entry;
    entry.uid = u"%1.%2@cookout"_s.arg(registration.code).arg(event.id.value);
    entry.sequence = event.revision + registration.revision; // either may move on
    entry.writtenAt = now;
    entry.startsAt = event.startsAt;
    entry.endsAt = event.endsAt;
    entry.summary = event.title;
    entry.location = event.location;
    entry.description = words + u'\n' + pageUrl;
    entry.url = pageUrl;
    entry.cancelled = event.state == EventState::Cancelled || registration.status == RegistrationStatus::Cancelled;
    return entry;
}

} // namespace cookout
