// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/staffbrowser.h"

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

namespace {

/** A portal behind a proxy on this computer that hands over who sent a request, and how. */
PortalSettings behindProxy()
{
    PortalSettings settings = PortalFixture::settings();
    settings.trustedProxies = {u"127.0.0.1"_s};
    return settings;
}

} // namespace

class TestStaffPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionTheWayLeadsToTheSignInPageAndBack();
    void somebodySignsInAndOut();
    void theRoleIsSaid();
    void aWrongPasswordShowsTheFormAgainWithoutIt();
    void nobodyLearnsWhichAccountsThereAre();
    void whatIsMissingIsAskedFor();
    void pagesSpeakTheBrowsersLanguage();
    void whoGuessesHasToWait();
    void aPlantedCookieIsNeverTakenOver();
    void signingInAgainEndsTheFormerSession();
    void whoIsSignedInNeedsNoSignInPage();
    void onlyOwnPagesFollow();
    void aSessionEndsAfterItsLifetime();
    void whoIsDisabledIsOutWithTheNextRequest();
    void noPasswordIsTypedWhereOthersCouldReadIt();
    void aSettingAllowsPasswordsOnPlainPages();
    void aTrustedProxyMaySayThatItIsSafe();
    void hostileNamesAreShownAsText();
    void aDatabaseThatIsLockedIsSaidAndNothingIsLost();
};

void TestStaffPages::withoutASessionTheWayLeadsToTheSignInPageAndBack()
{
    PortalFixture fixture;
    StaffBrowser browser(fixture);
    const HttpAnswer sent = browser.get(u"/staff?tab=1"_s);
    QCOMPARE(sent.status, 303);
    QCOMPARE(locationOf(sent), QByteArray("/staff/sign-in?next=/staff%3Ftab%3D1"));
    std::ignore = addUser(fixture.house, u"anna"_s);
    const HttpAnswer page = browser.get(QString::fromLatin1(locationOf(sent)));
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains("name=\"next\" value=\"/staff?tab=1\""_L1));
    const HttpAnswer in =
        browser.post(u"/staff/sign-in"_s, "name=anna&next=/staff?tab%3D1&password=" + goodPassword.toUtf8());
    QCOMPARE(in.status, 303);
    QCOMPARE(locationOf(in), QByteArray("/staff?tab=1"));
}

void TestStaffPages::somebodySignsInAndOut()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"Anna"_s, Role::Organiser);
    StaffBrowser browser(fixture);
    const HttpAnswer in = browser.signIn("Anna");
    QCOMPARE(in.status, 303);
    QCOMPARE(locationOf(in), QByteArray("/staff"));
    QVERIFY(QRegularExpression(u"^cookout=[A-Za-z0-9_-]{22}; Path=/; HttpOnly; SameSite=Lax$"_s)
                .match(QString::fromLatin1(browser.setCookie))
                .hasMatch());
    const HttpAnswer page = browser.get(u"/staff"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains(">anna</dd>"_L1));
    QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
    const QByteArray cookie = browser.cookie;
    const HttpAnswer out = browser.post(u"/staff/sign-out"_s);
    QCOMPARE(out.status, 303);
    QCOMPARE(locationOf(out), QByteArray("/staff/sign-in"));
    QVERIFY(browser.setCookie.startsWith("cookout=; ") && browser.setCookie.endsWith("; Max-Age=0"));
    QVERIFY(!browser.isIn());
    browser.cookie = cookie; // a copy of it is worth nothing either
    QVERIFY(!browser.isIn());
    QCOMPARE(browser.post(u"/staff/sign-out"_s).status, 303); // and twice is no harm
}

void TestStaffPages::theRoleIsSaid()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s, Role::Admin);
    std::ignore = addUser(fixture.house, u"carl"_s, Role::Kitchen);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    QVERIFY(browser.get(u"/staff"_s).text().contains("<dd>Administrator</dd>"_L1));
    StaffBrowser other(fixture);
    std::ignore = other.signIn("carl");
    QVERIFY(other.get(u"/staff"_s).text().contains("<dd>Kitchen</dd>"_L1));
    QVERIFY(other.get(u"/staff"_s).text().contains("what they eat"_L1));
}

