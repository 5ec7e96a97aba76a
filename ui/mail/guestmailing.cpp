// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/guestmailing.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "core/services/eventservice.h"
#include "core/services/guestmailservice.h"
#include "core/services/mailingservice.h"
#include "ui/mail/mailingdialog.h"
#include "ui/mail/mailingsdialog.h"
#include "ui/mail/mailtextsdialog.h"
#include "ui/mail/reminderdialog.h"
#include "ui/undo/undostack.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

GuestMailing::GuestMailing(const WindowServices &services, UndoStack &undo, QWidget *window)
    : QObject(window), m_services(services), m_undo(undo), m_window(window)
{
}

void GuestMailing::write(const Event &event, const QList<RegistrationId> &to)
{
    m_services.mailings.recipients(event.id, to).deliver(this, [this, event](const Result<MailRecipients> &recipients) {
        open(event, std::nullopt, recipients);
    });
}

void GuestMailing::write(const Event &event, const GuestFilter &audience)
{
    m_services.mailings.recipients(event.id, audience)
        .deliver(this, [this, event, audience](const Result<MailRecipients> &recipients) {
            open(event, audience, recipients);
        });
}

void GuestMailing::open(const Event &event, const std::optional<GuestFilter> &audience,
                        const Result<MailRecipients> &recipients)
{
    if (!recipients) {
        Q_EMIT failed(recipients.error());
        return;
    }
    auto *dialog = new MailingDialog(event, *recipients, audience, m_services.clock.now(), m_services.mailPreview,
                                     m_services.background, m_window);
    connect(dialog, &MailingDialog::ruleRequested, this,
            [this, dialog](const Mailing &rule) { saveRule(*dialog, rule); });
    connect(dialog, &MailingDialog::sendRequested, this,
            [this, dialog](const Mailing &mailing, const QList<RegistrationId> &to) { send(*dialog, mailing, to); });
    connect(dialog, &MailingDialog::trialRequested, this,
            [this, dialog, event](const QString &address, const RenderedMail &mail) {
                m_services.mailings.sendSample(event.id, address, mail)
                    .deliver(dialog, [dialog](const Result<MailId> &queued) { dialog->showTrial(queued); });
            });
    dialog->open();
}

void GuestMailing::send(MailingDialog &dialog, const Mailing &mailing, const QList<RegistrationId> &to)
{
    const Author author = UndoStack::author();
    m_services.mailings.send(mailing, to, author)
        .deliver(&dialog, [this, author, &dialog](const Result<SentMailing> &sent) {
            if (!sent)
                return dialog.showRefusal(sent.error());
            const int mails = static_cast<int>(sent->recipients.receive.size());
            m_undo.push(sent->mailing.eventId, author.changeId,
                        tr("%n e-mails leave in 30 seconds", "can be undone until then", mails));
            dialog.accept();
        });
}

void GuestMailing::saveRule(MailingDialog &dialog, const Mailing &rule)
{
    const Author author = UndoStack::author();
    m_services.mailings.saveRule(rule, author).deliver(&dialog, [this, author, &dialog](const Result<Mailing> &stored) {
        if (!stored)
            return dialog.showRefusal(stored.error());
        m_undo.push(stored->eventId, author.changeId, tr("Rule “%1” saved").arg(stored->subject));
        dialog.accept();
    });
}

void GuestMailing::remind(MailKind kind, const Event &event, const ReminderChoice &choice)
{
    m_services.guestMails.recipients(kind, event.id)
        .deliver(this, [this, kind, event, choice](const Result<MailRecipients> &recipients) {
            if (!recipients) {
                Q_EMIT failed(recipients.error());
                return;
            }
            auto *dialog = new ReminderDialog(kind, event, *recipients, choice, m_window);
            connect(dialog, &ReminderDialog::sendRequested, this,
                    [this, dialog, kind, id = event.id](const QList<RegistrationId> &to) {
                        sendReminder(*dialog, kind, id, to);
                    });
            dialog->open();
        });
}

void GuestMailing::sendReminder(ReminderDialog &dialog, MailKind kind, EventId event, const QList<RegistrationId> &to)
{
    m_services.guestMails.remind(kind, event, to, Actor::organiser())
        .deliver(&dialog, [this, kind, &dialog](const Result<MailRecipients> &told) {
            if (!told)
                return dialog.showRefusal(told.error());
            const int mails = static_cast<int>(told->receive.size());
            Q_EMIT this->told(kind == MailKind::PaymentReminder
                                  ? tr("%n reminders of the payment are in the outbox", nullptr, mails)
                                  : tr("%n reminders of the event are in the outbox", nullptr, mails));
            dialog.accept();
        });
}

