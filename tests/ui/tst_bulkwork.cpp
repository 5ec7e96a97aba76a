// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "tests/ui/controls.h"
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/noticebar.h"
#include "ui/theme.h"
#include "ui/undo/toast.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSemaphore>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** What the bar below the table does with the selected guests beyond changing their state. */
class BulkWorkTest : public QObject {
    Q_OBJECT

private:
    using Page = GuestsPageFixture;

    static QFileDialog *dialogOf(const Page &page)
    {
        for (auto *dialog : page.fixture.window->findChildren<QFileDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    static void saveAs(const Page &page, const QString &path)
    {
        QFileDialog *dialog = dialogOf(page);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    static QString pathOf(const Page &page, const QString &name) { return page.fixture.server.database.filePath(name); }

    /** The names in the second column of a file, without the heading. */
    static QStringList namesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {file.errorString()};
        QStringList names;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
            for (const QString &name : {u"Ada"_s, u"Bo"_s, u"Cy"_s}) {
                if (line.contains(u',' + name + u','))
                    names.append(name);
            }
        }
        return names;
    }

    static QString noticeOf(const Page &page) { return page.fixture.window->findChild<NoticeBar *>()->text(); }

    /** Keeps both background threads busy until it goes. */
    class BusyThreads {
    public:
        explicit BusyThreads(Background &background)
        {
            for (int thread = 0; thread < 2; ++thread) {
                std::ignore = background.run([go = m_go] {
                    go->acquire();
                    return Result<bool>(true);
                });
            }
        }
        ~BusyThreads() { release(); }
        Q_DISABLE_COPY_MOVE(BusyThreads)

        void release() { m_go->release(2); }

    private:
        std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void theOrganiserChoosesHowTheyHavePaid()
    {
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        page.select({u"Ada"_s, u"Bo"_s});
        page.pay(u"Bank transfer"_s);
        QTRY_COMPARE(page.stored(u"Bo"_s).paymentStatus, PaymentStatus::Paid);
        for (const QString &name : {u"Ada"_s, u"Bo"_s}) {
            const auto ledger = page.fixture.server.backend.payments.ledger(page.guests.value(name).id).wait();
            QCOMPARE(ledger->size(), 1);
            QCOMPARE(ledger->first().method, PaymentMethod::Transfer);
        }
        QCOMPARE(page.stored(u"Cy"_s).paymentStatus, PaymentStatus::Unpaid);
        QTRY_COMPARE(page.fixture.window->findChild<Toast *>()->text(), u"2 guests marked as paid (Bank transfer)"_s);
        QVERIFY(page.undo());
        QTRY_COMPARE(page.fixture.window->findChild<Toast *>()->text(),
                     u"Taken back: 2 guests marked as paid (Bank transfer)"_s);
        QTRY_COMPARE(page.stored(u"Ada"_s).paymentStatus, PaymentStatus::Unpaid);
    }

    void theBarFitsIntoEveryWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Scheme>("scheme");
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(960, 720)}) {
            QTest::addRow("%d light", size.width()) << size << Scheme::Light;
            QTest::addRow("%d dark", size.width()) << size << Scheme::Dark;
        }
    }

    void theBarFitsIntoEveryWindow()
    {
        QFETCH(const QSize, size);
        QFETCH(const Scheme, scheme);
        applyTheme(*qApp, scheme);
        const auto back = qScopeGuard([] { applyTheme(*qApp); });
        const Page page({u"Ada"_s, u"Björn"_s, u"Cy"_s, u"Lukas & Kasia"_s, u"Eleni"_s, u"Nour"_s, u"Søren"_s,
                         u"Inés María de la Cruz"_s, u"Tom"_s, u"Müge"_s, u"Siân"_s, u"Chloé"_s});
        page.fixture.window->resize(size);
        QVERIFY(
            page.fixture.server.backend.registrations.cancel({page.guests[u"Tom"_s].id}, Actor::organiser()).wait());
        QTRY_COMPARE(page.cell(u"Tom"_s, RegistrationTableModel::StatusColumn).data().toString(), u"Cancelled"_s);
        page.select({u"Cy"_s, u"Nour"_s, u"Müge"_s});
        keepPicture(*page.fixture.window,
                    u"bulk-%1-%2"_s.arg(size.width()).arg(scheme == Scheme::Dark ? u"dark" : u"light"));
        const QStringList clipped = clippedTexts(*page.fixture.window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY(page.fixture.window->width() == size.width()); // the bar makes no window wider
    }

    void messagesDoNotCoverTheBar()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        page.select({u"Ada"_s, u"Bo"_s});
        page.pay(u"Cash"_s);
        auto *toast = page.fixture.window->findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        const QWidget *bar = page.fixture.window->findChild<QWidget *>(u"bulkBar"_s);
        const auto barTop = [&] { return bar->mapTo(page.fixture.window.get(), QPoint()).y(); };
        QVERIFY(bar->isVisible());
        QVERIFY(toast->geometry().bottom() < barTop());
        page.fixture.window->resize(1280, 640);
        QTRY_VERIFY(toast->geometry().bottom() < barTop());
        const int above = toast->y();
        page.fixture.window->findChild<QTreeView *>()->clearSelection();
        QTRY_VERIFY(!bar->isVisible());
        QTRY_VERIFY(toast->y() > above); // and comes down again
    }

    void everyWayOfThePaneIsOffered()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        QStringList offered;
        for (const QAction *action : page.page->findChild<QPushButton *>(u"bulkPaid"_s)->menu()->actions())
            offered.append(action->text());
        QCOMPARE(offered, QStringList({u"Cash"_s, u"Bank transfer"_s, u"Card"_s, u"Payment link"_s, u"Other way"_s}));
    }

    void onlyTheSelectedGuestsAreExported()
    {
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        page.select({u"Cy"_s, u"Ada"_s});
        page.press("bulkExport");
        QVERIFY(dialogOf(page));
        QCOMPARE(dialogOf(page)->windowTitle(), u"Export 2 selected guests as CSV"_s);
        saveAs(page, pathOf(page, u"two.csv"_s));
        QTRY_COMPARE(noticeOf(page), u"two.csv saved"_s);
        QCOMPARE(namesIn(pathOf(page, u"two.csv"_s)), QStringList({u"Ada"_s, u"Cy"_s})); // as the table shows them
    }

    void elsewhereTheSameGuestsAreSaved()
    {
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        page.select({u"Bo"_s, u"Cy"_s});
        page.press("bulkExport");
        const QString missing = pathOf(page, u"missing/two.csv"_s);
        Q_EMIT dialogOf(page)->fileSelected(missing); // a folder that has gone since it was chosen
        dialogOf(page)->reject();
        QTRY_VERIFY(noticeOf(page).contains(u"Choose another folder"_s));
        const auto buttons = page.fixture.window->findChild<NoticeBar *>()->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QTRY_VERIFY(dialogOf(page));
        saveAs(page, pathOf(page, u"two.csv"_s));
        QTRY_COMPARE(namesIn(pathOf(page, u"two.csv"_s)), QStringList({u"Bo"_s, u"Cy"_s}));
    }

    void cancelledExportLeavesNoFile()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        auto *cancel = page.fixture.window->findChild<QToolButton *>(u"cancelProgress"_s);
        QVERIFY(!cancel->isVisible());
        BusyThreads busy(page.fixture.server.backend.background);
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.press("bulkExport");
        saveAs(page, pathOf(page, u"never.csv"_s));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(noticeOf(page), u"Cancelled. No file was saved."_s);
        busy.release();
        page.press("bulkExport"); // the next one is not cancelled with it
        saveAs(page, pathOf(page, u"two.csv"_s));
        QTRY_COMPARE(noticeOf(page), u"two.csv saved"_s);
        QVERIFY(!QFile::exists(pathOf(page, u"never.csv"_s)));
    }
};

COOKOUT_WINDOW_TEST(BulkWorkTest)
#include "tst_bulkwork.moc"
