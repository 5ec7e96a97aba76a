// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/staffhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace cookout;
using namespace cookout::test;

namespace {

constexpr Sql selectHash = "SELECT password_hash FROM users WHERE username = ?";
constexpr Sql searchPassword = "/* test */ SELECT (SELECT count(*) FROM audit_log WHERE before LIKE '%corn%' OR after "
                               "LIKE '%corn%' OR after LIKE '%argon%' OR before LIKE '%argon%') + "
                               "(SELECT count(*) FROM users WHERE password_hash LIKE '%corn%')";
constexpr Sql countSessions = "/* test */ SELECT count(*) FROM sessions";

Result<User> disable(TestBackend &house, const QString &name)
{
    return house.backend.accounts.disable(name, Actor::script()).wait();
}

Result<User> setRole(TestBackend &house, const QString &name, Role role)
{
    return house.backend.accounts.setRole(name, role, Actor::script()).wait();
}

} // namespace

class TestAccountService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsAddedAndListed();
    void aNameIsUsedOnceHoweverItIsTyped();
    void thePasswordIsKeptAsAHashOnly();
    void aNewPasswordTakesTheFormersPlaceAndEndsEverySession();
    void disablingEndsEverySessionAtOnce();
    void anotherRoleEndsEverySession();
    void anEnabledAccountKeepsItsPasswordAndMayGetAnotherRole();
    void whatIsSoAlreadyChangesNothing();
    void anUnknownAccountIsNotFound();
    void theLastAdminStays();
    void twoAdminsCannotRemoveEachOther();
    void everyChangeIsInTheHistoryWithWhoMadeIt();
    void everybodyHearsOfAChange();
    void tooManyPasswordsAtOnceAreRefused();
};

void TestAccountService::anAccountIsAddedAndListed()
{
    TestBackend house;
    const User anna = addUser(house, u"Anna"_s, Role::Admin);
    QVERIFY(anna.id.isValid());
    std::ignore = addUser(house, u"bob"_s, Role::Kitchen);
    const QList<User> users = *house.backend.accounts.all().wait();
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.first(), (User{anna.id, u"anna"_s, Role::Admin, true, house.clock.now()}));
    QCOMPARE(users.last().name, u"bob"_s);
    QCOMPARE(users.last().role, Role::Kitchen);
}

void TestAccountService::aNameIsUsedOnceHoweverItIsTyped()
{
    TestBackend house;
    std::ignore = addUser(house, u"Anna"_s);
    QVERIFY(disable(house, u"anna"_s));
    const auto again = validated(AccountForm{u" ANNA "_s, Secret(goodPassword), Role::Admin});
    const Result<User> refused = house.backend.accounts.add(*again, Actor::script()).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"name"_s, FieldProblem::Taken, 0}}));
}

void TestAccountService::thePasswordIsKeptAsAHashOnly()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    QVERIFY(textOf(house, selectHash, {u"anna"_s}).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"_L1));
    QCOMPARE(number(house, searchPassword), 0);
}

void TestAccountService::aNewPasswordTakesTheFormersPlaceAndEndsEverySession()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    QVERIFY(isSignedIn(house, token));
    const auto password = validatedPassword(Secret(u"turn the corn often"_s), u"anna"_s);
    QVERIFY(house.backend.accounts.setPassword(u"Anna"_s, *password, Actor::script()).wait());
    QVERIFY(!isSignedIn(house, token));
    QCOMPARE(number(house, countSessions), 0);
    QVERIFY(tokenAfter(house, u"anna"_s).isEmpty());
    QVERIFY(!tokenAfter(house, u"anna"_s, u"turn the corn often"_s).isEmpty());
    QCOMPARE(number(house, searchPassword), 0);
}

void TestAccountService::disablingEndsEverySessionAtOnce()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    std::ignore = addUser(house, u"bob"_s);
    const QString first = tokenAfter(house, u"anna"_s);
    const QString second = tokenAfter(house, u"anna"_s);
    const QString bobs = tokenAfter(house, u"bob"_s);
    QVERIFY(disable(house, u"anna"_s));
    QVERIFY(!isSignedIn(house, first) && !isSignedIn(house, second));
    QVERIFY(isSignedIn(house, bobs));
    QVERIFY(tokenAfter(house, u"anna"_s).isEmpty());
}

void TestAccountService::anotherRoleEndsEverySession()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    const QString token = tokenAfter(house, u"anna"_s);
    QCOMPARE(setRole(house, u"anna"_s, Role::Helper)->role, Role::Helper);
    QVERIFY(!isSignedIn(house, token));
    QCOMPARE(house.backend.signIn.whoHas(tokenAfter(house, u"anna"_s))->role, Role::Helper);
}

