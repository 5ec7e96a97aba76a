// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHostAddress>

#include <chrono>

class QDBusPendingCall;

namespace cookout {

/**
 * Has the system's Avahi daemon tell the local network a name for the portal, "cookout.local" or the next free one,
 * and a service "_http._tcp" for those who browse for one. A convenience beside the address: without a bus, a daemon or
 * leave to publish there is no name and no complaint. Follows a daemon that comes and goes. Nothing here waits.
 */
class LocalName final : public QObject {
    Q_OBJECT

public:
    /** `bus` as NetworkView::busAddress says. */
    explicit LocalName(const QString &bus, QObject *parent = nullptr);
    ~LocalName() override;

    /** From now on the name leads to `address` and the service to `port`; a null address takes both back. */
    void publish(const QHostAddress &address, quint16 port);
    /** "cookout.local" once it is established; else empty. */
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void nameChanged(const QString &name);

private Q_SLOTS:
    void followState(int state, const QString &error);

private:
    void daemonCame();
    void daemonWent();
    void requestGroup();
    void fillGroup();
    void send(const QString &method, const QVariantList &arguments,
              const std::function<void(const QDBusMessage &)> &then);
    void setName(const QString &name);

    QDBusConnection m_bus;
    QHostAddress m_address;
    quint16 m_port = 0;
    QString m_group; ///< the daemon's object that holds what we publish; empty: none
    QString m_name;
    quint64 m_round = 0;  ///< answers to earlier rounds come too late
    int m_attempt = 1;    ///< cookout.local, cookout-2.local, …
    bool m_asked = false; ///< a group is on its way
};

} // namespace cookout
