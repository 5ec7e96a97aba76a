// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/sampleevent.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestSampleEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHouseIsNearlyFull();
    void somePayAllSomeHalfAndOneGetsItBack();
    void nobodyRealIsWrittenTo();
    void theyCameOverThePastDays();
    void theyAreOfManyScriptsAndDiets();
    void theDatabaseIsInOrder();

private:
    [[nodiscard]] int count(RegistrationStatus status) const
    {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                              [status](const Registration &row) { return row.status == status; }));
    }

    [[nodiscard]] int count(PaymentStatus status) const
    {
        return static_cast<int>(std::count_if(
            m_rows.begin(), m_rows.end(), [status](const Registration &row) { return row.paymentStatus == status; }));
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QDateTime m_now;
    std::unique_ptr<Backend> m_backend;
    Event m_event;
    QList<Registration> m_rows;
};

void TestSampleEvent::initTestCase()
{
    Settings settings;
    settings.database.path = m_folder.filePath(u"sample.db"_s);
    m_now = m_clock.now();
    const Result<Event> made = createSampleEvent(settings, m_now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_backend = std::make_unique<Backend>(settings, m_clock);
    const auto events = m_backend->open().wait();
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    m_event = events->first();
    m_rows = *m_backend->registrations.rows(m_event.id).wait();
}

void TestSampleEvent::theHouseIsNearlyFull()
{
    QCOMPARE(m_rows.size(), 60);
    QCOMPARE(count(RegistrationStatus::Cancelled), 1);
    QCOMPARE(count(RegistrationStatus::Waitlisted), 4);
    QCOMPARE(m_event.state, EventState::Open);
    QCOMPARE(m_event.waiting, 4);
    QCOMPARE(m_event.capacity.value_or(0) - m_event.placesTaken, 2);
    QVERIFY(m_event.startsAt > m_now.addDays(6));
    QVERIFY(!m_event.heroMedia.isEmpty());
}

void TestSampleEvent::somePayAllSomeHalfAndOneGetsItBack()
{
    QVERIFY(count(PaymentStatus::Paid) > 15);
    QVERIFY(count(PaymentStatus::Partial) >= 4);
    QVERIFY(count(PaymentStatus::Unpaid) > 15);
    QCOMPARE(count(PaymentStatus::Refunded), 1);
}

void TestSampleEvent::nobodyRealIsWrittenTo()
{
    for (const Registration &row : m_rows)
        QVERIFY2(row.party.email.isEmpty() || row.party.email.endsWith("@example.org"_L1), qPrintable(row.party.email));
}

void TestSampleEvent::theyCameOverThePastDays()
{
    QDateTime last = m_now.addDays(-13);
    QSet<QDate> days;
    for (const Registration &row : m_rows) {
        QVERIFY(row.registeredAt > last);
        last = row.registeredAt;
        days.insert(row.registeredAt.date());
    }
    QVERIFY(last <= m_now);
    QVERIFY(days.size() >= 10);
}

void TestSampleEvent::theyAreOfManyScriptsAndDiets()
{
    QSet<QChar::Script> scripts;
    QSet<QString> diets;
    for (const Registration &row : m_rows) {
        for (const QChar c : row.party.name)
            scripts.insert(c.script());
        for (const PartyAnswer &answer : row.party.answers)
            diets.insert(answer.value);
    }
    QVERIFY(scripts.size() >= 10);
    QVERIFY(diets.size() >= 8);
}

void TestSampleEvent::theDatabaseIsInOrder()
{
    const auto findings = m_backend->health.integrity().wait();
    QVERIFY(findings);
    QVERIFY(!findings->isEmpty());
    for (const HealthFinding &finding : *findings)
        QVERIFY2(finding.level != HealthFinding::Level::Fail, qPrintable(finding.finding));
}

QTEST_GUILESS_MAIN(TestSampleEvent)
#include "tst_sampleevent.moc"
