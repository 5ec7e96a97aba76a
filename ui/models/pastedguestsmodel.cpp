// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedguestsmodel.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Tone toneOf(PastedState state)
{
    switch (state) {
    case PastedState::Ready:
        return Tone::Success;
    case PastedState::Known:
        return Tone::Warning;
    case PastedState::Wrong:
        break;
    }
    return Tone::Danger;
}

Symbol symbolOf(PastedState state)
{
    switch (state) {
    case PastedState::Ready:
        return Symbol::Done;
    case PastedState::Known:
        return Symbol::Warning;
    case PastedState::Wrong:
        break;
    }
    return Symbol::Problem;
}

bool isTicket(const QString &field)
{
    return field.startsWith("ticket-"_L1);
}

bool hasTickets(const ImportMapping &mapping)
{
    return std::any_of(mapping.keyBegin(), mapping.keyEnd(), isTicket);
}

/** Whether everybody may have it, also where the table has no column for it. */
bool isUsual(const QString &field, const ImportMapping &mapping)
{
    if (field == "name"_L1)
        return !mapping.contains(u"first_name"_s) && !mapping.contains(u"last_name"_s);
    if (field == "party_size"_L1)
        return !hasTickets(mapping);
    return field == "email"_L1 || field == "phone"_L1 || field == "notes"_L1;
}

} // namespace

PastedGuestsModel::PastedGuestsModel(const ImportedTable &table, const Event &event, QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_event(event), m_fields(fieldsOf({}))
{
}

void PastedGuestsModel::setMapping(const ImportMapping &mapping)
{
    beginResetModel(); // another reading of the whole table
    m_mapping = mapping;
    m_fields = fieldsOf(this->mapping());
    endResetModel();
}

ImportMapping PastedGuestsModel::mapping() const
{
    ImportMapping all = m_added;
    all.insert(m_mapping);
    return all;
}

QSet<int> PastedGuestsModel::leftOut() const
{
    QSet<int> rows;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice) {
        if (!choice.value())
            rows.insert(choice.key());
    }
    return rows;
}

QStringList PastedGuestsModel::fieldsOf(const ImportMapping &mapping) const
{
    QStringList fields = importFields(m_event);
    fields.removeIf([&mapping](const QString &field) { return !mapping.contains(field) && !isUsual(field, mapping); });
    return fields;
}

void PastedGuestsModel::show(const QList<PastedGuest> &guests)
{
    if (guests.size() != m_guests.size()) {
        beginResetModel();
        m_guests = guests;
        endResetModel();
    }
    m_guests = guests;
    showMissingFields();
    tellAll();
}

void PastedGuestsModel::tellAll()
{
    if (!m_guests.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, reasonColumn()));
}

/** What a row complains of must have a cell in which it can be corrected. */
void PastedGuestsModel::showMissingFields()
{
    const QStringList possible = importFields(m_event);
    for (const PastedGuest &guest : std::as_const(m_guests)) {
        if (guest.field.isEmpty() || columnOf(guest.field) >= 0 || !possible.contains(guest.field))
            continue;
        const int column = reasonColumn();
        beginInsertColumns({}, column, column);
        m_fields.append(guest.field);
        endInsertColumns();
    }
}

int PastedGuestsModel::columnOf(const QString &field) const
{
    qsizetype place = m_fields.indexOf(field);
    // What stands in another column's place: a name in parts, persons without their bands.
    if (place < 0 && field == "name"_L1)
        place = m_fields.indexOf(m_fields.contains(u"first_name"_s) ? u"first_name"_s : u"last_name"_s);
    if (place < 0 && (isTicket(field) || field == "tickets"_L1))
        place = m_fields.indexOf(u"party_size"_s);
    return place < 0 ? -1 : static_cast<int>(place) + 1;
}

void PastedGuestsModel::setWithKnown(bool wanted)
{
    m_withKnown = wanted;
    m_choices.removeIf(
        [this](QHash<int, bool>::iterator choice) { return m_guests.at(choice.key()).state == PastedState::Known; });
    tellAll();
}

int PastedGuestsModel::count(PastedState state) const
{
    int count = 0;
    for (int row = 0; row < m_guests.size(); ++row)
        count += m_guests.at(row).state == state && !isLeftOut(row) ? 1 : 0;
    return count;
}

