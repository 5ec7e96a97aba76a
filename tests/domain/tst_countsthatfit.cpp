// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countsthatfit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

using Counts = QMap<QString, int>;

/** Ten places; adults and children take one, babies do not. */
Event dinner(int taken)
{
    Event event;
    event.capacity = 10;
    event.placesTaken = taken;
    event.ticketTypes = {TicketType{{}, u"adult"_s, {}, {}, true, 1, std::nullopt, 0, false},
                         TicketType{{}, u"child"_s, {}, {}, true, 2, std::nullopt, 0, false},
                         TicketType{{}, u"baby"_s, {}, {}, false, 3, std::nullopt, 0, false}};
    return event;
}

Counts family(int adults, int children, int babies)
{
    return {{u"adult"_s, adults}, {u"child"_s, children}, {u"baby"_s, babies}};
}

} // namespace

class TestCountsThatFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastBandsStayBehindFirst();
    void whoeverNeedsNoPlaceComesAlong();
    void aBandOfItsOwnCanBeFull();
    void whatThePartyHadIsKept();
    void nobodyPassesThoseInLine();
    void whereThereIsNoLimitEverybodyFits();
};

void TestCountsThatFit::theLastBandsStayBehindFirst()
{
    QCOMPARE(*countsThatFit(dinner(7), family(2, 2, 0)), family(2, 1, 0));
    QCOMPARE(*countsThatFit(dinner(9), family(2, 2, 0)), family(1, 0, 0));
    QVERIFY(!countsThatFit(dinner(10), family(2, 2, 0)));
}

void TestCountsThatFit::whoeverNeedsNoPlaceComesAlong()
{
    QCOMPARE(*countsThatFit(dinner(8), family(2, 1, 1)), family(2, 0, 1));
}

void TestCountsThatFit::aBandOfItsOwnCanBeFull()
{
    Event summer = dinner(0);
    summer.ticketTypes[1].capacity = 4;
    summer.ticketTypes[1].placesTaken = 3;
    QCOMPARE(*countsThatFit(summer, family(2, 2, 0)), family(2, 1, 0));
}

void TestCountsThatFit::whatThePartyHadIsKept()
{
    Party had;
    had.tickets = {{u"adult"_s, 2, {}, true}};
    QCOMPARE(*countsThatFit(dinner(9), family(4, 0, 0), had), family(3, 0, 0));
    QCOMPARE(*countsThatFit(dinner(10), family(4, 0, 0), had), family(2, 0, 0));
}

void TestCountsThatFit::nobodyPassesThoseInLine()
{
    Event summer = dinner(8);
    summer.waiting = 1;
    QVERIFY(!countsThatFit(summer, family(3, 0, 0)));
    summer.waitingList = WaitingListPolicy::BestFit;
    QCOMPARE(*countsThatFit(summer, family(3, 0, 0)), family(2, 0, 0));
}

void TestCountsThatFit::whereThereIsNoLimitEverybodyFits()
{
    Event summer = dinner(500);
    summer.capacity.reset();
    QCOMPARE(*countsThatFit(summer, family(9, 9, 9)), family(9, 9, 9));
}

QTEST_GUILESS_MAIN(TestCountsThatFit)
#include "tst_countsthatfit.moc"
