// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/mailrecipients.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace cookout {

class RecipientList;

/** Whom a reminder may be for. */
struct ReminderChoice {
    QList<RegistrationId> selected; ///< in the guest list; may be empty
    bool proposesSelected = false;  ///< else everybody
};

/**
 * A reminder of the payment or of the event before it leaves: who gets it and who does not, and why. Stays open until
 * it was queued. GUI thread.
 */
class ReminderDialog final : public QDialog {
    Q_OBJECT

public:
    /** `kind` is PaymentReminder or EventReminder; `everybody` are the event's guests as the service sorts them. */
    ReminderDialog(MailKind kind, const Event &event, const MailRecipients &everybody, const ReminderChoice &choice,
                   QWidget *parent = nullptr);

    /** Nothing was queued, for this reason. */
    void showRefusal(const Error &error);

    void reject() override;

Q_SIGNALS:
    void sendRequested(const QList<cookout::RegistrationId> &to);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildChoice();
    [[nodiscard]] QLayout *buildFooter();
    [[nodiscard]] MailRecipients chosen() const;
    [[nodiscard]] QString dueOf(const Registration &guest) const;
    [[nodiscard]] bool isOfPayment() const { return m_kind == MailKind::PaymentReminder; }
    void refresh();
    void requestSend();

    const MailKind m_kind;
    const Event m_event;
    const MailRecipients m_everybody;
    const ReminderChoice m_choice;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    RecipientList *m_list;
    QLabel *m_failure;
    QPushButton *m_send;
    bool m_isSending = false; ///< an answer is awaited
};

} // namespace cookout
