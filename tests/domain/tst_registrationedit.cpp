// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentdiff.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/registrationedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const QDateTime now({2027, 6, 1}, {10, 0}, QTimeZone::utc());

/** An event whose prices have risen since; babies were offered once. */
Event barbecue()
{
    Event event;
    event.id = {1};
    event.ticketTypes.resize(3);
    event.ticketTypes[0].code = u"adult"_s;
    event.ticketTypes[0].price = Money(3000);
    event.ticketTypes[1].code = u"child"_s;
    event.ticketTypes[1].price = Money(1200);
    event.ticketTypes[2].code = u"baby"_s;
    event.ticketTypes[2].takesPlace = false;
    event.ticketTypes[2].retired = true;
    return event;
}

/** Registered when an adult was 25.00. */
Registration stored()
{
    Registration registration;
    registration.id = {7};
    registration.eventId = {1};
    registration.token = u"token"_s;
    registration.party.name = u"Zoë"_s;
    registration.party.language = u"nl"_s;
    registration.party.tickets = {{u"adult"_s, 2, Money(2500), true}, {u"baby"_s, 1, Money(0), false}};
    registration.party.companions = {u"Bob"_s};
    registration.party.answers = {{u"diet"_s, 1, 0, u"vegan"_s, Money(200)}};
    registration.party.promises = {{u"salad"_s, 2}};
    registration.party.total = priceOf(registration.party);
    registration.cancelledAt = now;
    registration.tags = {u"vip"_s, u"family"_s};
    return registration;
}

RegistrationForm formWith(const QString &code, const QString &count)
{
    RegistrationForm form = formOf(stored().party);
    form.tickets[code] = count;
    return form;
}

} // namespace

class TestRegistrationEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormThatChangesNothingWantsWhatIsStored();
    void whoIsAddedPaysThePriceOfToday();
    void whoStaysKeepsThePriceOfTheDay();
    void aRetiredBandMayBeKeptButNotExtended();
    void problemsAreThoseOfANewRegistration();
    void tagsAreTidiedAndChecked();
    void theDocumentGivesTheRegistrationBack();
    void aDocumentThatCannotBeReadIsAnError();
    void aConflictTellsWhoChangedWhat();
};

void TestRegistrationEdit::aFormThatChangesNothingWantsWhatIsStored()
{
    const Result<ValidEdit> edit = validatedEdit(formOf(stored().party), stored(), barbecue());
    QVERIFY(edit);
    QCOMPARE(documentOf(edit->wanted()), documentOf(stored()));
}

void TestRegistrationEdit::whoIsAddedPaysThePriceOfToday()
{
    const Result<ValidEdit> edit = validatedEdit(formWith(u"adult"_s, u"3"_s), stored(), barbecue());
    QVERIFY(edit);
    const QList<TicketCount> expected{
        {u"adult"_s, 2, Money(2500), true}, {u"adult"_s, 1, Money(3000), true}, {u"baby"_s, 1, Money(0), false}};
    QCOMPARE(edit->wanted().party.tickets, expected);
    QCOMPARE(edit->wanted().party.total, Money(2 * 2500 + 3000 + 200));
    QCOMPARE(edit->wanted().party.countOf(u"adult"_s), 3);
}

void TestRegistrationEdit::whoStaysKeepsThePriceOfTheDay()
{
    const Result<ValidEdit> edit = validatedEdit(formWith(u"adult"_s, u"1"_s), stored(), barbecue());
    QVERIFY(edit);
    QCOMPARE(edit->wanted().party.total, Money(2500 + 200));
}

void TestRegistrationEdit::aRetiredBandMayBeKeptButNotExtended()
{
    QVERIFY(validatedEdit(formWith(u"baby"_s, u"1"_s), stored(), barbecue()));
    const Result<ValidEdit> more = validatedEdit(formWith(u"baby"_s, u"2"_s), stored(), barbecue());
    QVERIFY(!more);
    QCOMPARE(more.error().fields, (QList<FieldError>{{u"ticket-baby"_s, FieldProblem::OutOfRange, 1}}));
}

