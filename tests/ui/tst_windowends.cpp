// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/**
 * A window that goes while a job of its is under way: before it has begun, when its answer waits for the window's
 * thread, and between the answers. Changes are made all the same, a file is whole or not there, and nobody misses the
 * window (with the sanitizers).
 */
class WindowEndsTest : public QObject {
    Q_OBJECT

private:
    using Page = GuestsPageFixture;
    using Job = void (*)(const Page &);

    static void trigger(const Page &page, const QString &text)
    {
        for (QAction *action : page.fixture.window->findChildren<QAction *>()) {
            if (action->text().startsWith(text))
                return action->trigger();
        }
        QFAIL(qPrintable(u"there is no action "_s + text));
    }

    static void cancelBoth(const Page &page)
    {
        page.select({u"Ada"_s, u"Bo"_s});
        page.press("bulkCancel");
    }
    static void markPaid(const Page &page)
    {
        page.select({u"Ada"_s, u"Bo"_s});
        page.pay(u"Cash"_s);
    }
    static void takeBack(const Page &page)
    {
        cancelBoth(page);
        QVERIFY(page.undo());
    }
    static void exportAll(const Page &page)
    {
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.press("bulkExport");
        auto *dialog = page.fixture.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)
            ->setText(page.fixture.server.database.filePath(u"guests.csv"_s));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }
    static void editInline(const Page &page)
    {
        page.edit(u"Ada"_s, RegistrationTableModel::NameColumn);
        QVERIFY(page.editor());
        page.editor()->selectAll();
        QTest::keyClicks(page.editor(), u"Ada L."_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
    }
    static void enterGuest(const Page &page)
    {
        QTest::keyClick(page.fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *name = page.page->findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"Dora"_s);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    }
    static void search(const Page &page)
    {
        QTest::keyClick(page.fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"ada"_s);
    }
    static void pasteTable(const Page &page)
    {
        QGuiApplication::clipboard()->setText(u"Name;Adults\nEva;2\nFinn;1\n"_s);
        page.page->table().setFocus();
        page.key(Qt::Key_V, Qt::ControlModifier);
    }
    static void find(const Page &page)
    {
        QTest::keyClick(page.fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(page.fixture.window->findChild<QLineEdit *>(u"paletteInput"_s), u"bo"_s);
    }
    static void remind(const Page &page) { trigger(page, u"Remind of the event"_s); }
    static void chooseNotices(const Page &page) { trigger(page, u"Mails about new guests"_s); }
    static void writeToGuests(const Page &page) { trigger(page, u"Mails to guests"_s); }
    static void reload(const Page &page) { trigger(page, u"Reload"_s); }

    /** Everything that was asked for has been done; the window's thread has been told nothing of it yet. */
    static void letJobsEnd(TestBackend &server, const QString &slug)
    {
        std::ignore = server.backend.background.run([] { return Result<bool>(true); }).wait();
        EventForm form = eventForm();
        form.slug = slug;
        std::ignore = server.createOpenEvent(form); // waits for the writer, whom all asked before
        std::ignore = server.backend.background.run([] { return Result<bool>(true); }).wait();
    }

    static qsizetype linesIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("\r\n") : -1;
    }

    /** One turn of the thread's event loop: what waits by now is delivered. */
    static void takeTurn()
    {
        const auto turned = std::make_shared<bool>(false);
        QMetaObject::invokeMethod(
            qApp, [turned] { *turned = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(*turned);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void noJobIsLeftHalfDone_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("turns");
        const QList<std::pair<const char *, Job>> jobs{
            {"cancels two", &cancelBoth}, {"marks two as paid", &markPaid}, {"takes back", &takeBack},
            {"exports", &exportAll},      {"edits inline", &editInline},    {"enters a guest", &enterGuest},
            {"searches", &search},        {"pastes a table", &pasteTable},  {"finds by words", &find},
            {"reminds", &remind},         {"notices", &chooseNotices},      {"writes to guests", &writeToGuests},
            {"reloads", &reload}};
        for (const auto &[name, job] : jobs) {
            QTest::addRow("%s: at once", name) << job << false << 0;
            QTest::addRow("%s: its answer waits", name) << job << true << 0;
            for (const int turns : {1, 2, 3})
                QTest::addRow("%s: %d turns later", name, turns) << job << true << turns;
        }
    }

    void noJobIsLeftHalfDone()
    {
        QFETCH(const Job, job);
        QFETCH(const bool, done);
        QFETCH(const int, turns);
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        job(page);
        if (done)
            letJobsEnd(page.fixture.server, u"before"_s);
        for (int turn = 0; turn < turns; ++turn)
            takeTurn();
        page.fixture.window->close();
        page.fixture.window.reset();
        letJobsEnd(page.fixture.server, u"after"_s);
        for (int turn = 0; turn < 5; ++turn)
            takeTurn(); // what was on its way to the window
        const auto all = page.fixture.server.backend.registrations.page(page.event.id, {}, 10).wait();
        QVERIFY(all);
        QVERIFY(all->rows.size() == (job == &enterGuest ? 4 : 3));
        const QString file = page.fixture.server.database.filePath(u"guests.csv"_s);
        if (job == &exportAll && QFile::exists(file))
            QCOMPARE(linesIn(file), 4); // a heading and three guests
        if (job == &cancelBoth)
            QCOMPARE(page.stored(u"Bo"_s).status, RegistrationStatus::Cancelled);
        if (job == &takeBack)
            QCOMPARE(page.stored(u"Bo"_s).status, RegistrationStatus::Confirmed);
        if (job == &markPaid)
            QCOMPARE(page.stored(u"Bo"_s).paymentStatus, PaymentStatus::Paid);
        if (job == &editInline)
            QCOMPARE(page.stored(u"Ada"_s).party.name, u"Ada L."_s);
    }
};

COOKOUT_WINDOW_TEST(WindowEndsTest)
#include "tst_windowends.moc"
