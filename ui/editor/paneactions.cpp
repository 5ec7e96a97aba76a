// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/paneactions.h"

#include "core/services/guestservice.h"
#include "core/services/registrationservice.h"
#include "ui/undo/undostack.h"
#include "ui/windowservices.h"

namespace cookout {

PaneActions::PaneActions(const WindowServices &services, UndoStack &undo, QObject *parent)
    : QObject(parent), m_services(services), m_undo(undo)
{
}

void PaneActions::finish(Pending<QList<Registration>> done, const Author &author, const QString &words, EventId event,
                         const std::function<void()> &anyway)
{
    std::move(done).deliver(
        this, [this, changeId = author.changeId, words, event, anyway](const Result<QList<Registration>> &stored) {
            if (stored) {
                m_undo.push(event, changeId, words);
                return;
            }
            const Error &error = stored.error();
            if (error.code == ErrorCode::Full && anyway)
                Q_EMIT full(error.fields.isEmpty() ? 0 : static_cast<int>(error.fields.first().limit), anyway);
            else
                Q_EMIT failed(error);
        });
}

void PaneActions::confirm(const Registration &registration, Overbooking overbooking)
{
    const Author author = UndoStack::author();
    finish(m_services.registrations.confirm({registration.id}, author, overbooking, Notify::Guests), author,
           tr("%1 confirmed").arg(registration.party.name), registration.eventId,
           [this, registration] { confirm(registration, Overbooking::Allowed); });
}

void PaneActions::moveToWaitingList(const Registration &registration)
{
    const Author author = UndoStack::author();
    finish(m_services.registrations.moveToWaitingList({registration.id}, author, Notify::Guests), author,
           tr("%1 moved to the waiting list").arg(registration.party.name), registration.eventId);
}

void PaneActions::cancel(const Registration &registration)
{
    const Author author = UndoStack::author();
    finish(m_services.registrations.cancel({registration.id}, author), author,
           tr("%1 cancelled").arg(registration.party.name), registration.eventId);
}

void PaneActions::bringBack(const Registration &registration, Overbooking overbooking)
{
    const Author author = UndoStack::author();
    finish(m_services.registrations.restore({registration.id}, author, overbooking), author,
           tr("%1 is back").arg(registration.party.name), registration.eventId,
           [this, registration] { bringBack(registration, Overbooking::Allowed); });
}

void PaneActions::resend(const Registration &registration)
{
    m_services.guests.resendUnlessTooSoon(registration.token).deliver(this, [this](const Result<MailAgain> &sent) {
        if (!sent)
            Q_EMIT failed(sent.error());
        else if (sent->possibleFrom.isValid())
            Q_EMIT mailedTooSoon(sent->registration, sent->possibleFrom);
        else
            Q_EMIT told(tr("The mail to %1 is on its way").arg(sent->registration.party.name));
    });
}

} // namespace cookout
