// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

QDateTime utc(int day, int hour)
{
    return QDateTime({2027, 6, day}, {hour, 0}, QTimeZone::utc());
}

EventForm form()
{
    EventForm result;
    result.title = u" Summer  BBQ "_s;
    result.timeZone = QTimeZone("Europe/Amsterdam");
    result.startsAt = QDateTime({2027, 6, 19}, {16, 0}, result.timeZone);
    result.currency = u"EUR"_s;
    result.capacity = 60;
    return result;
}

Event openEvent()
{
    Event event = validated(form())->event();
    event.state = EventState::Open;
    return event;
}

} // namespace

class TestEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewEventHasItsDefaults();
    void aTitleWithoutLatinLettersGetsAShortName();
    void eachProblemIsNamedByItsField_data();
    void eachProblemIsNamedByItsField();
    void theWindowFollowsStateAndTime_data();
    void theWindowFollowsStateAndTime();
    void guestPagesEndThirtyDaysAfterTheEvent();
    void statesChangeOnlyWhereTheyMay();
};

void TestEvent::aNewEventHasItsDefaults()
{
    const Result<ValidEvent> valid = validated(form());
    QVERIFY(valid);
    const Event &event = valid->event();
    QCOMPARE(event.title, u"Summer BBQ"_s);
    QCOMPARE(event.slug, u"summer-bbq"_s);
    QCOMPARE(event.startsAt, utc(19, 14));
    QCOMPARE(event.endsAt, utc(19, 20));
    QVERIFY(event.state == EventState::Draft);
    QVERIFY(event.asksConsent);
    QCOMPARE(event.ticketTypes.size(), 2);
    QCOMPARE(event.ticketTypes[0].code, u"adult"_s);
    QCOMPARE(event.ticketTypes[1].code, u"child"_s);
}

void TestEvent::aTitleWithoutLatinLettersGetsAShortName()
{
    EventForm chinese = form();
    chinese.title = u"烧烤"_s;
    QCOMPARE(validated(chinese)->event().slug, u"event"_s);
}

void TestEvent::eachProblemIsNamedByItsField_data()
{
    QTest::addColumn<EventForm>("bad");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *title, const QString &field, auto change) {
        EventForm bad = form();
        change(bad);
        QTest::newRow(title) << bad << field;
    };
    row("no title", u"title"_s, [](EventForm &f) { f.title.clear(); });
    row("long title", u"title"_s, [](EventForm &f) { f.title = QString(121, u'x'); });
    row("line break", u"title"_s, [](EventForm &f) { f.title = u"a\nb"_s; });
    row("bad slug", u"slug"_s, [](EventForm &f) { f.slug = u"Été"_s; });
    row("long place", u"location"_s, [](EventForm &f) { f.location = QString(201, u'x'); });
    row("no start", u"starts"_s, [](EventForm &f) { f.startsAt = {}; });
    row("end before start", u"ends"_s, [](EventForm &f) { f.endsAt = f.startsAt.addSecs(-1); });
    row("deadline after end", u"deadline"_s, [](EventForm &f) { f.deadline = f.startsAt.addDays(2); });
    row("no zone", u"timezone"_s, [](EventForm &f) { f.timeZone = QTimeZone("Mars/Olympus"); });
    row("bad currency", u"currency"_s, [](EventForm &f) { f.currency = u"euro"_s; });
    row("no places", u"capacity"_s, [](EventForm &f) { f.capacity = 0; });
    row("too many places", u"capacity"_s, [](EventForm &f) { f.capacity = 100'001; });
}

void TestEvent::eachProblemIsNamedByItsField()
{
    QFETCH(EventForm, bad);
    QFETCH(QString, field);
    const Result<ValidEvent> valid = validated(bad);
    QVERIFY(!valid);
    QCOMPARE(valid.error().fields.size(), 1);
    QCOMPARE(valid.error().fields.first().field, field);
}

void TestEvent::theWindowFollowsStateAndTime_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("window");
    const auto row = [](const char *title, Window window, const QDateTime &now, auto change) {
        Event event = openEvent();
        change(event);
        QTest::newRow(title) << event << now << static_cast<int>(window);
    };
    const auto nothing = [](Event &) {};
    row("open", Window::Open, utc(1, 10), nothing);
    row("at the start", Window::Open, utc(19, 14), nothing);
    row("after the start", Window::DeadlinePassed, utc(19, 15), nothing);
    row("at the deadline", Window::Open, utc(10, 12), [](Event &e) { e.deadline = utc(10, 12); });
    row("after the deadline", Window::DeadlinePassed, utc(10, 13), [](Event &e) { e.deadline = utc(10, 12); });
    row("not yet", Window::NotYetOpen, utc(1, 10), [](Event &e) { e.opensAt = utc(2, 10); });
    row("no date", Window::NotPlanned, utc(1, 10), [](Event &e) { e.startsAt = {}; });
    row("draft", Window::Hidden, utc(1, 10), [](Event &e) { e.state = EventState::Draft; });
    row("archived", Window::Hidden, utc(1, 10), [](Event &e) { e.state = EventState::Archived; });
    row("closed", Window::Closed, utc(1, 10), [](Event &e) { e.state = EventState::Closed; });
    row("cancelled", Window::Cancelled, utc(1, 10), [](Event &e) { e.state = EventState::Cancelled; });
}

void TestEvent::theWindowFollowsStateAndTime()
{
    QFETCH(Event, event);
    QFETCH(QDateTime, now);
    QTEST(static_cast<int>(windowOf(event, now)), "window");
}

void TestEvent::guestPagesEndThirtyDaysAfterTheEvent()
{
    QCOMPARE(guestPagesEnd(openEvent()), QDateTime({2027, 7, 19}, {20, 0}, QTimeZone::utc()));
}

void TestEvent::statesChangeOnlyWhereTheyMay()
{
    QVERIFY(mayBecome(EventState::Draft, EventState::Open));
    QVERIFY(mayBecome(EventState::Closed, EventState::Open));
    QVERIFY(!mayBecome(EventState::Archived, EventState::Open));
    QVERIFY(!mayBecome(EventState::Open, EventState::Draft));
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
