// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/guestfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

const QStringList everyPage{QString(), u"/edit"_s, u"/cancel"_s, u"/event.ics"_s, u"/qr.svg"_s, u"/pay.svg"_s};
const QStringList everyButton{u"edit"_s, u"cancel"_s, u"restore"_s, u"offer/accept"_s, u"offer/decline"_s, u"resend"_s};
const QString unknownToken = u"AAAAAAAAAAAAAAAAAAAAAA"_s;

} // namespace

class TestGuestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsGoneThirtyDaysAfterTheEvent();
    void anUnknownTokenIsNotFoundAnywhere();
    void otherMethodsAreNotAllowed();
    void everyAnswerCarriesTheHeadersAndNoCookie();
    void hostileNamesAreShownAsText();
    void aForeignOriginChangesNothing();
    void badInputIsRefusedAndKept();
    void hugeBodiesAndOtherTypesAreRefused();
    void fewerThanAreInsideCannotBeRegistered();
    void aLockedDatabaseKeepsTheEdit();
};

void TestGuestRefusals::everyPageIsGoneThirtyDaysAfterTheEvent()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    fixture.house.clock.advance(std::chrono::hours(24 * 60));
    for (const QString &rest : everyPage) {
        QCOMPARE(fixture.open(guest, rest).status, 410);
        QVERIFY(fixture.open(guest, rest).text().contains("no longer available"_L1));
    }
    for (const QString &button : everyButton)
        QCOMPARE(fixture.press(guest, button).status, 410);
    QCOMPARE(now(fixture.house, guest).status, RegistrationStatus::Confirmed);
}

void TestGuestRefusals::anUnknownTokenIsNotFoundAnywhere()
{
    GuestFixture fixture;
    std::ignore = in(fixture.house, fixture.event, 2);
    for (const QString &token : {unknownToken, u"x"_s, u"%00"_s, u"%3Cscript%3E"_s, u"..%2f..%2fetc"_s}) {
        for (const QString &rest : everyPage) {
            const HttpAnswer page = fixture.client->get(u"/r/"_s + token + rest);
            QVERIFY2(page.status == 404 || page.status == 400, qUtf8Printable(token + rest));
            QVERIFY(!page.text().contains("<script"_L1));
        }
    }
    const QByteArray page = fixture.client->get(u"/r/"_s + unknownToken).body;
    for (const QString &button : everyButton) {
        const HttpAnswer pressed = fixture.client->post(u"/r/"_s + unknownToken + u'/' + button, {});
        QCOMPARE(pressed.status, 404);
        QCOMPARE(pressed.body, page); // tells nothing more
    }
}

void TestGuestRefusals::otherMethodsAreNotAllowed()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const QString path = u"/r/"_s + guest.token;
    for (const QString &button : {u"/restore"_s, u"/offer/accept"_s, u"/offer/decline"_s, u"/resend"_s}) {
        const HttpAnswer answer = fixture.client->get(path + button);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), "POST");
    }
    QCOMPARE(fixture.client->post(path, {}).status, 405);
    QCOMPARE(fixture.client->send("DELETE", path + u"/edit"_s).status, 405);
    QCOMPARE(fixture.client->send("DELETE", u"/lost"_s).status, 405);
    QCOMPARE(fixture.client->post(u"/privacy"_s, {}).status, 405);
}

void TestGuestRefusals::everyAnswerCarriesTheHeadersAndNoCookie()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QList<HttpAnswer> answers{fixture.client->get(u"/lost"_s), fixture.client->get(u"/privacy"_s),
                              fixture.press(guest, u"edit"_s, "name="), fixture.press(guest, u"cancel"_s)};
    for (const QString &rest : everyPage)
        answers.append(fixture.open(guest, rest));
    for (const HttpAnswer &answer : answers) {
        QVERIFY(answer.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("referrer-policy"), "same-origin");
        QCOMPARE(answer.headers.value("x-frame-options"), "DENY");
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QVERIFY(!answer.headers.contains("set-cookie"));
        QVERIFY(!answer.body.contains("<script") && !answer.body.contains(" style="));
    }
}

