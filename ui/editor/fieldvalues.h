// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationedit.h"

#include <QMap>

namespace cookout {

/**
 * What stands in the editor: each field of a registration by its public form name ("name", "ticket-adult",
 * "answer-diet.1", "companions", "staff_notes", "tags"), as typed. A field without content is left out, so that two
 * sets of values are equal when they say the same.
 */
using FieldValues = QMap<QString, QStringList>;

[[nodiscard]] FieldValues valuesOf(const Registration &registration);

/** One of a kind that the event's form does not know is kept. Companions beyond the party are left out. */
[[nodiscard]] RegistrationForm formOf(const FieldValues &values);
[[nodiscard]] StaffEntries staffEntriesOf(const FieldValues &values);
/** How many persons are in the party. */
[[nodiscard]] int personsIn(const FieldValues &values);

/** The values without this field, or with it when there is something in it. */
void setValue(FieldValues &values, const QString &field, const QStringList &value);

/** What two people have made of the same values. */
struct MergedValues {
    FieldValues values;     ///< everything that either has changed; where both have, what stood in the editor
    QStringList collisions; ///< the fields that both have changed, to different values
};

/** Joins what was typed over `base` with what somebody else has stored over it meanwhile. */
[[nodiscard]] MergedValues merged(const FieldValues &base, const FieldValues &mine, const FieldValues &theirs);

} // namespace cookout
