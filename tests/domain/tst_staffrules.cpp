// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staffrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestStaffRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasANameThatIsReadAgain();
    void onlyAdminsDecideWhoComesIn();
    void rolesMayDoWhatTheyAreFor_data();
    void rolesMayDoWhatTheyAreFor();
    void aPasswordIsJudged_data();
    void aPasswordIsJudged();
    void aPasswordIsNotMadeOfTheAccountsName();
    void thePasswordIsTheSameOnEveryKeyboard();
    void anAccountsNameIsTheSameHoweverItIsTyped();
    void everyProblemOfAnAccountIsNamed();
    void namesOfDevicesAreTidied();
    void whoUsesATokenIsAScript();
};

void TestStaffRules::everyRoleHasANameThatIsReadAgain()
{
    for (const Role role : {Role::Admin, Role::Organiser, Role::Treasurer, Role::Kitchen, Role::Helper}) {
        QCOMPARE(roleFromString(nameOf(role)), std::optional(role));
        QVERIFY(roleNames().contains(nameOf(role)));
    }
    QVERIFY(!roleFromString(u"owner"));
    QVERIFY(!roleFromString(u""));
}

void TestStaffRules::onlyAdminsDecideWhoComesIn()
{
    QVERIFY(mayDo(Role::Admin, Right::ManageAccess));
    for (const Role role : {Role::Organiser, Role::Treasurer, Role::Kitchen, Role::Helper})
        QVERIFY(!mayDo(role, Right::ManageAccess));
}

void TestStaffRules::rolesMayDoWhatTheyAreFor_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("roles");
    const auto row = [](const char *name, Right right, const char *roles) {
        QTest::newRow(name) << static_cast<int>(right) << QString::fromLatin1(roles);
    };
    row("events", Right::ManageEvents, "admin organiser");
    row("guests", Right::SeeGuests, "admin organiser treasurer helper");
    row("check-in", Right::CheckIn, "admin organiser helper");
    row("payments at the desk", Right::TakePayments, "admin organiser treasurer helper");
    row("money", Right::ManageMoney, "admin organiser treasurer");
    row("kitchen", Right::SeeKitchenList, "admin organiser kitchen");
}

void TestStaffRules::rolesMayDoWhatTheyAreFor()
{
    QFETCH(const int, right);
    QFETCH(const QString, roles);
    QStringList able;
    for (const Role role : {Role::Admin, Role::Organiser, Role::Treasurer, Role::Kitchen, Role::Helper}) {
        if (mayDo(role, static_cast<Right>(right)))
            able.append(nameOf(role));
    }
    QCOMPARE(able.join(u' '), roles);
}

void TestStaffRules::aPasswordIsJudged_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("problem"); // −1: none
    const auto row = [](const QString &password, int problem) {
        QTest::newRow(qPrintable(password.left(40))) << password << problem;
    };
    const auto code = [](FieldProblem problem) { return static_cast<int>(problem); };
    row(u"grill the corn slowly"_s, -1);
    row(u"tenletters"_s, -1);
    row(u"🌽🌭🍔🍟🥗🍉🍋🥤🍺🌶"_s, -1);
    row(QString(200, u'a').replace(100, 1, u'b'), -1);
    row(QString(), code(FieldProblem::Required));
    row(u"ninechars"_s, code(FieldProblem::TooShort));
    row(u"🌽🌭🍔🍟🥗🍉🍋🥤🍺"_s, code(FieldProblem::TooShort));
    row(QString(201, u'a'), code(FieldProblem::TooLong));
    row(u"1234567890"_s, code(FieldProblem::TooCommon));
    row(u"0987654321"_s, code(FieldProblem::TooCommon));
    row(u"abcdefghijk"_s, code(FieldProblem::TooCommon));
    row(u"aaaaaaaaaaaa"_s, code(FieldProblem::TooCommon));
    row(u"1212121212"_s, code(FieldProblem::TooCommon));
    row(u"password123"_s, code(FieldProblem::TooCommon));
    row(u"P@ssw0rd2027!"_s, code(FieldProblem::TooCommon));
    row(u"PasswordPassword"_s, code(FieldProblem::TooCommon));
    row(u"qwertyuiop"_s, code(FieldProblem::TooCommon));
    row(u"Barbecue2027"_s, code(FieldProblem::TooCommon));
    row(u"1q2w3e4r5t6y"_s, code(FieldProblem::TooCommon));
    row(u"barbecue with the Browns"_s, -1);
    row(u"unpaired \xD800 half"_s, code(FieldProblem::ControlCharacters));
}

