// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/exchange/csvwriter.h"

namespace cookout {

/**
 * The guest list with its header row of stable English keys (one column per price band) and one row per registration;
 * money as 0.00 with the given decimal sign, instants as ISO 8601 with the offset of the event's zone.
 */
[[nodiscard]] QList<CsvRow> guestListOf(const Event &event, const QList<Registration> &registrations,
                                        QChar decimalSign);

} // namespace cookout
