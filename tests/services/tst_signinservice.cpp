// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/services/staffhouse.h"

#include <QTest>

#include <ctime>

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

namespace {

constexpr Sql selectLastSeen = "SELECT last_seen_at FROM sessions WHERE token_hash = ?";
constexpr Sql selectEnd = "SELECT ends_at FROM sessions WHERE token_hash = ?";
constexpr Sql selectHash = "SELECT password_hash FROM users WHERE username = ?";
constexpr Sql updateHash = "/* test */ UPDATE users SET password_hash = ?";
constexpr Sql countSessions = "/* test */ SELECT count(*) FROM sessions";

using Outcome = SignInAnswer::Outcome;

bool isUsed(Backend &backend, const QString &token)
{
    return backend.signIn.whoUses(token).has_value();
}

/** Processor time of this process for one refused attempt: other programs do not lengthen it. Never throttled. */
std::clock_t effortOf(TestBackend &house, const QString &name)
{
    std::clock_t least = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < 7; ++i) {
        house.clock.advance(1h);
        const std::clock_t begun = std::clock();
        const SignInAnswer answer = signIn(house, attemptOf(name, u"not the password"_s));
        least = std::min(least, std::clock() - begun);
        if (answer.outcome != Outcome::Refused)
            return 0;
    }
    return least;
}

} // namespace

class TestSignInService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordSignsIn();
    void theNameAndThePasswordMayBeTypedOnAnyKeyboard();
    void wrongPasswordsUnknownAndDisabledAccountsGetTheSameAnswer();
    void anUnknownNameTakesAsLongAsAWrongPassword();
    void afterFiveFailuresEvenTheRightPasswordHasToWait();
    void unknownNamesAreHeldUpLikeOthers();
    void anAddressThatGuessesHasToWait();
    void manyAttemptsAtOnceGainNothing();
    void aSuccessStartsAfresh();
    void aSessionEndsWhenItIsNotUsed();
    void aSessionInUseLivesOn();
    void aUseIsWrittenOnceAMinute();
    void sessionsOutliveARestart();
    void aShorterLifetimeCountsAtOnce();
    void whatIsRevokedElsewhereIsRefusedSoon();
    void aUseElsewhereKeepsASessionAlive();
    void theSameBrowsersFormerSessionEnds();
    void onlyTheHashOfATokenIsKept();
    void whoSignsOutIsOut();
    void endedSessionsAreForgotten();
    void anOutdatedHashIsRenewed();
    void guessedTokensAreNobodys();
    void formsAreSignedAlikeEverywhere();
};

void TestSignInService::theRightPasswordSignsIn()
{
    TestBackend house;
    const User anna = addUser(house, u"anna"_s, Role::Treasurer);
    const SignInAnswer answer = signIn(house, attemptOf(u"anna"_s));
    QCOMPARE(answer.outcome, Outcome::SignedIn);
    const auto access = house.backend.signIn.whoUses(answer.session.token.reveal());
    QVERIFY(access);
    QCOMPARE(*access, answer.session.access);
    QCOMPARE(access->kind, Access::Kind::Account);
    QCOMPARE(access->id, anna.id.value);
    QCOMPARE(access->name, u"anna"_s);
    QCOMPARE(access->role, Role::Treasurer);
}

void TestSignInService::theNameAndThePasswordMayBeTypedOnAnyKeyboard()
{
    TestBackend house;
    std::ignore = addUser(house, u"Andr\u00e9"_s, Role::Helper, u"caf\u00e9 au lait"_s);
    QVERIFY(!tokenAfter(house, u" ANDRE\u0301 "_s, u"cafe\u0301 au lait"_s).isEmpty());
    QVERIFY(tokenAfter(house, u"andr\u00e9"_s, u"cafe au lait"_s).isEmpty());
}

void TestSignInService::wrongPasswordsUnknownAndDisabledAccountsGetTheSameAnswer()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    std::ignore = addUser(house, u"bob"_s);
    QVERIFY(house.backend.accounts.disable(u"bob"_s, Actor::script()).wait());
    const qsizetype changes = history(house).size();
    for (const SignInAttempt &attempt : {attemptOf(u"anna"_s, u"not the password"_s), attemptOf(u"nobody"_s),
                                         attemptOf(u"bob"_s), attemptOf(QString(), QString())}) {
        const SignInAnswer answer = signIn(house, attempt);
        QCOMPARE(answer.outcome, Outcome::Refused);
        QVERIFY(answer.session.token.isEmpty());
        QCOMPARE(answer.session.access, Access());
    }
    QCOMPARE(history(house).size(), changes);
}

