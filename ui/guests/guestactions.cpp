// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guestactions.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/services/guestlistservice.h"
#include "core/services/registrationservice.h"
#include "ui/editor/paymentwords.h"
#include "ui/errortext.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/undo/undostack.h"
#include "ui/windowservices.h"

namespace cookout {

GuestActions::GuestActions(const WindowServices &services, RegistrationTableModel &model, UndoStack &undo,
                           QObject *parent)
    : QObject(parent), m_services(services), m_model(model), m_undo(undo)
{
}

EventId GuestActions::shownEvent() const
{
    return m_model.shownEvent() ? m_model.shownEvent()->id : EventId();
}

QString GuestActions::nameOf(const Ids &ids) const
{
    const int row = ids.size() == 1 ? m_model.rowOfRegistration(ids.first()) : -1;
    return row < 0 ? tr("%n guests", nullptr, static_cast<int>(ids.size())) : m_model.row(row).registration.party.name;
}

template <typename Answer>
void GuestActions::deliver(Pending<Answer> pending, const Author &author, const QString &words)
{
    std::move(pending).deliver(this, [this, author, words, event = shownEvent()](const Result<Answer> &answer) {
        if (answer)
            m_undo.push(event, author.changeId, words);
        else
            tell(answer.error());
    });
}

void GuestActions::tell(const Error &error)
{
    const QString sentence =
        error.fields.isEmpty() ? ErrorText::sentence(error) : ErrorText::sentence(error.fields.first());
    Q_EMIT hinted(tr("Nothing was changed. %1").arg(sentence), {});
}

void GuestActions::askForRoom(const Error &error, std::function<void()> again)
{
    const qint64 left = error.fields.isEmpty() ? 0 : error.fields.first().limit;
    Q_EMIT hinted(left == 0 ? tr("No place is left.") : tr("Only %n places are left.", nullptr, static_cast<int>(left)),
                  {{tr("Confirm anyway"), std::move(again)}});
}

void GuestActions::confirm(const Ids &ids, Overbooking overbooking)
{
    const Author author = UndoStack::author();
    const QString words = tr("%1 confirmed").arg(nameOf(ids));
    m_services.registrations.confirm(ids, author, overbooking, Notify::Guests)
        .deliver(this, [this, ids, author, words, event = shownEvent()](const Result<QList<Registration>> &answer) {
            if (answer)
                m_undo.push(event, author.changeId, words);
            else if (answer.error().code == ErrorCode::Full)
                askForRoom(answer.error(), [this, ids] { confirm(ids, Overbooking::Allowed); });
            else
                tell(answer.error());
        });
}

void GuestActions::cancel(const Ids &ids)
{
    const Author author = UndoStack::author();
    deliver(m_services.registrations.cancel(ids, author), author, tr("%1 cancelled").arg(nameOf(ids)));
}

void GuestActions::tag(const Ids &ids, const QString &tag)
{
    const Author author = UndoStack::author();
    deliver(m_services.guestList.addTag(ids, tag, author), author, tr("%1 tagged “%2”").arg(nameOf(ids), tag));
}

void GuestActions::settle(const Ids &ids, PaymentMethod method)
{
    const Author author = UndoStack::author();
    m_services.guestList.settle(ids, method, author)
        .deliver(this, [this, method, author, event = shownEvent()](const Result<int> &paid) {
            if (!paid)
                tell(paid.error());
            else if (*paid == 0)
                Q_EMIT hinted(tr("None of them owes anything."), {});
            else
                m_undo.push(event, author.changeId,
                            //: %1 is the way they have paid, such as Cash
                            tr("%n guests marked as paid (%1)", nullptr, *paid).arg(PaymentWords::of(method)));
        });
}

void GuestActions::letIn(const Ids &ids)
{
    const Author author = UndoStack::author();
    m_services.guestList.letIn(ids, author)
        .deliver(this, [this, author, event = shownEvent()](const Result<int> &parties) {
            if (!parties)
                tell(parties.error());
            else if (*parties == 0)
                Q_EMIT hinted(tr("All of them have arrived, or have no place."), {});
            else
                m_undo.push(event, author.changeId, tr("%n parties marked as arrived", nullptr, *parties));
        });
}

void GuestActions::duplicate(RegistrationId id, Overbooking overbooking)
{
    const int row = m_model.rowOfRegistration(id);
    if (row < 0 || !m_model.shownEvent())
        return;
    RegistrationForm form = formOf(m_model.row(row).registration.party);
    form.submissionKey = newToken();
    form.consent = true; // it was asked for when the first one was entered
    const Result<ValidRegistration> valid = validated(form, *m_model.shownEvent(), m_services.clock.now());
    if (!valid) {
        tell(valid.error());
        return;
    }
    const Author author = UndoStack::author();
    m_services.registrations.enter(*valid, author, overbooking)
        .deliver(this, [this, id, author](const Result<Registration> &twin) {
            if (twin) {
                m_undo.push(twin->eventId, author.changeId, tr("%1 duplicated").arg(twin->party.name));
                Q_EMIT duplicated(twin->id);
            } else if (twin.error().code == ErrorCode::Full) {
                askForRoom(twin.error(), [this, id] { duplicate(id, Overbooking::Allowed); });
            } else {
                tell(twin.error());
            }
        });
}

void GuestActions::merge(RegistrationId kept, RegistrationId other)
{
    const Author author = UndoStack::author();
    deliver(m_services.guestList.merge(kept, other, author), author, tr("%1 merged").arg(nameOf({kept})));
}

void GuestActions::keepBoth(RegistrationId one, RegistrationId other)
{
    const Author author = UndoStack::author();
    const QString words = tr("%1 and %2 kept as two guests").arg(nameOf({one}), nameOf({other}));
    m_services.guestList.keepBoth(shownEvent(), one, other, author)
        .deliver(this, [this, one, other, author, words, event = shownEvent()](const Result<bool> &isNew) {
            if (!isNew)
                return tell(isNew.error());
            if (*isNew)
                m_undo.push(event, author.changeId, words);
            Q_EMIT keptBoth(one, other);
        });
}

} // namespace cookout
