// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/apifixture.h"

using namespace cookout;
using namespace cookout::test;

/** Payments and check-ins from a till or a phone. */
class TestApiDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsRecorded();
    void aRepeatedPaymentCountsOnce();
    void wrongPaymentsAreRefused_data();
    void wrongPaymentsAreRefused();
    void thePartyComesIn();
    void aRepeatedCheckInCountsOnce();
    void neverMoreThanTheParty();
    void aCheckInIsTakenBackOnce();
    void whoIsNotConfirmedStaysOutside();
    void wrongCheckInsAreRefused_data();
    void wrongCheckInsAreRefused();
};

void TestApiDesk::aPaymentIsRecorded()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const ApiAnswer paid =
        api.post(own + u"/payments"_s, R"({"amount_cents":2000,"method":"card","note":"at the door"})");
    QCOMPARE(paid.status, 201);
    QCOMPARE(paid.json[u"payment"][u"amount_cents"].toInt(), 2000);
    QCOMPARE(paid.json[u"payment"][u"method"].toString(), u"card"_s);
    QCOMPARE(paid.json[u"payment"][u"note"].toString(), u"at the door"_s);
    QCOMPARE(paid.json[u"registration"][u"balance_cents"].toInt(), 4200);
    QCOMPARE(paid.json[u"registration"].toObject(), api.get(own).json);
    const ApiAnswer back = api.post(own + u"/payments"_s, R"({"amount_cents":-2000})");
    QCOMPARE(back.json[u"registration"][u"payment_status"].toString(), u"refunded"_s);
}

void TestApiDesk::aRepeatedPaymentCountsOnce()
{
    ApiFixture api;
    const QString payments = u"/registrations/%1/payments"_s.arg(api.registered());
    const QHash<QByteArray, QByteArray> key{{"Idempotency-Key", "till-7"}};
    const ApiAnswer first = api.call("POST", payments, R"({"amount_cents":6200})", key);
    const ApiAnswer again = api.call("POST", payments, R"({"amount_cents":6200})", key);
    QCOMPARE(first.status, 201);
    QCOMPARE(again.json, first.json);
    QCOMPARE(again.json[u"registration"][u"paid_cents"].toInt(), 6200);
    const ApiAnswer other = api.call("POST", payments, R"({"amount_cents":100})", key);
    QCOMPARE(other.status, 409);
    QCOMPARE(other.type(), u"key-reused"_s);
    QCOMPARE(other.errors(), QStringList{u"#/submission_key taken"_s});
}

void TestApiDesk::wrongPaymentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray("{}") << u"#/amount_cents required"_s;
    QTest::newRow("zero") << QByteArray(R"({"amount_cents":0})") << u"#/amount_cents required"_s;
    QTest::newRow("a million and one") << QByteArray(R"({"amount_cents":100000001})")
                                       << u"#/amount_cents out-of-range"_s;
    QTest::newRow("half a cent") << QByteArray(R"({"amount_cents":0.5})") << u"#/amount_cents wrong-type"_s;
    QTest::newRow("a text") << QByteArray(R"({"amount_cents":"100"})") << u"#/amount_cents wrong-type"_s;
    QTest::newRow("method") << QByteArray(R"({"amount_cents":1,"method":"gold"})") << u"#/method bad-choice"_s;
    QTest::newRow("note") << "{\"amount_cents\":1,\"note\":\"" + QByteArray(201, 'x') + "\"}" << u"#/note too-long"_s;
    QTest::newRow("unknown") << QByteArray(R"({"amount_cents":1,"id":7})") << u"#/id unknown"_s;
}

void TestApiDesk::wrongPaymentsAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, error);
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const ApiAnswer answer = api.post(own + u"/payments"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errors(), QStringList{error});
    QCOMPARE(api.get(own).json[u"paid_cents"].toInt(), 0);
}

