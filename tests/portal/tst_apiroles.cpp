// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/apifixture.h"

using namespace cookout;
using namespace cookout::test;

/** Who may do what, and what happens to everybody else. */
class TestApiRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKnownTokenNothingIsDone_data();
    void withoutAKnownTokenNothingIsDone();
    void aRevokedTokenIsRefusedAtOnce();
    void aBrowsersSessionIsNoToken();
    void rolesDoWhatTheyAreThereFor_data();
    void rolesDoWhatTheyAreThereFor();
    void onlyOrganisersSeeTheKeyToAGuestsPage();
    void whoDoesItStandsInTheHistory();
    void otherSitesPagesAreRefused();
};

void TestApiRoles::withoutAKnownTokenNothingIsDone_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray plain("Bearer realm=\"Cookout\"");
    const QByteArray invalid = plain + ", error=\"invalid_token\"";
    QTest::newRow("none") << QByteArray() << plain;
    QTest::newRow("unknown") << QByteArray("Bearer AAAAAAAAAAAAAAAAAAAAAA") << invalid;
    QTest::newRow("another scheme") << QByteArray("Basic YTpi") << plain;
    QTest::newRow("empty") << QByteArray("Bearer ") << plain;
}

void TestApiRoles::withoutAKnownTokenNothingIsDone()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, challenge);
    ApiFixture api;
    const QString code = api.registered();
    const QString own = u"/registrations/"_s + code;
    const QByteArray body(R"({"name":"X","tickets":{"adult":1},"consent":true})");
    const QList<std::pair<QByteArray, QString>> requests{{"GET", u"/events"_s},
                                                         {"GET", u"/events/summer-bbq"_s},
                                                         {"GET", api.list},
                                                         {"POST", api.list},
                                                         {"GET", own},
                                                         {"PATCH", own},
                                                         {"DELETE", own},
                                                         {"POST", own + u"/payments"_s},
                                                         {"POST", own + u"/check-ins"_s},
                                                         {"DELETE", own + u"/check-ins/1"_s}};
    for (const auto &[method, path] : requests) {
        const bool hasBody = method == "POST" || method == "PATCH";
        QHash<QByteArray, QByteArray> headers;
        if (!authorization.isEmpty())
            headers.insert("Authorization", authorization);
        const ApiAnswer answer = api.call(method, path, hasBody ? body : QByteArray(), headers, {});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.headers.value("www-authenticate"), challenge);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    }
    QCOMPARE(api.rowCount(api.event), 1);
    QCOMPARE(api.get(own).json[u"status"].toString(), u"confirmed"_s);
}

void TestApiRoles::aRevokedTokenIsRefusedAtOnce()
{
    ApiFixture api;
    QCOMPARE(api.get(u"/events"_s).status, 200);
    QVERIFY(api.house.backend.tokens.revoke(u"organiser"_s, Actor::organiser()).wait());
    QCOMPARE(api.get(u"/events"_s).status, 401);
}

void TestApiRoles::aBrowsersSessionIsNoToken()
{
    ApiFixture api;
    const AccountForm account{u"anna"_s, Secret(u"grill the corn slowly"_s), Role::Admin};
    QVERIFY(api.house.backend.accounts.add(*validated(account), Actor::organiser()).wait());
    const auto session =
        api.house.backend.signIn.signIn({u"anna"_s, Secret(u"grill the corn slowly"_s), u"::1"_s, {}}).wait();
    QVERIFY(session);
    const QByteArray token = session->session.token.reveal().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(api.call("GET", u"/events"_s, {}, {{"Authorization", "Bearer " + token}}).status, 401);
    QCOMPARE(api.call("GET", u"/events"_s, {}, {{"Cookie", "cookout=" + token}}, {}).status, 401);
}

