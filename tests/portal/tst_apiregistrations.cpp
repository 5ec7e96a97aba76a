// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/apifixture.h"

using namespace cookout;
using namespace cookout::test;

class TestApiRegistrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreListed();
    void aRegistrationIsMadeAndRead();
    void theSameKeyIsTheSameRegistration();
    void keysInHeaderAndBodyMustAgree();
    void theFormsRulesHold_data();
    void theFormsRulesHold();
    void aFullEventSaysHowManyPlacesAreLeft();
    void aClosedEventTakesNobody();
    void pagesFollowOneAnother();
    void wordsFindRegistrations();
    void wrongQueriesAreRefused_data();
    void wrongQueriesAreRefused();
    void aChangeTouchesWhatItNames();
    void aChangeNeedsTheRevision_data();
    void aChangeNeedsTheRevision();
    void anOutdatedChangeGetsBothValues();
    void theSameChangeTwiceIsOne();
    void aChangeThatBreaksARuleIsRefused();
    void cancellingMailsOnlyWhenAsked();
    void whatDoesNotExistIsAProblemDocument_data();
    void whatDoesNotExistIsAProblemDocument();
};

void TestApiRegistrations::eventsAreListed()
{
    ApiFixture api;
    const QJsonArray events = api.get(u"/events"_s).json[u"events"].toArray();
    QCOMPARE(events.size(), 1);
    const QJsonObject event = events.first().toObject();
    QCOMPARE(event[u"slug"].toString(), u"summer-bbq"_s);
    QCOMPARE(event[u"starts_at"].toString(), u"2027-06-19T14:00:00.000Z"_s);
    QCOMPARE(event[u"places_left"].toInt(), 60);
    QCOMPARE(event[u"registration"].toString(), u"open"_s);
    QCOMPARE(event[u"tickets"][0][u"price_cents"].toInt(), 2500);
    QCOMPARE(api.get(u"/events/summer-bbq"_s).json, event);
    std::ignore = api.registered();
    QCOMPARE(api.get(u"/events/summer-bbq"_s).json[u"places_left"].toInt(), 57);
}

void TestApiRegistrations::aRegistrationIsMadeAndRead()
{
    ApiFixture api;
    const ApiAnswer made = api.post(api.list, R"({"name":" Zoë  O’Brien ","email":"zoe@example.org",
        "tickets":{"adult":2,"child":1},"consent":true,"language":"nl","notes":"vegan"})");
    QCOMPARE(made.status, 201);
    const QString code = made.json[u"code"].toString();
    QCOMPARE(made.headers.value("location"), QByteArray("/api/v1/registrations/" + code.toLatin1()));
    QCOMPARE(made.headers.value("etag"), QByteArray("\"1\""));
    QCOMPARE(made.headers.value("cache-control"), QByteArray("no-store"));
    const ApiAnswer read = api.get(u"/registrations/"_s + code.toLower());
    QCOMPARE(read.status, 200);
    QCOMPARE(read.json, made.json);
    QCOMPARE(read.json[u"name"].toString(), u"Zoë O’Brien"_s);
    QCOMPARE(read.json[u"tickets"], QJsonValue(QJsonObject{{u"adult"_s, 2}, {u"child"_s, 1}}));
    QCOMPARE(read.json[u"total_cents"].toInt(), 6200);
    QCOMPARE(read.json[u"payment_status"].toString(), u"unpaid"_s);
    QCOMPARE(read.json[u"language"].toString(), u"nl"_s);
    QCOMPARE(read.json[u"source"].toString(), u"api"_s);
    QCOMPARE(read.json[u"cancelled_at"], QJsonValue());
}

void TestApiRegistrations::theSameKeyIsTheSameRegistration()
{
    ApiFixture api;
    const QByteArray body(R"({"name":"Bo","tickets":{"adult":1},"consent":true})");
    const QHash<QByteArray, QByteArray> key{{"Idempotency-Key", "\"till-1\""}};
    const ApiAnswer first = api.call("POST", api.list, body, key);
    const ApiAnswer again = api.call("POST", api.list, body, {{"Idempotency-Key", "till-1"}});
    const ApiAnswer inBody = api.post(api.list, body.chopped(1) + R"(,"submission_key":"till-1"})");
    QCOMPARE(first.status, 201);
    for (const ApiAnswer &answer : {again, inBody}) {
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json, first.json);
    }
    const ApiAnswer other = api.call("POST", api.list, QByteArray(body).replace("Bo", "Jo"), key);
    QCOMPARE(other.status, 409);
    QCOMPARE(other.type(), u"key-reused"_s);
    QCOMPARE(api.rowCount(api.event), 1);
    QCOMPARE(api.post(api.list, body).status, 201); // without a key it is another one
    QCOMPARE(api.rowCount(api.event), 2);
}

