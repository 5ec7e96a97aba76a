// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/services/staffhouse.h"

#include <QTest>

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

namespace {

constexpr Sql countSessions = "/* test */ SELECT count(*) FROM sessions";
constexpr Sql searchPairing = "/* test */ SELECT (SELECT count(*) FROM devices WHERE pairing_hash = ?) + "
                              "(SELECT count(*) FROM audit_log WHERE after LIKE ?)";

Pairing invite(TestBackend &house, const QString &name = u"Zoë's phone"_s, Role role = Role::Helper)
{
    return *house.backend.devices.invite(name, role, Actor::organiser()).wait();
}

Result<NewSession> join(Backend &backend, const Pairing &pairing)
{
    return backend.devices.join(pairing.token.reveal()).wait();
}

Device present(TestBackend &house)
{
    return house.backend.devices.all().wait()->first();
}

} // namespace

class TestDeviceService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneIsPairedByItsCode();
    void lookingAtACodeUsesNothingUp();
    void aCodeWorksOnce();
    void aCodeWorksOnceWhoeverIsFaster();
    void aCodeIsTooOldAfterTenMinutes();
    void anotherCodeTakesTheFormersPlace();
    void aPhoneThatWasSignedOutByTimeIsInvitedAgain();
    void aRevokedPhoneIsOutAtOnceAndForGood();
    void aPhoneThatIsRevokedElsewhereIsOutSoon();
    void whoSignsOutAPhoneNeedsANewCode();
    void theFormerSessionOfTheBrowserEnds();
    void onlyTheHashOfACodeIsKept();
    void aNameIsNeeded();
    void whenItWasSeenIsShown();
    void everyStepIsInTheHistory();
};

void TestDeviceService::aPhoneIsPairedByItsCode()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    QCOMPARE(pairing.device.pairingEndsAt, house.clock.now().addSecs(600));
    QVERIFY(looksLikeToken(pairing.token.reveal()));
    QCOMPARE(joinPath(u"abc"_s), u"staff/join/abc"_s);
    const Result<NewSession> session = join(house.backend, pairing);
    QVERIFY(session);
    const auto access = house.backend.signIn.whoUses(session->token.reveal());
    QVERIFY(access);
    QCOMPARE(access->kind, Access::Kind::Device);
    QCOMPARE(access->id, pairing.device.id.value);
    QCOMPARE(access->name, u"Zoë's phone"_s);
    QCOMPARE(access->role, Role::Helper);
    QCOMPARE(present(house).pairedAt, house.clock.now());
    QVERIFY(!present(house).pairingEndsAt.isValid());
}

void TestDeviceService::lookingAtACodeUsesNothingUp()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(house.backend.devices.invited(pairing.token.reveal()).wait()->name, u"Zoë's phone"_s);
    QVERIFY(join(house.backend, pairing));
    QCOMPARE(house.backend.devices.invited(pairing.token.reveal()).wait().error().code, ErrorCode::NotFound);
}

void TestDeviceService::aCodeWorksOnce()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    const Result<NewSession> first = join(house.backend, pairing);
    const Result<NewSession> second = join(house.backend, pairing);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotFound);
    QVERIFY(isSignedIn(house, first->token.reveal()));
    QCOMPARE(house.backend.devices.join(newToken()).wait().error().code, ErrorCode::NotFound);
}

void TestDeviceService::aCodeWorksOnceWhoeverIsFaster()
{
    TestBackend house;
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    for (int round = 0; round < 5; ++round) {
        const Pairing pairing = invite(house);
        std::vector<Pending<NewSession>> tries;
        tries.reserve(20);
        for (int i = 0; i < 20; ++i)
            tries.push_back((i % 2 == 0 ? house.backend : other).devices.join(pairing.token.reveal()));
        int paired = 0;
        for (auto &one : tries)
            paired += std::move(one).wait() ? 1 : 0;
        QCOMPARE(paired, 1);
        QCOMPARE(number(house, countSessions), round + 1);
    }
}

void TestDeviceService::aCodeIsTooOldAfterTenMinutes()
{
    TestBackend house;
    const Pairing first = invite(house);
    const Pairing second = invite(house);
    house.clock.advance(600s - 1ms);
    QVERIFY(join(house.backend, first));
    house.clock.advance(1ms);
    QCOMPARE(house.backend.devices.invited(second.token.reveal()).wait().error().code, ErrorCode::NotFound);
    QCOMPARE(join(house.backend, second).error().code, ErrorCode::NotFound);
}

