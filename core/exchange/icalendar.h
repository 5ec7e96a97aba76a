// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace cookout {

/** One occasion as a calendar shall keep it. */
struct CalendarEntry {
    QString uid;      ///< the same for every version of the entry, and nobody else's
    int sequence = 0; ///< rises with every change
    QDateTime writtenAt;
    QDateTime startsAt;
    QDateTime endsAt; ///< invalid: it is not known
    QString summary;
    QString location;
    QString description;
    QString url; ///< an absolute address; empty: none
    bool cancelled = false;
};

/**
 * The entry as a calendar of its own (RFC 5545, METHOD:PUBLISH): UTC times, texts escaped, lines folded at 75 octets
 * between characters. Control characters, which the format cannot carry, are left out.
 */
[[nodiscard]] QByteArray calendarOf(const CalendarEntry &entry);

} // namespace cookout
