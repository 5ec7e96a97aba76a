// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/staffbrowser.h"

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

class TestStaffPairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsPairedByItsCode();
    void aCodeThatIsGoneSaysWhatToDo();
    void aRevokedPhoneIsOutWithTheNextRequest();
    void aPhoneThatSignsOutNeedsANewCode();
};

void TestStaffPairing::aPhoneIsPairedByItsCode()
{
    PortalFixture fixture;
    const QString path = joinPathOf(fixture);
    StaffBrowser phone(fixture);
    phone.more = {{"X-Forwarded-For", "192.168.1.50"}}; // over plain http from the network
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer page = phone.get(path); // as a camera's preview does
        QCOMPARE(page.status, 200);
        QVERIFY(page.text().contains(u"Zoë&apos;s phone"_s));
        QVERIFY(phone.setCookie.isEmpty());
    }
    const HttpAnswer paired = phone.post(path);
    QCOMPARE(paired.status, 303);
    QCOMPARE(locationOf(paired), QByteArray("/staff"));
    QVERIFY(phone.setCookie.contains("; HttpOnly; SameSite=Lax"));
    QVERIFY(phone.isIn());
    StaffBrowser second(fixture);
    second.formToken = phone.formToken;
    QCOMPARE(second.post(path).status, 410); // though its form is as good as the first one's
    QCOMPARE(second.get(path).status, 410);
    QVERIFY(!second.isIn());
}

void TestStaffPairing::aCodeThatIsGoneSaysWhatToDo()
{
    PortalFixture fixture;
    const QString path = joinPathOf(fixture);
    StaffBrowser first(fixture);
    StaffBrowser second(fixture);
    std::ignore = first.get(path);
    std::ignore = second.get(path);
    QCOMPARE(first.post(path).status, 303);
    const HttpAnswer late = second.post(path);
    QCOMPARE(late.status, 410);
    QVERIFY(late.text().contains("ask an organiser for a new one"_L1));
    QVERIFY(late.text().contains("href=\"/staff\""_L1));
    const QString old = joinPathOf(fixture);
    fixture.house.clock.advance(601s);
    QCOMPARE(second.get(old).status, 410);
    QCOMPARE(second.get(u"/staff/join/AAAAAAAAAAAAAAAAAAAAAA"_s).status, 410);
    QCOMPARE(second.get(u"/staff/join/%27%3B--"_s).status, 410);
}

void TestStaffPairing::aRevokedPhoneIsOutWithTheNextRequest()
{
    PortalFixture fixture;
    const QString path = joinPathOf(fixture);
    StaffBrowser phone(fixture);
    std::ignore = phone.get(path);
    std::ignore = phone.post(path);
    QVERIFY(phone.isIn());
    const Device device = fixture.house.backend.devices.all().wait()->first();
    QVERIFY(fixture.house.backend.devices.revoke(device.id, Actor::organiser()).wait());
    QVERIFY(!phone.isIn());
}

void TestStaffPairing::aPhoneThatSignsOutNeedsANewCode()
{
    PortalFixture fixture;
    const QString path = joinPathOf(fixture);
    StaffBrowser phone(fixture);
    std::ignore = phone.get(path);
    std::ignore = phone.post(path);
    QVERIFY(phone.get(u"/staff"_s).text().contains("needs a new pairing code"_L1));
    QCOMPARE(phone.post(u"/staff/sign-out"_s).status, 303);
    QVERIFY(fixture.house.backend.devices.all().wait()->first().revokedAt.isValid());
}

QTEST_GUILESS_MAIN(TestStaffPairing)
#include "tst_staffpairing.moc"
