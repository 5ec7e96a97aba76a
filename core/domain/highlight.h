// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/** What an event's page praises: a band, a meal, a moment of the programme. `text` is Markdown. */
struct Highlight {
    QString code;
    QString title;
    QString text;
    int position = 0;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

} // namespace cookout