void TestApiRoles::rolesDoWhatTheyAreThereFor_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QByteArray>("allowed"); // a letter for each request that may be done
    QTest::newRow("admin") << u"admin"_s << QByteArray("elrgcxpmdtk");
    QTest::newRow("organiser") << u"organiser"_s << QByteArray("elrgcxpmdtk");
    QTest::newRow("treasurer") << u"treasurer"_s << QByteArray("elgpm");
    QTest::newRow("kitchen") << u"kitchen"_s << QByteArray("e");
    QTest::newRow("helper") << u"helper"_s << QByteArray("elrgpdtk");
}

void TestApiRoles::rolesDoWhatTheyAreThereFor()
{
    QFETCH(const QString, role);
    QFETCH(const QByteArray, allowed);
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    struct Case {
        char letter;
        QByteArray method;
        QString path;
        QByteArray body;
    };
    const QList<Case> cases{
        {'e', "GET", u"/events"_s, {}},
        {'l', "GET", api.list, {}},
        {'r', "POST", api.list, R"({"name":"Bo","tickets":{"adult":1},"consent":true})"},
        {'g', "GET", own, {}},
        {'c', "PATCH", own, R"({"revision":1,"notes":"by the door"})"},
        {'p', "POST", own + u"/payments"_s, R"({"amount_cents":100})"},
        {'m', "POST", own + u"/payments"_s, R"({"amount_cents":-100})"},
        {'d', "POST", own + u"/check-ins"_s, R"({"persons":1})"},
        {'t', "DELETE", own + u"/check-ins/1"_s, {}},
        {'k', "POST", own + u"/check-ins"_s, R"({"persons":1})"},
        {'x', "DELETE", own, {}},
    };
    for (const Case &request : cases) {
        const ApiAnswer answer = api.call(request.method, request.path, request.body, {}, role);
        const bool isAllowed = allowed.contains(request.letter);
        const QByteArray what = request.method + ' ' + request.path.toUtf8() + ": " + answer.body;
        QVERIFY2(isAllowed ? answer.status < 300 : answer.status == 403, what.constData());
        if (!isAllowed)
            QVERIFY(answer.headers.value("www-authenticate").contains("insufficient_scope"));
    }
}

void TestApiRoles::onlyOrganisersSeeTheKeyToAGuestsPage()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const auto registration = api.house.backend.registrations.rows(api.event.id).wait()->first();
    const ApiAnswer theirs = api.get(own);
    QVERIFY(theirs.json[u"guest_url"].toString().endsWith(u"/r/"_s + registration.token));
    QVERIFY(theirs.json.contains(u"staff_notes"));
    for (const QString &role : {u"helper"_s, u"treasurer"_s}) {
        for (const QString &path : {own, api.list}) {
            const ApiAnswer answer = api.call("GET", path, {}, {}, role);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.body.contains(registration.token.toLatin1()));
            QVERIFY(!answer.body.contains("staff_notes"));
            QVERIFY(!answer.body.contains("suspicion"));
        }
    }
}

void TestApiRoles::whoDoesItStandsInTheHistory()
{
    ApiFixture api;
    std::ignore = api.call("POST", api.list, R"({"name":"Bo","tickets":{"adult":1},"consent":true})", {}, u"helper"_s);
    const auto history = api.house.backend.undo.history(api.event.id, 1).wait();
    QVERIFY(history->first().change.actor.kind == Actor::Kind::Script);
    QCOMPARE(history->first().change.actor.name, u"helper"_s);
    QVERIFY(api.house.backend.registrations.rows(api.event.id).wait()->first().source == Source::Api);
}

void TestApiRoles::otherSitesPagesAreRefused()
{
    ApiFixture api;
    const ApiAnswer answer = api.call("POST", api.list, R"({"name":"Bo","tickets":{"adult":1},"consent":true})",
                                      {{"Origin", "https://evil.example"}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    QVERIFY(!answer.headers.contains("access-control-allow-origin"));
    QCOMPARE(api.rowCount(api.event), 0);
}

QTEST_GUILESS_MAIN(TestApiRoles)
#include "tst_apiroles.moc"
