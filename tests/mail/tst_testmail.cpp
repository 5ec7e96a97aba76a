// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/testmail.h"
#include "tests/mail/smtpserver.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::at;
using cookout::test::SmtpServer;
using Kind = SmtpOutcome::Kind;

namespace {

const QDateTime now(QDate(2027, 6, 1), QTime(10, 0), QTimeZone::utc());

} // namespace

class TestMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrivesAndTellsTheServersWords()
    {
        const SmtpServer server;
        const Result<SmtpOutcome> sent =
            sendTestMail(server.settings(), u"anna@example.org"_s, u"en"_s, now, server.options());
        QVERIFY(sent);
        QCOMPARE(sent->kind, Kind::Accepted);
        QVERIFY(!sent->words.isEmpty());
        QCOMPARE(server.mails().size(), 1);
        QVERIFY(server.mails().first().contains("To: anna@example.org"));
        QVERIFY(server.mails().first().contains("Subject: Test mail from Cookout"));
    }

    void refusalIsTheServersOwn()
    {
        const SmtpServer server(at(u"rcpt"_s, u"550 5.1.1 nobody of that name"_s));
        const Result<SmtpOutcome> sent =
            sendTestMail(server.settings(), u"anna@example.org"_s, u"en"_s, now, server.options());
        QVERIFY(sent);
        QCOMPARE(sent->kind, Kind::RecipientRefused);
        QVERIFY2(sent->words.contains(u"nobody of that name"_s), qPrintable(sent->words));
    }

    void serverThatIsAwayIsTold()
    {
        SmtpServer server;
        server.kill();
        const Result<SmtpOutcome> sent =
            sendTestMail(server.settings(), u"anna@example.org"_s, u"en"_s, now, server.options());
        QVERIFY(sent);
        QCOMPARE(sent->kind, Kind::TemporaryForServer);
        QVERIFY(!sent->words.isEmpty());
    }

    void nothingIsSentWithoutWhatItTakes_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("no server") << u""_s << u"party@example.org"_s << u"anna@example.org"_s;
        QTest::newRow("no sender") << u"127.0.0.1"_s << u""_s << u"anna@example.org"_s;
        QTest::newRow("no address") << u"127.0.0.1"_s << u"party@example.org"_s << u""_s;
        QTest::newRow("two addresses") << u"127.0.0.1"_s << u"party@example.org"_s << u"anna@example.org,b@c.de"_s;
        QTest::newRow("a line break") << u"127.0.0.1"_s << u"party@example.org"_s << u"a@b.de\nBcc: c@d.de"_s;
    }
    void nothingIsSentWithoutWhatItTakes()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        SmtpSettings settings;
        settings.server = server;
        settings.from = from;
        const Result<SmtpOutcome> sent = sendTestMail(settings, to, u"en"_s, now);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::InvalidInput);
        QVERIFY(!sent.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailTest)
#include "tst_testmail.moc"
