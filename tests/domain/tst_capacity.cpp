// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/capacity.h"

#include <QTest>

using namespace cookout;

class TestCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreCounted_data();
    void placesAreCounted();
};

void TestCapacity::placesAreCounted_data()
{
    QTest::addColumn<int>("capacity"); // -1: no limit
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("left"); // -1: no limit
    QTest::addColumn<bool>("fits");
    QTest::newRow("room") << 60 << 0 << 3 << 60 << true;
    QTest::newRow("exactly the last") << 60 << 57 << 3 << 3 << true;
    QTest::newRow("one too many") << 60 << 58 << 3 << 2 << false;
    QTest::newRow("full") << 60 << 60 << 1 << 0 << false;
    QTest::newRow("overbooked") << 60 << 65 << 1 << 0 << false;
    QTest::newRow("nobody needs a place") << 60 << 60 << 0 << 0 << true;
    QTest::newRow("no limit") << -1 << 1000 << 50 << -1 << true;
}

void TestCapacity::placesAreCounted()
{
    QFETCH(int, capacity);
    QFETCH(int, taken);
    QFETCH(int, wanted);
    Event event;
    if (capacity >= 0)
        event.capacity = capacity;
    event.placesTaken = taken;
    QTEST(placesLeft(event).value_or(-1), "left");
    QTEST(hasRoomFor(event, wanted), "fits");
}

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