void TestStaffPages::aWrongPasswordShowsTheFormAgainWithoutIt()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    const HttpAnswer again = browser.signIn("Anna", u"turn-the-corn"_s);
    QCOMPARE(again.status, 422);
    QVERIFY(again.text().contains("<title>Error: Sign in</title>"_L1));
    QVERIFY(again.text().contains("do not belong together"_L1));
    QVERIFY(again.text().contains("name=\"name\" value=\"Anna\""_L1));
    QVERIFY(!again.text().contains("turn-the-corn"_L1));
    QVERIFY(browser.setCookie.isEmpty());
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna&password=" + goodPassword.toUtf8()).status, 303);
}

void TestStaffPages::nobodyLearnsWhichAccountsThereAre()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    std::ignore = addUser(fixture.house, u"bart"_s);
    QVERIFY(fixture.house.backend.accounts.disable(u"bart"_s, Actor::script()).wait());
    const auto pageFor = [&fixture](const QByteArray &name, const QString &password) {
        StaffBrowser browser(fixture);
        HttpAnswer answer = browser.signIn(name, password);
        answer.body.replace(name, "NAME").replace(browser.formToken.toUtf8(), "TOKEN");
        answer.headers.remove("date");
        return answer;
    };
    const HttpAnswer wrong = pageFor("anna", u"not the password"_s);
    for (const HttpAnswer &other : {pageFor("nobo", u"not the password"_s), pageFor("bart", goodPassword)}) {
        QCOMPARE(other.status, wrong.status);
        QCOMPARE(other.text(), wrong.text());
        QCOMPARE(other.headers, wrong.headers);
    }
}

void TestStaffPages::whatIsMissingIsAskedFor()
{
    PortalFixture fixture;
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    for (const QByteArray &form : {QByteArray("name=&password=x"), QByteArray("name=anna&password="), QByteArray()}) {
        const HttpAnswer again = browser.post(u"/staff/sign-in"_s, form);
        QCOMPARE(again.status, 422);
        QVERIFY(again.text().contains("Enter your account and your password"_L1));
    }
}

void TestStaffPages::pagesSpeakTheBrowsersLanguage()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    browser.more.insert("Accept-Language", "nl-NL,nl;q=0.9");
    QVERIFY(browser.signIn("anna", u"not the password"_s).text().contains("horen niet bij elkaar"_L1));
    QCOMPARE(browser.signIn("anna").status, 303);
    QVERIFY(browser.get(u"/staff"_s).text().contains("Ingelogd als"_L1));
    browser.more.insert("Accept-Language", "de");
    QVERIFY(browser.get(u"/staff"_s).text().contains("Angemeldet als"_L1));
    QVERIFY(browser.get(u"/staff/join/AbCdEfGhIjKlMnOpQrStUv"_s).text().contains("Dieser Code gilt nicht mehr"_L1));
}

void TestStaffPages::whoGuessesHasToWait()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(browser.signIn("anna", u"guess %1 of many"_s.arg(i)).status, 422);
    const HttpAnswer held = browser.signIn("anna");
    QCOMPARE(held.status, 429);
    QVERIFY(held.text().contains("try again in 1 min"_L1));
    QCOMPARE(held.headers.value("retry-after"), QByteArray("30"));
    QVERIFY(held.text().contains("name=\"name\" value=\"anna\""_L1));
    fixture.house.clock.advance(30s);
    QCOMPARE(browser.signIn("anna").status, 303);
}

void TestStaffPages::aPlantedCookieIsNeverTakenOver()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    const QByteArray planted = "cookout=AAAAAAAAAAAAAAAAAAAAAA";
    StaffBrowser browser(fixture);
    browser.cookie = planted;
    QCOMPARE(browser.signIn("anna").status, 303);
    QVERIFY(browser.cookie != planted);
    StaffBrowser attacker(fixture);
    attacker.cookie = planted;
    QVERIFY(!attacker.isIn());
}