QList<ValidRegistration> PastedGuestsModel::guests() const
{
    QList<ValidRegistration> chosen;
    for (int row = 0; row < m_guests.size(); ++row) {
        if (isWanted(row))
            chosen.append(*m_guests.at(row).valid);
    }
    return chosen;
}

bool PastedGuestsModel::isWanted(int row) const
{
    const PastedGuest &guest = m_guests.at(row);
    return guest.valid && m_choices.value(row, guest.state == PastedState::Ready || m_withKnown);
}

bool PastedGuestsModel::isLeftOut(int row) const
{
    return !m_choices.value(row, true);
}

int PastedGuestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_guests.size()); // none before the first judgement
}

int PastedGuestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reasonColumn() + 1;
}

bool PastedGuestsModel::isWrong(const QModelIndex &index) const
{
    const QString &field = m_guests.at(index.row()).field;
    return !field.isEmpty() && isField(index.column()) && columnOf(field) == index.column();
}

QString PastedGuestsModel::entered(int row, const QString &field) const
{
    const ImportMapping all = mapping();
    const auto column = all.constFind(field);
    return column == all.cend() ? QString() : m_table.rows.at(row).cells.value(*column);
}

QString PastedGuestsModel::shown(int row, int column) const
{
    const PastedGuest &guest = m_guests.at(row);
    if (column == stateColumn) {
        if (isLeftOut(row))
            return tr("Left out");
        return guest.state == PastedState::Ready   ? tr("Ready")
               : guest.state == PastedState::Known ? tr("Known")
                                                   : tr("Problem");
    }
    if (!isField(column))
        return guest.reason;
    const QString text = entered(row, fieldOf(column)).simplified();
    if (text.isEmpty() && guest.valid && fieldOf(column) == "party_size"_L1)
        return QLocale().toString(guest.valid->party().size());
    return text;
}

QVariant PastedGuestsModel::look(const QModelIndex &index, int role) const
{
    const PastedState state = m_guests.at(index.row()).state;
    const bool isJudgement = !isField(index.column());
    const bool leftOut = isLeftOut(index.row());
    if (role == Qt::BackgroundRole)
        return isWrong(index) ? QVariant(currentColors().dangerSoft) : QVariant();
    if (leftOut)
        return role == Qt::ForegroundRole      ? QVariant(currentColors().muted)
               : index.column() == stateColumn ? QVariant::fromValue(iconOf(Symbol::Cancelled, currentColors().muted))
                                               : QVariant();
    if (role == Qt::ForegroundRole)
        return isJudgement ? QVariant(colorOf(toneOf(state))) : QVariant();
    return index.column() == stateColumn ? QVariant::fromValue(iconOf(symbolOf(state), colorOf(toneOf(state))))
                                         : QVariant();
}

QVariant PastedGuestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        return isField(index.column()) ? entered(index.row(), fieldOf(index.column())) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isWrong(index) ? m_guests.at(index.row()).reason : shown(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == stateColumn ? QVariant(isWanted(index.row()) ? Qt::Checked : Qt::Unchecked)
                                             : QVariant();
    case IsWrongRole:
        return isWrong(index);
    case ReasonRole:
        return m_guests.at(index.row()).reason;
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
    case Qt::BackgroundRole:
        return look(index, role);
    default:
        return {};
    }
}

void PastedGuestsModel::enter(int row, const QString &field, const QString &text)
{
    if (!mapping().contains(field)) {
        m_added.insert(field, static_cast<int>(m_table.header.size()));
        m_table.header.append(PastedGuests::labelOf(field, m_event));
    }
    QStringList &cells = m_table.rows[row].cells;
    const qsizetype column = mapping().value(field);
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = text;
}

bool PastedGuestsModel::take(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == stateColumn) {
        m_choices.insert(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !isField(index.column()))
        return false;
    const QString field = fieldOf(index.column());
    if (value.toString() == entered(index.row(), field))
        return false;
    enter(index.row(), field, value.toString());
    return true;
}

bool PastedGuestsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!take(index, value, role))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(reasonColumn()));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags PastedGuestsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (isField(index.column()))
        flags |= Qt::ItemIsEditable;
    if (index.column() == stateColumn && m_guests.at(index.row()).valid)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PastedGuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == stateColumn)
        return tr("State");
    return isField(section) ? PastedGuests::labelOf(fieldOf(section), m_event) : tr("Why");
}

} // namespace cookout
