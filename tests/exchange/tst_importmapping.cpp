// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/guestlist.h"
#include "core/exchange/importmapping.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

Event eventWithQuestions()
{
    Event event = test::openEvent();
    event.asksConsent = false;
    Question tent;
    tent.code = u"tent"_s;
    tent.kind = QuestionKind::YesNo;
    tent.label = u"Do you have a tent?"_s;
    Question diet;
    diet.code = u"diet"_s;
    diet.kind = QuestionKind::MultipleChoice;
    diet.label = u"Dieet"_s;
    diet.options = {QuestionOption{u"vegan"_s, u"Vegan"_s, {}, {}, 0, 1, false},
                    QuestionOption{u"halal"_s, u"Halal, please"_s, {}, {}, 0, 2, false}};
    event.questions = {tent, diet};
    event.bringItems = {BringItem{u"salad"_s, u"Salade"_s, 8, 1, false}};
    return event;
}

} // namespace

class TestImportMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void noColumnIsTakenTwice();
    void everyGuessIsAFieldThatCanBeChosen();
    void aRowBecomesAForm_data();
    void aRowBecomesAForm();
    void answersAreNamedByCodeOrLabel_data();
    void answersAreNamedByCodeOrLabel();
    void anExportComesBack();
};

void TestImportMapping::guesses_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const std::pair<const char16_t *, const char16_t *> rows[] = {
        {u"Name", u"name"},
        {u"Naam", u"name"},
        {u"Vor- und Nachname", u"name"},
        {u"voornaam", u"first_name"},
        {u"Nachname", u"last_name"},
        {u"E-mail", u"email"},
        {u"e-mailadres", u"email"},
        {u"E-Mail-Adresse", u"email"},
        {u"Mobile", u"phone"},
        {u"TELEFOONNUMMER", u"phone"},
        {u"Hausnummer", u"house_number"},
        {u"house_number", u"house_number"},
        {u"Volwassenen", u"ticket-adult"},
        {u"adult", u"ticket-adult"},
        {u"Kinder", u"ticket-child"},
        {u"Aantal personen", u"party_size"},
        {u"Opmerkingen", u"notes"},
        {u"Do you have a tent?", u"answer-tent"},
        {u"diet", u"answer-diet"},
        {u"Salade", u"bring-salad"},
    };
    for (const auto &[header, field] : rows)
        QTest::newRow(QString::fromUtf16(header).toUtf8().constData())
            << QString::fromUtf16(header) << QString::fromUtf16(field);
}

void TestImportMapping::guesses()
{
    QFETCH(const QString, header);
    const ImportMapping mapping = guessedMapping({u"x"_s, header}, eventWithQuestions());
    QCOMPARE(mapping.size(), 1);
    QTEST(mapping.firstKey(), "field");
    QCOMPARE(mapping.first(), 1);
}

void TestImportMapping::noColumnIsTakenTwice()
{
    const ImportMapping mapping = guessedMapping({u"Name"_s, u"Naam"_s, u""_s, u"weather"_s}, eventWithQuestions());
    QCOMPARE(mapping, (ImportMapping{{u"name"_s, 0}}));
}

void TestImportMapping::everyGuessIsAFieldThatCanBeChosen()
{
    const Event event = eventWithQuestions();
    const QStringList fields = importFields(event);
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
    QStringList header;
    for (const QString &field : fields)
        header.append(field.section(u'-', -1));
    const ImportMapping mapping = guessedMapping(header, event);
    QCOMPARE(mapping.keys().size(), fields.size());
}

void TestImportMapping::aRowBecomesAForm_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("adults");
    QTest::addColumn<int>("children");
    QTest::newRow("bands") << QStringList{u"Name"_s, u"Adults"_s, u"Children"_s}
                           << QStringList{u"Zoë"_s, u"2"_s, u"1"_s} << u"Zoë"_s << 2 << 1;
    QTest::newRow("a size only") << QStringList{u"Name"_s, u"Persons"_s} << QStringList{u"Zoë"_s, u"3"_s} << u"Zoë"_s
                                 << 3 << 0;
    QTest::newRow("no size") << QStringList{u"Name"_s} << QStringList{u"Zoë"_s} << u"Zoë"_s << 1 << 0;
    QTest::newRow("children only") << QStringList{u"Name"_s, u"Adults"_s, u"Children"_s}
                                   << QStringList{u"Zoë"_s, QString(), u"2"_s} << u"Zoë"_s << 0 << 2;
    QTest::newRow("two names") << QStringList{u"Vorname"_s, u"Nachname"_s} << QStringList{u"Zoë"_s, u"Maas"_s}
                               << u"Zoë Maas"_s << 1 << 0;
    QTest::newRow("a short row") << QStringList{u"Name"_s, u"Adults"_s} << QStringList{u"Zoë"_s} << u"Zoë"_s << 1 << 0;
}

void TestImportMapping::aRowBecomesAForm()
{
    QFETCH(const QStringList, header);
    QFETCH(const QStringList, cells);
    Event event = test::openEvent();
    event.asksConsent = false;
    const RegistrationForm form = formOf(cells, guessedMapping(header, event), event);
    const Result<ValidRegistration> valid = validated(form, event, event.startsAt.addDays(-1));
    QVERIFY(valid);
    QTEST(valid->party().name, "name");
    QTEST(valid->party().countOf(u"adult"_s), "adults");
    QTEST(valid->party().countOf(u"child"_s), "children");
}

void TestImportMapping::answersAreNamedByCodeOrLabel_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("code") << u"vegan"_s << QStringList{u"vegan"_s};
    QTest::newRow("label") << u"VEGAN"_s << QStringList{u"vegan"_s};
    QTest::newRow("a label with a comma") << u"Halal, please"_s << QStringList{u"halal"_s};
    QTest::newRow("several") << u"vegan; halal"_s << QStringList{u"vegan"_s, u"halal"_s};
    QTest::newRow("unknown") << u"vegan, fish"_s << QStringList{u"vegan"_s, u"fish"_s};
    QTest::newRow("empty") << u" "_s << QStringList();
}

void TestImportMapping::answersAreNamedByCodeOrLabel()
{
    QFETCH(const QString, cell);
    const Event event = eventWithQuestions();
    const RegistrationForm form = formOf({cell, u"Ja"_s}, {{u"answer-diet"_s, 0}, {u"answer-tent"_s, 1}}, event);
    QTEST(form.answers.value(u"diet"_s), "expected");
    QCOMPARE(form.answers.value(u"tent"_s), QStringList{u"yes"_s});
}

void TestImportMapping::anExportComesBack()
{
    Event event = test::openEvent();
    event.asksConsent = false;
    Registration registration;
    registration.party = test::guest(event).party();
    registration.party.notes = u"=1+1, \"no nuts\"\nand a chair"_s;
    const QList<CsvRow> list = guestListOf(event, {registration}, u',');
    const Result<ImportedTable> table = readTable(toCsv(list, {u';', u','}));
    QVERIFY(table);
    const RegistrationForm form = formOf(table->rows.first().cells, guessedMapping(table->header, event), event);
    const Result<ValidRegistration> valid = validated(form, event, event.startsAt.addDays(-1));
    QVERIFY(valid);
    QCOMPARE(valid->party().name, registration.party.name);
    QCOMPARE(valid->party().email, registration.party.email);
    QCOMPARE(valid->party().notes, registration.party.notes);
    QCOMPARE(valid->party().tickets, registration.party.tickets);
}

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
