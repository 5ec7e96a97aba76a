// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "core/portal/formtoken.h"
#include "tests/portal/staffbrowser.h"

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

namespace {

const QByteArray password = "&password=grill%20the%20corn%20slowly";

} // namespace

class TestStaffSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOwnPagesSendForms_data();
    void onlyOwnPagesSendForms();
    void foreignHostsAreRefused();
    void aFormNeedsItsToken_data();
    void aFormNeedsItsToken();
    void anExpiredFormKeepsWhatWasTyped();
    void aFormOfAnotherInstanceIsGood();
    void guestsFormsNeedATokenWhereSomebodyIsSignedIn_data();
    void guestsFormsNeedATokenWhereSomebodyIsSignedIn();
    void formsAreForms();
    void signingOutIsNoLink();
    void guessedCookiesOpenNothing();
    void aTossedCookieOpensNothing();
    void anUploadNeedsAKnownCookieOrToken();
    void aRevokedTokenUploadsNothing();
};

void TestStaffSecurity::onlyOwnPagesSendForms_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("own") << QByteArray("own") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("foreign") << QByteArray("http://evil.example") << false;
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:1") << false;
    QTest::newRow("own as a prefix") << QByteArray("own.evil.example") << false;
}

void TestStaffSecurity::onlyOwnPagesSendForms()
{
    QFETCH(QByteArray, origin);
    QFETCH(const bool, isOwn);
    PortalFixture fixture;
    if (origin.startsWith("own"))
        origin.replace("own", StaffBrowser::ownOrigin(fixture));
    std::ignore = addUser(fixture.house, u"anna"_s);
    const QString path = joinPathOf(fixture);
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    browser.origin = origin;
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna" + password).status, isOwn ? 303 : 403);
    QCOMPARE(browser.cookie.isEmpty(), !isOwn);

    StaffBrowser phone(fixture);
    std::ignore = phone.get(path);
    phone.origin = origin;
    QCOMPARE(phone.post(path).status, isOwn ? 303 : 403);
    if (!isOwn) { // nothing was used up
        phone.origin = StaffBrowser::ownOrigin(fixture);
        QCOMPARE(phone.post(path).status, 303);
    }
    std::ignore = phone.get(u"/staff"_s);
    phone.origin = origin;
    QCOMPARE(phone.post(u"/staff/sign-out"_s).status, isOwn ? 303 : 403);
    QCOMPARE(phone.isIn(), !isOwn);
}

void TestStaffSecurity::foreignHostsAreRefused()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    browser.more = {{"Host", "evil.example"}}; // a name that an attacker lets point here
    browser.origin = "http://evil.example";
    QCOMPARE(browser.get(u"/staff/sign-in"_s).status, 421);
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna" + password).status, 421);
    QVERIFY(browser.cookie.isEmpty());
}

void TestStaffSecurity::aFormNeedsItsToken_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"none", "garbage", "of another session", "of another purpose", "expired"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestStaffSecurity::aFormNeedsItsToken()
{
    QFETCH(const QString, kind);
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    StaffBrowser other(fixture);
    std::ignore = browser.signIn("anna");
    QString wrong = u"none"_s;
    if (kind == "garbage"_L1) {
        wrong = u"1812974400.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
    } else if (kind == "of another session"_L1) {
        std::ignore = other.signIn("anna");
        std::ignore = other.get(u"/staff"_s);
        wrong = other.formToken;
    } else if (kind == "of another purpose"_L1) {
        std::ignore = other.get(u"/staff/sign-in"_s);
        wrong = other.formToken;
    } else if (kind == "expired"_L1) {
        std::ignore = browser.get(u"/staff"_s);
        wrong = browser.formToken;
        for (int i = 0; i < 26; ++i) {
            fixture.house.clock.advance(29min);
            QVERIFY(fixture.house.backend.signIn.whoUses(QString::fromLatin1(browser.cookie.sliced(8))));
        }
    }
    const QByteArray form = "form_token=" + (kind == "none"_L1 ? QByteArray() : QUrl::toPercentEncoding(wrong));
    const HttpAnswer again = browser.post(u"/staff/sign-out"_s, form);
    QCOMPARE(again.status, 403);
    QVERIFY(again.text().contains("press the button again"_L1));
    QVERIFY(browser.isIn());
    QCOMPARE(browser.post(u"/staff/sign-out"_s).status, 303); // with the token of the page that was shown
    QVERIFY(!browser.isIn());
}

void TestStaffSecurity::anExpiredFormKeepsWhatWasTyped()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    fixture.house.clock.advance(12h + 1s);
    const HttpAnswer again = browser.post(u"/staff/sign-in"_s, "name=Anna&next=/staff/search" + password);
    QCOMPARE(again.status, 403);
    QVERIFY(again.text().contains("open for too long"_L1));
    QVERIFY(again.text().contains("name=\"name\" value=\"Anna\""_L1));
    QVERIFY(again.text().contains("name=\"next\" value=\"/staff/search\""_L1));
    QVERIFY(!again.text().contains("grill"_L1));
    const HttpAnswer in = browser.post(u"/staff/sign-in"_s, "name=Anna&next=/staff/search" + password);
    QCOMPARE(in.status, 303);
    QCOMPARE(in.headers.value("location"), QByteArray("/staff/search"));
    const QString path = joinPathOf(fixture);
    StaffBrowser phone(fixture);
    phone.formToken = u"none"_s;
    const HttpAnswer join = phone.post(path);
    QCOMPARE(join.status, 403);
    QVERIFY(join.text().contains(u"phone</dd>"_s));
    QCOMPARE(phone.post(path).status, 303);
}

