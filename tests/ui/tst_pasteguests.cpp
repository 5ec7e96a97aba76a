// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/models/pastedguestsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/hintbar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** What a spreadsheet has put into the clipboard becomes guests, in the real window. */
class PasteGuestsTest : public QObject {
    Q_OBJECT

private:
    using Page = GuestsPageFixture;
    using Model = PastedGuestsModel;

    static PasteDialog *paste(const Page &page, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        page.page->table().setFocus();
        page.key(Qt::Key_V, Qt::ControlModifier);
        auto *dialog = page.page->findChild<PasteDialog *>();
        if (dialog && !QTest::qWaitFor([dialog] { return dialog->model().rowCount() > 0; }))
            qFatal("the pasted rows are not read");
        return dialog;
    }

    static QString cell(PasteDialog &dialog, int row, int column)
    {
        return dialog.model().index(row, column).data().toString();
    }

    static void press(PasteDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addPasted"_s), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void rowsAreJudgedBeforeAnybodyIsAdded()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\tE-mail\tNote\n"
                                          "Bo\tbo@example.org\tVegan\n"
                                          "Ada Kern\tada@example.org\t\n"
                                          "Cy\tcy at home\t\n"_s);
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(dialog->model().rowCount(), 3);
        QCOMPARE(cell(*dialog, 0, Model::StateColumn), u"Ready"_s);
        QCOMPARE(cell(*dialog, 0, Model::NotesColumn), u"Vegan"_s);
        QCOMPARE(cell(*dialog, 1, Model::StateColumn), u"Known"_s);
        QCOMPARE(cell(*dialog, 1, Model::ReasonColumn), u"Looks like Ada."_s);
        QCOMPARE(cell(*dialog, 2, Model::StateColumn), u"Problem"_s);
        QVERIFY(cell(*dialog, 2, Model::ReasonColumn).startsWith(u"E-mail: "_s));
        QCOMPARE(dialog->findChild<QPushButton *>(u"addPasted"_s)->text(), u"Add 1 guest"_s);
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
    }

    void allOfThemAreOneStep()
    {
        const Page page({u"Ada"_s});
        QString text = u"Name\n"_s;
        for (int number = 0; number < 30; ++number)
            text += u"Guest %1\n"_s.arg(number);
        PasteDialog *dialog = paste(page, text);
        QVERIFY(dialog);
        press(*dialog);
        QTRY_COMPARE(page.names().size(), 31);
        QTRY_VERIFY(!page.page->findChild<PasteDialog *>());
        QVERIFY(page.undo());
        const auto stored = [&page] {
            const QList<Registration> rows = *page.fixture.server.backend.registrations.rows(page.event.id).wait();
            return std::count_if(rows.begin(), rows.end(),
                                 [](const Registration &row) { return row.status == RegistrationStatus::Confirmed; });
        };
        QTRY_COMPARE(stored(), 1);
    }

    void knownOnesComeOnlyWhenWanted()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\nAda\nBo\n"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"withKnown"_s), Qt::Key_Space);
        press(*dialog);
        QTRY_COMPARE(page.names(), QStringList({u"Ada"_s, u"Ada"_s, u"Bo"_s}));
    }

    void tableWithoutHeadingsIsReadByItsContent()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Bo\tbo@example.org\nCy\tcy@example.org\n"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->model().rowCount(), 2);
        QCOMPARE(cell(*dialog, 0, Model::NameColumn), u"Bo"_s);
        QCOMPARE(cell(*dialog, 0, Model::EmailColumn), u"bo@example.org"_s);
    }

    void tooManyAreAllLeftOutUntilRoomIsMade()
    {
        EventForm form = eventForm();
        form.capacity = 2;
        const Page page({u"Ada"_s}, form);
        PasteDialog *dialog = paste(page, u"Name\nBo\nCy\n"_s);
        QVERIFY(dialog);
        press(*dialog);
        auto *button = dialog->findChild<QPushButton *>(u"addPasted"_s);
        QTRY_COMPARE(button->text(), u"Add them anyway"_s);
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
        press(*dialog);
        QTRY_COMPARE(page.names().size(), 3);
    }

    void emptyClipboardIsExplained()
    {
        const Page page({u"Ada"_s});
        QVERIFY(!paste(page, {}));
        QVERIFY(page.page->hints().text().startsWith(u"Copy the rows"_s));
    }
};

COOKOUT_WINDOW_TEST(PasteGuestsTest)
#include "tst_pasteguests.moc"