void TestSignInService::anUnknownNameTakesAsLongAsAWrongPassword()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const std::clock_t known = effortOf(house, u"anna"_s);
    const std::clock_t unknown = effortOf(house, u"nobody"_s);
    QVERIFY(known > 0 && unknown > 0);
    const double ratio = static_cast<double>(unknown) / static_cast<double>(known);
    QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString::number(ratio))); // without a hash it is below 0.05
}

void TestSignInService::afterFiveFailuresEvenTheRightPasswordHasToWait()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(house, attemptOf(u"anna"_s, u"not the password"_s, u"10.0.0.%1"_s.arg(i))).outcome,
                 Outcome::Refused);
    const SignInAnswer held = signIn(house, attemptOf(u"anna"_s));
    QCOMPARE(held.outcome, Outcome::TryLater);
    QCOMPARE(held.wait, 30s);
    house.clock.advance(30s);
    QCOMPARE(signIn(house, attemptOf(u"anna"_s)).outcome, Outcome::SignedIn);
}

void TestSignInService::unknownNamesAreHeldUpLikeOthers()
{
    TestBackend house;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(house, attemptOf(u"nobody"_s, goodPassword, u"10.0.0.%1"_s.arg(i))).outcome, Outcome::Refused);
    const SignInAnswer held = signIn(house, attemptOf(u"Nobody "_s));
    QCOMPARE(held.outcome, Outcome::TryLater);
    QCOMPARE(held.wait, 30s);
}

void TestSignInService::anAddressThatGuessesHasToWait()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(house, attemptOf(u"name-%1"_s.arg(i))).outcome, Outcome::Refused);
    QCOMPARE(signIn(house, attemptOf(u"anna"_s)).outcome, Outcome::TryLater);
    QCOMPARE(signIn(house, attemptOf(u"anna"_s, goodPassword, u"10.0.0.9"_s)).outcome, Outcome::SignedIn);
}

void TestSignInService::manyAttemptsAtOnceGainNothing()
{
    TestBackend house;
    std::vector<Pending<SignInAnswer>> attempts;
    attempts.reserve(20);
    for (int i = 0; i < 20; ++i)
        attempts.push_back(house.backend.signIn.signIn(attemptOf(u"anna"_s, goodPassword, u"10.0.0.%1"_s.arg(i))));
    int looked = 0;
    for (auto &attempt : attempts)
        looked += std::move(attempt).wait()->outcome == Outcome::Refused ? 1 : 0;
    QCOMPARE(looked, 5);
}

void TestSignInService::aSuccessStartsAfresh()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(signIn(house, attemptOf(u"anna"_s, u"wrong"_s, u"10.%1.0.%2"_s.arg(round).arg(i))).outcome,
                     Outcome::Refused);
        QCOMPARE(signIn(house, attemptOf(u"anna"_s)).outcome, Outcome::SignedIn);
    }
}

void TestSignInService::aSessionEndsWhenItIsNotUsed()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    house.clock.advance(1800s - 1ms);
    QVERIFY(isSignedIn(house, token));
    house.clock.advance(1ms);
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(!isUsed(house.backend, token)); // and nothing brings it back
}

void TestSignInService::aSessionInUseLivesOn()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    for (int i = 0; i < 10; ++i) {
        house.clock.advance(1799s);
        QVERIFY(isUsed(house.backend, token));
    }
    house.clock.advance(1799s);
    QVERIFY(isSignedIn(house, token)); // a look is no use
    house.clock.advance(1s);
    QVERIFY(!isSignedIn(house, token));
}

void TestSignInService::aUseIsWrittenOnceAMinute()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QDateTime begun = house.clock.now();
    const QString token = tokenAfter(house, u"anna"_s);
    const QString hash = hashOfToken(token);
    const quint64 committed = house.backend.pool.statistics().writes;
    for (int i = 0; i < 59; ++i) {
        house.clock.advance(1s);
        QVERIFY(isUsed(house.backend, token));
    }
    QCOMPARE(house.backend.pool.statistics().writes, committed);
    QCOMPARE(textOf(house, selectLastSeen, {hash}), toStorageText(begun));
    for (int i = 0; i < 30; ++i) {
        house.clock.advance(1s);
        QVERIFY(isUsed(house.backend, token));
    }
    QTRY_COMPARE(textOf(house, selectLastSeen, {hash}), toStorageText(begun.addSecs(60)));
    QCOMPARE(textOf(house, selectEnd, {hash}), toStorageText(begun.addSecs(60 + 1800)));
}

