// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/localname.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QString avahi = u"org.freedesktop.Avahi"_s;
const QString server = u"org.freedesktop.Avahi.Server"_s;
const QString entryGroup = u"org.freedesktop.Avahi.EntryGroup"_s;

// avahi-common/defs.h and address.h
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;
constexpr uint withoutReverse = 16; // the address already has its host's name
constexpr int established = 2;
constexpr int collision = 3;
constexpr int failed = 4;
constexpr int mostAttempts = 9;

QString nameOf(int attempt)
{
    return attempt == 1 ? u"cookout.local"_s : u"cookout-%1.local"_s.arg(attempt);
}

QString serviceOf(int attempt)
{
    return attempt == 1 ? u"Cookout"_s : u"Cookout %1"_s.arg(attempt);
}

QDBusConnection connectionTo(const QString &bus, const QString &name)
{
    return bus.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                         : QDBusConnection::connectToBus(bus, name);
}

QString connectionName(const void *owner)
{
    return u"cookout-localname-%1"_s.arg(reinterpret_cast<quintptr>(owner));
}

} // namespace

LocalName::LocalName(const QString &bus, QObject *parent)
    : QObject(parent), m_bus(connectionTo(bus, connectionName(this)))
{
    qDBusRegisterMetaType<QByteArrayList>(); // the type of a service's TXT record; unregistered, the call says nothing
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(avahi, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &LocalName::daemonCame);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &LocalName::daemonWent);
    const auto *slot = SLOT(followState(int, QString)); // house: signals of D-Bus are joined by name alone
    m_bus.connect(avahi, {}, entryGroup, u"StateChanged"_s, this, slot);
}

LocalName::~LocalName()
{
    QDBusConnection::disconnectFromBus(connectionName(this)); // the daemon takes back what its client published
}

void LocalName::publish(const QHostAddress &address, quint16 port)
{
    if (address == m_address && port == m_port)
        return;
    m_address = address;
    m_port = port;
    if (m_bus.isConnected())
        fillGroup();
}

void LocalName::daemonCame()
{
    m_attempt = 1;
    requestGroup();
}

void LocalName::daemonWent()
{
    ++m_round;
    m_group.clear();
    m_asked = false;
    setName({});
}

void LocalName::requestGroup()
{
    if (m_asked)
        return;
    m_asked = true;
    QDBusMessage call = QDBusMessage::createMethodCall(avahi, u"/"_s, server, u"EntryGroupNew"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (round != m_round)
            return;
        m_asked = false;
        if (reply.isError())
            return; // no daemon, or it lets nobody publish
        m_group = reply.value().path();
        fillGroup();
    });
}

// Empties the group, fills it and commits; each step once the one before is done. followState() hears the outcome.
void LocalName::fillGroup()
{
    if (m_group.isEmpty())
        return requestGroup();
    ++m_round;
    setName({});
    const auto commit = [this](const QDBusMessage &) { send(u"Commit"_s, {}, {}); };
    const auto addService = [this, commit](const QDBusMessage &) {
        send(u"AddService"_s,
             {anyInterface, anyProtocol, 0U, serviceOf(m_attempt), u"_http._tcp"_s, QString(), nameOf(m_attempt),
              QVariant::fromValue(m_port), QVariant::fromValue(QByteArrayList{"path=/"})},
             commit);
    };
    const auto addAddress = [this, addService](const QDBusMessage &) {
        if (!m_address.isNull())
            send(u"AddAddress"_s, {anyInterface, anyProtocol, withoutReverse, nameOf(m_attempt), m_address.toString()},
                 addService);
    };
    send(u"Reset"_s, {}, addAddress);
}

void LocalName::send(const QString &method, const QVariantList &arguments,
                     const std::function<void(const QDBusMessage &)> &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(avahi, m_group, entryGroup, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then, round = m_round] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (round != m_round)
            return;
        if (reply.type() == QDBusMessage::ErrorMessage)
            return followState(reply.errorName().endsWith("CollisionError"_L1) ? collision : failed, {});
        if (then)
            then(reply);
    });
}

// There is one group per connection, so the state is that of ours.
void LocalName::followState(int state, const QString &)
{
    if (state == established)
        setName(m_address.isNull() ? QString() : nameOf(m_attempt));
    if (state == failed)
        setName({});
    if (state == collision && m_attempt < mostAttempts) {
        ++m_attempt;
        fillGroup();
    }
}

void LocalName::setName(const QString &name)
{
    if (std::exchange(m_name, name) != name)
        Q_EMIT nameChanged(name);
}

} // namespace cookout
