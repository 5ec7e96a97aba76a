// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/forwarding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const Subnets trusted(QStringList{u"10.0.0.0/8"_s, u"192.0.2.1"_s, u"2001:db8::/32"_s});

Request from(const QString &peer, const QHash<QByteArray, QByteArray> &headers)
{
    Request request;
    request.peer = QHostAddress(peer);
    request.headers = headers;
    request.headers.insert("host", "inside:8080");
    seeThroughProxies(request, trusted, false);
    return request;
}

} // namespace

class TestForwarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClientIsTheRightmostUntrustedAddress_data();
    void theClientIsTheRightmostUntrustedAddress();
    void strangersAreNotBelieved();
    void aTrustedProxyTellsSchemeHostAndPrefix();
    void theLastValueCounts();
    void whatIsMalformedIsNotBelieved_data();
    void whatIsMalformedIsNotBelieved();
    void withoutAProxyTlsIsSecure();
    void aForwardingFieldIsNoticedFromAnybody();
    void pagesGetThePrefixBack();
};

void TestForwarding::theClientIsTheRightmostUntrustedAddress_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("client");
    QTest::newRow("none") << u"10.0.0.1"_s << QByteArray() << u"10.0.0.1"_s;
    QTest::newRow("one") << u"10.0.0.1"_s << QByteArray("203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("mapped peer") << u"::ffff:10.0.0.1"_s << QByteArray("203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("mapped client") << u"10.0.0.1"_s << QByteArray("::ffff:203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("two proxies") << u"10.0.0.1"_s << QByteArray("203.0.113.9, 10.0.0.2") << u"203.0.113.9"_s;
    QTest::newRow("made up on the left") << u"10.0.0.1"_s << QByteArray("8.8.8.8,127.0.0.1, 203.0.113.9")
                                         << u"203.0.113.9"_s;
    QTest::newRow("all trusted") << u"10.0.0.1"_s << QByteArray("10.0.0.3, 10.0.0.2") << u"10.0.0.3"_s;
    QTest::newRow("single address") << u"192.0.2.1"_s << QByteArray("203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("its neighbour") << u"192.0.2.2"_s << QByteArray("203.0.113.9") << u"192.0.2.2"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << QByteArray("2001:db9::5") << u"2001:db9::5"_s;
    QTest::newRow("IPv6 with a port") << u"10.0.0.1"_s << QByteArray("[2001:db9::5]:443") << u"2001:db9::5"_s;
    QTest::newRow("IPv4 with a port") << u"10.0.0.1"_s << QByteArray("203.0.113.9:5555") << u"203.0.113.9"_s;
    QTest::newRow("words") << u"10.0.0.1"_s << QByteArray("unknown") << u"10.0.0.1"_s;
    QTest::newRow("words behind a proxy") << u"10.0.0.1"_s << QByteArray("unknown, 10.0.0.2") << u"10.0.0.2"_s;
    QTest::newRow("empty entry") << u"10.0.0.1"_s << QByteArray("203.0.113.9,") << u"10.0.0.1"_s;
    QTest::newRow("number") << u"10.0.0.1"_s << QByteArray("7") << u"10.0.0.1"_s;
    QTest::newRow("open bracket") << u"10.0.0.1"_s << QByteArray("[") << u"10.0.0.1"_s;
    QTest::newRow("endless chain") << u"10.0.0.1"_s << "203.0.113.9" + QByteArray(", 10.0.0.2").repeated(600)
                                   << u"10.0.0.2"_s;
}

void TestForwarding::theClientIsTheRightmostUntrustedAddress()
{
    QFETCH(const QString, peer);
    QFETCH(const QByteArray, list);
    QHash<QByteArray, QByteArray> headers;
    if (!list.isEmpty())
        headers.insert("x-forwarded-for", list);
    QTEST(from(peer, headers).clientAddress.toString(), "client");
}

void TestForwarding::strangersAreNotBelieved()
{
    const Request request = from(u"203.0.113.1"_s, {{"x-forwarded-for", "127.0.0.1"},
                                                    {"x-forwarded-proto", "https"},
                                                    {"x-forwarded-host", "evil.example"},
                                                    {"x-forwarded-prefix", "/evil"}});
    QCOMPARE(request.clientAddress, QHostAddress(u"203.0.113.1"_s));
    QVERIFY(!request.isSecure);
    QCOMPARE(request.host, "inside:8080");
    QVERIFY(request.prefix.isEmpty() && request.forwardedBase().isEmpty());
}

void TestForwarding::aTrustedProxyTellsSchemeHostAndPrefix()
{
    const Request request = from(u"10.0.0.1"_s, {{"x-forwarded-for", "203.0.113.9"},
                                                 {"x-forwarded-proto", "HTTPS"},
                                                 {"x-forwarded-host", "Party.Example.org:8443"},
                                                 {"x-forwarded-prefix", "/bbq/"}});
    QVERIFY(request.isSecure);
    QCOMPARE(request.host, "party.example.org:8443");
    QCOMPARE(request.prefix, "/bbq");
    QCOMPARE(request.forwardedBase(), u"https://party.example.org:8443/bbq/"_s);
}

void TestForwarding::theLastValueCounts()
{
    const Request request = from(u"10.0.0.1"_s, {{"x-forwarded-proto", "https, http"},
                                                 {"x-forwarded-host", "evil.example, party.example.org"},
                                                 {"x-forwarded-prefix", "/evil, /bbq"}});
    QVERIFY(!request.isSecure);
    QCOMPARE(request.host, "party.example.org");
    QCOMPARE(request.prefix, "/bbq");
}

void TestForwarding::whatIsMalformedIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto add = [](const char *name, const char *value) {
        QTest::newRow(value) << QByteArray(name) << QByteArray(value);
    };
    add("x-forwarded-proto", "ftp");
    add("x-forwarded-host", "me@party.example.org");
    add("x-forwarded-host", "party.example.org/x");
    add("x-forwarded-host", "a b");
    add("x-forwarded-prefix", "bbq");
    add("x-forwarded-prefix", "//evil.example");
    add("x-forwarded-prefix", "/a//b");
    add("x-forwarded-prefix", "/../a");
    add("x-forwarded-prefix", "/a\"><script>");
    add("x-forwarded-prefix", "/a?b");
    add("x-forwarded-prefix", "https://evil.example");
}

void TestForwarding::whatIsMalformedIsNotBelieved()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const Request request = from(u"10.0.0.1"_s, {{name, value}});
    QVERIFY(!request.isSecure);
    QCOMPARE(request.host, "inside:8080");
    QVERIFY(request.prefix.isEmpty());
}

