// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;

namespace cookout {

struct Event;

/** How wide the columns of the guests table are until the organiser drags their edges. GUI thread. */
namespace columnwidth {

/**
 * Pixels in which the column's title and, where it holds words of the window's, the widest of them are whole in this
 * font; a usual width where its content is the guests' own. `event` says how times and money are written there.
 */
[[nodiscard]] int usual(int column, const QFont &font, const Event &event);

/** The fewest pixels for the names, which otherwise get what the other columns leave. */
[[nodiscard]] int leastForNames(const QFont &font);

} // namespace columnwidth

} // namespace cookout
