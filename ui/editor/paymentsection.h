// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/registration.h"
#include "core/services/author.h"
#include "ui/editor/section.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace cookout {

class FormField;
class UndoStack;
struct WindowServices;

/**
 * What a party has paid: the rows of its ledger, each with a way to take it back, what is still owed, and a line to
 * record a payment or a refund. Status and sums follow from the ledger. GUI thread; owned by the pane.
 */
class PaymentSection final : public Section {
    Q_OBJECT

public:
    PaymentSection(const WindowServices &services, UndoStack &undo, QWidget *parent = nullptr);

    /** Shows this party; what was typed for another one is gone, for the same one it stays. */
    void showRegistration(const Event &event, const Registration &registration);
    [[nodiscard]] int ledgerRows() const { return m_shownRows; }

Q_SIGNALS:
    void failed(const cookout::Error &error);

private:
    void buildForm();
    void reload();
    void showLedger(const QList<Payment> &ledger);
    void addRow(const Payment &payment, bool counts, bool isReversal);
    void record(bool isRefund);
    void reverse(const Payment &payment);
    [[nodiscard]] Money owed() const;
    void propose();
    [[nodiscard]] QString money(Money amount) const;
    [[nodiscard]] QString summaryOf() const;

    const WindowServices &m_services;
    UndoStack &m_undo;
    Event m_event;
    Registration m_registration;
    QWidget *m_ledger;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_amount;
    QComboBox *m_method;
    QLineEdit *m_note;
    FormField *m_amountField;
    QPushButton *m_pay;
    QPushButton *m_refund;
    quint64 m_ticket = 0; ///< of the latest question; answers to older ones are dropped
    int m_shownRows = 0;
    bool m_isTyped = false;
};

} // namespace cookout
