// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guestlist.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestGuestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeaderIsThatOfThePublicInterface();
    void aRowHoldsWhatTheGuestSent();
};

void TestGuestList::theHeaderIsThatOfThePublicInterface()
{
    const QList<CsvRow> rows = guestListOf(test::openEvent(), {}, u'.');
    QCOMPARE(rows.size(), 1);
    QCOMPARE(QString::fromUtf8(toCsv(rows, {})),
             u"code,status,name,email,phone,house_number,adult,child,party_size,notes,total,paid,balance,"
             "payment_status,registered_at,checked_in,source\r\n"_s);
}

void TestGuestList::aRowHoldsWhatTheGuestSent()
{
    Registration registration;
    registration.code = u"BCDFGH"_s;
    registration.party = test::guest(test::openEvent()).party();
    registration.party.phone = u"+31 6 1234"_s;
    registration.registeredAt = QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc());
    const QList<CsvRow> rows = guestListOf(test::openEvent(), {registration}, u',');
    QCOMPARE(QString::fromUtf8(toCsv({rows.last()}, {u';', u','})),
             u"BCDFGH;confirmed;Zoë O’Brien;zoe@example.org;+31 6 1234;;2;1;3;;62,00;0,00;62,00;unpaid;"
             "2027-06-01T12:00:00+02:00;0;portal\r\n"_s);
}

QTEST_GUILESS_MAIN(TestGuestList)
#include "tst_guestlist.moc"
