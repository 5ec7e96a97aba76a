// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cookout::test {

/** A D-Bus of the test's own: the real dbus-daemon, on a socket in a temporary folder. */
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("cannot write the bus's configuration");
        config.write(
            "<busconfig><type>session</type><listen>unix:path=" + m_folder.filePath(QStringLiteral("bus")).toUtf8() +
            "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
            "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config.fileName(),
                                                       QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            qFatal("dbus-daemon does not start");
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/** Avahi as far as the portal knows it: notes what is published, and answers as the test wants. */
class FakeAvahi final : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit FakeAvahi(const QString &bus) : m_bus(QDBusConnection::connectToBus(bus, QStringLiteral("fake-avahi")))
    {
        qDBusRegisterMetaType<QByteArrayList>();
        if (!m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath))
            qFatal("cannot register the object");
        come();
    }
    ~FakeAvahi() override { QDBusConnection::disconnectFromBus(QStringLiteral("fake-avahi")); }
    Q_DISABLE_COPY_MOVE(FakeAvahi)

    void come()
    {
        if (!m_bus.registerService(QStringLiteral("org.freedesktop.Avahi")))
            qFatal("cannot be Avahi");
    }
    void go()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Avahi"));
        published.clear();
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == u"EntryGroupNew") {
            m_group = QStringLiteral("/Client1/EntryGroup%1").arg(++groups);
            return m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(m_group))));
        }
        if (message.path() != m_group)
            return false;
        calls.append(message.member() + u'(' + message.signature() + u')');
        if (message.member() == u"Reset")
            published.clear();
        if (message.member() == u"AddAddress") {
            if (taken.contains(arguments.at(3).toString()))
                return m_bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.Avahi.CollisionError"), {}));
            published.append(arguments.at(3).toString() + u'=' + arguments.at(4).toString());
        }
        if (message.member() == u"AddService")
            published.append(arguments.at(3).toString() + u' ' + arguments.at(4).toString() + u' ' +
                             arguments.at(6).toString() + u':' + arguments.at(7).toString());
        m_bus.send(message.createReply());
        if (message.member() == u"Commit")
            tellState(takenOnTheNetwork-- > 0 ? 3 : 2);
        return true;
    }

    QStringList published;     ///< "name=address" and "service type host:port"
    QStringList calls;         ///< with their signatures
    QStringList taken;         ///< names that this computer has already
    int takenOnTheNetwork = 0; ///< so many commits end in a collision
    int groups = 0;

private:
    void tellState(int state)
    {
        QDBusMessage signal = QDBusMessage::createSignal(m_group, QStringLiteral("org.freedesktop.Avahi.EntryGroup"),
                                                         QStringLiteral("StateChanged"));
        signal.setArguments({state, QString()});
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    QString m_group;
};

} // namespace cookout::test