void TestSignInService::sessionsOutliveARestart()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    house.clock.advance(1000s);
    QVERIFY(isUsed(house.backend, token));
    house.backend.close();
    house.clock.advance(1700s);
    Backend again(house.settings(), house.clock);
    QVERIFY(again.open().wait());
    QVERIFY(again.signIn.whoHas(token));
    house.clock.advance(100s);
    QVERIFY(!again.signIn.whoHas(token));
}

void TestSignInService::aShorterLifetimeCountsAtOnce()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    house.clock.advance(100s);
    house.backend.access.setSessionLifetime(60s);
    QVERIFY(!isSignedIn(house, token));
}

void TestSignInService::whatIsRevokedElsewhereIsRefusedSoon()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QVERIFY(other.signIn.whoHas(token));
    QVERIFY(other.accounts.disable(u"anna"_s, Actor::script()).wait());
    QVERIFY(!other.signIn.whoHas(token));
    QTRY_VERIFY(!isSignedIn(house, token));
}

void TestSignInService::aUseElsewhereKeepsASessionAlive()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    house.clock.advance(1200s);
    QVERIFY(isUsed(other, token));
    house.clock.advance(1200s);
    QTRY_VERIFY(isSignedIn(house, token));
}

void TestSignInService::theSameBrowsersFormerSessionEnds()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    std::ignore = addUser(house, u"bob"_s);
    const QString former = tokenAfter(house, u"anna"_s);
    const QString elsewhere = tokenAfter(house, u"anna"_s);
    SignInAttempt attempt = attemptOf(u"bob"_s);
    attempt.formerHash = hashOfToken(former);
    const QString token = signIn(house, attempt).session.token.reveal();
    QVERIFY(!token.isEmpty() && token != former);
    QVERIFY(!isSignedIn(house, former));
    QVERIFY(isSignedIn(house, elsewhere) && isSignedIn(house, token));
}

void TestSignInService::onlyTheHashOfATokenIsKept()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    QVERIFY(looksLikeToken(token));
    QVERIFY(!textOf(house, selectLastSeen, {hashOfToken(token)}).isEmpty());
    QVERIFY(textOf(house, selectLastSeen, {token}).isEmpty());
    QVERIFY(!isSignedIn(house, hashOfToken(token))); // who reads the table cannot sign in with it
}

void TestSignInService::whoSignsOutIsOut()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    const QString other = tokenAfter(house, u"anna"_s);
    const Access access = *house.backend.signIn.whoHas(token);
    QVERIFY(*house.backend.signIn.signOut(access).wait());
    QVERIFY(!isSignedIn(house, token));
    QVERIFY(isSignedIn(house, other));
    QVERIFY(!*house.backend.signIn.signOut(access).wait());
}

void TestSignInService::endedSessionsAreForgotten()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    for (int i = 0; i < 3; ++i) {
        std::ignore = tokenAfter(house, u"anna"_s);
        house.clock.advance(2h);
    }
    QCOMPARE(number(house, countSessions), 1);
}

void TestSignInService::anOutdatedHashIsRenewed()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString cheap = u"$argon2id$v=19$m=8,t=1,p=1$gEuEKvozqPKKEZz5lQZH6w$"
                          "OYuopv9WGC1gdvdoc64GkRvwoNoZ2lTwgEed1xiiuGE"_s; // of the same password
    QVERIFY(house.backend.pool.write([=](WriteTransaction &tx) { return tx.change(updateHash, {cheap}); }).wait());
    QVERIFY(tokenAfter(house, u"anna"_s, u"not the password"_s).isEmpty());
    QCOMPARE(textOf(house, selectHash, {u"anna"_s}), cheap);
    QVERIFY(!tokenAfter(house, u"anna"_s).isEmpty());
    QVERIFY(textOf(house, selectHash, {u"anna"_s}).startsWith("$argon2id$v=19$m=19456,"_L1));
    QVERIFY(!tokenAfter(house, u"anna"_s).isEmpty());
}

void TestSignInService::guessedTokensAreNobodys()
{
    TestBackend house;
    std::ignore = addUser(house, u"anna"_s);
    const QString token = tokenAfter(house, u"anna"_s);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!isSignedIn(house, newToken()));
    for (const QString &wrong : {QString(), token.toUpper(), token.chopped(1), QString(token + u'A'), u"../"_s})
        QVERIFY(!isSignedIn(house, wrong));
}

void TestSignInService::formsAreSignedAlikeEverywhere()
{
    TestBackend house;
    const QString key = house.backend.access.formKey();
    QVERIFY(key.size() >= 44); // 256 bits
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QCOMPARE(other.access.formKey(), key);
    QVERIFY(house.backend.storedSettings.all().wait()->isEmpty()); // it is no setting
    TestBackend elsewhere;
    QVERIFY(elsewhere.backend.access.formKey() != key);
}

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
