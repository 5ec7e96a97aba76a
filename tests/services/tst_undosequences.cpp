// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/registrationstate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** Beyond the capacity if need be: some of what is done is. */
Result<Change> undo(TestBackend &house, const QString &changeId)
{
    return house.backend.undo.undo(changeId, Actor::organiser(), Overbooking::Allowed).wait();
}

/** One change at random; whether it is refused does not matter. */
void doSomething(TestBackend &house, const Event &event, QRandomGenerator &random)
{
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    const Registration &row = rows[random.bounded(static_cast<int>(rows.size()))];
    RegistrationService &registrations = house.backend.registrations;
    switch (random.bounded(8)) {
    case 0:
        std::ignore = house.registerGuest(event, adults(random.bounded(1, 7)));
        break;
    case 1: {
        const Result<ValidEdit> edit = validatedEdit(adults(random.bounded(1, 7)), row, event,
                                                     StaffEntries{QString::number(random.bounded(9)), {u"tag"_s}});
        const auto overbooking = random.bounded(2) == 0 ? Overbooking::Allowed : Overbooking::Refused;
        std::ignore = registrations.edit(*edit, Actor::organiser(), overbooking).wait();
        break;
    }
    case 2:
        std::ignore = registrations.cancel({row.id, rows.first().id, rows.last().id}, Actor::organiser()).wait();
        break;
    case 3:
        std::ignore = registrations.restore({rows.first().id, row.id}, Actor::organiser()).wait();
        break;
    case 4: {
        const PaymentForm form{row.id, Money(random.bounded(-3000, 9000)), PaymentMethod::Card, {}};
        if (const Result<ValidPayment> valid = validated(form))
            std::ignore = house.backend.payments.record(*valid, Actor::organiser()).wait();
        break;
    }
    case 5: {
        const QList<Payment> ledger = *house.backend.payments.ledger(row.id).wait();
        if (!ledger.isEmpty())
            std::ignore = house.backend.payments.reverse(ledger.last().id, Actor::organiser()).wait();
        break;
    }
    case 6:
        std::ignore = registrations.replaceToken(row.id, Actor::organiser()).wait();
        break;
    default: {
        const auto state = random.bounded(3) == 0 ? EventState::Closed : EventState::Open;
        std::ignore = house.backend.events.setState(event.slug, state, Actor::organiser()).wait();
        break;
    }
    }
}

} // namespace

class TestUndoSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverWasDoneCanBeTakenBackAndDoneAgain_data();
    void whateverWasDoneCanBeTakenBackAndDoneAgain();
};

void TestUndoSequences::whateverWasDoneCanBeTakenBackAndDoneAgain_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
    const quint32 fresh = QRandomGenerator::system()->generate();
    QTest::addRow("seed %u", fresh) << fresh;
}

void TestUndoSequences::whateverWasDoneCanBeTakenBackAndDoneAgain()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    TestBackend house;
    EventForm form = eventForm();
    form.capacity = 15;
    const Event event = house.createOpenEvent(form);
    for (int i = 0; i < 3; ++i)
        QVERIFY(house.registerGuest(event));
    const auto start = stateOf(house, event);
    const QString lastBefore = lastChange(house, event);

    for (int i = 0; i < 60; ++i) {
        doSomething(house, event, random);
        QVERIFY2(isCounted(house, event), qPrintable(QString::number(i)));
    }
    const auto end = stateOf(house, event);
    const EventState endState = house.backend.cache.snapshot()->byId(event.id)->state;

    QStringList undoings;
    const QList<ChangeSummary> history = *house.backend.undo.history(event.id, 200).wait();
    for (const ChangeSummary &done : history) {
        if (done.change.id == lastBefore)
            break;
        const Result<Change> undone = undo(house, done.change.id);
        QVERIFY2(undone, qPrintable(undone ? QString() : done.actions.join(u' ') + undone.error().detail));
        QVERIFY(isCounted(house, event));
        undoings.prepend(undone->id);
    }
    QVERIFY(undoings.size() > 20);
    auto taken = stateOf(house, event);
    for (auto row = start.begin(); row != start.end(); ++row)
        QCOMPARE(taken.take(row.key()), row.value());
    for (const QJsonObject &created : std::as_const(taken))
        QCOMPARE(created[u"status"].toString(), u"cancelled"_s);
    QVERIFY(house.backend.cache.snapshot()->byId(event.id)->state == EventState::Open);

    for (const QString &undoing : std::as_const(undoings)) {
        const Result<Change> redone = undo(house, undoing);
        QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().detail));
        QVERIFY(isCounted(house, event));
    }
    QCOMPARE(stateOf(house, event), end);
    QVERIFY(house.backend.cache.snapshot()->byId(event.id)->state == endState);
}

QTEST_GUILESS_MAIN(TestUndoSequences)
#include "tst_undosequences.moc"