void GuestMailing::list(const Event &event)
{
    auto *dialog = new MailingsDialog(event, m_window);
    auto *soon = new QTimer(dialog); // a burst of mails is counted once
    soon->setSingleShot(true);
    soon->setInterval(500ms);
    const auto reloadSoon = [soon] {
        if (!soon->isActive())
            soon->start();
    };
    connect(soon, &QTimer::timeout, this, [this, dialog, id = event.id] { reload(*dialog, id); });
    connect(&m_services.domainEvents, &DomainEvents::eventChanged, soon, reloadSoon);
    connect(&m_services.domainEvents, &DomainEvents::mailChanged, soon, reloadSoon);
    connect(&m_services.domainEvents, &DomainEvents::mailQueued, soon, reloadSoon);
    connect(dialog, &MailingsDialog::recallRequested, this, [this, dialog, id = event.id](MailingId mailing) {
        finish(*dialog, id, m_services.mailings.recall(mailing, Actor::organiser()));
    });
    connect(dialog, &MailingsDialog::missedRequested, this, [this, dialog, id = event.id](MailingId mailing) {
        finish(*dialog, id, m_services.mailings.sendMissed(mailing, Actor::organiser()));
    });
    connect(dialog, &MailingsDialog::activeRequested, this,
            [this, dialog](MailingId mailing, bool active) { setActive(*dialog, mailing, active); });
    reload(*dialog, event.id);
    dialog->open();
}

void GuestMailing::reload(MailingsDialog &dialog, EventId event)
{
    m_services.mailings.ofEvent(event).deliver(&dialog, [&dialog](const Result<QList<MailingProgress>> &mailings) {
        if (mailings)
            dialog.showMailings(*mailings);
        else
            dialog.showFailure(mailings.error());
    });
}

template <typename Answer>
void GuestMailing::finish(MailingsDialog &dialog, EventId event, Pending<Answer> done)
{
    std::move(done).deliver(&dialog, [this, event, &dialog](const Result<Answer> &answer) {
        if (answer)
            reload(dialog, event);
        else
            dialog.showFailure(answer.error());
    });
}

void GuestMailing::setActive(MailingsDialog &dialog, MailingId id, bool active)
{
    m_services.mailings.byId(id).deliver(&dialog, [this, active, &dialog](const Result<Mailing> &found) {
        if (!found)
            return dialog.showFailure(found.error());
        Mailing rule = *found;
        rule.isActive = active;
        const Author author = UndoStack::author();
        const QString words = active ? tr("Rule “%1” writes again") : tr("Rule “%1” stopped");
        m_services.mailings.saveRule(rule, author)
            .deliver(&dialog, [this, author, words, &dialog](const Result<Mailing> &stored) {
                if (!stored)
                    return dialog.showFailure(stored.error());
                m_undo.push(stored->eventId, author.changeId, words.arg(stored->subject));
                reload(dialog, stored->eventId);
            });
    });
}

void GuestMailing::word(const Event &event, const QList<Registration> &guests, const QString &language)
{
    auto *dialog =
        new MailTextsDialog(event, guests, language, m_services.mailPreview, m_services.background, m_window);
    connect(dialog, &MailTextsDialog::saveRequested, this,
            [this, dialog](const Event &seen, const EventDetails &wanted) { save(*dialog, seen, wanted); });
    dialog->open();
}

void GuestMailing::save(MailTextsDialog &dialog, const Event &seen, const EventDetails &wanted)
{
    const Result<ValidEvent> valid = validated(wanted);
    if (!valid)
        return dialog.showRefusal(valid.error());
    m_services.events.edit(seen, *valid, Actor::organiser())
        .deliver(&dialog, [&dialog](const Result<EventEditOutcome> &outcome) {
            if (!outcome)
                return dialog.showRefusal(outcome.error());
            if (const Event *const stored = std::get_if<Event>(&*outcome))
                return dialog.showSaved(*stored);
            dialog.showRefusal({ErrorCode::Conflict, u"somebody else has changed the same words"_s, {}});
        });
}

} // namespace cookout
