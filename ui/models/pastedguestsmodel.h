// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guests/pastedguests.h"

#include <QAbstractTableModel>

namespace cookout {

/** The rows of a pasted table as guests: what becomes of each, and why. GUI thread; owned by the paste dialog. */
class PastedGuestsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NameColumn,
        PartyColumn,
        EmailColumn,
        PhoneColumn,
        NotesColumn,
        ReasonColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PastedGuest> &guests);
    [[nodiscard]] int count(PastedState state) const;
    /** Those that are ready, and those that look known if they are wanted. */
    [[nodiscard]] QList<ValidRegistration> guests(bool withKnown) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const PastedGuest &guest, int column);

    QList<PastedGuest> m_guests;
};

} // namespace cookout