void TestGuestRefusals::hostileNamesAreShownAsText()
{
    GuestFixture fixture;
    RegistrationForm form = adults(1);
    form.name = u"<script>alert(1)</script>"_s;
    form.notes = u"{{code}} \" onload=\"x"_s;
    const Registration guest = *fixture.house.registerGuest(fixture.event, form);
    for (const QString &rest : {QString(), u"/edit"_s, u"/cancel"_s}) {
        const QString html = fixture.open(guest, rest).text();
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(html.contains("&lt;script&gt;"_L1));
        QVERIFY(!html.contains("\" onload"_L1));
    }
    const HttpAnswer wrong = fixture.press(guest, u"edit"_s, "name=%3Cscript%3E&ticket-adult=%3Cscript%3E");
    QCOMPARE(wrong.status, 422);
    QVERIFY(!wrong.text().contains("<script"_L1));
    QVERIFY(!fixture.client->post(u"/lost"_s, "email=%3Cscript%3E").text().contains("<script"_L1));
    QVERIFY(!fixture.open(guest, u"?said=%3Cscript%3E&lang=%3Cscript%3E"_s).text().contains("<script"_L1));
}

void TestGuestRefusals::aForeignOriginChangesNothing()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    for (const QString &button : everyButton) {
        for (const char *origin : {"http://evil.example", "null"}) {
            const HttpAnswer answer =
                fixture.client->post(u"/r/"_s + guest.token + u'/' + button, editOf(1, 1), {{"Origin", origin}});
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.text().contains("Nothing was saved"_L1));
        }
    }
    QCOMPARE(fixture.client->post(u"/lost"_s, "email=zoe%40example.org", {{"Origin", "null"}}).status, 403);
    QCOMPARE(now(fixture.house, guest).revision, guest.revision);
    QCOMPARE(mailsOf(fixture.house, guest).size(), 1);
}

void TestGuestRefusals::badInputIsRefusedAndKept()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const HttpAnswer wrong =
        fixture.press(guest, u"edit"_s, "name=Zo%07e&email=anna&ticket-adult=two&notes=No+nuts&revision=1");
    QCOMPARE(wrong.status, 422);
    const QString html = wrong.text();
    QVERIFY(html.contains("<title>Error: Change your registration"_L1));
    for (const char *link : {"#name", "#email", "#ticket-adult"})
        QVERIFY2(html.contains(u"<a href=\"%1\">"_s.arg(QString::fromLatin1(link))), link);
    QVERIFY(html.contains("value=\"two\""_L1) && html.contains("value=\"anna\""_L1));
    QVERIFY(html.contains("No nuts</textarea>"_L1));
    QVERIFY(html.contains("name=\"revision\" value=\"1\""_L1));
    QCOMPARE(fixture.press(guest, u"edit"_s, "name=Zo%C3").status, 400);
    QCOMPARE(now(fixture.house, guest).revision, guest.revision);
}

void TestGuestRefusals::hugeBodiesAndOtherTypesAreRefused()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const QByteArray huge = "name=" + QByteArray(70'000, 'x');
    QCOMPARE(fixture.press(guest, u"edit"_s, huge).status, 413);
    for (const QString &button : everyButton) {
        const HttpAnswer json =
            fixture.client->post(u"/r/"_s + guest.token + u'/' + button, "{}", {{"Content-Type", "application/json"}});
        QCOMPARE(json.status, 415);
    }
    QCOMPARE(now(fixture.house, guest).revision, guest.revision);
}

void TestGuestRefusals::fewerThanAreInsideCannotBeRegistered()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 3);
    const auto two = validated(CheckInForm{guest.id, 2, {}});
    QVERIFY(fixture.house.backend.checkIns.record(*two, Actor::organiser()).wait());
    const HttpAnswer fewer = fixture.press(guest, u"edit"_s, editOf(1, guest.revision, "&notes=No+nuts"));
    QCOMPARE(fewer.status, 409);
    QVERIFY(fewer.text().contains("2 of you are here already"_L1));
    QVERIFY(fewer.text().contains("No nuts</textarea>"_L1));
    QCOMPARE(fixture.press(guest, u"edit"_s, editOf(2, guest.revision)).status, 303);
}

void TestGuestRefusals::aLockedDatabaseKeepsTheEdit()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const auto connection = *Connection::open(fixture.house.settings().database, ConnectionRole::Writer, true);
    QVERIFY(connection->run(u"BEGIN IMMEDIATE"_s));
    const HttpAnswer busy = fixture.press(guest, u"edit"_s, editOf(3, guest.revision, "&notes=No+nuts"));
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.headers.value("retry-after").toInt() > 0);
    QVERIFY(busy.text().contains("nothing is done twice"_L1));
    QVERIFY(busy.text().contains("No nuts</textarea>"_L1));
    QVERIFY(connection->run(u"ROLLBACK"_s));
    QCOMPARE(fixture.press(guest, u"edit"_s, editOf(3, guest.revision)).status, 303);
}

QTEST_GUILESS_MAIN(TestGuestRefusals)
#include "tst_guestrefusals.moc"