void TestStaffSecurity::aFormOfAnotherInstanceIsGood()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    Backend other(fixture.house.settings(), fixture.house.clock);
    QVERIFY(other.open().wait());
    StaffBrowser browser(fixture);
    browser.formToken = formToken(other.access.formKey(), u"sign-in"_s, fixture.house.clock.now());
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna" + password).status, 303);
}

void TestStaffSecurity::guestsFormsNeedATokenWhereSomebodyIsSignedIn_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("register") << u"/e/summer-bbq"_s << u"/e/summer-bbq/register"_s << goodForm;
    QTest::newRow("cancel") << u"/r/%1/cancel"_s << u"/r/%1/cancel"_s << QByteArray("lang=en");
    QTest::newRow("edit") << u"/r/%1/edit"_s << u"/r/%1/edit"_s << QByteArray("name=Zoe&ticket-adult=1&lang=en");
    QTest::newRow("resend") << u"/r/%1"_s << u"/r/%1/resend"_s << QByteArray("lang=en");
    QTest::newRow("lost") << u"/lost"_s << u"/lost"_s << QByteArray("email=zoe%40example.org");
}

void TestStaffSecurity::guestsFormsNeedATokenWhereSomebodyIsSignedIn()
{
    QFETCH(const QString, page);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, form);
    PortalFixture fixture(PortalFixture::settings(), true);
    std::ignore = addUser(fixture.house, u"anna"_s);
    const QString token = fixture.house.registerGuest(fixture.house.createOpenEvent())->token;
    const auto at = [&token](const QString &path) { return path.contains(u'%') ? path.arg(token) : path; };
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    QCOMPARE(browser.get(at(page)).status, 200);
    const QString own = browser.formToken;
    browser.formToken = u"0.forged"_s;
    QCOMPARE(browser.post(at(target), form).status, 403);
    browser.formToken = own;
    browser.origin = QByteArray();
    QCOMPARE(browser.post(at(target), form).status, 403);
    browser.origin = StaffBrowser::ownOrigin(fixture);
    QCOMPARE(browser.post(at(target), form).status, 303);
}

void TestStaffSecurity::formsAreForms()
{
    PortalFixture fixture;
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    browser.more = {{"Content-Type", "text/plain"}};
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna" + password).status, 415);
    browser.more.clear();
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=%ff%00&form_token=x").status, 400);
}

void TestStaffSecurity::signingOutIsNoLink()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    QCOMPARE(browser.get(u"/staff/sign-out"_s).status, 405);
    QVERIFY(browser.isIn());
}

void TestStaffSecurity::guessedCookiesOpenNothing()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    StaffBrowser guesser(fixture);
    for (int i = 0; i < 60; ++i) {
        guesser.cookie = "cookout=" + newToken().toUtf8();
        QVERIFY(!guesser.isIn());
    }
    for (const QByteArray &wrong :
         {QByteArray("cookout="), browser.cookie.chopped(1), QByteArray(browser.cookie + "A"), browser.cookie.toUpper(),
          QByteArray("cookout=" + hashOfToken(QString::fromLatin1(browser.cookie.sliced(8))).toUtf8()),
          QByteArray("__Host-" + browser.cookie)}) {
        guesser.cookie = wrong;
        QVERIFY2(!guesser.isIn(), wrong.constData());
    }
    QVERIFY(browser.isIn());
}

void TestStaffSecurity::aTossedCookieOpensNothing()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    std::ignore = addUser(fixture.house, u"mallory"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    StaffBrowser attacker(fixture);
    std::ignore = attacker.signIn("mallory");
    StaffBrowser tossed(fixture);
    tossed.cookie = attacker.cookie + "; " + browser.cookie;
    QVERIFY(!tossed.isIn()); // neither one's work is done in the other's name
}

void TestStaffSecurity::anUploadNeedsAKnownCookieOrToken()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    const QByteArray large = "form_token=x&more=" + QByteArray(100'000, 'a');
    StaffBrowser browser(fixture);
    browser.cookie = "cookout=" + newToken().toUtf8();
    QCOMPARE(browser.post(u"/staff/sign-out"_s, large).status, 413);
    browser.cookie.clear();
    std::ignore = browser.signIn("anna");
    QCOMPARE(browser.post(u"/staff/sign-out"_s, large).status, 403); // read, and its form token looked at
    const QString token =
        fixture.house.backend.tokens.add(u"till"_s, Role::Helper, Actor::script()).wait()->token.reveal();
    StaffBrowser script(fixture);
    script.more = {{"Authorization", "Bearer " + token.toUtf8()}};
    QCOMPARE(script.post(u"/staff/sign-out"_s, large).status, 303); // nobody by cookie
    script.more = {{"Authorization", "Bearer " + newToken().toUtf8()}};
    QCOMPARE(script.post(u"/staff/sign-out"_s, large).status, 413);
}

void TestStaffSecurity::aRevokedTokenUploadsNothing()
{
    PortalFixture fixture;
    const QByteArray large = "form_token=x&more=" + QByteArray(100'000, 'a');
    const QString token =
        fixture.house.backend.tokens.add(u"till"_s, Role::Helper, Actor::script()).wait()->token.reveal();
    StaffBrowser script(fixture);
    script.more = {{"Authorization", "Bearer " + token.toUtf8()}};
    QCOMPARE(script.post(u"/staff/sign-out"_s, large).status, 303);
    QVERIFY(fixture.house.backend.tokens.revoke(u"till"_s, Actor::script()).wait());
    QCOMPARE(script.post(u"/staff/sign-out"_s, large).status, 413);
}

QTEST_GUILESS_MAIN(TestStaffSecurity)
#include "tst_staffsecurity.moc"
