// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QList>

class QPagedPaintDevice;

namespace cookout {

/** The sheet of shortcuts as values, which another thread can put on paper. */
struct ShortcutPage {
    struct Line {
        QString words;
        QString keys;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };

    QString title;
    QList<Group> groups;
    QFont font; ///< of the texts; their sizes follow from the room
};

/**
 * Draws everything on one page of the device, in black and in letters of at most 11 points that are smaller when there
 * is more. Unavailable when the device does not begin, such as a file that cannot be written. Any thread.
 */
[[nodiscard]] Result<void> drawOnOnePage(const ShortcutPage &page, QPagedPaintDevice &device);

} // namespace cookout
