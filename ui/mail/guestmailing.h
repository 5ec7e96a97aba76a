// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/mailing.h"
#include "ui/windowservices.h"

#include <QObject>

class QWidget;

namespace cookout {

class MailingDialog;
class MailingsDialog;
class MailTextsDialog;
class ReminderDialog;
class UndoStack;
struct ReminderChoice;

/**
 * Lets an organiser write to guests and word the mails of an event: opens the dialogs and does what they ask for. GUI
 * thread; owned by the window.
 */
class GuestMailing final : public QObject {
    Q_OBJECT

public:
    /** `window` is what the dialogs belong to. */
    GuestMailing(const WindowServices &services, UndoStack &undo, QWidget *window);

    /** A mail to those of these registrations that can get one. */
    void write(const Event &event, const QList<RegistrationId> &to);
    /** A mail, or a rule, to everybody whom this filter accepts. */
    void write(const Event &event, const GuestFilter &audience);
    /** A reminder, PaymentReminder or EventReminder, to everybody or to those who are chosen. */
    void remind(MailKind kind, const Event &event, const ReminderChoice &choice);
    /** What was written, which rules there are, and how far their mails are. */
    void list(const Event &event);
    /** The words of the event's mails; `guests` are shown what they look like. */
    void word(const Event &event, const QList<Registration> &guests, const QString &language);

Q_SIGNALS:
    void failed(const cookout::Error &error);
    /** What was done and cannot be undone, in one sentence. */
    void told(const QString &words);

private:
    void open(const Event &event, const std::optional<GuestFilter> &audience, const Result<MailRecipients> &recipients);
    void sendReminder(ReminderDialog &dialog, MailKind kind, EventId event, const QList<RegistrationId> &to);
    void saveRule(MailingDialog &dialog, const Mailing &rule);
    void setActive(MailingsDialog &dialog, MailingId id, bool active);
    void reload(MailingsDialog &dialog, EventId event);
    template <typename Answer>
    void finish(MailingsDialog &dialog, EventId event, Pending<Answer> done);
    void send(MailingDialog &dialog, const Mailing &mailing, const QList<RegistrationId> &to);
    void save(MailTextsDialog &dialog, const Event &seen, const EventDetails &wanted);

    const WindowServices m_services;
    UndoStack &m_undo;
    QWidget *m_window;
};

} // namespace cookout
