// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QMap>

#include <tuple>

namespace cookout {

/** An option of a question. */
struct OptionKey {
    QString question;
    QString option;

    friend bool operator==(const OptionKey &, const OptionKey &) = default;
    friend bool operator<(const OptionKey &a, const OptionKey &b)
    {
        return std::tie(a.question, a.option) < std::tie(b.question, b.option);
    }
};

/** What one registration takes of everything at its event that is counted. */
struct Holdings {
    int places = 0;  ///< of the event's capacity
    int waiting = 0; ///< 1 while it stands in line
    QMap<QString, int> bands;
    QMap<OptionKey, int> options;
    QMap<QString, int> promises; ///< items that it brings

    friend bool operator==(const Holdings &, const Holdings &) = default;
};

/**
 * What the registration holds in its present state: everything of a confirmed party; of an offer the offered places,
 * and bands and options too when they are for the whole party; nothing of one that waits or is cancelled.
 */
[[nodiscard]] Holdings holdingsOf(const Registration &registration);

/** What the party would hold if it were confirmed. */
[[nodiscard]] Holdings holdingsOf(const Party &party);

/** Each number of `after` less that of `before`; numbers without a difference are left out of the lists. */
[[nodiscard]] Holdings differenceOf(const Holdings &before, const Holdings &after);

/**
 * The first thing of which fewer are left than `more` needs, as the field and limit that a guest is told: the band,
 * the option's question, or the first band when the event itself is full. Nothing when everything fits.
 */
[[nodiscard]] std::optional<FieldError> shortageOf(const Event &event, const Holdings &more);

/** Counts `more` in the event's numbers, as a commit would. */
void addTo(Event &event, const Holdings &more);

} // namespace cookout
