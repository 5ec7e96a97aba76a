// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editsessions.h"

#include "core/services/domainevents.h"
#include "ui/windowservices.h"

#include <algorithm>

namespace cookout {

EditSessions::EditSessions(const WindowServices &services, UndoStack &undo, QObject *parent)
    : QObject(parent), m_services(services), m_undo(undo)
{
    const DomainEvents *facts = &services.domainEvents;
    connect(facts, &DomainEvents::registrationChanged, this, [this](EventId, RegistrationId id) {
        if (EditSession *session = m_sessions.value(id.value); session != nullptr)
            session->reload();
    });
    connect(facts, &DomainEvents::reloadNeeded, this, [this] {
        for (EditSession *session : std::as_const(m_sessions))
            session->reload();
    });
}

void EditSessions::setEvent(const Event &event)
{
    for (EditSession *session : std::as_const(m_sessions)) {
        if (session->shownEvent().id == event.id)
            session->setEvent(event);
    }
}

EditSession *EditSessions::of(const Event &event, const Registration &registration)
{
    EditSession *session = m_sessions.value(registration.id.value);
    if (session == nullptr) {
        session = new EditSession(m_services, m_undo, event, registration, this);
        m_sessions.insert(registration.id.value, session);
        watch(session);
    }
    return session;
}

EditSession *EditSessions::blank(const Event &event)
{
    EditSession *session = m_sessions.value(0);
    if (session != nullptr && session->shownEvent().id != event.id) {
        forget(session); // what was begun for another event is of no use here
        session = nullptr;
    }
    if (session == nullptr) {
        session = new EditSession(m_services, m_undo, event, this);
        m_sessions.insert(0, session);
        watch(session);
    }
    return session;
}

void EditSessions::watch(EditSession *session)
{
    connect(session, &EditSession::valuesChanged, this, [this, session] {
        if (session == m_shown)
            Q_EMIT valuesChanged();
    });
    connect(session, &EditSession::registrationChanged, this, [this, session] {
        if (session == m_shown)
            Q_EMIT registrationChanged();
    });
    connect(session, &EditSession::stateChanged, this, [this, session] {
        if (session == m_shown)
            Q_EMIT stateChanged();
        else
            dropIfDone(session);
    });
    connect(session, &EditSession::failed, this, [this, session](const Error &error) {
        if (session == m_shown)
            Q_EMIT failed(error);
    });
    connect(session, &EditSession::saved, this,
            [this, session](const Registration &registration) { takeStored(session, registration); });
}

void EditSessions::takeStored(EditSession *session, const Registration &registration)
{
    if (m_sessions.value(0) != session)
        return;
    m_sessions.remove(0);
    m_sessions.insert(registration.id.value, session);
    Q_EMIT entered(registration, session == m_shown);
}

void EditSessions::setShown(EditSession *session)
{
    EditSession *before = std::exchange(m_shown, session);
    if (before != nullptr && before != session) {
        if (!before->isNew() && before->state() == EditSession::State::Typed)
            before->save();
        dropIfDone(before);
    }
    Q_EMIT unsavedChanged();
}

void EditSessions::dropIfDone(EditSession *session)
{
    if (session != m_shown && session->state() == EditSession::State::Clean)
        forget(session);
    Q_EMIT unsavedChanged();
}

void EditSessions::forget(EditSession *session)
{
    m_sessions.remove(m_sessions.key(session));
    if (m_shown == session)
        m_shown = nullptr;
    session->disconnect(this);
    session->deleteLater();
}

bool EditSessions::hasUnsaved() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const EditSession *session) { return session->isDirty(); });
}

EditSession *EditSessions::unsaved() const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [this](const EditSession *session) {
        return session != m_shown && session->isDirty() && session->state() != EditSession::State::Saving;
    });
    return found == m_sessions.end() ? nullptr : *found;
}

} // namespace cookout
