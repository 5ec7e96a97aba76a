// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/paymentsection.h"

#include "core/domain/reversals.h"
#include "core/services/paymentservice.h"
#include "ui/editor/paymentwords.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"
#include "ui/widgets/formfield.h"
#include "ui/windowservices.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

PaymentSection::PaymentSection(const WindowServices &services, UndoStack &undo, QWidget *parent)
    : Section(tr("Payments"), parent),
      m_services(services),
      m_undo(undo),
      m_ledger(new QWidget),
      m_amount(new QLineEdit),
      m_method(new QComboBox),
      m_note(new QLineEdit),
      m_amountField(new FormField(tr("Amount"), m_amount)),
      m_pay(new QPushButton(tr("Record payment"))),
      m_refund(new QPushButton(tr("Refund")))
{
    auto *holder = new QVBoxLayout(m_ledger);
    holder->setContentsMargins(0, 0, 0, 0);
    content().addWidget(m_ledger);
    buildForm();
    connect(this, &Section::opened, this, &PaymentSection::reload);
    connect(m_pay, &QPushButton::clicked, this, [this] { record(false); });
    connect(m_refund, &QPushButton::clicked, this, [this] { record(true); });
    connect(m_amount, &QLineEdit::returnPressed, this, [this] { record(false); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        m_amountField->setError({});
    });
}

void PaymentSection::buildForm()
{
    m_amount->setObjectName(u"paymentAmount"_s);
    m_pay->setObjectName(u"recordPayment"_s);
    m_refund->setObjectName(u"recordRefund"_s);
    for (const PaymentMethod method : paymentMethods)
        m_method->addItem(PaymentWords::of(method), static_cast<int>(method));
    m_note->setPlaceholderText(tr("Note, such as who took it"));
    m_note->setAccessibleName(tr("Note to the payment"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_amountField, 1);
    line->addWidget(new FormField(tr("How"), m_method), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_pay);
    buttons->addWidget(m_refund);
    buttons->addStretch(1);
    content().addLayout(line);
    content().addWidget(m_note);
    content().addLayout(buttons);
}

void PaymentSection::showRegistration(const Event &event, const Registration &registration)
{
    const bool isAnother = registration.id != m_registration.id;
    m_event = event;
    m_registration = registration;
    if (isAnother) {
        m_isTyped = false;
        m_note->clear();
        m_amountField->setError({});
        showLedger({});
    }
    setSummary(summaryOf());
    propose();
    if (isOpen())
        reload();
}

Money PaymentSection::owed() const
{
    const Money due = m_registration.status == RegistrationStatus::Cancelled ? Money() : m_registration.party.total;
    return due - m_registration.paid;
}

void PaymentSection::propose()
{
    if (m_isTyped)
        return;
    const Money open = owed();
    m_amount->setText(open > Money() ? toPlainText(open) : open < Money() ? toPlainText(Money() - open) : QString());
}

QString PaymentSection::summaryOf() const
{
    const Money open = owed();
    const QString status = RegistrationWords::of(m_registration.paymentStatus);
    if (open > Money())
        return tr("%1 · %2 owed").arg(status, money(open));
    if (open < Money())
        return tr("%1 · %2 to give back").arg(status, money(Money() - open));
    return status;
}

void PaymentSection::reload()
{
    const quint64 ticket = ++m_ticket;
    m_services.payments.ledger(m_registration.id).deliver(this, [this, ticket](const Result<QList<Payment>> &ledger) {
        if (ticket != m_ticket)
            return;
        if (ledger)
            showLedger(*ledger);
        else
            Q_EMIT failed(ledger.error());
    });
}

void PaymentSection::showLedger(const QList<Payment> &ledger)
{
    delete m_rows;
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::one);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnStretch(1, 1);
    m_shownRows = 0;
    for (const Payment &payment : ledger)
        addRow(payment, rowToReverse(ledger, payment.id).has_value(), payment.reverses.isValid());
    if (ledger.isEmpty())
        m_grid->addWidget(makeLabel(TextRole::Caption, tr("Nothing has been paid yet.")), 0, 0, 1, 3);
    m_ledger->layout()->addWidget(m_rows);
}

void PaymentSection::addRow(const Payment &payment, bool counts, bool isReversal)
{
    const int line = m_shownRows++;
    QLabel *amount = makeLabel(counts && !isReversal ? TextRole::Strong : TextRole::Caption, money(payment.amount));
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QString words = PaymentWords::of(payment.method) + u" · "_s +
                    QLocale().toString(payment.at.toTimeZone(m_event.timeZone), QLocale::ShortFormat);
    if (isReversal)
        words = tr("Taken back · %1").arg(words);
    else if (!counts)
        words = tr("%1 · taken back").arg(words);
    if (!payment.note.isEmpty())
        words += u"\n"_s + payment.note;
    m_grid->addWidget(amount, line, 0);
    m_grid->addWidget(makeLabel(TextRole::Caption, words, true), line, 1);
    if (!counts || isReversal)
        return;
    auto *back = new QToolButton;
    back->setIcon(iconOf(Symbol::Undo));
    back->setToolTip(tr("Take this payment back"));
    back->setAccessibleName(tr("Take the payment of %1 back").arg(money(payment.amount)));
    connect(back, &QToolButton::clicked, this, [this, payment] { reverse(payment); });
    m_grid->addWidget(back, line, 2);
}

void PaymentSection::record(bool isRefund)
{
    const Result<Money> typed = moneyFromText(m_amount->text().trimmed());
    const Money amount = isRefund ? Money() - typed.value_or(Money()) : typed.value_or(Money());
    const PaymentForm form{m_registration.id, amount,
                           paymentMethods.at(static_cast<std::size_t>(m_method->currentIndex())),
                           m_note->text().trimmed()};
    const Result<ValidPayment> valid = validated(form);
    if (!typed || !valid) {
        const bool isNote = typed && valid.error().fields.first().field == "note"_L1;
        m_amountField->setError(isNote ? tr("The note is too long.") : tr("Enter an amount such as 25 or 25.00."));
        m_amount->setFocus();
        return;
    }
    m_amountField->setError({});
    m_isTyped = false;
    m_note->clear();
    const Author author = UndoStack::author();
    const QString words = isRefund ? tr("%1 given back to %2") : tr("%1 received from %2");
    m_services.payments.record(*valid, author)
        .deliver(this, [this, author, words = words.arg(money(*typed), m_registration.party.name),
                        event = m_event.id](const Result<Payment> &stored) {
            if (stored)
                m_undo.push(event, author.changeId, words);
            else
                Q_EMIT failed(stored.error());
        });
}

void PaymentSection::reverse(const Payment &payment)
{
    const Author author = UndoStack::author();
    const QString words = tr("%1 of %2 taken back").arg(money(payment.amount), m_registration.party.name);
    m_services.payments.reverse(payment.id, author)
        .deliver(this, [this, author, words, event = m_event.id](const Result<Payment> &stored) {
            if (stored)
                m_undo.push(event, author.changeId, words);
            else
                Q_EMIT failed(stored.error());
        });
}

QString PaymentSection::money(Money amount) const
{
    return toLocaleText(amount, m_event.currency, QLocale());
}

} // namespace cookout