void TestApiDesk::thePartyComesIn()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const ApiAnswer one = api.post(own + u"/check-ins"_s, R"({"persons":1})");
    QCOMPARE(one.status, 201);
    QCOMPARE(one.json[u"check_in"][u"persons"].toInt(), 1);
    QCOMPARE(one.json[u"registration"][u"checked_in"].toInt(), 1);
    const ApiAnswer rest = api.post(own + u"/check-ins"_s, "{}");
    QCOMPARE(rest.json[u"check_in"][u"persons"].toInt(), 2);
    QCOMPARE(rest.json[u"registration"].toObject(), api.get(own).json);
}

void TestApiDesk::aRepeatedCheckInCountsOnce()
{
    ApiFixture api;
    const QString checkIns = u"/registrations/%1/check-ins"_s.arg(api.registered());
    const QByteArray body(R"({"persons":1,"submission_key":"phone-1"})");
    const ApiAnswer first = api.post(checkIns, body);
    const ApiAnswer again = api.post(checkIns, body);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json, first.json);
    const ApiAnswer other = api.post(checkIns, R"({"persons":2,"submission_key":"phone-1"})");
    QCOMPARE(other.status, 409);
    QCOMPARE(other.type(), u"key-reused"_s);
}

void TestApiDesk::neverMoreThanTheParty()
{
    ApiFixture api;
    const QString checkIns = u"/registrations/%1/check-ins"_s.arg(api.registered());
    const ApiAnswer many = api.post(checkIns, R"({"persons":4})");
    QCOMPARE(many.status, 409);
    QCOMPARE(many.type(), u"conflict"_s);
    QCOMPARE(many.errors(), QStringList{u"#/persons out-of-range"_s});
    QCOMPARE(many.json[u"errors"][0][u"limit"].toInt(), 3);
    QCOMPARE(api.post(checkIns, "{}").status, 201);
    QCOMPARE(api.post(checkIns, "{}").json[u"errors"][0][u"limit"].toInt(), 0);
}

void TestApiDesk::aCheckInIsTakenBackOnce()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const QString other = u"/registrations/"_s + api.registered();
    const QString id = QString::number(api.post(own + u"/check-ins"_s, "{}").json[u"check_in"][u"id"].toInt());
    QCOMPARE(api.call("DELETE", other + u"/check-ins/"_s + id).status, 404);
    const ApiAnswer back = api.call("DELETE", own + u"/check-ins/"_s + id);
    QCOMPARE(back.status, 200);
    QCOMPARE(back.json[u"check_in"][u"reverses"].toInt(), id.toInt());
    QCOMPARE(back.json[u"registration"][u"checked_in"].toInt(), 0);
    QCOMPARE(api.call("DELETE", own + u"/check-ins/"_s + id).status, 409);
    QCOMPARE(api.get(own).json[u"checked_in"].toInt(), 0);
}

void TestApiDesk::whoIsNotConfirmedStaysOutside()
{
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    QCOMPARE(api.call("DELETE", own).status, 200);
    const ApiAnswer answer = api.post(own + u"/check-ins"_s, R"({"persons":1})");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.type(), u"not-now"_s);
}

void TestApiDesk::wrongCheckInsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("nobody") << QByteArray(R"({"persons":0})") << u"#/persons required"_s;
    QTest::newRow("a crowd") << QByteArray(R"({"persons":10001})") << u"#/persons out-of-range"_s;
    QTest::newRow("beyond int") << QByteArray(R"({"persons":4294967297})") << u"#/persons out-of-range"_s;
    QTest::newRow("half a person") << QByteArray(R"({"persons":1.5})") << u"#/persons wrong-type"_s;
    QTest::newRow("null") << QByteArray(R"({"persons":null})") << u"#/persons wrong-type"_s;
    QTest::newRow("unknown") << QByteArray(R"({"person":1})") << u"#/person unknown"_s;
}

void TestApiDesk::wrongCheckInsAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, error);
    ApiFixture api;
    const QString own = u"/registrations/"_s + api.registered();
    const ApiAnswer answer = api.post(own + u"/check-ins"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errors(), QStringList{error});
    QCOMPARE(api.get(own).json[u"checked_in"].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestApiDesk)
#include "tst_apidesk.moc"
