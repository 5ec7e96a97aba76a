// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/apifixture.h"

using namespace cookout;
using namespace cookout::test;

/** Whole lists from elsewhere. */
class TestApiImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsEnteredAsOneChange();
    void theSameTableAgainIsTheSameGuests();
    void whatIsWrongIsNamedByItsLineAndNothingIsStored();
    void aDryRunStoresNothing();
    void nobodyIsEnteredWhenNotAllFit();
    void whoeverFindsNoPlaceMayWait();
    void mailIsSentOnlyWhenAsked_data();
    void mailIsSentOnlyWhenAsked();
    void badTablesAreRefused_data();
    void badTablesAreRefused();
};

namespace {

const QByteArray threeGuests = "Naam;E-mail;Volwassenen;Kinderen;Opmerkingen\r\n"
                               "Zo\xc3\xab;zoe@example.org;2;1;Geen noten\r\n"
                               "\xe5\xb0\x8f\xe6\x98\x8e;;1;;\r\n"
                               "Familie van 't Hof;hof@example.org;2;3;\"Twee\nregels\"\r\n";

ApiAnswer import(ApiFixture &api, const QByteArray &table, const QString &query = {})
{
    return api.call("POST", u"/events/summer-bbq/import"_s + query, table, {{"Content-Type", "text/csv"}});
}

QList<Registration> stored(ApiFixture &api)
{
    return *api.house.backend.registrations.rows(api.event.id).wait();
}

} // namespace

void TestApiImport::aTableIsEnteredAsOneChange()
{
    ApiFixture api;
    const ApiAnswer answer = import(api, threeGuests);
    QVERIFY2(answer.status == 201, answer.body.constData());
    QCOMPARE(answer.json[u"rows"].toInt(), 3);
    QCOMPARE(answer.json[u"columns"][u"notes"].toString(), u"Opmerkingen"_s);
    const QList<Registration> guests = stored(api);
    QCOMPARE(guests.size(), 3);
    QCOMPARE(guests[0].party.name, u"Zoë"_s);
    QCOMPARE(guests[0].source, Source::Import);
    QCOMPARE(answer.json[u"codes"].toArray().first().toString(), guests[0].code);
    QCOMPARE(guests[2].party.notes, u"Twee\nregels"_s);
    QCOMPARE(guests[2].party.size(), 5);
    const auto changes = api.house.backend.undo.history(api.event.id, 1).wait();
    QVERIFY(api.house.backend.undo.undo(changes->first().change.id, Actor::organiser()).wait());
    for (const Registration &guest : stored(api))
        QCOMPARE(guest.status, RegistrationStatus::Cancelled);
}

void TestApiImport::theSameTableAgainIsTheSameGuests()
{
    ApiFixture api;
    const ApiAnswer first = import(api, threeGuests);
    const ApiAnswer again = import(api, threeGuests);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json, first.json);
    QCOMPARE(stored(api).size(), 3);
}

void TestApiImport::whatIsWrongIsNamedByItsLineAndNothingIsStored()
{
    ApiFixture api;
    const ApiAnswer answer = import(api, "name,email,adults\nZoe,zoe@example.org,2\n,anna,two\nBob,,900\n");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errors(),
             (QStringList{u"#/lines/3/name required"_s, u"#/lines/3/email bad-email"_s,
                          u"#/lines/3/tickets/adult bad-number"_s, u"#/lines/4/tickets/adult out-of-range"_s}));
    QVERIFY(stored(api).isEmpty());
}

void TestApiImport::aDryRunStoresNothing()
{
    ApiFixture api;
    const ApiAnswer answer = import(api, threeGuests, u"?dry_run=1"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json[u"rows"].toInt(), 3);
    QVERIFY(answer.json[u"codes"].toArray().isEmpty());
    QVERIFY(stored(api).isEmpty());
}

void TestApiImport::nobodyIsEnteredWhenNotAllFit()
{
    ApiFixture api; // 60 places
    const ApiAnswer answer = import(api, "name,adults\nA,40\nB,30\n");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.type(), u"full"_s);
    QVERIFY(stored(api).isEmpty());
}

void TestApiImport::whoeverFindsNoPlaceMayWait()
{
    ApiFixture api;
    QCOMPARE(import(api, "name,adults\nA,40\nB,30\n", u"?waitlist=1"_s).status, 201);
    QCOMPARE(stored(api).last().status, RegistrationStatus::Waitlisted);
}

void TestApiImport::mailIsSentOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("mails");
    QTest::newRow("not asked") << QString() << 0;
    QTest::newRow("asked") << u"?notify=1"_s << 2;
}

void TestApiImport::mailIsSentOnlyWhenAsked()
{
    QFETCH(const QString, query);
    ApiFixture api;
    QCOMPARE(import(api, threeGuests, query).status, 201);
    QTEST(api.house.backend.outbox.counts().wait()->queued, "mails");
}

void TestApiImport::badTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray(" ") << 422;
    QTest::newRow("a header only") << QByteArray("name,email\n") << 422;
    QTest::newRow("an open quote") << QByteArray("name\n\"Zoe\n") << 422;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << 422;
    QTest::newRow("too many rows") << "name\n" + QByteArray("Zoe\n").repeated(5001) << 422;
    QTest::newRow("no names") << QByteArray("weather\nfine\n") << 422;
    QTest::newRow("too large") << QByteArray(17'000'000, 'x') << 413;
}

void TestApiImport::badTablesAreRefused()
{
    QFETCH(const QByteArray, table);
    ApiFixture api;
    QTEST(import(api, table).status, "status");
    QVERIFY(stored(api).isEmpty());
}

QTEST_GUILESS_MAIN(TestApiImport)
#include "tst_apiimport.moc"
