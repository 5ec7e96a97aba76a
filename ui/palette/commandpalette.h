// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteitem.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace cookout {

class PaletteModel;

/** Finds actions, guests, their views and settings by a few letters; all by keyboard. It lies above the top of its
 * window. GUI thread. */
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget &window);

    /** Opens with nothing typed. */
    void open(QList<PaletteItem> items);
    [[nodiscard]] PaletteModel &model() { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void place();
    void showTyped(const QString &typed);
    void move(int by);
    void run(const QModelIndex &index);
    [[nodiscard]] bool takesKey(int key);

    PaletteModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
};

} // namespace cookout
