// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/portal/phrases.h"

#include <QVariant>

namespace cookout {

/** One thing that was noted of a party, as people read it. */
struct DetailRow {
    QString key; ///< which one, whatever the language
    QString term;
    QStringList values;
    bool isTotal = false;
};

/** Who comes, what they answered, what they bring, and their notes; what is empty is left out. */
[[nodiscard]] QList<DetailRow> partyRows(const Party &party, const Event &event, const Phrases &phrases);

/** Everything that a guest enters: partyRows(), and how to reach them. */
[[nodiscard]] QList<DetailRow> entryRows(const Party &party, const Event &event, const Phrases &phrases);

/** Rows as templates show them: `term`, `values` (each `value`) and `is_total`. */
[[nodiscard]] QVariantList rowModels(const QList<DetailRow> &rows);

/** Keeps a text that is written from right to left from turning the sentence around it (Unicode UAX #9, FSI). */
[[nodiscard]] QString isolated(const QString &text);

} // namespace cookout
