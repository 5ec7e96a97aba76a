// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationtablemodel.h"

#include "core/services/domainevents.h"
#include "core/services/registrationservice.h"

#include <algorithm>

namespace cookout {

namespace {

template <typename Element>
bool sameLabel(const Element &left, const Element &right)
{
    return left.code == right.code && left.label == right.label;
}

/** Whether two versions of an event give every cell and heading the same text. */
bool looksTheSameInTheTable(const Event &left, const Event &right)
{
    return left.currency == right.currency && left.timeZone == right.timeZone && left.questions == right.questions &&
           std::equal(left.ticketTypes.begin(), left.ticketTypes.end(), right.ticketTypes.begin(),
                      right.ticketTypes.end(), sameLabel<TicketType>) &&
           std::equal(left.bringItems.begin(), left.bringItems.end(), right.bringItems.begin(), right.bringItems.end(),
                      sameLabel<BringItem>);
}

QVariant alignmentOf(int column)
{
    const Qt::Alignment side = RegistrationCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

RegistrationTableModel::RegistrationTableModel(RegistrationService &service, DomainEvents &facts, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
    m_stopwatch.start();
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(coalesceFor);
    connect(&m_coalesce, &QTimer::timeout, this, &RegistrationTableModel::fetch);
    const auto reloadOwn = [this](EventId eventId) {
        if (m_event && m_event->id == eventId)
            reload();
    };
    connect(&facts, &DomainEvents::registrationAdded, this, reloadOwn);
    connect(&facts, &DomainEvents::registrationChanged, this, reloadOwn);
    connect(&facts, &DomainEvents::reloadNeeded, this, &RegistrationTableModel::reload);
}

void RegistrationTableModel::showEvent(const std::optional<Event> &event)
{
    if (m_event && event && m_event->id == event->id) {
        const bool sameLook = looksTheSameInTheTable(*m_event, *event);
        m_event = event;
        if (sameLook)
            return; // each registration changes the event's counter, which no row shows
        for (RegistrationRow &row : m_rows) {
            const auto arrivedAt = row.arrivedAt;
            row = rowOf(row.registration, *m_event);
            row.arrivedAt = arrivedAt;
        }
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_event = event;
    m_rows.clear();
    m_loaded = false;
    endResetModel();
    ++m_ticket;
    m_asking = false;
    m_coalesce.stop();
    if (m_event)
        fetch();
}

void RegistrationTableModel::reload()
{
    if (m_event && !m_coalesce.isActive())
        m_coalesce.start();
}

void RegistrationTableModel::fetch()
{
    if (!m_event)
        return;
    // One question at a time: under a steady stream of facts every answer would otherwise be overtaken and dropped.
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    const quint64 ticket = ++m_ticket;
    m_service.rows(m_event->id).deliver(this, [this, ticket](const Result<QList<Registration>> &answer) {
        if (ticket != m_ticket)
            return;
        m_asking = false;
        if (answer)
            apply(*answer);
        else
            Q_EMIT refreshFailed(answer.error());
        if (m_askAgain)
            reload();
    });
}

void RegistrationTableModel::apply(const QList<Registration> &registrations)
{
    if (!m_loaded) {
        fill(registrations);
        Q_EMIT refreshed();
        return;
    }
    removeVanished(registrations);
    QSet<RegistrationId> known;
    known.reserve(m_rows.size());
    for (const RegistrationRow &row : std::as_const(m_rows))
        known.insert(row.registration.id);
    const int count = static_cast<int>(registrations.size());
    for (int position = 0; position < count;) {
        if (known.contains(registrations.at(position).id)) {
            placeRow(position, registrations.at(position));
            ++position;
        } else {
            position += insertRun(position, registrations, known);
        }
    }
    Q_EMIT refreshed();
}

void RegistrationTableModel::fill(const QList<Registration> &registrations)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(registrations.size());
    for (const Registration &registration : registrations)
        m_rows.append(rowOf(registration, *m_event));
    m_loaded = true;
    endResetModel();
}

void RegistrationTableModel::removeVanished(const QList<Registration> &registrations)
{
    QSet<RegistrationId> present;
    present.reserve(registrations.size());
    for (const Registration &registration : registrations)
        present.insert(registration.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (present.contains(m_rows.at(last).registration.id))
            continue;
        int first = last;
        while (first > 0 && !present.contains(m_rows.at(first - 1).registration.id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void RegistrationTableModel::placeRow(int position, const Registration &registration)
{
    const int from = rowOfId(registration.id, position);
    if (from != position) {
        beginMoveRows({}, from, from, {}, position);
        m_rows.move(from, position);
        endMoveRows();
    }
    change(position, registration);
}

void RegistrationTableModel::change(int position, const Registration &registration)
{
    RegistrationRow &row = m_rows[position];
    if (looksTheSame(row.registration, registration)) {
        row.registration = registration;
        return;
    }
    const auto arrivedAt = row.arrivedAt;
    row = rowOf(registration, *m_event);
    row.arrivedAt = arrivedAt;
    Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

void RegistrationTableModel::show(const Registration &registration)
{
    if (const int position = rowOfRegistration(registration.id); position >= 0)
        change(position, registration);
}

int RegistrationTableModel::rowOfRegistration(RegistrationId id) const
{
    const int found = rowOfId(id, 0);
    return found < rowCount() ? found : -1;
}

int RegistrationTableModel::insertRun(int position, const QList<Registration> &registrations,
                                      const QSet<RegistrationId> &known)
{
    const auto begin = registrations.begin() + position;
    const auto end = std::find_if(begin, registrations.end(),
                                  [&known](const Registration &candidate) { return known.contains(candidate.id); });
    QList<RegistrationRow> rows;
    for (auto registration = begin; registration != end; ++registration) {
        rows.append(rowOf(*registration, *m_event));
        rows.last().arrivedAt = elapsed();
    }
    const int count = static_cast<int>(rows.size());
    beginInsertRows({}, position, position + count - 1);
    m_rows.insert(position, count, RegistrationRow());
    std::move(rows.begin(), rows.end(), m_rows.begin() + position);
    endInsertRows();
    return count;
}

int RegistrationTableModel::rowOfId(RegistrationId id, int from) const
{
    const auto found = std::find_if(m_rows.begin() + from, m_rows.end(),
                                    [id](const RegistrationRow &row) { return row.registration.id == id; });
    return static_cast<int>(found - m_rows.begin());
}

bool RegistrationTableModel::hasFreshRows() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const RegistrationRow &row) { return freshnessOf(row) > 0.0; });
}

qreal RegistrationTableModel::freshnessOf(const RegistrationRow &row) const
{
    if (row.arrivedAt.count() < 0)
        return 0.0;
    const qreal age = static_cast<qreal>((elapsed() - row.arrivedAt).count());
    return std::clamp(1.0 - age / static_cast<qreal>(freshFor.count()), 0.0, 1.0);
}

int RegistrationTableModel::activeParties() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const RegistrationRow &row) {
        return row.registration.status != RegistrationStatus::Cancelled;
    }));
}

int RegistrationTableModel::confirmedPersons() const
{
    int persons = 0;
    for (const RegistrationRow &row : m_rows) {
        if (row.registration.status == RegistrationStatus::Confirmed)
            persons += row.registration.party.size();
    }
    return persons;
}

int RegistrationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistrationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistrationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegistrationRow &row = m_rows.at(index.row());
    const int column = index.column();
    const bool isBadge = role == BadgeSymbolRole || role == BadgeToneRole;
    if (isBadge) {
        const std::optional<CellBadge> badge = RegistrationCells::badge(row, column);
        if (!badge)
            return {};
        return role == BadgeSymbolRole ? static_cast<int>(badge->symbol) : static_cast<int>(badge->tone);
    }
    switch (role) {
    case Qt::DisplayRole:
        return RegistrationCells::text(row, column, *m_event);
    case Qt::EditRole:
        return RegistrationCells::editText(row.registration, column);
    case Qt::ToolTipRole:
        return RegistrationCells::tip(row, column, *m_event);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case RegistrationIdRole:
        return row.registration.id.value;
    case FreshnessRole:
        return freshnessOf(row);
    default:
        return {};
    }
}

Qt::ItemFlags RegistrationTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (RegistrationCells::isEditable(m_rows.at(index.row()).registration, index.column(), *m_event))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RegistrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(RegistrationCells::title(section)) : QVariant();
}

} // namespace cookout
