// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editsession.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/services/registrationservice.h"
#include "core/services/undoservice.h"
#include "ui/undo/undostack.h"
#include "ui/windowservices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int latestChanges = 20;

Overbooking overbookingOf(EditSession::Places places)
{
    return places == EditSession::Places::Anyway ? Overbooking::Allowed : Overbooking::Refused;
}

} // namespace

EditSession::EditSession(const WindowServices &services, UndoStack &undo, const Event &event,
                         const Registration &registration, QObject *parent)
    : QObject(parent), m_services(services), m_undo(undo), m_event(event), m_seen(registration)
{
    start(valuesOf(registration));
}

EditSession::EditSession(const WindowServices &services, UndoStack &undo, const Event &event, QObject *parent)
    : QObject(parent), m_services(services), m_undo(undo), m_event(event), m_submissionKey(newToken())
{
    FieldValues alone;
    const auto first = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                    [](const TicketType &type) { return !type.retired; });
    if (first != event.ticketTypes.end())
        setValue(alone, u"ticket-"_s + first->code, {u"1"_s});
    start(alone);
}

void EditSession::start(const FieldValues &values)
{
    m_base = values;
    m_mine = values;
}

EditSession::State EditSession::state() const
{
    if (m_saving)
        return State::Saving;
    if (!isDirty())
        return State::Clean;
    return m_refused ? State::Refused : State::Typed;
}

void EditSession::type(const FieldValues &values)
{
    if (values == m_mine)
        return;
    m_mine = values;
    m_refused = false;
    m_placesLeft.reset();
    for (FieldCollision &collision : m_collisions)
        collision.mine = values.value(collision.field);
    Q_EMIT stateChanged();
}

void EditSession::save(Places places)
{
    if (m_saving || !m_collisions.isEmpty() || (!isDirty() && !isNew()))
        return;
    m_problems.clear();
    m_placesLeft.reset();
    if (isNew())
        saveNew(places);
    else
        saveEdit(places);
    Q_EMIT stateChanged();
}

void EditSession::saveNew(Places places)
{
    RegistrationForm form = formOf(m_mine);
    form.submissionKey = m_submissionKey;
    form.consent = true; // told to an organiser, who enters it
    form.placesChoice = places == Places::WaitingList ? PlacesChoice::WaitList : PlacesChoice::Ask;
    const Result<ValidRegistration> valid = validated(form, m_event, m_services.clock.now());
    if (!valid) {
        refused(valid.error());
        return;
    }
    m_saving = true;
    const Author author = UndoStack::author();
    m_services.registrations.enter(*valid, author, overbookingOf(places))
        .deliver(this, [this, author, submitted = m_mine](const Result<Registration> &answer) {
            m_saving = false;
            if (answer)
                stored(author, submitted, *answer);
            else
                refused(answer.error());
            Q_EMIT stateChanged();
        });
}

void EditSession::saveEdit(Places places)
{
    const Result<ValidEdit> valid = validatedEdit(formOf(m_mine), m_seen, m_event, staffEntriesOf(m_mine));
    if (!valid) {
        refused(valid.error());
        return;
    }
    m_saving = true;
    const Author author = UndoStack::author();
    m_services.registrations.edit(*valid, author, overbookingOf(places))
        .deliver(this, [this, author, submitted = m_mine](const Result<EditOutcome> &answer) {
            m_saving = false;
            if (!answer)
                refused(answer.error());
            else if (const auto *conflict = std::get_if<EditConflict>(&*answer)) {
                joinWith(conflict->theirs);
                if (m_collisions.isEmpty())
                    save(); // both go together
            } else {
                stored(author, submitted, std::get<Registration>(*answer));
            }
            Q_EMIT stateChanged();
            if (std::exchange(m_reloadLater, false))
                reload();
        });
}

void EditSession::stored(const Author &author, const FieldValues &submitted, const Registration &registration)
{
    const bool isDifferent = registration.revision != m_seen.revision || isNew();
    const FieldValues kept = valuesOf(registration);
    // What was typed while it was being stored stays; the rest is shown as it was tidied.
    m_mine = merged(submitted, m_mine, kept).values;
    m_base = kept;
    m_seen = registration;
    m_refused = false;
    if (isDifferent)
        m_undo.push(registration.eventId, author.changeId, words(registration));
    Q_EMIT registrationChanged();
    Q_EMIT valuesChanged();
    Q_EMIT saved(registration);
}

QString EditSession::words(const Registration &registration) const
{
    if (registration.status == RegistrationStatus::Waitlisted)
        return tr("%1 saved, on the waiting list").arg(registration.party.name);
    return tr("%1 saved").arg(registration.party.name);
}

void EditSession::refused(const Error &error)
{
    m_refused = true;
    m_problems = error.fields;
    if (error.code == ErrorCode::Full) {
        m_placesLeft = error.fields.isEmpty() ? 0 : static_cast<int>(error.fields.first().limit);
        m_problems.clear();
    } else if (error.code != ErrorCode::InvalidInput) {
        Q_EMIT failed(error);
    }
}

void EditSession::reload()
{
    if (isNew())
        return;
    m_reloadLater = m_saving;
    if (m_saving)
        return;
    m_services.registrations.byId(m_seen.id).deliver(this, [this](const Result<Registration> &found) {
        if (!found || m_saving) // a failure to read is told by the table
            return;
        joinWith(*found);
    });
}

void EditSession::joinWith(const Registration &theirs)
{
    const bool isNewer = theirs.revision > m_seen.revision;
    if (theirs.revision < m_seen.revision)
        return;
    const bool hadTyped = isDirty();
    const FieldValues stored = valuesOf(theirs);
    const MergedValues joined = merged(m_base, m_mine, stored);
    m_seen = theirs;
    m_base = stored;
    for (const QString &field : joined.collisions) {
        m_collisions.removeIf([&field](const FieldCollision &old) { return old.field == field; });
        m_collisions.append({field, m_mine.value(field), stored.value(field)});
    }
    const bool differs = joined.values != m_mine;
    m_mine = joined.values;
    if (isNewer && hadTyped)
        askWhoChangedIt();
    Q_EMIT registrationChanged();
    if (differs)
        Q_EMIT valuesChanged();
    Q_EMIT stateChanged();
}

void EditSession::askWhoChangedIt()
{
    m_services.undo.historyOf(m_seen.id, latestChanges).deliver(this, [this](const Result<QList<HistoryRow>> &rows) {
        if (!rows)
            return;
        const auto edit = std::find_if(rows->begin(), rows->end(),
                                       [](const HistoryRow &row) { return row.entry.subject == "registration"_L1; });
        if (edit == rows->end())
            return;
        m_changedBy = edit->change;
        Q_EMIT stateChanged();
    });
}

void EditSession::resolve(const QString &field, bool takeTheirs)
{
    const auto found = std::find_if(m_collisions.begin(), m_collisions.end(),
                                    [&field](const FieldCollision &collision) { return collision.field == field; });
    if (found == m_collisions.end())
        return;
    if (takeTheirs)
        setValue(m_mine, field, found->theirs);
    m_collisions.erase(found);
    if (m_collisions.isEmpty())
        m_changedBy.reset();
    Q_EMIT valuesChanged();
    Q_EMIT stateChanged();
    if (m_collisions.isEmpty())
        save();
}

void EditSession::discard()
{
    m_mine = m_base;
    m_collisions.clear();
    m_problems.clear();
    m_placesLeft.reset();
    m_changedBy.reset();
    m_refused = false;
    Q_EMIT valuesChanged();
    Q_EMIT stateChanged();
}

} // namespace cookout
