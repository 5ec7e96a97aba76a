// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actiongroups.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPrinter;
class QPushButton;

namespace cookout {

class Background;
struct ShortcutPage;

/** All actions with their keys, as they are at this moment, also for paper. GUI thread; prints in the background. */
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    /** `background` outlives the sheet. */
    ShortcutSheet(const QList<ActionGroup> &groups, Background &background, QWidget *parent = nullptr);

    /** The sheet as lines of text, for a note beside the screen. */
    [[nodiscard]] QString text() const;
    /** The sheet for a page of paper. */
    [[nodiscard]] ShortcutPage page() const;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildSheet() const;
    [[nodiscard]] QLayout *buildButtons();
    void askPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] QWidget *makeGroup(const ActionGroup &group) const;

    QList<ActionGroup> m_groups; ///< only actions that have keys
    Background &m_background;
    QPushButton *m_print;
    QLabel *m_outcome; ///< of the last printing
};

} // namespace cookout
