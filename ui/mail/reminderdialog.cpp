// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/reminderdialog.h"

#include "core/domain/dues.h"
#include "ui/errortext.h"
#include "ui/mail/recipientlist.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cookout {

ReminderDialog::ReminderDialog(MailKind kind, const Event &event, const MailRecipients &everybody,
                               const ReminderChoice &choice, QWidget *parent)
    : QDialog(parent),
      m_kind(kind),
      m_event(event),
      m_everybody(everybody),
      m_choice(choice),
      m_all(new QRadioButton(tr("All guests of the event"))),
      m_selected(new QRadioButton(
          tr("The %n selected guests", "chosen in the guest list", static_cast<int>(choice.selected.size())))),
      m_list(new RecipientList),
      m_failure(makeLabel(TextRole::Body, {}, true)),
      m_send(new QPushButton)
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(isOfPayment() ? tr("Remind of the payment") : tr("Remind of the event"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 520);
    buildLayout();
    connect(m_all, &QRadioButton::toggled, this, &ReminderDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, &ReminderDialog::requestSend);
    refresh();
    m_list->list().setFocus();
}

void ReminderDialog::buildLayout()
{
    const QString what = isOfPayment() ? tr("A mail with what is still due and how it can be paid.")
                                       : tr("A mail with time, place and the guest's code.");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(makeLabel(TextRole::Title, windowTitle()));
    head->addWidget(makeLabel(TextRole::Caption, what, true));
    column->addLayout(head);
    column->addWidget(buildChoice());
    column->addWidget(m_list, 1);
    column->addWidget(m_failure);
    column->addLayout(buildFooter());
}

QWidget *ReminderDialog::buildChoice()
{
    m_all->setObjectName(u"remindAll"_s);
    m_selected->setObjectName(u"remindSelected"_s);
    const bool hasSelected = !m_choice.selected.isEmpty();
    (hasSelected && m_choice.proposesSelected ? m_selected : m_all)->setChecked(true);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    row->addWidget(m_all);
    row->addWidget(m_selected);
    row->addStretch(1);
    part->setVisible(hasSelected);
    return part;
}

QLayout *ReminderDialog::buildFooter()
{
    m_failure->setObjectName(u"reminderFailure"_s);
    setTone(*m_failure, Tone::Danger);
    m_failure->hide();
    m_send->setObjectName(u"sendReminder"_s);
    m_send->setAutoDefault(false);
    setPrimary(*m_send, true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(makeLabel(TextRole::Caption, tr("Mails that have left cannot be taken back."), true), 1);
    row->addWidget(cancel);
    row->addWidget(m_send);
    return row;
}

MailRecipients ReminderDialog::chosen() const
{
    if (m_all->isChecked())
        return m_everybody;
    MailRecipients chosen = m_everybody;
    chosen.receive.removeIf([this](const Registration &guest) { return !m_choice.selected.contains(guest.id); });
    chosen.excluded.removeIf(
        [this](const ExcludedRecipient &left) { return !m_choice.selected.contains(left.registration.id); });
    return chosen;
}

QString ReminderDialog::dueOf(const Registration &guest) const
{
    //: %1 an amount of money
    return tr("owes %1").arg(toLocaleText(dueFrom(guest, m_event), m_event.currency, QLocale()));
}

void ReminderDialog::refresh()
{
    const MailRecipients recipients = chosen();
    if (isOfPayment())
        m_list->showRecipients(recipients, [this](const Registration &guest) { return dueOf(guest); });
    else
        m_list->showRecipients(recipients);
    m_send->setText(tr("Send %n e-mails", nullptr, static_cast<int>(recipients.receive.size())));
    m_send->setEnabled(!m_isSending && !recipients.receive.isEmpty());
}

void ReminderDialog::requestSend()
{
    QList<RegistrationId> to;
    for (const Registration &guest : chosen().receive)
        to += guest.id;
    m_isSending = true;
    m_failure->hide();
    refresh();
    Q_EMIT sendRequested(to);
}

void ReminderDialog::reject()
{
    if (!m_isSending) // else what comes of it is about to be said
        QDialog::reject();
}

void ReminderDialog::showRefusal(const Error &error)
{
    m_isSending = false;
    refresh();
    m_failure->setText(ErrorText::sentence(error));
    m_failure->show();
}

} // namespace cookout
