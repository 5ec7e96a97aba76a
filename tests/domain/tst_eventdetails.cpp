// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentdiff.h"
#include "core/domain/eventcopy.h"
#include "core/domain/eventdocument.h"
#include "core/domain/eventedit.h"
#include "tests/support/fullevent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

using Alteration = void (*)(EventDetails &);

Event fullEvent()
{
    Event event;
    static_cast<EventDetails &>(event) = fullDetails();
    event.id = {7};
    event.state = EventState::Open;
    event.placesTaken = 3;
    event.revision = 5;
    return event;
}

Event changed(Event event, Alteration change)
{
    change(event);
    return event;
}

} // namespace

Q_DECLARE_METATYPE(Alteration)

/** What holds for everything that an organiser decides: its rules, its document, its copies and its edits. */
class TestEventDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAFullEventIsValid();
    void eachProblemIsNamedByItsField_data();
    void eachProblemIsNamedByItsField();
    void typedTextsAreTidied();
    void aTextFallsBackToEnglishAndThenToAny();
    void theDocumentHoldsEveryField_data();
    void theDocumentHoldsEveryField();
    void anEventComesBackFromItsDocument();
    void aCopyEqualsItsSourceButForWhatMustDiffer();
    void datesOfACopyKeepTheirPlaceOnTheClock();
    void aCopyWithoutDateIsNotPlanned();
    void whatIsRetiredIsNotCopied();
    void editsOfDifferentFieldsGoTogether();
    void editsOfTheSameFieldCollideWithBothValues();
    void theSameEditTwiceDoesNotCollide();
    void editsThatBreakARuleTogetherAreRefused();
};

void TestEventDetails::everyFieldOfAFullEventIsValid()
{
    const Result<ValidEvent> valid = validated(fullDetails());
    QVERIFY(valid);
    QVERIFY(static_cast<const EventDetails &>(valid->event()) == fullDetails());
}