void TestApiRegistrations::keysInHeaderAndBodyMustAgree()
{
    ApiFixture api;
    const QByteArray body(R"({"name":"Bo","tickets":{"adult":1},"consent":true,"submission_key":"a"})");
    QCOMPARE(api.call("POST", api.list, body, {{"Idempotency-Key", "b"}}).status, 422);
    QCOMPARE(api.rowCount(api.event), 0);
    QCOMPARE(api.call("POST", api.list, body, {{"Idempotency-Key", "a"}}).status, 201);
}

void TestApiRegistrations::theFormsRulesHold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("errors");
    const auto row = [](const char *name, const char *body, const QStringList &errors) {
        QTest::newRow(name) << QByteArray(body) << errors;
    };
    row("nobody", R"({"name":"Bo","tickets":{"adult":0},"consent":true})", {u"#/tickets/adult nobody-comes"_s});
    row("a crowd", R"({"name":"Bo","tickets":{"adult":51},"consent":true})", {u"#/tickets/adult out-of-range"_s});
    row("below zero", R"({"name":"Bo","tickets":{"adult":-1},"consent":true})", {u"#/tickets/adult out-of-range"_s});
    row("beyond int", R"({"name":"Bo","tickets":{"adult":4294967297},"consent":true})",
        {u"#/tickets/adult bad-number"_s});
    row("no name", R"({"tickets":{"adult":1},"consent":true})", {u"#/name required"_s});
    row("line break in the name", R"({"name":"a\nb\u0007","tickets":{"adult":1},"consent":true})",
        {u"#/name control-characters"_s});
    row("bad address", R"({"name":"Bo","email":"bo","tickets":{"adult":1},"consent":true})", {u"#/email bad-email"_s});
    row("no consent", R"({"name":"Bo","tickets":{"adult":1}})", {u"#/consent consent-missing"_s});
    row("two at once", R"({"name":"","tickets":{"adult":1}})", {u"#/name required"_s, u"#/consent consent-missing"_s});
}

void TestApiRegistrations::theFormsRulesHold()
{
    QFETCH(const QByteArray, body);
    ApiFixture api;
    const ApiAnswer answer = api.post(api.list, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.type(), u"invalid-input"_s);
    QTEST(answer.errors(), "errors");
    QCOMPARE(api.rowCount(api.event), 0);
}

void TestApiRegistrations::aFullEventSaysHowManyPlacesAreLeft()
{
    ApiFixture api;
    EventForm form = eventForm();
    form.slug = u"small"_s;
    form.capacity = 2;
    const Event event = api.house.createOpenEvent(form);
    const QByteArray body(R"({"name":"Bo","tickets":{"adult":3},"consent":true})");
    const ApiAnswer refused = api.post(u"/events/small/registrations"_s, body);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.type(), u"full"_s);
    QCOMPARE(refused.errors(), QStringList{u"#/tickets/adult not-enough-places"_s});
    QCOMPARE(refused.json[u"errors"][0][u"limit"].toInt(), 2);
    const ApiAnswer waits =
        api.post(u"/events/small/registrations"_s, body.chopped(1) + R"(,"places_choice":"waitlist"})");
    QCOMPARE(waits.status, 201);
    QCOMPARE(waits.json[u"status"].toString(), u"waitlisted"_s);
}

void TestApiRegistrations::aClosedEventTakesNobody()
{
    ApiFixture api;
    QVERIFY(api.house.backend.events.setState(u"summer-bbq"_s, EventState::Closed, Actor::organiser()).wait());
    const ApiAnswer answer = api.post(api.list, R"({"name":"Bo","tickets":{"adult":1},"consent":true})");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.type(), u"not-now"_s);
}

