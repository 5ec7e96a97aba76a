// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/issues/issuespanel.h"
#include "ui/issues/issuewords.h"
#include "ui/noticebar.h"
#include "ui/pages/outboxpage.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class IssuesTest : public QObject {
    Q_OBJECT

private:
    static QList<Issue::Kind> kindsOf(const WindowFixture &fixture)
    {
        QList<Issue::Kind> kinds;
        for (const Issue &issue : fixture.issues.issues())
            kinds.append(issue.kind);
        return kinds;
    }

    static QToolButton &segment(const WindowFixture &fixture)
    {
        return *fixture.window->findChild<QToolButton *>(u"issuesState"_s);
    }

    static IssuesPanel &panel(const WindowFixture &fixture) { return *fixture.window->findChild<IssuesPanel *>(); }

    /** The only issue's row. */
    static IssueRow *onlyRow(const WindowFixture &fixture)
    {
        const QList<IssueRow *> rows = panel(fixture).findChildren<IssueRow *>();
        return rows.size() == 1 ? rows.first() : nullptr;
    }

    static MailStatus mailIn(MailStatus::State state)
    {
        MailStatus status;
        status.state = state;
        status.server = u"smtp.example.org"_s;
        status.problem = u"535 Authentication failed"_s;
        return status;
    }

    static PortalStatus takenPort()
    {
        PortalStatus status;
        status.state = PortalStatus::State::Failed;
        status.port = 8080;
        status.problem = u"the address is already in use"_s;
        status.portInUse = true;
        return status;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void nothingIsSaidWhileAllIsWell()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(segment(fixture).isHidden());
        QVERIFY(panel(fixture).isHidden());
        QTest::keyClick(fixture.window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel(fixture).isVisible());
        QCOMPARE(panel(fixture).findChildren<IssueRow *>().size(), 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        QVERIFY(panel(fixture).isHidden());
    }

    void worstComesFirstAndEachGoesWithItsCause()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        fixture.mail.become(mailIn(MailStatus::State::Waiting));
        fixture.portal.become(takenPort());
        Q_EMIT fixture.server.backend.facts.backupFailed(u"no space"_s);
        fixture.server.backend.facts.publishFailure(Error{ErrorCode::Unavailable, u"disk full"_s, {}});
        const QList expected{Issue::Kind::SavingFailed, Issue::Kind::PortalFailed, Issue::Kind::MailUnreachable,
                             Issue::Kind::BackupFailed};
        QTRY_COMPARE(kindsOf(fixture), expected);
        QCOMPARE(segment(fixture).accessibleName(), u"4 issues"_s);

        QVERIFY(fixture.server.registerGuest(event)); // it can be saved again
        QTRY_COMPARE(kindsOf(fixture), expected.sliced(1));
        fixture.portal.start();
        fixture.mail.become(mailIn(MailStatus::State::Idle));
        QCOMPARE(kindsOf(fixture), QList{Issue::Kind::BackupFailed});
        QCOMPARE(segment(fixture).accessibleName(), u"1 issue"_s);
        Q_EMIT fixture.server.backend.facts.backedUp(u"copy.db"_s);
        QTRY_VERIFY(segment(fixture).isHidden());
    }

    void issueIsAsOldAsItsFirstReport()
    {
        WindowFixture fixture;
        const QDateTime began = fixture.server.clock.now();
        fixture.mail.become(mailIn(MailStatus::State::Paused));
        fixture.server.clock.advance(std::chrono::hours(1));
        fixture.mail.become(mailIn(MailStatus::State::Sending)); // the next attempt, which fails too
        MailStatus again = mailIn(MailStatus::State::Paused);
        again.problem = u"535 Too many attempts"_s;
        fixture.mail.become(again);
        QCOMPARE(fixture.issues.issues().size(), 1);
        QCOMPARE(fixture.issues.issues().first().since, began);
        QCOMPARE(fixture.issues.issues().first().detail, again.problem);
        const QString words = IssueWords::since(fixture.issues.issues().first(), began.addDays(1));
        QVERIFY2(words.contains(QLocale().toString(began.date(), QLocale::ShortFormat)), qUtf8Printable(words));
    }

    void damageIsOneIssueAndItsWayOutCanBeCopied()
    {
        WindowFixture fixture;
        fixture.open();
        const QString detail = u"page 7 is malformed; restore backups/monday.db"_s;
        Q_EMIT fixture.server.backend.facts.databaseDamaged(detail);
        fixture.server.backend.facts.publishFailure(Error{ErrorCode::Unavailable, detail, {}});
        QTRY_COMPARE(kindsOf(fixture), QList{Issue::Kind::DatabaseDamaged});
        QTest::mouseClick(&segment(fixture), Qt::LeftButton);
        QTRY_VERIFY(panel(fixture).isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the keyboard is on its button
        QCOMPARE(QGuiApplication::clipboard()->text(), detail);
        QVERIFY(!fixture.window->findChild<NoticeBar *>()->text().isEmpty());
    }

    void savingIsTriedAgainAndTheIssueGoes()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.server.backend.facts.publishFailure(Error{ErrorCode::Busy, u"locked"_s, {}});
        QTRY_COMPARE(kindsOf(fixture), QList{Issue::Kind::SavingFailed});
        panel(fixture).toggle();
        QVERIFY(onlyRow(fixture)->accessibleName().contains(u"not saved"_s));
        onlyRow(fixture)->button().click();
        QTRY_COMPARE(kindsOf(fixture), QList<Issue::Kind>());
        QTRY_VERIFY(panel(fixture).findChildren<IssueRow *>().isEmpty());
    }

    void savingThatFailsAgainSaysSo()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.server.backend.facts.publishFailure(Error{ErrorCode::Unavailable, u"disk full"_s, {}});
        QTRY_VERIFY(onlyRow(fixture));
        fixture.server.backend.pool.close();
        onlyRow(fixture)->button().click();
        QTRY_VERIFY(!fixture.window->findChild<NoticeBar *>()->text().isEmpty());
        QCOMPARE(kindsOf(fixture), QList{Issue::Kind::SavingFailed});
    }

    void takenPortIsNamedAndThePortalStartsAgain()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.portal.become(takenPort());
        QVERIFY(IssueWords::sentence(fixture.issues.issues().first()).contains(u"8080"_s));
        onlyRow(fixture)->button().click();
        QCOMPARE(fixture.portal.status().state, PortalStatus::State::Running);
        QCOMPARE(kindsOf(fixture), QList<Issue::Kind>());
    }

    void failedMailsLeadToTheOutbox()
    {
        WindowFixture fixture;
        fixture.open();
        MailCounts counts;
        counts.failed = 2;
        fixture.issues.hearMailCounts(counts);
        QCOMPARE(onlyRow(fixture)->accessibleName(), u"Problem: 2 mails could not be sent"_s);
        onlyRow(fixture)->button().click();
        QVERIFY(fixture.window->findChild<OutboxPage *>()->isVisible());
        fixture.issues.hearMailCounts({});
        QCOMPARE(kindsOf(fixture), QList<Issue::Kind>());
    }

    void roomOnTheDiskIsWatched()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.issues.hearSpace({HealthFinding::Level::Warn, u"disk space"_s, u"300 MB free at /"_s, {}});
        QCOMPARE(kindsOf(fixture), QList{Issue::Kind::DiskLow});
        fixture.issues.hearSpace({HealthFinding::Level::Fail, u"disk space"_s, u"3 MB free at /"_s, {}});
        QCOMPARE(kindsOf(fixture), QList{Issue::Kind::DiskFull});
        QTRY_VERIFY(onlyRow(fixture)); // the former row goes with the next turn
        QCOMPARE(onlyRow(fixture)->accessibleName(), u"Problem: The disk is full"_s);
        onlyRow(fixture)->button().click(); // the disk of this test has room
        const HealthFinding real = *fixture.server.backend.health.space().wait();
        QVERIFY2(real.finding.contains(u" free at /"_s), qPrintable(real.finding));
        if (real.level != HealthFinding::Level::Ok)
            QSKIP("this computer's disk is nearly full");
        QTRY_COMPARE(kindsOf(fixture), QList<Issue::Kind>());
    }

    void backupIsMadeByItsButton()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        Q_EMIT fixture.server.backend.facts.backupFailed(u"no space"_s);
        QTRY_VERIFY(onlyRow(fixture));
        onlyRow(fixture)->button().click();
        QTRY_COMPARE(kindsOf(fixture), QList<Issue::Kind>());
        QVERIFY(!QDir(fixture.server.database.filePath(u"backups"_s)).entryList(QDir::Files).isEmpty());
    }

    void everyControlHasANameAndNoWordIsClipped()
    {
        WindowFixture fixture;
        fixture.portal.become(takenPort());
        fixture.mail.become(mailIn(MailStatus::State::Paused));
        fixture.open();
        panel(fixture).toggle();
        QTRY_VERIFY(panel(fixture).isVisible());
        QVERIFY2(unnamedControls(panel(fixture)).isEmpty(), qPrintable(unnamedControls(panel(fixture)).join(u'\n')));
        QTRY_VERIFY2(clippedTexts(panel(fixture)).isEmpty(), qPrintable(clippedTexts(panel(fixture)).join(u'\n')));
    }
};

COOKOUT_WINDOW_TEST(IssuesTest)
#include "tst_issues.moc"
