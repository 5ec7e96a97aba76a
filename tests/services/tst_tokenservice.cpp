// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/services/staffhouse.h"

#include <QTest>

using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

namespace {

constexpr Sql searchToken = "/* test */ SELECT (SELECT count(*) FROM api_tokens WHERE token_hash = ?) + "
                            "(SELECT count(*) FROM audit_log WHERE after LIKE ?)";

Result<NewApiToken> add(TestBackend &house, const QString &name, Role role = Role::Treasurer)
{
    return house.backend.tokens.add(name, role, Actor::script()).wait();
}

Result<ApiToken> revoke(Backend &backend, const QString &name)
{
    return backend.tokens.revoke(name, Actor::script()).wait();
}

} // namespace

class TestTokenService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenSignsAScriptInUntilItIsRevoked();
    void aTokenRevokedElsewhereIsRefusedSoon();
    void aNameIsFreeAgainOnceItsTokenIsRevoked();
    void onlyTheHashIsKept();
    void whenItWasUsedIsShown();
    void whatCannotBeRevokedIsSaid();
};

void TestTokenService::aTokenSignsAScriptInUntilItIsRevoked()
{
    TestBackend house;
    const Result<NewApiToken> made = add(house, u"till"_s);
    QVERIFY(made);
    const QString token = made->token.reveal();
    QVERIFY(looksLikeToken(token));
    house.clock.advance(24h * 365); // it does not end by itself
    const auto access = house.backend.signIn.whoUses(token);
    QVERIFY(access);
    QCOMPARE(access->kind, Access::Kind::ApiToken);
    QCOMPARE(access->name, u"till"_s);
    QCOMPARE(access->role, Role::Treasurer);
    QVERIFY(revoke(house.backend, u"till"_s));
    QVERIFY(!house.backend.signIn.whoUses(token));
}

void TestTokenService::aTokenRevokedElsewhereIsRefusedSoon()
{
    TestBackend house;
    const QString token = add(house, u"till"_s)->token.reveal();
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QVERIFY(other.signIn.whoHas(token));
    QVERIFY(revoke(other, u"till"_s));
    QTRY_VERIFY(!isSignedIn(house, token));
}

void TestTokenService::aNameIsFreeAgainOnceItsTokenIsRevoked()
{
    TestBackend house;
    const QString first = add(house, u"till"_s)->token.reveal();
    const Result<NewApiToken> twice = add(house, u" till "_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    QCOMPARE(twice.error().fields, (QList<FieldError>{{u"name"_s, FieldProblem::Taken, 0}}));
    QVERIFY(revoke(house.backend, u"till"_s));
    const QString second = add(house, u"till"_s)->token.reveal();
    QVERIFY(isSignedIn(house, second));
    QVERIFY(!isSignedIn(house, first));
    const QList<ApiToken> all = *house.backend.tokens.all().wait();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.first().revokedAt.isValid() && !all.last().revokedAt.isValid());
}

void TestTokenService::onlyTheHashIsKept()
{
    TestBackend house;
    const QString token = add(house, u"till"_s)->token.reveal();
    QCOMPARE(number(house, searchToken, {token, QString(u'%' + token + u'%')}), 0);
    QCOMPARE(number(house, searchToken, {hashOfToken(token), u"x"_s}), 1);
}

void TestTokenService::whenItWasUsedIsShown()
{
    TestBackend house;
    const QString token = add(house, u"till"_s)->token.reveal();
    QVERIFY(!house.backend.tokens.all().wait()->first().lastUsedAt.isValid());
    const QDateTime used = house.clock.now();
    QVERIFY(house.backend.signIn.whoUses(token));
    QTRY_COMPARE(house.backend.tokens.all().wait()->first().lastUsedAt, used);
    house.clock.advance(30s);
    QVERIFY(house.backend.signIn.whoUses(token));
    QCOMPARE(house.backend.tokens.all().wait()->first().lastUsedAt, used);
}

void TestTokenService::whatCannotBeRevokedIsSaid()
{
    TestBackend house;
    const Result<ApiToken> unknown = revoke(house.backend, u"till"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().detail.contains("till"_L1));
    QVERIFY(!add(house, u"a\nb"_s));
}

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
