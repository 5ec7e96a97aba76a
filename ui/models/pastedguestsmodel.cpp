// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedguestsmodel.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <algorithm>

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

} // namespace

void PastedGuestsModel::show(const QList<PastedGuest> &guests)
{
    beginResetModel(); // another reading of the whole table
    m_guests = guests;
    endResetModel();
}

int PastedGuestsModel::count(PastedState state) const
{
    return static_cast<int>(std::count_if(m_guests.begin(), m_guests.end(),
                                          [state](const PastedGuest &guest) { return guest.state == state; }));
}

QList<ValidRegistration> PastedGuestsModel::guests(bool withKnown) const
{
    QList<ValidRegistration> chosen;
    for (const PastedGuest &guest : m_guests) {
        const bool isWanted = guest.state == PastedState::Ready || (withKnown && guest.state == PastedState::Known);
        if (isWanted && guest.valid)
            chosen.append(*guest.valid);
    }
    return chosen;
}

int PastedGuestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_guests.size());
}

int PastedGuestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastedGuestsModel::textOf(const PastedGuest &guest, int column)
{
    switch (column) {
    case StateColumn:
        return guest.state == PastedState::Ready   ? tr("Ready")
               : guest.state == PastedState::Known ? tr("Known")
                                                   : tr("Problem");
    case NameColumn:
        return guest.form.name;
    case PartyColumn:
        return guest.valid ? QLocale().toString(guest.valid->party().size()) : QString();
    case EmailColumn:
        return guest.form.email;
    case PhoneColumn:
        return guest.form.phone;
    case NotesColumn:
        return guest.form.notes.simplified();
    default:
        return guest.reason;
    }
}

QVariant PastedGuestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PastedGuest &guest = m_guests.at(index.row());
    const bool isJudgement = index.column() == StateColumn || index.column() == ReasonColumn;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(guest, index.column());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return iconOf(symbolOf(guest.state), colorOf(toneOf(guest.state)));
    if (role == Qt::ForegroundRole && isJudgement)
        return colorOf(toneOf(guest.state));
    return {};
}

QVariant PastedGuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("State"), tr("Name"), tr("Party"), tr("E-mail"), tr("Phone"), tr("Note"), tr("Why")};
    return titles.value(section);
}

} // namespace cookout
