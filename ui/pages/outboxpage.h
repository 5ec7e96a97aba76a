// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/services/mailcontrol.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cookout {

/** What becomes of the confirmations: how many wait, went out or failed, and why. GUI thread. */
class OutboxPage final : public QWidget {
    Q_OBJECT

public:
    explicit OutboxPage(QWidget *parent = nullptr);

    void showStatus(const MailStatus &status);
    void showCounts(const MailCounts &counts);

Q_SIGNALS:
    /** Failed and waiting mails are to be sent now. */
    void retryRequested();
    /** Mails are to be kept back, or to leave again. */
    void pauseRequested(bool paused);
    /** What mails say is to be changed. */
    void wordsRequested();
    /** Somebody wants to see what was written to guests, and what rules write. */
    void mailingsRequested();
    /** Somebody wants to write to guests. */
    void writeRequested();
    /** A reminder is to go to guests: PaymentReminder or EventReminder. */
    void reminderRequested(cookout::MailKind kind);
    /** How mails leave is to be set. */
    void settingsRequested();
    /** Who hears of new guests is to be set. */
    void noticesRequested();

private:
    [[nodiscard]] QWidget *buildState();
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QWidget *buildReminders();
    void buildButtons();
    [[nodiscard]] bool isPaused() const { return m_status.state == MailStatus::State::Halted; }
    void refresh();

    MailStatus m_status;
    MailCounts m_counts;
    QLabel *m_symbol = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_notices = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_failed = nullptr;
    QLabel *m_held = nullptr;
    QLabel *m_sent = nullptr;
};

} // namespace cookout
