// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/mailingservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace cookout {

/** What was written to an event's guests, which rules write to them, and how many mails have left. GUI thread. */
class MailingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MailingsDialog(const Event &event, QWidget *parent = nullptr);

    void showMailings(const QList<MailingProgress> &mailings);
    /** What was asked for did not work. */
    void showFailure(const Error &error);

Q_SIGNALS:
    /** Discard what has not left of it. */
    void recallRequested(cookout::MailingId id);
    void missedRequested(cookout::MailingId id);
    /** The rule shall write from now on, or no more. */
    void activeRequested(cookout::MailingId id, bool active);

private:
    void buildLayout();
    void refresh();
    [[nodiscard]] const MailingProgress *current() const;
    [[nodiscard]] QString whenOf(const Mailing &mailing) const;

    const Event m_event;
    QList<MailingProgress> m_mailings;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QPushButton *m_recall;
    QPushButton *m_missed;
    QPushButton *m_active;
};

} // namespace cookout
