// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/domain/registration.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cookout {

/** What can be done with several selected guests at once, below the table while there are any. GUI thread. */
class BulkBar final : public QFrame {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /** Shows itself for two or more; what none of them needs cannot be pressed. */
    void showSelection(const QList<Registration> &selected);
    [[nodiscard]] QPushButton &tagButton() { return *m_tag; }

Q_SIGNALS:
    void confirmPressed();
    void paidPressed(cookout::PaymentMethod method);
    void arrivedPressed();
    void mailPressed();
    void tagPressed();
    void exportPressed();
    void copyPressed();
    void cancelPressed();
    void clearPressed();

private:
    void offerMethods();

    QLabel *m_count;
    QPushButton *m_confirm;
    QPushButton *m_paid;
    QPushButton *m_arrived;
    QPushButton *m_mail;
    QPushButton *m_tag;
    QPushButton *m_export;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace cookout