void TestDeviceService::anotherCodeTakesTheFormersPlace()
{
    TestBackend house;
    const Pairing first = invite(house);
    const Result<Pairing> second = house.backend.devices.inviteAgain(first.device.id, Actor::organiser()).wait();
    QVERIFY(second);
    QCOMPARE(second->device.id, first.device.id);
    QVERIFY(!join(house.backend, first));
    QVERIFY(join(house.backend, *second));
    QCOMPARE(house.backend.devices.inviteAgain({99}, Actor::organiser()).wait().error().code, ErrorCode::NotFound);
}

void TestDeviceService::aPhoneThatWasSignedOutByTimeIsInvitedAgain()
{
    TestBackend house;
    const Pairing first = invite(house);
    const QString former = join(house.backend, first)->token.reveal();
    house.clock.advance(1800s);
    QVERIFY(!isSignedIn(house, former));
    const Pairing again = *house.backend.devices.inviteAgain(first.device.id, Actor::organiser()).wait();
    const QString token = join(house.backend, again)->token.reveal();
    QVERIFY(isSignedIn(house, token));
    QCOMPARE(number(house, countSessions), 1);
    QCOMPARE(house.backend.devices.all().wait()->size(), 1);
}

void TestDeviceService::aRevokedPhoneIsOutAtOnceAndForGood()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    const QString token = join(house.backend, pairing)->token.reveal();
    QVERIFY(house.backend.devices.revoke(pairing.device.id, Actor::organiser()).wait());
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(present(house).revokedAt.isValid());
    QCOMPARE(house.backend.devices.revoke(pairing.device.id, Actor::organiser()).wait().error().code,
             ErrorCode::Conflict);
    QCOMPARE(house.backend.devices.inviteAgain(pairing.device.id, Actor::organiser()).wait().error().code,
             ErrorCode::Conflict);
    const Pairing unused = invite(house);
    QVERIFY(house.backend.devices.revoke(unused.device.id, Actor::organiser()).wait());
    QVERIFY(!join(house.backend, unused));
}

void TestDeviceService::aPhoneThatIsRevokedElsewhereIsOutSoon()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    const QString token = join(house.backend, pairing)->token.reveal();
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QVERIFY(other.devices.revoke(pairing.device.id, Actor::script()).wait());
    QTRY_VERIFY(!isSignedIn(house, token));
}

void TestDeviceService::whoSignsOutAPhoneNeedsANewCode()
{
    TestBackend house;
    const QString token = join(house.backend, invite(house))->token.reveal();
    QVERIFY(*house.backend.signIn.signOut(*house.backend.signIn.whoHas(token)).wait());
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(present(house).revokedAt.isValid());
}

void TestDeviceService::theFormerSessionOfTheBrowserEnds()
{
    TestBackend house;
    const QString former = join(house.backend, invite(house))->token.reveal();
    const Pairing next = invite(house);
    const auto session = house.backend.devices.join(next.token.reveal(), hashOfToken(former)).wait();
    QVERIFY(isSignedIn(house, session->token.reveal()));
    QVERIFY(!isSignedIn(house, former));
}

void TestDeviceService::onlyTheHashOfACodeIsKept()
{
    TestBackend house;
    const QString token = invite(house).token.reveal();
    QCOMPARE(number(house, searchPairing, {token, QString(u'%' + token + u'%')}), 0);
    QCOMPARE(number(house, searchPairing, {hashOfToken(token), u"x"_s}), 1);
}

void TestDeviceService::aNameIsNeeded()
{
    TestBackend house;
    const Result<Pairing> refused = house.backend.devices.invite(u"  "_s, Role::Helper, Actor::organiser()).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"name"_s, FieldProblem::Required, 0}}));
}

void TestDeviceService::whenItWasSeenIsShown()
{
    TestBackend house;
    const QString token = join(house.backend, invite(house))->token.reveal();
    house.clock.advance(300s);
    QVERIFY(house.backend.signIn.whoUses(token));
    QTRY_COMPARE(present(house).lastSeenAt, house.clock.now());
}

void TestDeviceService::everyStepIsInTheHistory()
{
    TestBackend house;
    const Pairing pairing = invite(house);
    const Pairing again = *house.backend.devices.inviteAgain(pairing.device.id, Actor::organiser()).wait();
    QVERIFY(join(house.backend, again));
    QVERIFY(house.backend.devices.revoke(pairing.device.id, Actor::organiser()).wait());
    QStringList actions;
    const QList<ChangeSummary> changes = history(house);
    for (const ChangeSummary &change : changes)
        actions.prepend(change.actions.join(u','));
    QCOMPARE(actions,
             (QStringList{u"device.invited"_s, u"device.invited-again"_s, u"device.paired"_s, u"device.revoked"_s}));
    QCOMPARE(changes.at(1).change.actor.name, u"Zoë's phone"_s);
}

QTEST_GUILESS_MAIN(TestDeviceService)
#include "tst_deviceservice.moc"
