// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"

#include <QObject>
#include <QTimer>

namespace cookout {

class DomainEvents;
class OutboxService;

/** How many mails are in each state, kept current by the facts of each commit. GUI thread; owned by the window. */
class OutboxCounts final : public QObject {
    Q_OBJECT

public:
    OutboxCounts(OutboxService &service, DomainEvents &facts, QObject *parent = nullptr);

    [[nodiscard]] const MailCounts &counts() const { return m_counts; }

public Q_SLOTS:
    /** Asks once the present burst of facts is over. */
    void reload();

Q_SIGNALS:
    void changed(const cookout::MailCounts &counts);

private:
    void fetch();

    OutboxService &m_service;
    MailCounts m_counts;
    QTimer m_coalesce;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace cookout
