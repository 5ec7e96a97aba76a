// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/** What the event still needs somebody to bring. */
struct BringItem {
    QString code;
    QString label;
    int wanted = 0;
    int position = 0;
    bool retired = false; ///< was promised, is asked for no more
    int promised = 0;     ///< by confirmed parties

    /** How many are still needed, never below 0. */
    [[nodiscard]] int missing() const { return wanted > promised ? wanted - promised : 0; }

    friend bool operator==(const BringItem &, const BringItem &) = default;
};

} // namespace cookout
