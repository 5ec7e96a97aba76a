// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const QDateTime now({2027, 6, 1}, {10, 0}, QTimeZone::utc());

TicketType band(const QString &code, qint64 price, bool takesPlace)
{
    TicketType type;
    type.code = code;
    type.price = Money(price);
    type.takesPlace = takesPlace;
    return type;
}

Event barbecue()
{
    Event result;
    result.id = {1};
    result.currency = u"EUR"_s;
    result.ticketTypes = {band(u"adult"_s, 2500, true), band(u"child"_s, 1200, true), band(u"baby"_s, 0, false)};
    return result;
}

RegistrationForm form()
{
    RegistrationForm result;
    result.name = u"Zoë O’Brien"_s;
    result.tickets = {{u"adult"_s, u"2"_s}, {u"child"_s, u"1"_s}};
    result.consent = true;
    return result;
}

} // namespace

class TestRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteFormIsValid();
    void aBlankCountMeansNobody();
    void babiesNeedNoPlace();
    void namesOfEveryScriptAreAccepted_data();
    void namesOfEveryScriptAreAccepted();
    void eachProblemIsNamedByItsField_data();
    void eachProblemIsNamedByItsField();
    void allProblemsAreToldAtOnce();
    void consentIsNeededOnlyWhereTheEventAsks();
    void theContentHashTellsFormsApart();
    void thePricesOfTheDayAreCopied();
    void companionsAreTidied();
    void aRetiredBandCannotBeChosen();
};

void TestRegistration::aCompleteFormIsValid()
{
    const Result<ValidRegistration> valid = validated(form(), barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().total, Money(6200));
    QCOMPARE(valid->party().size(), 3);
    QCOMPARE(valid->party().places(), 3);
    QCOMPARE(valid->consentedAt(), now);
}

void TestRegistration::aBlankCountMeansNobody()
{
    RegistrationForm blank = form();
    blank.tickets = {{u"adult"_s, u" 1 "_s}, {u"child"_s, u""_s}};
    const Result<ValidRegistration> valid = validated(blank, barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().tickets.size(), 1);
    QCOMPARE(valid->party().total, Money(2500));
}

void TestRegistration::babiesNeedNoPlace()
{
    RegistrationForm family = form();
    family.tickets = {{u"adult"_s, u"1"_s}, {u"baby"_s, u"2"_s}};
    const Result<ValidRegistration> valid = validated(family, barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().size(), 3);
    QCOMPARE(valid->party().places(), 1);
}

void TestRegistration::namesOfEveryScriptAreAccepted_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"José Müller", "van 't Hof", "Jan & Els", "O'Brien", "王小明", "محمد علي", "Ольга", "X",
                             "=HYPERLINK(1)", "<script>alert(1)</script>", "Anna 🍖", "Robert'); DROP TABLE"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("a hundred characters") << QString(100, u'ö');
}

void TestRegistration::namesOfEveryScriptAreAccepted()
{
    QFETCH(QString, name);
    RegistrationForm named = form();
    named.name = name;
    const Result<ValidRegistration> valid = validated(named, barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().name, name);
}

