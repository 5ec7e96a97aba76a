// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/programfigures.h"
#include "tests/mail/mailhouse.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;

class MailFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeliveryIsMeasuredFromTheQueueOn();
    void everyFailureIsCountedByItsKind_data();
    void everyFailureIsCountedByItsKind();

private:
    static MailSetup counting(House &house, ProgramFigures &figures)
    {
        MailSetup setup = house.setup(house.server.settings());
        setup.figures = &figures;
        return setup;
    }
    static bool tells(const ProgramFigures &figures, const QByteArray &line)
    {
        return figures.text({}, {}).split('\n').contains(line);
    }
};

void MailFiguresTest::aDeliveryIsMeasuredFromTheQueueOn()
{
    House house;
    ProgramFigures figures;
    MailThread mail(counting(house, figures));
    house.registerGuest();
    house.store.clock.advance(45s);
    mail.start();
    QTRY_COMPARE(house.counts().sent, 1);
    QVERIFY(tells(figures, "cookout_mail_delivery_seconds_count 1"));
    QVERIFY(tells(figures, "cookout_mail_delivery_seconds_sum 45"));
    QVERIFY(tells(figures, "cookout_mail_delivery_seconds_bucket{le=\"30\"} 0"));
    QVERIFY(tells(figures, "cookout_mail_delivery_seconds_bucket{le=\"60\"} 1"));
    QVERIFY(!figures.text({}, {}).contains("cookout_mail_failures_total{"));
}

void MailFiguresTest::everyFailureIsCountedByItsKind_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("kind");
    QTest::addRow("away for a while") << u"greeting=450 4.3.2 not now"_s << QByteArray("temporary_for_server");
    QTest::addRow("mailbox full") << u"rcpt=452 4.2.2 full"_s << QByteArray("temporary_for_recipient");
    QTest::addRow("no such user") << u"rcpt=550 5.1.1 no such user"_s << QByteArray("recipient_refused");
    QTest::addRow("content") << u"body=554 5.7.1 spam"_s << QByteArray("message_refused");
    QTest::addRow("sender") << u"mail=550 5.7.1 not you"_s << QByteArray("server_refuses_us");
    QTest::addRow("no answer") << u"body=keep, then drop"_s << QByteArray("uncertain");
}

void MailFiguresTest::everyFailureIsCountedByItsKind()
{
    QFETCH(const QString, action);
    QFETCH(const QByteArray, kind);
    House house({u"--at"_s, action});
    ProgramFigures figures;
    MailThread mail(counting(house, figures));
    house.registerGuest();
    mail.start();
    QTRY_VERIFY(tells(figures, "cookout_mail_failures_total{class=\"" + kind + "\"} 1"));
    mail.stop();
    QVERIFY(tells(figures, "cookout_mail_delivery_seconds_count 0"));
    QCOMPARE(figures.text({}, {}).count("cookout_mail_failures_total{"), 1);
}

QTEST_GUILESS_MAIN(MailFiguresTest)
#include "tst_mailfigures.moc"