void TestApiRegistrations::pagesFollowOneAnother()
{
    ApiFixture api;
    for (int i = 0; i < 7; ++i)
        QVERIFY(api.house.registerGuest(api.event, guestForm(QString::number(i))));
    QStringList codes;
    QString next;
    int pages = 0;
    do {
        const QString after = next.isEmpty() ? QString() : QString(u"&after="_s + next);
        const ApiAnswer page = api.get(api.list + u"?limit=3"_s + after);
        QCOMPARE(page.status, 200);
        for (const auto &row : page.json[u"registrations"].toArray())
            codes.append(row[u"code"].toString());
        next = page.json[u"next"].toString();
        ++pages;
    } while (!next.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QStringList wanted;
    const QList<Registration> stored = *api.house.backend.registrations.rows(api.event.id).wait();
    for (const Registration &registration : stored)
        wanted.append(registration.code);
    QCOMPARE(codes, wanted);
}

void TestApiRegistrations::wordsFindRegistrations()
{
    ApiFixture api;
    const QString code = api.registered();
    std::ignore = api.post(api.list, R"({"name":"Bo Ek","tickets":{"adult":1},"consent":true})");
    const auto found = [&api](const QString &words) {
        return api.get(api.list + u"?query="_s + words).json[u"registrations"].toArray();
    };
    QCOMPARE(found(u"zoe"_s).size(), 1);
    QCOMPARE(found(u"bo+ek"_s).size(), 1);
    QCOMPARE(found(u"bo%20zoe"_s).size(), 0);
    QCOMPARE(found(code)[0][u"code"].toString(), code);
    QCOMPARE(found({}).size(), 2);
}

void TestApiRegistrations::wrongQueriesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("unknown") << u"?limt=3"_s << QStringList{u"limt unknown"_s};
    QTest::newRow("limit 0") << u"?limit=0"_s << QStringList{u"limit out-of-range"_s};
    QTest::newRow("limit 501") << u"?limit=501"_s << QStringList{u"limit out-of-range"_s};
    QTest::newRow("limit a word") << u"?limit=all"_s << QStringList{u"limit out-of-range"_s};
    QTest::newRow("cursor of another make") << u"?after=abc"_s << QStringList{u"after bad-choice"_s};
    QTest::newRow("cursor not base64") << u"?after=%2B%2B%21"_s << QStringList{u"after bad-choice"_s};
    QTest::newRow("cursor of a far time")
        << u"?after=OTk5OTk5OTk5OTk5OTk5OTk5LjE"_s << QStringList{u"after bad-choice"_s};
    QTest::newRow("not UTF-8") << u"?query=%FF"_s << QStringList();
}

void TestApiRegistrations::wrongQueriesAreRefused()
{
    QFETCH(const QString, query);
    ApiFixture api;
    const ApiAnswer answer = api.get(api.list + query);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errors(), "errors");
}

void TestApiRegistrations::aChangeTouchesWhatItNames()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered(R"(,"email":"zoe@example.org")");
    const ApiAnswer changed =
        api.call("PATCH", own, R"({"revision":1,"tickets":{"child":0},"notes":"late","tags":["vip"]})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.headers.value("etag"), QByteArray("\"2\""));
    QCOMPARE(changed.json[u"tickets"], QJsonValue(QJsonObject{{u"adult"_s, 2}}));
    QCOMPARE(changed.json[u"total_cents"].toInt(), 5000);
    QCOMPARE(changed.json[u"notes"].toString(), u"late"_s);
    QCOMPARE(changed.json[u"email"].toString(), u"zoe@example.org"_s);
    QCOMPARE(changed.json[u"tags"], QJsonValue(QJsonArray{u"vip"_s}));
    QCOMPARE(changed.json[u"revision"].toInt(), 2);
    QCOMPARE(api.get(own).json, changed.json);
}

void TestApiRegistrations::aChangeNeedsTheRevision_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("nowhere") << QByteArray() << QByteArray() << 428;
    QTest::newRow("member") << QByteArray("1") << QByteArray() << 200;
    QTest::newRow("header") << QByteArray() << QByteArray("\"1\"") << 200;
    QTest::newRow("weak header") << QByteArray() << QByteArray("W/\"1\"") << 200;
    QTest::newRow("both") << QByteArray("1") << QByteArray("\"1\"") << 200;
    QTest::newRow("two") << QByteArray("1") << QByteArray("\"2\"") << 422;
    QTest::newRow("outdated header") << QByteArray() << QByteArray("\"7\"") << 409;
    QTest::newRow("any") << QByteArray() << QByteArray("*") << 422;
    QTest::newRow("not a number") << QByteArray("\"1\"") << QByteArray() << 422;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 422;
}

void TestApiRegistrations::aChangeNeedsTheRevision()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, header);
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const QByteArray revision = member.isEmpty() ? QByteArray() : ",\"revision\":" + member;
    QHash<QByteArray, QByteArray> headers;
    if (!header.isEmpty())
        headers.insert("If-Match", header);
    const ApiAnswer answer = api.call("PATCH", own, "{\"notes\":\"late\"" + revision + '}', headers);
    QTEST(answer.status, "status");
    QCOMPARE(api.get(own).json[u"notes"].toString(), answer.status == 200 ? u"late"_s : QString());
}

