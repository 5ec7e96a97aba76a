// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guests/pastedguests.h"

#include <QAbstractTableModel>

namespace cookout {

/**
 * The rows of a pasted table as guests: what becomes of each, and why. Cells can be corrected and rows be left out;
 * then somebody has to judge the table again and show() what came of it. The columns are the state, with a check box,
 * then the fields that a guest may have here, and the reason. GUI thread; owned by the paste dialog.
 */
class PastedGuestsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int stateColumn = 0;
    enum Role {
        IsWrongRole = Qt::UserRole, ///< whether the cell is what is wrong in its row
        ReasonRole,                 ///< why the row is not ready
    };

    PastedGuestsModel(const ImportedTable &table, const Event &event, QObject *parent = nullptr);

    /** Which column of the table is which field. What was typed into a field without a column stays. */
    void setMapping(const ImportMapping &mapping);
    /** The table with everything that was corrected, and its columns. */
    [[nodiscard]] const ImportedTable &table() const { return m_table; }
    [[nodiscard]] ImportMapping mapping() const;
    /** The rows that somebody has left out, from 0. */
    [[nodiscard]] QSet<int> leftOut() const;
    /** What was judged of this table: one for each row. */
    void show(const QList<PastedGuest> &guests);

    /** Whether those who look known are wanted; from now on that holds for all of them. */
    void setWithKnown(bool wanted);
    [[nodiscard]] int count(PastedState state) const;
    /** Those that are ready and not left out, and those that look known if they are wanted. */
    [[nodiscard]] QList<ValidRegistration> guests() const;

    /** Where a field of importFields() stands; -1: it is not shown. */
    [[nodiscard]] int columnOf(const QString &field) const;
    [[nodiscard]] const QString &fieldOf(int column) const { return m_fields.at(column - 1); }
    [[nodiscard]] int reasonColumn() const { return static_cast<int>(m_fields.size()) + 1; }
    [[nodiscard]] bool isField(int column) const { return column > stateColumn && column < reasonColumn(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /** A cell was corrected, or a row left out or taken in again: the table has to be judged again. */
    void edited();

private:
    [[nodiscard]] QStringList fieldsOf(const ImportMapping &mapping) const;
    void showMissingFields();
    void tellAll();
    [[nodiscard]] bool isWanted(int row) const;
    [[nodiscard]] bool isLeftOut(int row) const;
    [[nodiscard]] bool isWrong(const QModelIndex &index) const;
    [[nodiscard]] QString entered(int row, const QString &field) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QVariant look(const QModelIndex &index, int role) const;
    /** Whether that changed anything. */
    bool take(const QModelIndex &index, const QVariant &value, int role);
    void enter(int row, const QString &field, const QString &text);

    ImportedTable m_table;
    Event m_event;
    ImportMapping m_mapping;
    ImportMapping m_added; ///< columns that this has put behind those of the table
    QStringList m_fields;  ///< that are shown, in their order
    QList<PastedGuest> m_guests;
    QHash<int, bool> m_choices; ///< by row, whether somebody wants it
    bool m_withKnown = false;
};

} // namespace cookout