void TestAccountService::anEnabledAccountKeepsItsPasswordAndMayGetAnotherRole()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    const QString token = tokenAfter(house, u"anna"_s);
    QVERIFY(disable(house, u"anna"_s));
    const Result<User> enabled = house.backend.accounts.enable(u"anna"_s, Role::Treasurer, Actor::script()).wait();
    QVERIFY(enabled->enabled);
    QCOMPARE(enabled->role, Role::Treasurer);
    QVERIFY(!isSignedIn(house, token)); // what was ended stays so
    QVERIFY(!tokenAfter(house, u"anna"_s).isEmpty());
}

void TestAccountService::whatIsSoAlreadyChangesNothing()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    const QString token = tokenAfter(house, u"anna"_s);
    const qsizetype changes = history(house).size();
    QVERIFY(setRole(house, u"anna"_s, Role::Organiser));
    QVERIFY(house.backend.accounts.enable(u"anna"_s, {}, Actor::script()).wait());
    QVERIFY(isSignedIn(house, token));
    QCOMPARE(history(house).size(), changes);
}

void TestAccountService::anUnknownAccountIsNotFound()
{
    TestBackend house;
    const Result<User> unknown = disable(house, u"nobody"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().detail.contains("nobody"_L1));
}

void TestAccountService::theLastAdminStays()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Admin);
    std::ignore = addUser(house, u"bob"_s, Role::Admin);
    std::ignore = addUser(house, u"carl"_s, Role::Organiser);
    QVERIFY(disable(house, u"bob"_s)); // and a disabled one does not count
    for (const Result<User> &refused : {disable(house, u"anna"_s), setRole(house, u"anna"_s, Role::Organiser)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
        QVERIFY(refused.error().detail.contains("anna is the last enabled admin"_L1));
    }
    const QString token = tokenAfter(house, u"anna"_s);
    QVERIFY(isSignedIn(house, token));
    QVERIFY(setRole(house, u"carl"_s, Role::Admin));
    QVERIFY(disable(house, u"anna"_s));
}

void TestAccountService::twoAdminsCannotRemoveEachOther()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Admin);
    std::ignore = addUser(house, u"bob"_s, Role::Admin);
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    for (int round = 0; round < 10; ++round) {
        auto first = house.backend.accounts.disable(u"anna"_s, Actor::script());
        auto second = other.accounts.disable(u"bob"_s, Actor::script());
        const bool annaIsGone = std::move(first).wait().has_value();
        const bool bobIsGone = std::move(second).wait().has_value();
        QVERIFY(annaIsGone != bobIsGone);
        QVERIFY(house.backend.accounts.enable(annaIsGone ? u"anna"_s : u"bob"_s, {}, Actor::script()).wait());
    }
}

void TestAccountService::everyChangeIsInTheHistoryWithWhoMadeIt()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s, Role::Organiser);
    QVERIFY(setRole(house, u"anna"_s, Role::Helper));
    const auto password = validatedPassword(Secret(u"turn the corn often"_s), u"anna"_s);
    QVERIFY(house.backend.accounts.setPassword(u"anna"_s, *password, Actor::organiser()).wait());
    QVERIFY(disable(house, u"anna"_s));
    QVERIFY(house.backend.accounts.enable(u"anna"_s, {}, Actor::script()).wait());
    const QString token = tokenAfter(house, u"anna"_s, u"turn the corn often"_s);
    QVERIFY(*house.backend.signIn.signOut(*house.backend.signIn.whoHas(token)).wait());
    QStringList actions;
    const QList<ChangeSummary> changes = history(house);
    for (const ChangeSummary &change : changes)
        actions.prepend(change.actions.join(u','));
    QCOMPARE(actions, (QStringList{u"user.added"_s, u"user.role-changed"_s, u"user.password-changed"_s,
                                   u"user.disabled"_s, u"user.enabled"_s, u"user.signed-in"_s, u"user.signed-out"_s}));
    QCOMPARE(changes.last().change.actor.kind, Actor::Kind::Script);
    QCOMPARE(changes.at(1).change.actor.name, u"anna"_s);
}

void TestAccountService::everybodyHearsOfAChange()
{
    TestBackend house;
    QSignalSpy changed(&house.backend.facts, &DomainEvents::accessChanged);
    std::ignore = addUser(house, u"anna"_s);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestAccountService::tooManyPasswordsAtOnceAreRefused()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    std::vector<Pending<SignInAnswer>> attempts;
    attempts.reserve(60);
    for (int i = 0; i < 60; ++i)
        attempts.push_back(
            house.backend.signIn.signIn(attemptOf(u"name-%1"_s.arg(i), goodPassword, u"10.0.0.%1"_s.arg(i))));
    int busy = 0;
    for (auto &attempt : attempts) {
        const Result<SignInAnswer> answer = std::move(attempt).wait();
        QVERIFY(answer || answer.error().code == ErrorCode::Busy);
        busy += answer ? 0 : 1;
    }
    // One more may still be tidying up after its answer.
    QVERIFY2(busy > 0 && busy <= 60 - 31, qPrintable(QString::number(busy)));
    QVERIFY(!tokenAfter(house, u"anna"_s).isEmpty()); // and all goes on
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