void TestForwarding::withoutAProxyTlsIsSecure()
{
    Request request;
    request.peer = QHostAddress(u"203.0.113.1"_s);
    seeThroughProxies(request, trusted, true);
    QVERIFY(request.isSecure);
}

void TestForwarding::aForwardingFieldIsNoticedFromAnybody()
{
    QVERIFY(!from(u"127.0.0.1"_s, {}).isForwarded);
    for (const char *name :
         {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-prefix", "forwarded"})
        QVERIFY2(from(u"127.0.0.1"_s, {{name, {}}}).isForwarded, name);
}

void TestForwarding::pagesGetThePrefixBack()
{
    const QByteArray page("<link href=\"/static/1/a.css\"><form action=\"/e/x\"><img src=\"/media/1\">"
                          "<a href=\"#top\"> href=&quot;/typed <a href=\"https://example.org/\">");
    QCOMPARE(withPrefix(page, {}), page);
    QCOMPARE(withPrefix(page, "/bbq"),
             QByteArray("<link href=\"/bbq/static/1/a.css\"><form action=\"/bbq/e/x\"><img src=\"/bbq/media/1\">"
                        "<a href=\"#top\"> href=&quot;/typed <a href=\"https://example.org/\">"));
}

QTEST_GUILESS_MAIN(TestForwarding)
#include "tst_forwarding.moc"