void TestStaffPages::signingInAgainEndsTheFormerSession()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    std::ignore = addUser(fixture.house, u"mallory"_s);
    StaffBrowser attacker(fixture);
    std::ignore = attacker.signIn("mallory");
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    browser.cookie = attacker.cookie; // planted, and a good one
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna&password=" + goodPassword.toUtf8()).status, 303);
    QVERIFY(browser.cookie != attacker.cookie);
    QVERIFY(browser.get(u"/staff"_s).text().contains(">anna</dd>"_L1));
    QVERIFY(!attacker.isIn());
}

void TestStaffPages::whoIsSignedInNeedsNoSignInPage()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    const HttpAnswer sent = browser.get(u"/staff/sign-in?next=/staff/search"_s);
    QCOMPARE(sent.status, 303);
    QCOMPARE(locationOf(sent), QByteArray("/staff/search"));
}

void TestStaffPages::onlyOwnPagesFollow()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    for (const QByteArray &next : {QByteArray("https%3A%2F%2Fevil.example"), QByteArray("%2F%2Fevil.example"),
                                   QByteArray("%2Fstaff%0D%0AX-Evil%3A%201"), QByteArray("%2Fe%2Fsummer-bbq")}) {
        StaffBrowser browser(fixture);
        const HttpAnswer page = browser.get(QString::fromLatin1("/staff/sign-in?next=" + next));
        QVERIFY(page.text().contains("name=\"next\" value=\"/staff\""_L1));
        const HttpAnswer in =
            browser.post(u"/staff/sign-in"_s, "name=anna&next=" + next + "&password=" + goodPassword.toUtf8());
        QCOMPARE(locationOf(in), QByteArray("/staff"));
        QVERIFY(!in.headers.contains("x-evil"));
    }
}

void TestStaffPages::aSessionEndsAfterItsLifetime()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    for (int i = 0; i < 3; ++i) {
        fixture.house.clock.advance(1799s);
        QVERIFY(browser.isIn());
    }
    fixture.house.clock.advance(1800s);
    QVERIFY(!browser.isIn());
}

void TestStaffPages::whoIsDisabledIsOutWithTheNextRequest()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    std::ignore = browser.signIn("anna");
    QVERIFY(browser.isIn());
    QVERIFY(fixture.house.backend.accounts.disable(u"anna"_s, Actor::organiser()).wait());
    QVERIFY(!browser.isIn());
}

void TestStaffPages::noPasswordIsTypedWhereOthersCouldReadIt()
{
    PortalFixture fixture(behindProxy());
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser local(fixture);
    QVERIFY(local.get(u"/staff/sign-in"_s).text().contains("type=\"password\""_L1));
    PortalFixture plain;
    for (const QHash<QByteArray, QByteArray> &headers :
         {QHash<QByteArray, QByteArray>{{"X-Forwarded-For", "192.168.1.50"}},
          QHash<QByteArray, QByteArray>{{"X-Forwarded-For", "192.168.1.50"}, {"X-Forwarded-Proto", "http"}},
          QHash<QByteArray, QByteArray>{{"X-Forwarded-Proto", "http"}}, QHash<QByteArray, QByteArray>{{"Via", "1.1 x"}},
          QHash<QByteArray, QByteArray>{{"Forwarded", "for=192.168.1.50;proto=https"}}}) {
        for (PortalFixture *portal : {&fixture, &plain}) {
            StaffBrowser browser(*portal);
            browser.more = headers;
            browser.formToken = local.formToken;
            const HttpAnswer page = browser.get(u"/staff/sign-in"_s);
            QCOMPARE(page.status, 200);
            QVERIFY(page.text().contains("Pair this phone first"_L1));
            QVERIFY(!page.text().contains("<form"_L1));
            const HttpAnswer sent = browser.post(u"/staff/sign-in"_s, "name=anna&password=" + goodPassword.toUtf8());
            QCOMPARE(sent.status, 403);
            QVERIFY(browser.cookie.isEmpty());
        }
    }
    StaffBrowser untrusted(plain); // anybody can say so
    untrusted.more = {{"X-Forwarded-For", "192.168.1.50"}, {"X-Forwarded-Proto", "https"}};
    QVERIFY(untrusted.get(u"/staff/sign-in"_s).text().contains("Pair this phone first"_L1));
}

