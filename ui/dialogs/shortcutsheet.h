// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actiongroups.h"

#include <QDialog>

namespace cookout {

/** All actions with their keys, as they are at this moment. GUI thread. */
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<ActionGroup> &groups, QWidget *parent = nullptr);

    /** The sheet as lines of text, for a note beside the screen. */
    [[nodiscard]] QString text() const;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeGroup(const ActionGroup &group) const;

    QList<ActionGroup> m_groups; ///< only actions that have keys
};

} // namespace cookout
