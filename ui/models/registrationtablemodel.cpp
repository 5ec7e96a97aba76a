// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationtablemodel.h"

#include "core/services/domainevents.h"
#include "core/services/registrationservice.h"
#include "ui/models/registrationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

bool isNumber(int column)
{
    using Model = RegistrationTableModel;
    return column == Model::PartyColumn || column == Model::AdultsColumn || column == Model::ChildrenColumn ||
           column == Model::TotalColumn;
}

/** Whether two versions of an event give every cell and heading the same text. */
bool looksTheSameInTheTable(const Event &left, const Event &right)
{
    const auto sameBand = [](const TicketType &a, const TicketType &b) {
        return a.code == b.code && a.label == b.label;
    };
    return left.currency == right.currency && left.timeZone == right.timeZone &&
           std::equal(left.ticketTypes.begin(), left.ticketTypes.end(), right.ticketTypes.begin(),
                      right.ticketTypes.end(), sameBand);
}

QString countText(int count)
{
    return count == 0 ? u"–"_s : QLocale().toString(count);
}

} // namespace

RegistrationTableModel::RegistrationTableModel(RegistrationService &service, DomainEvents &facts, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
    m_stopwatch.start();
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(coalesceFor);
    connect(&m_coalesce, &QTimer::timeout, this, &RegistrationTableModel::fetch);
    connect(&facts, &DomainEvents::registrationAdded, this, [this](EventId eventId) {
        if (m_event && m_event->id == eventId)
            reload();
    });
    connect(&facts, &DomainEvents::reloadNeeded, this, &RegistrationTableModel::reload);
}

void RegistrationTableModel::showEvent(const std::optional<Event> &event)
{
    if (m_event && event && m_event->id == event->id) {
        const bool sameLook = looksTheSameInTheTable(*m_event, *event);
        m_event = event;
        if (sameLook)
            return; // each registration changes the event's counter, which no row shows
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
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
        m_rows.append(rowOf(registration));
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
    RegistrationRow &row = m_rows[position];
    if (looksTheSame(row.registration, registration)) {
        row.registration = registration;
        return;
    }
    const auto arrivedAt = row.arrivedAt;
    row = rowOf(registration);
    row.arrivedAt = arrivedAt;
    Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
}

int RegistrationTableModel::insertRun(int position, const QList<Registration> &registrations,
                                      const QSet<RegistrationId> &known)
{
    const auto begin = registrations.begin() + position;
    const auto end = std::find_if(begin, registrations.end(),
                                  [&known](const Registration &candidate) { return known.contains(candidate.id); });
    QList<RegistrationRow> rows;
    for (auto registration = begin; registration != end; ++registration) {
        rows.append(rowOf(*registration));
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
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return tipOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValueOf(row, column);
    case RegistrationIdRole:
        return row.registration.id.value;
    case FreshnessRole:
        return freshnessOf(row);
    default:
        return {};
    }
}

QString RegistrationTableModel::textOf(const RegistrationRow &row, Column column) const
{
    const Registration &registration = row.registration;
    const Party &party = registration.party;
    switch (column) {
    case StatusColumn:
        return RegistrationWords::of(registration.status);
    case NameColumn:
        return party.name;
    case PartyColumn:
        return QLocale().toString(party.size());
    case AdultsColumn:
        return countText(countOf(registration, u"adult"));
    case ChildrenColumn:
        return countText(countOf(registration, u"child"));
    case PaymentColumn:
        return RegistrationWords::of(registration.paymentStatus);
    case TotalColumn:
        return toLocaleText(party.total, m_event->currency, QLocale());
    case EmailColumn:
        return party.email;
    case PhoneColumn:
        return party.phone;
    case RegisteredAtColumn:
        return QLocale().toString(registration.registeredAt.toTimeZone(m_event->timeZone), QLocale::ShortFormat);
    case CodeColumn:
        return registration.code;
    case HouseNumberColumn:
        return party.houseNumber;
    case SourceColumn:
        return RegistrationWords::of(registration.source);
    case NotesColumn:
        return party.notes.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RegistrationTableModel::sortValueOf(const RegistrationRow &row, Column column) const
{
    const Registration &registration = row.registration;
    switch (column) {
    case StatusColumn:
        return static_cast<int>(registration.status);
    case NameColumn:
        return row.nameKey;
    case PartyColumn:
        return registration.party.size();
    case AdultsColumn:
        return countOf(registration, u"adult");
    case ChildrenColumn:
        return countOf(registration, u"child");
    case PaymentColumn:
        return static_cast<int>(registration.paymentStatus);
    case TotalColumn:
        return registration.party.total.cents();
    case PhoneColumn:
        return row.phoneDigits;
    case RegisteredAtColumn:
        return registration.registeredAt.toMSecsSinceEpoch();
    default:
        return textOf(row, column).toCaseFolded();
    }
}

QString RegistrationTableModel::tipOf(const RegistrationRow &row, Column column) const
{
    const Registration &registration = row.registration;
    if (column == NotesColumn)
        return registration.party.notes;
    if (column != PaymentColumn)
        return {};
    return tr("%1 of %2 paid")
        .arg(toLocaleText(registration.paid, m_event->currency, QLocale()),
             toLocaleText(registration.party.total, m_event->currency, QLocale()));
}

QString RegistrationTableModel::bandLabel(QStringView band, const QString &otherwise) const
{
    if (!m_event)
        return otherwise;
    const auto found = std::find_if(m_event->ticketTypes.begin(), m_event->ticketTypes.end(),
                                    [band](const TicketType &type) { return type.code == band; });
    // "Adults" and "Children" are the stored labels of a new event; only other words are the organiser's own.
    const bool isOwnWord =
        found != m_event->ticketTypes.end() && found->label != "Adults"_L1 && found->label != "Children"_L1;
    return isOwnWord ? found->label : otherwise;
}

QVariant RegistrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Status"),
                             tr("Name"),
                             tr("Party"),
                             bandLabel(u"adult", tr("Adults")),
                             bandLabel(u"child", tr("Children")),
                             tr("Payment"),
                             tr("Total"),
                             tr("Registered"),
                             tr("E-mail"),
                             tr("Phone"),
                             tr("Code"),
                             tr("House no."),
                             tr("Source"),
                             tr("Note")};
    return titles.value(section);
}

} // namespace cookout
