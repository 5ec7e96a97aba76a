// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/registration.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace cookout {

class Preferences;
class RegistrationDelegate;
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
    ~RegistrationTableView() override;

    /**
     * The newest first, columns as wide as their usual content, and only those that this event has something for. The
     * names get the rest until the organiser drags an edge; from then on every column keeps its width.
     */
    void resetColumns();
    /** Where the columns of each event are kept; nullptr: nowhere. They outlive the view. */
    void setPreferences(Preferences *preferences) { m_preferences = preferences; }
    /** Columns and order as they were when this event was last looked at on this computer. */
    void showColumnsOf(const Event &event);

    [[nodiscard]] RegistrationDelegate &delegate() { return *m_delegate; }
    /** The selected registrations, as they are shown from top to bottom. */
    [[nodiscard]] QList<RegistrationId> selectedIds() const;
    /** Opens an editor with a text that could not be stored. */
    void resumeEditing(RegistrationId id, int column, const QString &typed, const QString &problem);
    /** The selected rows as a spreadsheet takes them, with a header; no cell is a formula. */
    [[nodiscard]] QString selectionAsText() const;

public Q_SLOTS:
    void chooseColumns();
    /** Puts selectionAsText() into the clipboard. */
    void copySelection();

Q_SIGNALS:
    void removeRequested();
    void duplicateRequested();
    void pasteRequested();
    /** The row shall be opened. */
    void opened(cookout::RegistrationId id);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rememberAnchor();
    void restoreAnchor();
    void showColumnMenu(const QPoint &position);
    void fade();
    void moveTo(const QModelIndex &index, bool edits);
    [[nodiscard]] QModelIndex besides(const QModelIndex &index, int step) const;
    [[nodiscard]] bool isUseful(int column) const;
    [[nodiscard]] QList<int> shownColumns() const;
    void keepColumns();
    void noticeWidth(int before, int now);
    void fitNames();
    void setArrangedByHand(bool byHand);

    RegistrationTableModel &m_model;
    RegistrationDelegate *m_delegate;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    QTimer m_fade;
    QTimer m_keep;
    Preferences *m_preferences = nullptr;
    std::optional<Event> m_event;
    bool m_isArranging = false; ///< widths that change now are not the organiser's doing
};

} // namespace cookout
