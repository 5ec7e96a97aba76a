// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace cookout {

class Clock;

/** The changes of one event, the latest first. GUI thread; owned by the history's dialog. */
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhatColumn,
        WhoColumn,
        ColumnCount,
    };

    HistoryModel(const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    /** The first page, again: a change that is new stands above, one that was taken back says so. */
    void showLatest(const QList<ChangeSummary> &changes);
    /** What came before the last row. */
    void append(const QList<ChangeSummary> &changes);

    [[nodiscard]] const ChangeSummary &change(int row) const { return m_changes.at(row); }
    /** Whether the change is in force. What has left the house cannot be taken back; the service says so. */
    [[nodiscard]] bool isInForce(int row) const { return change(row).undoneBy.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString wordsOf(const ChangeSummary &change, int column) const;

    const Clock &m_clock;
    const QTimeZone m_zone;
    QList<ChangeSummary> m_changes;
};

} // namespace cookout