void TestEventDetails::eachProblemIsNamedByItsField_data()
{
    QTest::addColumn<Alteration>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, Alteration change) {
        QTest::newRow(name) << change << field;
    };
    row("colour", u"accent_colour"_s, [](EventDetails &e) { e.accentColour = u"red"_s; });
    row("link", u"pay_link"_s, [](EventDetails &e) { e.payLink = u"javascript:alert(1)"_s; });
    row("hash", u"hero_media"_s, [](EventDetails &e) { e.heroMedia = u"../x"_s; });
    row("description", u"description"_s, [](EventDetails &e) { e.description = QString(20'001, u'x'); });
    row("language", u"text-privacy"_s, [](EventDetails &e) { e.texts[u"privacy"_s][u"english"_s] = u"x"_s; });
    row("offer", u"offer_hours"_s, [](EventDetails &e) { e.offerHours = -1; });
    row("opens late", u"opens"_s, [](EventDetails &e) { e.opensAt = e.deadline; });
    row("end only", u"starts"_s, [](EventDetails &e) { e.startsAt = {}; });
    row("no band", u"ticket_types"_s, [](EventDetails &e) { e.ticketTypes.clear(); });
    row("bands retired", u"ticket_types"_s, [](EventDetails &e) {
        for (TicketType &type : e.ticketTypes)
            type.retired = true;
    });
    row("band twice", u"ticket-adult"_s, [](EventDetails &e) { e.ticketTypes[1].code = u"adult"_s; });
    row("band code", u"ticket-Kind!"_s, [](EventDetails &e) { e.ticketTypes[1].code = u"Kind!"_s; });
    row("band price", u"ticket-child"_s, [](EventDetails &e) { e.ticketTypes[1].price = Money(-1); });
    row("band label", u"ticket-child"_s, [](EventDetails &e) { e.ticketTypes[1].label.clear(); });
    row("item number", u"bring-salad"_s, [](EventDetails &e) { e.bringItems[0].wanted = -1; });
    row("question label", u"question-stays"_s, [](EventDetails &e) { e.questions[0].label = u" "_s; });
    row("question twice", u"question-stays"_s, [](EventDetails &e) { e.questions.append(e.questions[0]); });
    row("no options", u"question-food"_s, [](EventDetails &e) { e.questions[1].options.clear(); });
    row("needless options", u"question-stays"_s,
        [](EventDetails &e) { e.questions[0].options = e.questions[1].options; });
    row("option twice", u"option-meat"_s, [](EventDetails &e) { e.questions[1].options[1].code = u"meat"_s; });
    row("unknown condition", u"question-food"_s, [](EventDetails &e) { e.questions[1].conditionCode = u"x"_s; });
    row("later condition", u"question-food"_s, [](EventDetails &e) { e.questions[1].position = 1; });
    row("impossible answer", u"question-food"_s, [](EventDetails &e) { e.questions[1].conditionAnswer = u"maybe"_s; });
    row("highlight title", u"highlight-band"_s, [](EventDetails &e) { e.highlights[0].title.clear(); });
    row("highlight twice", u"highlight-band"_s, [](EventDetails &e) { e.highlights[1].code = u"band"_s; });
    row("highlight text", u"highlight-fire"_s, [](EventDetails &e) { e.highlights[1].text = QString(20'001, u'x'); });
    row("too many highlights", u"highlights"_s, [](EventDetails &e) {
        for (int i = 0; i < 20; ++i)
            e.highlights.append({u"more-%1"_s.arg(i), u"More"_s, {}, 3 + i});
    });
    row("retired condition", u"question-food"_s, [](EventDetails &e) { e.questions[0].retired = true; });
}

void TestEventDetails::eachProblemIsNamedByItsField()
{
    QFETCH(const Alteration, change);
    EventDetails bad = fullDetails();
    change(bad);
    const Result<ValidEvent> valid = validated(bad);
    QVERIFY(!valid);
    QCOMPARE(valid.error().fields.size(), 1);
    QTEST(valid.error().fields.first().field, "field");
}

void TestEventDetails::typedTextsAreTidied()
{
    EventDetails typed = fullDetails();
    typed.contact = u"  bbq@example.org "_s;
    typed.accentColour = u"#C2410C"_s;
    typed.texts[u"privacy"_s][u"de"_s] = u" \n "_s;
    const Result<ValidEvent> valid = validated(typed);
    QVERIFY(valid);
    QVERIFY(static_cast<const EventDetails &>(valid->event()) == fullDetails());
}

void TestEventDetails::aTextFallsBackToEnglishAndThenToAny()
{
    EventDetails event = fullDetails();
    QCOMPARE(textOf(event, u"privacy"_s, u"nl"_s), u"We wissen alles."_s);
    QCOMPARE(textOf(event, u"privacy"_s, u"de"_s), u"We delete it all."_s);
    event.texts[u"privacy"_s].remove(u"en"_s);
    QCOMPARE(textOf(event, u"privacy"_s, u"de"_s), u"We wissen alles."_s);
    QCOMPARE(textOf(event, u"payment"_s, u"de"_s), QString());
}

void TestEventDetails::theDocumentHoldsEveryField_data()
{
    QTest::addColumn<Alteration>("change");
    QTest::addColumn<QString>("path");
    const auto row = [](const QString &path, Alteration change) { QTest::newRow(qPrintable(path)) << change << path; };
    row(u"slug"_s, [](EventDetails &e) { e.slug = u"x"_s; });
    row(u"title"_s, [](EventDetails &e) { e.title = u"x"_s; });
    row(u"description"_s, [](EventDetails &e) { e.description = u"x"_s; });
    row(u"location"_s, [](EventDetails &e) { e.location = u"x"_s; });
    row(u"starts_at"_s, [](EventDetails &e) { e.startsAt = e.startsAt.addSecs(1); });
    row(u"ends_at"_s, [](EventDetails &e) { e.endsAt = e.endsAt.addSecs(1); });
    row(u"opens_at"_s, [](EventDetails &e) { e.opensAt = {}; });
    row(u"deadline"_s, [](EventDetails &e) { e.deadline = {}; });
    row(u"timezone"_s, [](EventDetails &e) { e.timeZone = QTimeZone("Europe/Berlin"); });
    row(u"currency"_s, [](EventDetails &e) { e.currency = u"GBP"_s; });
    row(u"capacity"_s, [](EventDetails &e) { e.capacity = {}; });
    row(u"asks_consent"_s, [](EventDetails &e) { e.asksConsent = true; });
    row(u"asks_companions"_s, [](EventDetails &e) { e.asksCompanions = false; });
    row(u"asks_phone"_s, [](EventDetails &e) { e.asksPhone = false; });
    row(u"asks_house_number"_s, [](EventDetails &e) { e.asksHouseNumber = true; });
    row(u"waiting_list"_s, [](EventDetails &e) { e.waitingList = WaitingListPolicy::Partial; });
    row(u"offer_hours"_s, [](EventDetails &e) { e.offerHours = 0; });
    row(u"contact"_s, [](EventDetails &e) { e.contact = u"x"_s; });
    row(u"accent_colour"_s, [](EventDetails &e) { e.accentColour.clear(); });
    row(u"hero_media"_s, [](EventDetails &e) { e.heroMedia.clear(); });
    row(u"pay_link"_s, [](EventDetails &e) { e.payLink.clear(); });
    row(u"pay_account"_s, [](EventDetails &e) { e.payAccount.clear(); });
    row(u"pay_holder"_s, [](EventDetails &e) { e.payHolder.clear(); });
    row(u"ticket_types/child/price"_s, [](EventDetails &e) { e.ticketTypes[1].price = Money(1); });
    row(u"ticket_types/child/label"_s, [](EventDetails &e) { e.ticketTypes[1].label = u"x"_s; });
    row(u"ticket_types/child/takes_place"_s, [](EventDetails &e) { e.ticketTypes[1].takesPlace = true; });
    row(u"ticket_types/child/position"_s, [](EventDetails &e) { e.ticketTypes[1].position = 9; });
    row(u"ticket_types/adult/capacity"_s, [](EventDetails &e) { e.ticketTypes[0].capacity = {}; });
    row(u"ticket_types/child/retired"_s, [](EventDetails &e) { e.ticketTypes[1].retired = true; });
    row(u"questions/stays/kind"_s, [](EventDetails &e) { e.questions[0].kind = QuestionKind::Date; });
    row(u"questions/stays/label"_s, [](EventDetails &e) { e.questions[0].label = u"x"_s; });
    row(u"questions/stays/help"_s, [](EventDetails &e) { e.questions[0].help = u"x"_s; });
    row(u"questions/stays/required"_s, [](EventDetails &e) { e.questions[0].required = false; });
    row(u"questions/stays/per_person"_s, [](EventDetails &e) { e.questions[0].perPerson = true; });
    row(u"questions/stays/at_the_door"_s, [](EventDetails &e) { e.questions[0].atTheDoor = false; });
    row(u"questions/food/condition_code"_s, [](EventDetails &e) { e.questions[1].conditionCode.clear(); });
    row(u"questions/food/condition_answer"_s, [](EventDetails &e) { e.questions[1].conditionAnswer = u"no"_s; });
    row(u"questions/food/retired"_s, [](EventDetails &e) { e.questions[1].retired = true; });
    row(u"questions/food/options/meat/label"_s, [](EventDetails &e) { e.questions[1].options[0].label = u"x"_s; });
    row(u"questions/food/options/meat/price"_s, [](EventDetails &e) { e.questions[1].options[0].price = Money(); });
    row(u"questions/food/options/meat/capacity"_s, [](EventDetails &e) { e.questions[1].options[0].capacity = 1; });
    row(u"questions/food/options/meat/retired"_s, [](EventDetails &e) { e.questions[1].options[0].retired = true; });
    row(u"bring_items/salad/label"_s, [](EventDetails &e) { e.bringItems[0].label = u"x"_s; });
    row(u"bring_items/salad/wanted"_s, [](EventDetails &e) { e.bringItems[0].wanted = 6; });
    row(u"bring_items/salad/position"_s, [](EventDetails &e) { e.bringItems[0].position = 6; });
    row(u"bring_items/salad/retired"_s, [](EventDetails &e) { e.bringItems[0].retired = true; });
    row(u"highlights/band/title"_s, [](EventDetails &e) { e.highlights[0].title = u"x"_s; });
    row(u"highlights/band/text"_s, [](EventDetails &e) { e.highlights[0].text = u"x"_s; });
    row(u"highlights/fire/position"_s, [](EventDetails &e) { e.highlights[1].position = 6; });
    row(u"texts/privacy/nl"_s, [](EventDetails &e) { e.texts[u"privacy"_s][u"nl"_s] = u"x"_s; });
}

void TestEventDetails::theDocumentHoldsEveryField()
{
    QFETCH(const Alteration, change);
    QFETCH(const QString, path);
    const Event before = fullEvent();
    const Event after = changed(before, change);
    const DocumentDiff diff = differenceOf(eventDocument(before), eventDocument(after));
    QCOMPARE(collisionsOf({}, diff), QStringList{path}); // exactly this field is in the difference
    QVERIFY(withDocument(before, applied(eventDocument(before), diff)) == after);
}

void TestEventDetails::anEventComesBackFromItsDocument()
{
    const Event event = fullEvent();
    Event bare;
    bare.id = event.id;
    QVERIFY(withDocument(bare, eventDocument(event)) == static_cast<const EventDetails &>(event));
    QVERIFY(withDocument(bare, eventDocument(event)).state == EventState::Open);
}

void TestEventDetails::aCopyEqualsItsSourceButForWhatMustDiffer()
{
    Event source = fullEvent();
    source.ticketTypes[0].placesTaken = 3;
    source.questions[1].options[0].placesTaken = 2;
    const QDateTime start({2028, 6, 17}, {14, 0}, QTimeZone::utc());
    const Result<ValidEvent> copy = copyOf(source, {u"Summer BBQ 2028"_s, {}, start});
    QVERIFY(copy);
    EventDetails expected = fullDetails();
    expected.title = u"Summer BBQ 2028"_s;
    expected.slug = u"summer-bbq-2028"_s;
    const qint64 distance = expected.startsAt.secsTo(start);
    for (QDateTime *instant : {&expected.startsAt, &expected.endsAt, &expected.opensAt, &expected.deadline})
        *instant = instant->addSecs(distance);
    QVERIFY(static_cast<const EventDetails &>(copy->event()) == expected);
    QVERIFY(copy->event().state == EventState::Draft);
    QCOMPARE(copy->event().placesTaken, 0);
    QVERIFY(!copy->event().id.isValid());
}

void TestEventDetails::datesOfACopyKeepTheirPlaceOnTheClock()
{
    // 16:00 in Amsterdam, in June at UTC+2 and on 7 November at UTC+1; the opening is before the change of 31 October.
    const QDateTime start({2027, 11, 7}, {16, 0}, QTimeZone("Europe/Amsterdam"));
    const Result<ValidEvent> copy = copyOf(fullDetails(), {u"Autumn BBQ"_s, {}, start});
    QVERIFY(copy);
    const auto onTheClock = [](const QDateTime &instant) {
        return instant.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    QCOMPARE(onTheClock(copy->event().endsAt), u"2027-11-07 22:00"_s);
    QCOMPARE(onTheClock(copy->event().deadline), u"2027-11-05 00:00"_s);
    QCOMPARE(onTheClock(copy->event().opensAt), u"2027-10-20 08:00"_s);
}

void TestEventDetails::aCopyWithoutDateIsNotPlanned()
{
    const Result<ValidEvent> copy = copyOf(fullDetails(), {u"Some day"_s, {}, {}});
    QVERIFY(copy);
    QVERIFY(!copy->event().startsAt.isValid() && !copy->event().endsAt.isValid());
    QVERIFY(!copy->event().deadline.isValid() && !copy->event().opensAt.isValid());
}

void TestEventDetails::whatIsRetiredIsNotCopied()
{
    EventDetails source = fullDetails();
    source.ticketTypes[1].retired = true;
    source.questions[1].options[0].retired = true;
    source.bringItems[0].retired = true;
    const Result<ValidEvent> copy = copyOf(source, {u"Another"_s, {}, source.startsAt});
    QVERIFY(copy);
    QCOMPARE(copy->event().ticketTypes.size(), 1);
    QCOMPARE(copy->event().questions[1].options.size(), 1);
    QVERIFY(copy->event().bringItems.isEmpty());
}

void TestEventDetails::editsOfDifferentFieldsGoTogether()
{
    const Event seen = fullEvent();
    Event stored = changed(seen, [](EventDetails &e) { e.ticketTypes[0].price = Money(2700); });
    stored.placesTaken = 9;
    stored.revision = 8;
    const Event yours = changed(seen, [](EventDetails &e) { e.ticketTypes[0].label = u"Grown-ups"_s; });
    const Result<EventEditOutcome> outcome = merged(seen, *validated(yours.details()), stored);
    QVERIFY(outcome && std::holds_alternative<Event>(*outcome));
    const Event &event = std::get<Event>(*outcome);
    QCOMPARE(event.ticketTypes[0].price, Money(2700));
    QCOMPARE(event.ticketTypes[0].label, u"Grown-ups"_s);
    QCOMPARE(event.placesTaken, 9);
    QCOMPARE(event.revision, 8);
}

void TestEventDetails::editsOfTheSameFieldCollideWithBothValues()
{
    const Event seen = fullEvent();
    const Event stored = changed(seen, [](EventDetails &e) { e.capacity = 80; });
    const Event yours = changed(seen, [](EventDetails &e) { e.capacity = 70; });
    const Result<EventEditOutcome> outcome = merged(seen, *validated(yours.details()), stored);
    QVERIFY(outcome && std::holds_alternative<EventEditConflict>(*outcome));
    const auto &conflict = std::get<EventEditConflict>(*outcome);
    QCOMPARE(conflict.theirs.capacity, 80);
    QCOMPARE(conflict.yours.capacity, 70);
    QCOMPARE(conflict.fields.size(), 1);
    QCOMPARE(conflict.fields[0].field, u"capacity"_s);
    QCOMPARE(conflict.fields[0].seen, QJsonValue(60));
    QCOMPARE(conflict.fields[0].theirs, QJsonValue(80));
    QCOMPARE(conflict.fields[0].yours, QJsonValue(70));
}

void TestEventDetails::theSameEditTwiceDoesNotCollide()
{
    const Event seen = fullEvent();
    const Event stored = changed(seen, [](EventDetails &e) { e.capacity = 80; });
    const Result<EventEditOutcome> outcome = merged(seen, *validated(stored.details()), stored);
    QVERIFY(outcome && std::holds_alternative<Event>(*outcome));
}

void TestEventDetails::editsThatBreakARuleTogetherAreRefused()
{
    const Event seen = fullEvent();
    const Event stored = changed(seen, [](EventDetails &e) { e.endsAt = e.startsAt.addSecs(3600); });
    const Event yours = changed(seen, [](EventDetails &e) { e.startsAt = e.startsAt.addSecs(7200); });
    const Result<EventEditOutcome> outcome = merged(seen, *validated(yours.details()), stored);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
    QCOMPARE(outcome.error().fields.first().field, u"ends"_s);
}

QTEST_GUILESS_MAIN(TestEventDetails)
#include "tst_eventdetails.moc"
