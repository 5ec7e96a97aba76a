// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/base/clock.h"
#include "ui/theme.h"
#include "ui/undo/changewords.h"

#include <algorithm>

namespace cookout {

HistoryModel::HistoryModel(const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_zone(zone)
{
}

void HistoryModel::showLatest(const QList<ChangeSummary> &changes)
{
    const qint64 oldest = changes.isEmpty() ? 0 : changes.last().lastEntry;
    QList<ChangeSummary> all = changes;
    std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(all),
                 [oldest](const ChangeSummary &known) { return known.lastEntry < oldest; });
    const auto more = static_cast<int>(all.size() - m_changes.size());
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_changes = std::move(all);
        endInsertRows();
    } else {
        m_changes = std::move(all);
    }
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::append(const QList<ChangeSummary> &changes)
{
    if (changes.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(changes.size()) - 1);
    m_changes += changes;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::wordsOf(const ChangeSummary &change, int column) const
{
    switch (column) {
    case WhenColumn:
        return ChangeWords::when(change.change.at, m_clock.now(), m_zone);
    case WhatColumn:
        return change.undoneBy.isEmpty() ? ChangeWords::of(change) : tr("%1 (taken back)").arg(ChangeWords::of(change));
    default:
        return ChangeWords::by(change.change.actor);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeSummary &change = m_changes.at(index.row());
    if (role == Qt::DisplayRole)
        return wordsOf(change, index.column());
    if (role == Qt::ForegroundRole && (index.column() != WhatColumn || !change.undoneBy.isEmpty()))
        return currentColors().muted;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    default:
        return tr("Who");
    }
}

} // namespace cookout
