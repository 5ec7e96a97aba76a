// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notificationlistener.h"

#include "core/storage/notification.h"
#include "core/storage/postgresconnection.h"

#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QSqlDriver>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcListener, "cookout.storage.listener")

constexpr auto checkInterval = 1s;
constexpr auto retryInterval = 100ms;

/** The listener's inside: lives on its thread. */
class Subscription final : public QObject {
public:
    Subscription(const PoolOptions &options, QString instance, PoolObserver &observer, PoolMeter &meter)
        : m_options(options), m_instance(std::move(instance)), m_observer(observer), m_meter(meter), m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { check(); });
    }
    ~Subscription() override = default;
    Q_DISABLE_COPY_MOVE(Subscription)

    void begin() { subscribe(); }

private:
    void subscribe();
    /** Whether the link still stands; else it is dropped, and made anew. */
    void check();
    void drop();
    void hear(const QString &payload);
    [[nodiscard]] QSqlDriver *driver() const { return dynamic_cast<PostgresConnection &>(*m_connection).driver(); }

    const PoolOptions &m_options;
    const QString m_instance;
    PoolObserver &m_observer;
    PoolMeter &m_meter;
    QTimer m_timer;
    std::unique_ptr<Connection> m_connection;
    bool m_subscribedBefore = false;
};

void Subscription::subscribe()
{
    auto opened = Connection::open(m_options.address, ConnectionRole::Reader, m_options.synchronousFull);
    if (!opened) {
        qCDebug(lcListener) << opened.error().detail; // the writer says it too
        return m_timer.start(retryInterval);
    }
    m_connection = std::move(*opened);
    connect(
        driver(), &QSqlDriver::notification, this,
        [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { hear(payload.toString()); });
    if (!driver()->subscribeToNotification(u"cookout"_s))
        return drop();
    // The driver reads what arrives but does not say when the link ends, and would go on watching a closed descriptor,
    // which any other thread may have opened anew by then. This runs right after the driver has read.
    for (QSocketNotifier *notifier : driver()->findChildren<QSocketNotifier *>()) {
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
            if (driver()->isOpen())
                return;
            notifier->setEnabled(false);
            m_timer.start(retryInterval); // not from here: the notifier goes with its connection
        });
    }
    m_timer.start(checkInterval);
    if (std::exchange(m_subscribedBefore, true))
        m_meter.note([](PoolStatistics &statistics) { ++statistics.reconnects; });
    m_observer.changedOutside();
}

void Subscription::check()
{
    if (m_connection && !m_connection->run(u"SELECT 1"_s)) {
        qCInfo(lcListener) << "the listening connection was lost";
        drop();
    }
    if (!m_connection)
        subscribe();
}

void Subscription::drop()
{
    m_connection.reset();
    m_timer.start(retryInterval);
}

void Subscription::hear(const QString &payload)
{
    const Notification heard = notificationFrom(payload);
    if (heard.from == m_instance)
        return;
    if (heard.everything)
        m_observer.changedOutside();
    else
        m_observer.committedElsewhere(heard.facts);
}

} // namespace

NotificationListener::NotificationListener(const PoolOptions &options, const QString &instance, PoolObserver &observer,
                                           PoolMeter &meter)
    : m_options(options), m_instance(instance), m_observer(observer), m_meter(meter)
{
    m_thread.setObjectName(u"listener"_s);
}

void NotificationListener::start()
{
    auto *subscription = new Subscription(m_options, m_instance, m_observer, m_meter);
    subscription->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, subscription, [subscription] { subscription->begin(); });
    QObject::connect(&m_thread, &QThread::finished, subscription, &QObject::deleteLater);
    m_thread.start();
}

void NotificationListener::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cookout
