// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/domain/registrationcode.h"
#include "tests/mail/smtpserver.h"
#include "tests/portal/httpclient.h"
#include "tests/support/builders.h"
#include "ui/issues/issuelist.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/**
 * The tour of the house: one guest's registration from the phone through guard, routes, service, writer, database,
 * window and mail to the list that comes out, all in this process and all of it real. Read it from top to bottom.
 */
class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRegistrationThroughEveryRoom();
};

namespace {

Settings settingsIn(const QTemporaryDir &folder, const SmtpServer &mailServer)
{
    Settings settings;
    settings.database.path = folder.filePath(u"walk.db"_s);
    settings.portal.listen = u"127.0.0.1"_s;
    settings.portal.port = 0;
    settings.smtp = mailServer.settings();
    return settings;
}

Event openBarbecue(Backend &backend)
{
    Event event;
    bool done = false;
    QObject receiver;
    backend.events.create(*validated(eventForm()), Actor::organiser())
        .deliver(&receiver, [&](const Result<Event> &made) {
            backend.events.setState(made->slug, EventState::Open, Actor::organiser())
                .deliver(&receiver, [&](const Result<Event> &opened) {
                    event = *opened;
                    done = true;
                });
        });
    return QTest::qWaitFor([&done] { return done; }) ? event : Event();
}

QString textIn(const QTreeView &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells.append(table.model()->index(row, column).data().toString());
    return cells.join(u'|');
}

} // namespace

void TestWalk::oneRegistrationThroughEveryRoom()
{
    // The program as it runs for an organiser: database, portal, mail, window.
    const QTemporaryDir folder;
    SmtpServer mailServer;
    const SystemClock clock;
    const Settings settings = settingsIn(folder, mailServer);
    Application application(settings, clock);
    QSignalSpy opened(&application, &Application::opened);
    application.start();
    QVERIFY(opened.count() == 1 || opened.wait());
    Backend &backend = application.backend();
    const Event event = openBarbecue(backend);
    QCOMPARE(event.slug, u"summer-bbq"_s);
    application.startServices(true);
    QTRY_COMPARE(application.portal().status().state, PortalStatus::State::Running);
    Preferences preferences({}, backend.background);
    IssueList issues(backend.facts, application.portal(), application.mail(), backend.health, clock);
    UndoStack undo(backend.undo);
    MainWindow window(WindowServices{backend.events,
                                     backend.registrations,
                                     backend.guests,
                                     backend.payments,
                                     backend.checkIns,
                                     backend.undo,
                                     undo,
                                     backend.guestList,
                                     backend.views,
                                     backend.outbox,
                                     backend.guestMails,
                                     backend.mailings,
                                     application.mailPreview(),
                                     backend.overview,
                                     backend.exports,
                                     backend.cache,
                                     backend.facts,
                                     application.portal(),
                                     application.mail(),
                                     backend.background,
                                     clock,
                                     preferences,
                                     backend.backups,
                                     backend.readiness,
                                     issues,
                                     settings.database.display()});
    window.show();
    const auto *table = window.findChild<QTreeView *>();
    QVERIFY(table);

    // A guest scans the QR code, reads the page and fills in the form.
    HttpClient phone(application.portal().status().url.chopped(1));
    const HttpAnswer eventPage = phone.get(u"/"_s);
    QCOMPARE(eventPage.status, 200);
    const QString key =
        QRegularExpression(u"name=\"submission_key\" value=\"([^\"]+)\""_s).match(eventPage.text()).captured(1);
    QVERIFY(!key.isEmpty());

    // Guard → router → route → service → writer → commit → mailbox → route: a redirect to the guest's own page.
    const HttpAnswer sent =
        phone.post(u"/e/summer-bbq/register"_s, "submission_key=" + key.toLatin1() +
                                                    "&name=Zo%C3%AB+O%E2%80%99Brien&ticket-adult=2&ticket-child=1&"
                                                    "email=zoe%40example.org&consent=yes");
    QCOMPARE(sent.status, 303);
    const HttpAnswer guestPage = phone.get(QString::fromLatin1(sent.headers.value("location")));
    const QString code = QRegularExpression(u"class=\"code\">([A-Z]{6})<"_s).match(guestPage.text()).captured(1);
    QVERIFY(isRegistrationCode(code));
    QVERIFY(guestPage.text().contains(u"€62.00"_s));

    // The organiser sees the row arrive within a second, without doing anything.
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 1000);
    QVERIFY2(textIn(*table, 0).contains(u"Zoë O’Brien"_s), qPrintable(textIn(*table, 0)));
    QVERIFY(textIn(*table, 0).contains(code));

    // The mail thread takes the row of the outbox that came with the same commit to a real SMTP server.
    QTRY_COMPARE_WITH_TIMEOUT(mailServer.mails().size(), 1, 10'000);
    QVERIFY(mailServer.envelope(1).value(u"to"_s).toVariant().toString().contains("zoe@example.org"_L1) ||
            mailServer.envelope(1).value(u"to"_s).toVariant().toStringList().contains(u"zoe@example.org"_s));
    QVERIFY(mailServer.mails().first().contains("Message-ID:"));

    // And a list comes out.
    QByteArray list;
    backend.exports.guestsAsCsv(event.slug, QLocale(u"nl_NL"_s)).deliver(this, [&list](const Result<QByteArray> &csv) {
        list = *csv;
    });
    QTRY_VERIFY(!list.isEmpty());
    const QString expected = code + u";confirmed;Zoë O’Brien;zoe@example.org;;;2;1;3;;62,00;0,00;62,00;unpaid;"_s;
    QVERIFY2(QString::fromUtf8(list).contains(expected), list.constData());

    application.shutdown();
    QCOMPARE(application.portal().status().state, PortalStatus::State::Stopped);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyTheme(*qApp);
    TestWalk walk;
    return QTest::qExec(&walk, argc, argv);
}

#include "tst_walk.moc"