void TestStaffPages::aSettingAllowsPasswordsOnPlainPages()
{
    PortalSettings settings = behindProxy();
    settings.plainSignIn = true;
    PortalFixture fixture(settings);
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    browser.more = {{"X-Forwarded-For", "192.168.1.50"}};
    QCOMPARE(browser.signIn("anna").status, 303);
    QVERIFY(browser.cookie.startsWith("cookout="));
}

void TestStaffPages::aTrustedProxyMaySayThatItIsSafe()
{
    PortalFixture fixture(behindProxy());
    std::ignore = addUser(fixture.house, u"anna"_s);
    StaffBrowser browser(fixture);
    browser.more = {{"X-Forwarded-For", "192.168.1.50"}, {"X-Forwarded-Proto", "https"}};
    browser.origin.replace("http:", "https:");
    QCOMPARE(browser.signIn("anna").status, 303);
    QVERIFY(browser.setCookie.startsWith("__Host-cookout="));
    QVERIFY(browser.setCookie.endsWith("; Secure"));
    QVERIFY(browser.isIn());
    StaffBrowser plain(fixture); // the same token under the name that can be planted
    plain.more = browser.more;
    plain.cookie = browser.cookie.sliced(7);
    QVERIFY(plain.cookie.startsWith("cookout="));
    QVERIFY(!plain.isIn());
}

void TestStaffPages::hostileNamesAreShownAsText()
{
    PortalFixture fixture;
    const QString hostile = u"<script>alert('1')</script>\"{{name}}"_s;
    const QString path = joinPathOf(fixture, hostile);
    StaffBrowser phone(fixture);
    const QString page = phone.get(path).text();
    QVERIFY(page.contains("&lt;script&gt;"_L1) && !page.contains("<script>alert"_L1));
    std::ignore = phone.post(path);
    QVERIFY(!phone.get(u"/staff"_s).text().contains("<script>alert"_L1));
    StaffBrowser other(fixture);
    const HttpAnswer again = other.signIn(QUrl::toPercentEncoding(hostile));
    QCOMPARE(again.status, 422);
    QVERIFY(!again.text().contains("<script>alert"_L1));
    QVERIFY(again.text().contains("{{name}}"_L1));
}

void TestStaffPages::aDatabaseThatIsLockedIsSaidAndNothingIsLost()
{
    PortalFixture fixture;
    std::ignore = addUser(fixture.house, u"anna"_s);
    const QString path = joinPathOf(fixture);
    StaffBrowser phone(fixture);
    std::ignore = phone.get(path);
    StaffBrowser browser(fixture);
    std::ignore = browser.get(u"/staff/sign-in"_s);
    {
        const auto lock = Connection::open(fixture.house.database.address(), ConnectionRole::Writer, true);
        QVERIFY(lock && (*lock)->beginWrite());
        const HttpAnswer signIn = browser.post(u"/staff/sign-in"_s, "name=anna&password=" + goodPassword.toUtf8());
        QCOMPARE(signIn.status, 503);
        QVERIFY(signIn.text().contains("name=\"name\" value=\"anna\""_L1));
        const HttpAnswer join = phone.post(path);
        QCOMPARE(join.status, 503);
        QVERIFY(join.text().contains("press the button again"_L1));
        (*lock)->rollback();
    }
    QCOMPARE(browser.post(u"/staff/sign-in"_s, "name=anna&password=" + goodPassword.toUtf8()).status, 303);
    QCOMPARE(phone.post(path).status, 303);
}

QTEST_GUILESS_MAIN(TestStaffPages)
#include "tst_staffpages.moc"