void TestApiRegistrations::anOutdatedChangeGetsBothValues()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    QCOMPARE(api.call("PATCH", own, R"({"revision":1,"notes":"ours","phone":"123"})").status, 200);
    const ApiAnswer late =
        api.call("PATCH", own, R"({"revision":1,"notes":"yours","phone":"123","tickets":{"adult":3}})");
    QCOMPARE(late.status, 409);
    QCOMPARE(late.type(), u"outdated"_s);
    const QJsonObject tickets{{u"adult"_s, 2}, {u"child"_s, 1}};
    const QJsonArray wanted{
        QJsonObject{{u"field"_s, u"notes"_s}, {u"yours"_s, u"yours"_s}, {u"theirs"_s, u"ours"_s}},
        QJsonObject{{u"field"_s, u"tickets"_s}, {u"yours"_s, QJsonObject{{u"adult"_s, 3}}}, {u"theirs"_s, tickets}}};
    QCOMPARE(late.json[u"conflicts"].toArray(), wanted);
    QCOMPARE(late.json[u"current"].toObject(), api.get(own).json);
    QCOMPARE(api.get(own).json[u"revision"].toInt(), 2);
}

void TestApiRegistrations::theSameChangeTwiceIsOne()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const QByteArray body(R"({"revision":1,"notes":"late","tickets":{"adult":3}})");
    const ApiAnswer first = api.call("PATCH", own, body);
    const ApiAnswer again = api.call("PATCH", own, body); // the answer was lost on its way, say
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json, first.json);
    QCOMPARE(api.get(u"/events/summer-bbq"_s).json[u"places_taken"].toInt(), 4);
}

void TestApiRegistrations::aChangeThatBreaksARuleIsRefused()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const ApiAnswer broken = api.call("PATCH", own, R"({"revision":1,"email":"no","tickets":{"adult":51}})");
    QCOMPARE(broken.status, 422);
    QCOMPARE(broken.errors(), (QStringList{u"#/email bad-email"_s, u"#/tickets/adult out-of-range"_s}));
    const ApiAnswer many = api.call("PATCH", own, R"({"revision":1,"tickets":{"adult":50,"child":50}})");
    QCOMPARE(many.status, 409);
    QCOMPARE(many.type(), u"full"_s);
    for (const char *name : {"status", "code", "paid_cents", "token", "checked_in", "id", "guest_url", "source"}) {
        const ApiAnswer refused = api.call("PATCH", own, QByteArray("{\"revision\":1,\"") + name + "\":1}");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errors(), QStringList{u"#/%1 unknown"_s.arg(QString::fromLatin1(name))});
    }
    QCOMPARE(api.get(own).json[u"revision"].toInt(), 1);
}

void TestApiRegistrations::cancellingMailsOnlyWhenAsked()
{
    ApiFixture api;
    const auto mails = [&api] { return api.house.backend.outbox.counts().wait()->queued; };
    const QByteArray email(R"(,"email":"zoe@example.org")");
    const QString quiet = u"/registrations/"_s + api.registered(email);
    const QString told = u"/registrations/"_s + api.registered(email);
    const int before = mails();
    const ApiAnswer cancelled = api.call("DELETE", quiet);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json[u"status"].toString(), u"cancelled"_s);
    QCOMPARE(mails(), before);
    QCOMPARE(api.call("DELETE", told + u"?notify=1"_s).status, 200);
    QCOMPARE(mails(), before + 1);
    QCOMPARE(api.call("DELETE", told + u"?notify=1"_s).status, 200);
    QCOMPARE(mails(), before + 1);
    QCOMPARE(api.call("DELETE", told + u"?notify=yes"_s).status, 400);
    QCOMPARE(api.get(u"/events/summer-bbq"_s).json[u"places_taken"].toInt(), 0);
}

void TestApiRegistrations::whatDoesNotExistIsAProblemDocument_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << QByteArray("GET") << u"/nothing"_s << 404;
    QTest::newRow("event") << QByteArray("GET") << u"/events/nothing"_s << 404;
    QTest::newRow("registrations") << QByteArray("GET") << u"/events/nothing/registrations"_s << 404;
    QTest::newRow("code") << QByteArray("GET") << u"/registrations/BBBBBB"_s << 404;
    QTest::newRow("no code") << QByteArray("GET") << u"/registrations/xyz"_s << 404;
    QTest::newRow("check-in") << QByteArray("DELETE") << u"/registrations/BBBBBB/check-ins/x"_s << 404;
    QTest::newRow("method") << QByteArray("DELETE") << u"/events"_s << 405;
    QTest::newRow("unknown method") << QByteArray("PUT") << u"/events"_s << 405;
}

void TestApiRegistrations::whatDoesNotExistIsAProblemDocument()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    ApiFixture api;
    const ApiAnswer answer = api.call(method, path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(answer.json[u"status"].toInt(), status);
    QCOMPARE(answer.json[u"type"].toString(), u"about:blank"_s);
    QCOMPARE(answer.headers.contains("allow"), status == 405);
}

QTEST_GUILESS_MAIN(TestApiRegistrations)
#include "tst_apiregistrations.moc"