void TestStaffRules::aPasswordIsJudged()
{
    QFETCH(const QString, password);
    QFETCH(const int, problem);
    const Result<ValidPassword> valid = validatedPassword(Secret(password), u"anna"_s);
    QCOMPARE(valid.has_value(), problem < 0);
    if (valid)
        return;
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QCOMPARE(valid.error().fields.size(), 1);
    QCOMPARE(valid.error().fields.first().field, u"password"_s);
    QCOMPARE(static_cast<int>(valid.error().fields.first().problem), problem);
}

void TestStaffRules::aPasswordIsNotMadeOfTheAccountsName()
{
    QVERIFY(!validatedPassword(Secret(u"Annemarie1"_s), u"annemarie"_s));
    QVERIFY(!validatedPassword(Secret(u"annemarie-annemarie"_s), u"annemarie"_s));
    QVERIFY(validatedPassword(Secret(u"Annemarie1"_s), u"bob"_s));
    QVERIFY(validatedPassword(Secret(u"annemarie grills corn"_s), u"annemarie"_s));
}

void TestStaffRules::thePasswordIsTheSameOnEveryKeyboard()
{
    const QString composed = u"caf\u00e9 au lait"_s;
    const QString decomposed = u"cafe\u0301 au lait"_s;
    QVERIFY(composed != decomposed);
    QCOMPARE(normalizedPassword(Secret(decomposed)).reveal(), composed);
    QCOMPARE(validatedPassword(Secret(decomposed), {})->secret().reveal(), composed);
    QCOMPARE(normalizedPassword(Secret(u"  keeps its spaces "_s)).reveal(), u"  keeps its spaces "_s);
}

void TestStaffRules::anAccountsNameIsTheSameHoweverItIsTyped()
{
    QCOMPARE(accountName(u"  Anna   Brown "_s), u"anna brown"_s);
    QCOMPARE(accountName(u"JOSE\u0301"_s), u"jos\u00e9"_s);
    QCOMPARE(accountName(accountName(u"\u0130stanbul"_s)), accountName(u"\u0130stanbul"_s));
}

void TestStaffRules::everyProblemOfAnAccountIsNamed()
{
    const Result<ValidAccount> nothing = validated(AccountForm{u"  "_s, Secret(u"short"_s), Role::Admin});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().fields, (QList<FieldError>{{u"name"_s, FieldProblem::Required, 0},
                                                        {u"password"_s, FieldProblem::TooShort, shortestPassword}}));
    const Secret good(u"grill the corn slowly"_s);
    QCOMPARE(validated(AccountForm{QString(51, u'a'), good, Role::Admin}).error().fields.first().problem,
             FieldProblem::TooLong);
    QCOMPARE(validated(AccountForm{u"an\nna"_s, good, Role::Admin}).error().fields.first().problem,
             FieldProblem::ControlCharacters);
    QCOMPARE(validated(AccountForm{u"Anna"_s, good, Role::Admin})->name(), u"anna"_s);
}

void TestStaffRules::namesOfDevicesAreTidied()
{
    QCOMPARE(*validatedStaffName(u"  Zoë's   phone "_s), u"Zoë's phone"_s);
    QVERIFY(!validatedStaffName(u" "_s));
    QVERIFY(!validatedStaffName(u"a\u202eb"_s));
}

void TestStaffRules::whoUsesATokenIsAScript()
{
    QCOMPARE(actorOf({Access::Kind::ApiToken, 1, u"till"_s, Role::Helper, {}, {}}).kind, Actor::Kind::Script);
    const Actor helper = actorOf({Access::Kind::Device, 1, u"Zoë's phone"_s, Role::Helper, {}, {}});
    QCOMPARE(helper.kind, Actor::Kind::Organiser);
    QCOMPARE(helper.name, u"Zoë's phone"_s);
}

QTEST_GUILESS_MAIN(TestStaffRules)
#include "tst_staffrules.moc"
