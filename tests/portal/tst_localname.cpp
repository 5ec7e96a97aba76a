// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/localname.h"
#include "tests/portal/fakeavahi.h"
#include "tests/portal/portalfixture.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestLocalName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameAndServiceArePublished();
    void theNameFollowsTheAddress();
    void aTakenNameIsFollowedByTheNext_data();
    void aTakenNameIsFollowedByTheNext();
    void theDaemonMayComeLaterAndGo();
    void withoutADaemonThereIsNoName();
    void withoutABusThereIsNoName();
    void thePortalIsFoundUnderItsName();
    void aPortalForThisComputerAloneHasNoName();
};

namespace {

const QHostAddress laptop(u"192.168.1.20"_s);

PortalSettings onEveryAddress()
{
    PortalSettings settings = PortalFixture::settings();
    settings.listen = u"0.0.0.0"_s;
    return settings;
}

} // namespace

void TestLocalName::nameAndServiceArePublished()
{
    const PrivateBus bus;
    FakeAvahi avahi(bus.address());
    LocalName name(bus.address());
    name.publish(laptop, 8080);
    QTRY_COMPARE(name.name(), u"cookout.local"_s);
    QCOMPARE(avahi.published,
             (QStringList{u"cookout.local=192.168.1.20"_s, u"Cookout _http._tcp cookout.local:8080"_s}));
    // Avahi's own signatures (org.freedesktop.Avahi.EntryGroup.xml): another one would be refused.
    QCOMPARE(avahi.calls,
             (QStringList{u"Reset()"_s, u"AddAddress(iiuss)"_s, u"AddService(iiussssqaay)"_s, u"Commit()"_s}));
}

void TestLocalName::theNameFollowsTheAddress()
{
    const PrivateBus bus;
    FakeAvahi avahi(bus.address());
    LocalName name(bus.address());
    name.publish(laptop, 8080);
    QTRY_COMPARE(name.name(), u"cookout.local"_s);
    name.publish(QHostAddress(u"10.0.0.7"_s), 8080);
    QTRY_COMPARE(avahi.published.value(0), u"cookout.local=10.0.0.7"_s);
    QTRY_COMPARE(name.name(), u"cookout.local"_s);
    name.publish(QHostAddress(), 8080);
    QTRY_VERIFY(avahi.published.isEmpty() && name.name().isEmpty());
    QCOMPARE(avahi.groups, 1);
}

void TestLocalName::aTakenNameIsFollowedByTheNext_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<int>("collisions");
    QTest::addColumn<QString>("name");
    QTest::newRow("by this computer") << QStringList{u"cookout.local"_s} << 0 << u"cookout-2.local"_s;
    QTest::newRow("by another one") << QStringList() << 2 << u"cookout-3.local"_s;
    QTest::newRow("by everybody") << QStringList() << 1000 << QString();
}

void TestLocalName::aTakenNameIsFollowedByTheNext()
{
    QFETCH(const QStringList, taken);
    QFETCH(const int, collisions);
    QFETCH(const QString, name);
    const PrivateBus bus;
    FakeAvahi avahi(bus.address());
    avahi.taken = taken;
    avahi.takenOnTheNetwork = collisions;
    LocalName local(bus.address());
    local.publish(laptop, 8080);
    if (name.isEmpty())
        QTRY_COMPARE(avahi.calls.count(u"Commit()"_s), 9);
    QTRY_COMPARE(local.name(), name);
}

void TestLocalName::theDaemonMayComeLaterAndGo()
{
    const PrivateBus bus;
    LocalName name(bus.address());
    name.publish(laptop, 8080);
    FakeAvahi avahi(bus.address());
    QTRY_COMPARE(name.name(), u"cookout.local"_s);
    avahi.go();
    QTRY_COMPARE(name.name(), QString());
    avahi.come();
    QTRY_COMPARE(name.name(), u"cookout.local"_s);
    QCOMPARE(avahi.published.size(), 2);
}

void TestLocalName::withoutADaemonThereIsNoName()
{
    const PrivateBus bus;
    LocalName name(bus.address());
    QSignalSpy changed(&name, &LocalName::nameChanged);
    name.publish(laptop, 8080);
    QVERIFY(!changed.wait(100));
    QVERIFY(name.name().isEmpty());
}

void TestLocalName::withoutABusThereIsNoName()
{
    LocalName name(u"unix:path=/nowhere"_s);
    name.publish(laptop, 8080);
    QVERIFY(name.name().isEmpty());
}

void TestLocalName::thePortalIsFoundUnderItsName()
{
    const PrivateBus bus;
    FakeAvahi avahi(bus.address());
    std::atomic<int> last = 20;
    NetworkView network;
    network.outward = [&last] { return QHostAddress(u"192.168.1.%1"_s.arg(last.load())); };
    network.lookAgain = std::chrono::milliseconds(20);
    network.busAddress = bus.address();
    PortalFixture fixture(onEveryAddress(), false, network);
    QTRY_COMPARE(fixture.portal.status().localName, u"cookout.local"_s);
    const quint16 port = fixture.portal.status().port;
    QCOMPARE(avahi.published.value(1), u"Cookout _http._tcp cookout.local:%1"_s.arg(port));
    HttpClient client(u"http://127.0.0.1:%1"_s.arg(port));
    QCOMPARE(client.get(u"/"_s, {{"Host", "Cookout.local:" + QByteArray::number(port)}}).status, 200);
    QCOMPARE(client.get(u"/"_s, {{"Host", "cookout-2.local"}}).status, 421);
    last = 21;
    QTRY_COMPARE(avahi.published.value(0), u"cookout.local=192.168.1.21"_s);
}

void TestLocalName::aPortalForThisComputerAloneHasNoName()
{
    const PrivateBus bus;
    FakeAvahi avahi(bus.address());
    NetworkView network;
    network.busAddress = bus.address();
    PortalFixture fixture(PortalFixture::settings(), false, network);
    QCOMPARE(fixture.client->get(u"/healthz"_s).status, 200);
    QCOMPARE(avahi.groups, 0);
    QVERIFY(fixture.portal.status().localName.isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalName)
#include "tst_localname.moc"