void TestRegistrationEdit::problemsAreThoseOfANewRegistration()
{
    RegistrationForm form = formWith(u"adult"_s, u"many"_s);
    form.name = u" "_s;
    form.email = u"nowhere"_s;
    form.companions = {u"Bob"_s, u"a\u0007b"_s};
    const Result<ValidEdit> edit = validatedEdit(form, stored(), barbecue());
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, ErrorCode::InvalidInput);
    const QList<FieldError> expected{{u"name"_s, FieldProblem::Required, 0},
                                     {u"email"_s, FieldProblem::BadEmail, 0},
                                     {u"ticket-adult"_s, FieldProblem::BadNumber, 0},
                                     {u"companion-2"_s, FieldProblem::ControlCharacters, 0}};
    QCOMPARE(edit.error().fields, expected);
}

void TestRegistrationEdit::tagsAreTidiedAndChecked()
{
    const Result<ValidEdit> edit =
        validatedEdit(StaffEntries{u" Calls back \n"_s, {u" vip "_s, u""_s, u"vip"_s, u"new"_s}}, stored());
    QVERIFY(edit);
    QCOMPARE(edit->wanted().staffNotes, u" Calls back"_s);
    QCOMPARE(edit->wanted().tags, (QStringList{u"vip"_s, u"new"_s}));
    QCOMPARE(splitTags(joinedTags(edit->wanted().tags)), edit->wanted().tags);
    const Result<ValidEdit> bad = validatedEdit(StaffEntries{{}, {u"a, b"_s}}, stored());
    QVERIFY(!bad);
    QCOMPARE(bad.error().fields, (QList<FieldError>{{u"tags"_s, FieldProblem::BadChoice, 0}}));
}

void TestRegistrationEdit::theDocumentGivesTheRegistrationBack()
{
    Registration empty;
    empty.status = RegistrationStatus::Waitlisted;
    const Result<Registration> read = withFields(empty, documentOf(stored()));
    QVERIFY(read);
    QCOMPARE(read->party, stored().party);
    QCOMPARE(read->cancelledAt, now);
    QCOMPARE(read->status, RegistrationStatus::Confirmed);
    QCOMPARE(documentOf(*read), documentOf(stored()));
}

void TestRegistrationEdit::aDocumentThatCannotBeReadIsAnError()
{
    for (const QJsonObject &fields : {QJsonObject{{u"status"_s, u"invited"_s}}, QJsonObject{{u"tickets"_s, 3}},
                                      QJsonObject{{u"colour"_s, u"red"_s}}, QJsonObject{{u"cancelled_at"_s, u"x"_s}}}) {
        const Result<Registration> read = withFields(stored(), fields);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Internal);
    }
}

void TestRegistrationEdit::aConflictTellsWhoChangedWhat()
{
    RegistrationForm form = formOf(stored().party);
    form.name = u"Zoë B."_s;
    form.notes = u"mine"_s;
    const Result<ValidEdit> edit = validatedEdit(form, stored(), barbecue());
    QVERIFY(edit);
    Registration theirs = stored();
    theirs.party.notes = u"theirs"_s;
    theirs.party.phone = u"1"_s;
    const EditConflict conflict = conflictOf(*edit, theirs);
    QStringList fields;
    for (const FieldVersions &field : conflict.fields) {
        fields.append(u"%1:%2%3%4"_s.arg(field.field, field.changedByThem() ? u"t"_s : u""_s,
                                         field.changedByYou() ? u"y"_s : u""_s, field.collides() ? u"!"_s : u""_s));
    }
    QCOMPARE(fields, (QStringList{u"name:y"_s, u"notes:ty!"_s, u"phone:t"_s}));
    QCOMPARE(conflict.theirs.party.notes, u"theirs"_s);
    QCOMPARE(conflict.yours.party.notes, u"mine"_s);
}

QTEST_APPLESS_MAIN(TestRegistrationEdit)
#include "tst_registrationedit.moc"
