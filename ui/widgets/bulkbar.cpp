// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bulkbar.h"

#include "core/domain/guestfilter.h"
#include "ui/editor/paymentwords.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QPushButton *button(const QString &words, Symbol symbol, const QString &name)
{
    auto *made = new QPushButton(iconOf(symbol), u' ' + words); // the style leaves too little room after the symbol
    made->setAccessibleName(words);
    made->setObjectName(name);
    return made;
}

template <typename Needs>
bool anyOf(const QList<Registration> &selected, Needs needs)
{
    return std::any_of(selected.begin(), selected.end(), needs);
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent),
      m_count(makeLabel(TextRole::Strong)),
      m_confirm(button(tr("Confirm"), Symbol::Done, u"bulkConfirm"_s)),
      m_paid(button(tr("Mark paid"), Symbol::Money, u"bulkPaid"_s)),
      m_arrived(button(tr("Arrived"), Symbol::Guests, u"bulkArrived"_s)),
      m_mail(button(tr("Mail…"), Symbol::Mail, u"bulkMail"_s)),
      m_tag(button(tr("Tag…"), Symbol::Add, u"bulkTag"_s)),
      m_export(button(tr("Export…"), Symbol::Export, u"bulkExport"_s)),
      m_copy(button(tr("Copy"), Symbol::Copy, u"bulkCopy"_s)),
      m_cancel(button(tr("Cancel"), Symbol::Cancelled, u"bulkCancel"_s))
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Selected guests"));
    m_export->setToolTip(tr("Save the selected guests as CSV"));
    m_cancel->setToolTip(tr("Cancel the registrations of the selected guests"));
    auto *clear = new QToolButton;
    clear->setIcon(iconOf(Symbol::Close));
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::half, space::half, space::half);
    row->setSpacing(space::half);
    row->addWidget(m_count);
    row->addSpacing(space::one);
    auto *acts = new FlowLayout(space::half);
    for (QPushButton *act : {m_confirm, m_paid, m_arrived, m_mail, m_tag, m_export, m_copy, m_cancel})
        acts->addWidget(act);
    row->addLayout(acts, 1);
    row->addWidget(clear);
    offerMethods();
    connect(m_confirm, &QPushButton::clicked, this, &BulkBar::confirmPressed);
    connect(m_arrived, &QPushButton::clicked, this, &BulkBar::arrivedPressed);
    connect(m_mail, &QPushButton::clicked, this, &BulkBar::mailPressed);
    connect(m_tag, &QPushButton::clicked, this, &BulkBar::tagPressed);
    connect(m_export, &QPushButton::clicked, this, &BulkBar::exportPressed);
    connect(m_copy, &QPushButton::clicked, this, &BulkBar::copyPressed);
    connect(m_cancel, &QPushButton::clicked, this, &BulkBar::cancelPressed);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearPressed);
    hide();
}

void BulkBar::offerMethods()
{
    auto *menu = new QMenu(m_paid);
    menu->setAccessibleName(tr("How they have paid"));
    for (const PaymentMethod method : paymentMethods)
        connect(menu->addAction(PaymentWords::of(method)), &QAction::triggered, this,
                [this, method] { Q_EMIT paidPressed(method); });
    m_paid->setMenu(menu);
    m_paid->setToolTip(tr("Record that they have paid all they owe"));
}

void BulkBar::showSelection(const QList<Registration> &selected)
{
    setVisible(selected.size() > 1);
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(selected.size())));
    m_confirm->setEnabled(
        anyOf(selected, [](const Registration &one) { return one.status == RegistrationStatus::Waitlisted; }));
    m_paid->setEnabled(anyOf(selected, [](const Registration &one) {
        return one.status != RegistrationStatus::Cancelled && debtOf(one.paymentStatus) == Debt::Owes;
    }));
    m_arrived->setEnabled(anyOf(selected, [](const Registration &one) {
        return one.status == RegistrationStatus::Confirmed && arrivalOf(one) != Arrival::Inside;
    }));
    m_mail->setEnabled(anyOf(selected, [](const Registration &one) { return !one.party.email.isEmpty(); }));
    m_cancel->setEnabled(
        anyOf(selected, [](const Registration &one) { return one.status != RegistrationStatus::Cancelled; }));
}

} // namespace cookout
