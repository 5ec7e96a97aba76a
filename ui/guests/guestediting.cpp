// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestediting.h"

#include "core/services/registrationservice.h"
#include "ui/errortext.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/undo/undostack.h"

#include <algorithm>

namespace cookout {

namespace {

constexpr int mostTries = 3;

QString firstProblem(const Error &error)
{
    return error.fields.isEmpty() ? ErrorText::sentence(error) : ErrorText::sentence(error.fields.first());
}

} // namespace

GuestEditing::GuestEditing(RegistrationService &service, RegistrationTableModel &model, UndoStack &undo,
                           QObject *parent)
    : QObject(parent), m_service(service), m_model(model), m_undo(undo)
{
}

void GuestEditing::begin(int row)
{
    m_seen = m_model.row(row).registration;
}

QString GuestEditing::problemOf(int row, int column, const QString &typed) const
{
    const Registration &registration = m_model.row(row).registration;
    if (!m_model.shownEvent() || typed == RegistrationCells::editText(registration, column))
        return {};
    const Result<ValidEdit> edit = RegistrationCells::edit(registration, column, typed, *m_model.shownEvent());
    return edit ? QString() : firstProblem(edit.error());
}

void GuestEditing::store(int row, int column, const QString &typed)
{
    const Registration &shown = m_model.row(row).registration;
    send({m_seen.id == shown.id ? m_seen : shown, column, typed});
}

void GuestEditing::send(const Entry &entry)
{
    if (!m_model.shownEvent())
        return;
    const Result<ValidEdit> edit =
        RegistrationCells::edit(entry.seen, entry.column, entry.typed, *m_model.shownEvent());
    if (!edit) {
        refuse(entry, edit.error());
        return;
    }
    m_model.show(edit->wanted()); // at once; the answer of the database confirms it or takes it back
    const Author author = UndoStack::author();
    m_service.edit(*edit, author, entry.overbooking)
        .deliver(this, [this, entry, author](const Result<EditOutcome> &outcome) { settle(entry, author, outcome); });
}

void GuestEditing::settle(const Entry &entry, const Author &author, const Result<EditOutcome> &outcome)
{
    if (!outcome) {
        m_model.show(entry.seen);
        m_model.reload();
        refuse(entry, outcome.error());
        return;
    }
    if (const auto *conflict = std::get_if<EditConflict>(&*outcome)) {
        solve(entry, *conflict);
        return;
    }
    const auto &stored = std::get<Registration>(*outcome);
    m_model.show(stored);
    m_undo.push(stored.eventId, author.changeId,
                tr("%1 of %2 changed").arg(RegistrationCells::title(entry.column), stored.party.name));
}

void GuestEditing::solve(Entry entry, const EditConflict &conflict)
{
    m_model.show(conflict.theirs);
    const bool collides = std::any_of(conflict.fields.begin(), conflict.fields.end(),
                                      [](const FieldVersions &field) { return field.collides(); });
    entry.seen = conflict.theirs;
    if (!collides && ++entry.tries < mostTries) { // they changed something else: both changes hold
        send(entry);
        return;
    }
    const QString theirs = RegistrationCells::editText(conflict.theirs, entry.column);
    Q_EMIT refused(entry.seen.id, entry.column, entry.typed,
                   tr("Changed elsewhere to “%1” in the meantime. Enter stores yours, Esc keeps theirs.").arg(theirs));
}

void GuestEditing::refuse(const Entry &entry, const Error &error)
{
    if (error.code == ErrorCode::Full && entry.overbooking == Overbooking::Refused) {
        Entry again = entry;
        again.overbooking = Overbooking::Allowed;
        Q_EMIT overCapacity(firstProblem(error), [this, again] { send(again); });
        return;
    }
    Q_EMIT refused(entry.seen.id, entry.column, entry.typed, firstProblem(error));
}

} // namespace cookout