void TestRegistration::eachProblemIsNamedByItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FieldError>("expected");
    const auto row = [](const char *title, const QString &field, const QString &value, FieldProblem problem,
                        qint64 limit = 0) {
        QTest::newRow(title) << field << value << FieldError{field, problem, limit};
    };
    row("no name", u"name"_s, u"  "_s, FieldProblem::Required);
    row("long name", u"name"_s, QString(101, u'x'), FieldProblem::TooLong, 100);
    row("line break in name", u"name"_s, u"a\r\nBcc: b"_s, FieldProblem::ControlCharacters);
    row("NUL in name", u"name"_s, QString(u"a"_s + QChar(0)), FieldProblem::ControlCharacters);
    row("bad address", u"email"_s, u"anna"_s, FieldProblem::BadEmail);
    row("long address", u"email"_s, QString(255, u'a'), FieldProblem::TooLong, 254);
    row("long notes", u"notes"_s, QString(1001, u'x'), FieldProblem::TooLong, 1000);
    row("escape in notes", u"notes"_s, u"a\x1b"_s, FieldProblem::ControlCharacters);
    row("long phone", u"phone"_s, QString(41, u'1'), FieldProblem::TooLong, 40);
    row("long house number", u"house_number"_s, QString(21, u'1'), FieldProblem::TooLong, 20);
    row("words", u"ticket-adult"_s, u"two"_s, FieldProblem::BadNumber);
    row("fraction", u"ticket-adult"_s, u"1.5"_s, FieldProblem::BadNumber);
    row("overflow", u"ticket-adult"_s, u"99999999999"_s, FieldProblem::BadNumber);
    row("negative", u"ticket-child"_s, u"-1"_s, FieldProblem::OutOfRange, 50);
    row("too many", u"ticket-child"_s, u"51"_s, FieldProblem::OutOfRange, 50);
    row("long key", u"submission_key"_s, QString(201, u'k'), FieldProblem::TooLong, 200);
}

void TestRegistration::eachProblemIsNamedByItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(FieldError, expected);
    RegistrationForm bad = form();
    const QHash<QString, QString *> fields{{u"name"_s, &bad.name},
                                           {u"email"_s, &bad.email},
                                           {u"notes"_s, &bad.notes},
                                           {u"phone"_s, &bad.phone},
                                           {u"house_number"_s, &bad.houseNumber},
                                           {u"submission_key"_s, &bad.submissionKey}};
    if (fields.contains(field))
        *fields.value(field) = value;
    else
        bad.tickets[field.mid(7)] = value;
    const Result<ValidRegistration> valid = validated(bad, barbecue(), now);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QCOMPARE(valid.error().fields, QList{expected});
}

void TestRegistration::allProblemsAreToldAtOnce()
{
    const Result<ValidRegistration> valid = validated({}, barbecue(), now);
    QVERIFY(!valid);
    QCOMPARE(valid.error().fields, (QList<FieldError>{{u"name"_s, FieldProblem::Required, 0},
                                                      {u"ticket-adult"_s, FieldProblem::NobodyComes, 0},
                                                      {u"consent"_s, FieldProblem::ConsentMissing, 0}}));
}

void TestRegistration::consentIsNeededOnlyWhereTheEventAsks()
{
    Event relaxed = barbecue();
    relaxed.asksConsent = false;
    RegistrationForm without = form();
    without.consent = false;
    const Result<ValidRegistration> valid = validated(without, relaxed, now);
    QVERIFY(valid);
    QVERIFY(!valid->consentedAt().isValid());
}

void TestRegistration::theContentHashTellsFormsApart()
{
    const QByteArray hash = validated(form(), barbecue(), now)->contentHash();
    RegistrationForm same = form();
    same.name = u"  Zoë  O’Brien "_s;
    QCOMPARE(validated(same, barbecue(), now)->contentHash(), hash);
    RegistrationForm other = form();
    other.tickets[u"adult"_s] = u"3"_s;
    QVERIFY(validated(other, barbecue(), now)->contentHash() != hash);
}

void TestRegistration::thePricesOfTheDayAreCopied()
{
    const Result<ValidRegistration> valid = validated(form(), barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().tickets,
             (QList<TicketCount>{{u"adult"_s, 2, Money(2500), true}, {u"child"_s, 1, Money(1200), true}}));
}

void TestRegistration::companionsAreTidied()
{
    RegistrationForm family = form();
    family.companions = {u"  Bob "_s, u""_s, u"Ann"_s};
    const Result<ValidRegistration> valid = validated(family, barbecue(), now);
    QVERIFY(valid);
    QCOMPARE(valid->party().companions, (QStringList{u"Bob"_s, u"Ann"_s}));
}

void TestRegistration::aRetiredBandCannotBeChosen()
{
    Event event = barbecue();
    event.ticketTypes[1].retired = true;
    const Result<ValidRegistration> valid = validated(form(), event, now);
    QVERIFY(!valid);
    QCOMPARE(valid.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::BadChoice, 0}}));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
