// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace cookout {

class RegistrationFilterProxy;
class RegistrationTableModel;

/**
 * The guests table on the screen. What arrives never moves what the organiser looks at: unless the list stands at its
 * very top, the first visible row keeps its place. A tree view, since a table view's vertical header costs seconds
 * when thousands of rows appear or vanish. GUI thread.
 */
class RegistrationTableView final : public QTreeView {
    Q_OBJECT

public:
    RegistrationTableView(RegistrationTableModel &model, RegistrationFilterProxy &proxy, QWidget *parent = nullptr);

    /** The newest first, and columns as wide as their usual content. */
    void resetColumns();

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void rememberAnchor();
    void restoreAnchor();
    void showColumnMenu(const QPoint &position);
    void fade();

    RegistrationTableModel &m_model;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    QTimer m_fade;
};

} // namespace cookout
