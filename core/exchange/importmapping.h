// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QMap>

namespace cookout {

/**
 * Which column of a table, from 0, is which field of a registration. Fields are those of the public form ("name",
 * "email", "phone", "house_number", "notes", "ticket-{band}", "answer-{question}", "bring-{item}"), and besides
 * "first_name" and "last_name", which make a name together, and "party_size" for a table that knows no bands.
 */
using ImportMapping = QMap<QString, int>;

/** Every field that a column can be for this event, in the order of its form. */
[[nodiscard]] QStringList importFields(const Event &event);

/**
 * What the header's words say in English, Dutch or German, as an export of ours names it, or as the event names its
 * bands, questions and items. No column stands for two fields, and no field has two columns: the first one wins.
 */
[[nodiscard]] ImportMapping guessedMapping(const QStringList &header, const Event &event);

/**
 * The row as if a guest had typed it; validated() says whether it is one. A count that no column tells is one person of
 * the first band. Choices may be named by code or by label, several of them between commas or semicolons; yes and no in
 * any of the three languages.
 */
[[nodiscard]] RegistrationForm formOf(const QStringList &cells, const ImportMapping &mapping, const Event &event);

} // namespace cookout
