// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/poolmeter.h"
#include "core/storage/poolobserver.h"
#include "core/storage/pooloptions.h"

#include <QThread>

namespace cookout {

/**
 * Hears on a connection of its own what other instances on the PostgreSQL database have committed, and tells the
 * observer. After every subscription, the first included, anything may have been missed: then it reports
 * changedOutside(). start() and stop() from any one thread at a time; it works on its own.
 */
class NotificationListener {
public:
    /** `instance` is this pool's token, whose own notifications are passed over. */
    NotificationListener(const PoolOptions &options, const QString &instance, PoolObserver &observer, PoolMeter &meter);
    ~NotificationListener() { stop(); }
    Q_DISABLE_COPY_MOVE(NotificationListener)

    void start();
    /** Idempotent. */
    void stop();

private:
    const PoolOptions &m_options;
    const QString m_instance;
    PoolObserver &m_observer;
    PoolMeter &m_meter;
    QThread m_thread;
};

} // namespace cookout
