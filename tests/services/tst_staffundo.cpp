// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/staffhouse.h"

#include <QTest>

using namespace cookout;
using namespace cookout::test;

namespace {

/** Takes the latest change back that is in force. */
Result<Change> undoLast(TestBackend &house)
{
    return house.backend.undo.undo(history(house).first().change.id, Actor::organiser()).wait();
}

User present(TestBackend &house, const QString &name)
{
    const QList<User> users = *house.backend.accounts.all().wait();
    for (const User &user : users) {
        if (user.name == name)
            return user;
    }
    return {};
}

} // namespace

class TestStaffUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedAccountGetsDisabledAndComesBack();
    void aRoleIsTakenBackAndGivenAgain();
    void disablingIsTakenBackWithoutItsSessions();
    void aFormerPasswordNeverComesBack();
    void whatWasChangedAgainIsNotTakenBack();
    void theLastAdminStaysWhateverIsTakenBack();
    void anInvitedPhoneGetsRevoked();
    void aRevokedPhoneStaysOut();
    void anAddedTokenGetsRevokedAndStaysSo();
    void signingInIsNotTakenBack();
};

void TestStaffUndo::anAddedAccountGetsDisabledAndComesBack()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    const QString change = history(house).first().change.id;
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QVERIFY(!present(house, u"anna"_s).enabled);
    QVERIFY(tokenAfter(house, u"anna"_s).isEmpty());
    QVERIFY(house.backend.undo.redo(change, Actor::organiser()).wait());
    QVERIFY(present(house, u"anna"_s).enabled);
    QCOMPARE(present(house, u"anna"_s).role, Role::Organiser);
}

void TestStaffUndo::aRoleIsTakenBackAndGivenAgain()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    QVERIFY(house.backend.accounts.setRole(u"anna"_s, Role::Helper, Actor::organiser()).wait());
    const QString token = tokenAfter(house, u"anna"_s);
    const QString change = history(house).at(1).change.id;
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QCOMPARE(present(house, u"anna"_s).role, Role::Organiser);
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(house.backend.undo.redo(change, Actor::organiser()).wait());
    QCOMPARE(present(house, u"anna"_s).role, Role::Helper);
}

void TestStaffUndo::disablingIsTakenBackWithoutItsSessions()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    QVERIFY(house.backend.accounts.disable(u"anna"_s, Actor::organiser()).wait());
    QVERIFY(undoLast(house));
    QVERIFY(present(house, u"anna"_s).enabled);
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(!tokenAfter(house, u"anna"_s).isEmpty());
}

void TestStaffUndo::aFormerPasswordNeverComesBack()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const auto password = validatedPassword(Secret(u"turn the corn often"_s), u"anna"_s);
    QVERIFY(house.backend.accounts.setPassword(u"anna"_s, *password, Actor::organiser()).wait());
    const Result<Change> refused = undoLast(house);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QVERIFY(refused.error().detail.contains("set a new one"_L1));
    QVERIFY(!tokenAfter(house, u"anna"_s, u"turn the corn often"_s).isEmpty());
}

void TestStaffUndo::whatWasChangedAgainIsNotTakenBack()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    QVERIFY(house.backend.accounts.setRole(u"anna"_s, Role::Helper, Actor::organiser()).wait());
    const QString change = history(house).first().change.id;
    QVERIFY(house.backend.accounts.setRole(u"anna"_s, Role::Kitchen, Actor::organiser()).wait());
    const Result<Change> refused = house.backend.undo.undo(change, Actor::organiser()).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(present(house, u"anna"_s).role, Role::Kitchen);
}

void TestStaffUndo::theLastAdminStaysWhateverIsTakenBack()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Admin);
    const Result<Change> refused = undoLast(house);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QVERIFY(refused.error().detail.contains("last enabled admin"_L1));
    QVERIFY(present(house, u"anna"_s).enabled);
}

void TestStaffUndo::anInvitedPhoneGetsRevoked()
{
    TestBackend house;
    const Pairing pairing = *house.backend.devices.invite(u"phone"_s, Role::Helper, Actor::organiser()).wait();
    const QString change = history(house).first().change.id;
    const QString token = house.backend.devices.join(pairing.token.reveal()).wait()->token.reveal();
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QVERIFY(!isSignedIn(house, token));
}

void TestStaffUndo::aRevokedPhoneStaysOut()
{
    TestBackend house;
    const Pairing pairing = *house.backend.devices.invite(u"phone"_s, Role::Helper, Actor::organiser()).wait();
    QVERIFY(house.backend.devices.join(pairing.token.reveal()).wait());
    const Result<Change> joining = undoLast(house);
    QVERIFY(!joining);
    QCOMPARE(joining.error().code, ErrorCode::Denied);
    QVERIFY(house.backend.devices.revoke(pairing.device.id, Actor::organiser()).wait());
    const Result<Change> revoking = undoLast(house);
    QVERIFY(!revoking);
    QCOMPARE(revoking.error().code, ErrorCode::Denied);
    QVERIFY(revoking.error().detail.contains("give access anew"_L1));
}

void TestStaffUndo::anAddedTokenGetsRevokedAndStaysSo()
{
    TestBackend house;
    const QString token = house.backend.tokens.add(u"till"_s, Role::Helper, Actor::script()).wait()->token.reveal();
    const QString change = history(house).first().change.id;
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QVERIFY(!isSignedIn(house, token));
    const Result<Change> again = house.backend.undo.redo(change, Actor::organiser()).wait();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Denied);
    QVERIFY(!isSignedIn(house, token));
}

void TestStaffUndo::signingInIsNotTakenBack()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    const Result<Change> refused = undoLast(house);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QVERIFY(isSignedIn(house, token));
}

QTEST_GUILESS_MAIN(TestStaffUndo)
#include "tst_staffundo.moc"
