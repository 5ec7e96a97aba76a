// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/portal/httpclient.h"
#include "tests/support/builders.h"
#include "ui/issues/issuelist.h"
#include "ui/mainwindow.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/undo/undostack.h"
#include "ui/widgets/celleditor.h"
#include "ui/widgets/registrationtableview.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr int phoneGuests = 200;

/** One guest after the other registers from a phone, on a thread of its own; answers are counted. */
class Phones {
public:
    explicit Phones(const QString &address) : m_thread(QThread::create([this, address] { registerAll(address); }))
    {
        m_thread->start();
    }
    ~Phones()
    {
        m_stops = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Phones)

    [[nodiscard]] int registered() const { return m_registered; }
    [[nodiscard]] bool isDone() const { return m_thread->isFinished(); }

private:
    void registerAll(const QString &address)
    {
        HttpClient phone(address);
        for (int number = 0; number < phoneGuests && !m_stops; ++number) {
            const QString page = phone.get(u"/"_s).text();
            static const QRegularExpression field(u"name=\"submission_key\" value=\"([^\"]+)\""_s);
            const QString key = field.match(page).captured(1);
            const QString form =
                u"submission_key=%1&name=Phone+%2&ticket-adult=1&ticket-child=0&email=&consent=yes"_s.arg(key).arg(
                    number);
            if (phone.post(u"/e/summer-bbq/register"_s, form.toLatin1()).status == 303)
                ++m_registered;
        }
    }

    std::atomic<int> m_registered = 0;
    std::atomic<bool> m_stops = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/** An organiser works in the window while guests arrive over HTTP: nothing is lost, and nothing moves under the hand.
 */
class BusyEveningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organiserWorksWhileTwoHundredGuestsArrive();
};

void BusyEveningTest::organiserWorksWhileTwoHundredGuestsArrive()
{
    const QTemporaryDir folder;
    Settings settings;
    settings.database.path = folder.filePath(u"evening.db"_s);
    settings.portal.listen = u"127.0.0.1"_s;
    settings.portal.port = 0;
    settings.portal.postsPerMinute = 0; // all phones come from one address here
    settings.portal.getsPerMinute = 0;
    applyTheme(*qApp);
    const SystemClock clock;
    Application application(settings, clock);
    QSignalSpy opened(&application, &Application::opened);
    application.start();
    QVERIFY(opened.count() == 1 || opened.wait());
    Backend &backend = application.backend();
    EventForm form = eventForm();
    form.capacity.reset();
    std::optional<Event> event;
    backend.events.create(*validated(form), Actor::organiser()).deliver(this, [&](const Result<Event> &made) {
        backend.events.setState(made->slug, EventState::Open, Actor::organiser())
            .deliver(this, [&event](const Result<Event> &open) { event = *open; });
    });
    QTRY_VERIFY(event.has_value());
    int entered = 0;
    for (int number = 0; number < 40; ++number) {
        RegistrationForm guestOf = guestForm();
        guestOf.name = u"Desk %1"_s.arg(number, 2, 10, QChar(u'0'));
        backend.registrations.enter(guest(*event, guestOf), Actor::organiser())
            .deliver(this, [&entered](const Result<Registration> &stored) { entered += stored ? 1 : 0; });
    }
    QTRY_COMPARE(entered, 40);
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
    window.resize(1280, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto &page = *window.findChild<GuestsPage *>();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier); // wherever the window opens: the guests
    QTRY_COMPARE(page.proxy().rowCount(), 40);
    page.proxy().sort(RegistrationTableModel::NameColumn);
    const QSignalSpy resets(&page.model(), &QAbstractItemModel::modelReset);

    const Phones phones(application.portal().status().url.chopped(1));
    RegistrationTableView &table = page.table();
    QTRY_VERIFY(phones.registered() > 5);

    // A cell is typed while guests arrive: neither the editor nor its row moves away.
    table.setFocus();
    table.setCurrentIndex(page.proxy().index(3, RegistrationTableModel::NameColumn));
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = table.findChild<CellEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Desk 03 typed"_s);
    const int before = page.model().rowCount();
    QTRY_VERIFY(page.model().rowCount() > before);
    QCOMPARE(editor->text(), u"Desk 03 typed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(undo.undoWords(), u"Name of Desk 03 typed changed"_s);

    // Several are marked as paid, then two are cancelled, and that is taken back.
    table.clearSelection();
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (int row = 5; row < 10; ++row)
        table.selectionModel()->select(page.proxy().index(row, 0), rows);
    const QList<RegistrationId> chosen = table.selectedIds();
    auto *paid = page.findChild<QPushButton *>(u"bulkPaid"_s);
    QTimer::singleShot(0, paid, [paid] {             // once the menu is open, for which the button waits
        QTest::keyClick(paid->menu(), Qt::Key_Down); // in cash
        QTest::keyClick(paid->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(paid, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&window] { // a menu is a window of its own, too
        window.activateWindow();
        return window.isActiveWindow();
    }));
    QTRY_VERIFY(undo.undoWords().startsWith(u"5 "_s));
    QTest::keyClick(&table, Qt::Key_Delete);
    QTRY_VERIFY(undo.undoWords().endsWith(u"cancelled"_s));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(undo.undoWords().startsWith(u"5 "_s));
    QCOMPARE(table.selectedIds(), chosen);

    QTRY_VERIFY_WITH_TIMEOUT(phones.isDone(), 60'000);
    QCOMPARE(phones.registered(), phoneGuests);
    QTRY_COMPARE(page.model().rowCount(), 40 + phoneGuests);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(table.selectedIds(), chosen);
    for (const RegistrationId id : chosen) {
        const Registration &guest = page.model().row(page.model().rowOfRegistration(id)).registration;
        QCOMPARE(guest.status, RegistrationStatus::Confirmed);
        QCOMPARE(guest.paymentStatus, PaymentStatus::Paid);
    }
    QCOMPARE(page.model().confirmedPersons(), 40 * 3 + phoneGuests);
}

QTEST_MAIN(BusyEveningTest)
#include "tst_busyevening.moc"
