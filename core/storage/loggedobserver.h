// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/poolobserver.h"

#include <QString>

#include <mutex>

namespace cookout {

/**
 * Passes everything on, and writes in the log why guests are being turned away: each reason once, until something is
 * committed again. Any thread of the pool.
 */
class LoggedObserver final : public PoolObserver {
public:
    explicit LoggedObserver(PoolObserver &next) : m_next(next) {}

    void committed(const QList<DomainEvent> &facts) override;
    void committedElsewhere(const QList<DomainEvent> &facts) override { m_next.committedElsewhere(facts); }
    void failed(const Error &error) override;
    /** Passes it on only: whoever opens the database says why that did not work. */
    void failedToOpen(const Error &error) { m_next.failed(error); }
    void changedOutside() override { m_next.changedOutside(); }

private:
    /** Takes the new reason for the old one; answers the old one. */
    QString exchangeReason(const QString &reason);

    PoolObserver &m_next;
    std::mutex m_mutex;
    QString m_reason; ///< the last one that was logged; empty: writes are made
};

} // namespace cookout
