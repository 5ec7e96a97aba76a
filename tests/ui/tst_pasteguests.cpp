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
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

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

    /** The cell of a row under this heading; invalid when there is no such column. */
    static QModelIndex at(PasteDialog &dialog, int row, const QString &heading)
    {
        const Model &model = dialog.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == heading)
                return model.index(row, column);
        }
        return {};
    }

    static QString cell(PasteDialog &dialog, int row, const QString &heading)
    {
        return at(dialog, row, heading).data().toString();
    }

    /** Double-clicks a cell and types over what stands there. */
    static void retype(PasteDialog &dialog, int row, const QString &heading, const QString &text)
    {
        auto *list = dialog.findChild<QTreeView *>(u"pastedGuests"_s);
        const QModelIndex index = at(dialog, row, heading);
        QVERIFY(index.isValid());
        list->scrollTo(index);
        const QPoint middle = list->visualRect(index).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
        auto *editor = list->findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), heading);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!list->findChild<QLineEdit *>(u"cellEditor"_s));
    }

    /** Clicks the box at the beginning of a row. */
    static void tick(PasteDialog &dialog, int row)
    {
        auto *list = dialog.findChild<QTreeView *>(u"pastedGuests"_s);
        const QModelIndex index = at(dialog, row, u"State"_s);
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(index);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, box.center());
    }

    static void press(PasteDialog &dialog)
    {
        auto *button = dialog.findChild<QPushButton *>(u"addPasted"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
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
        QCOMPARE(cell(*dialog, 0, u"State"_s), u"Ready"_s);
        QCOMPARE(cell(*dialog, 0, u"Note"_s), u"Vegan"_s);
        QCOMPARE(cell(*dialog, 1, u"State"_s), u"Known"_s);
        QCOMPARE(cell(*dialog, 1, u"Why"_s), u"Looks like Ada."_s);
        QCOMPARE(cell(*dialog, 2, u"State"_s), u"Problem"_s);
        QVERIFY(cell(*dialog, 2, u"Why"_s).startsWith(u"E-mail: "_s));
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
        QCOMPARE(cell(*dialog, 0, u"Name"_s), u"Bo"_s);
        QCOMPARE(cell(*dialog, 0, u"E-mail"_s), u"bo@example.org"_s);
    }

    void cellThatIsCorrectedIsCheckedAgain()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\tE-mail\nBo\tbo@example.org\nCy\tcy at home\n\tno@name.org\n"_s);
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto *button = dialog->findChild<QPushButton *>(u"addPasted"_s);
        QCOMPARE(button->text(), u"Add 1 guest"_s);
        QVERIFY(at(*dialog, 1, u"E-mail"_s).data(Model::IsWrongRole).toBool());
        QVERIFY(!at(*dialog, 1, u"Name"_s).data(Model::IsWrongRole).toBool());
        retype(*dialog, 1, u"E-mail"_s, u"cy@home"_s); // still wrong
        QTRY_VERIFY(button->isEnabled());              // which it is not until it is known whom it adds
        QCOMPARE(cell(*dialog, 1, u"State"_s), u"Problem"_s);
        retype(*dialog, 1, u"E-mail"_s, u"cy@example.org"_s);
        QTRY_COMPARE(cell(*dialog, 1, u"State"_s), u"Ready"_s);
        QVERIFY(cell(*dialog, 1, u"Why"_s).isEmpty());
        retype(*dialog, 2, u"Name"_s, u"Di"_s);
        retype(*dialog, 2, u"Phone"_s, u"06 5555 0100"_s); // of which the table has no column
        QCOMPARE(cell(*dialog, 2, u"Phone"_s), u"06 5555 0100"_s);
        QTRY_COMPARE(button->text(), u"Add 3 guests"_s);
        press(*dialog);
        QTRY_COMPARE(page.names(), QStringList({u"Ada"_s, u"Bo"_s, u"Cy"_s, u"Di"_s}));
        const QList<Registration> stored = *page.fixture.server.backend.registrations.rows(page.event.id).wait();
        const auto di = std::find_if(stored.begin(), stored.end(),
                                     [](const Registration &guest) { return guest.party.name == u"Di"_s; });
        QCOMPARE(di->party.phone, u"06 5555 0100"_s);
    }

    void correctionThatLooksKnownIsSaid()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\tE-mail\nBo\tbo@example.org\nCy\tcy@example.org\n"_s);
        QVERIFY(dialog);
        retype(*dialog, 0, u"Name"_s, u"ada"_s);
        QTRY_COMPARE(cell(*dialog, 0, u"Why"_s), u"Looks like Ada."_s);
        retype(*dialog, 1, u"E-mail"_s, u"bo@example.org"_s);
        QTRY_COMPARE(cell(*dialog, 1, u"Why"_s), u"Looks like ada."_s);
    }

    void whatRowsComplainOfGetsAColumn()
    {
        const Page page({u"Ada"_s});
        EventDetails details = page.event.details();
        Question shirt{u"shirt"_s, QuestionKind::ShortText, u"Shirt"_s, {}, true, false, false, 1, {}, {}, false, {}};
        details.questions = {shirt};
        QVERIFY(page.fixture.server.backend.events.edit(page.event, *validated(details), Actor::organiser()).wait());
        QTRY_COMPARE(page.page->model().shownEvent()->questions.size(), 1);
        PasteDialog *dialog = paste(page, u"Name\nBo\n"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(at(*dialog, 0, u"Shirt"_s).isValid());
        QVERIFY(at(*dialog, 0, u"Shirt"_s).data(Model::IsWrongRole).toBool());
        retype(*dialog, 0, u"Shirt"_s, u"XL"_s);
        QTRY_COMPARE(cell(*dialog, 0, u"State"_s), u"Ready"_s);
    }

    void rowWithoutATickIsLeftOut()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\tE-mail\nBo\tbo@example.org\nBo\tbo@example.org\nCy\t\n"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(cell(*dialog, 1, u"State"_s), u"Known"_s);
        tick(*dialog, 0);
        QTRY_COMPARE(cell(*dialog, 1, u"State"_s), u"Ready"_s); // it is the only one then
        QCOMPARE(cell(*dialog, 0, u"State"_s), u"Left out"_s);
        tick(*dialog, 2);
        const auto *button = dialog->findChild<QPushButton *>(u"addPasted"_s);
        QTRY_COMPARE(button->text(), u"Add 1 guest"_s);
        tick(*dialog, 2);
        QTRY_COMPARE(button->text(), u"Add 2 guests"_s);
        press(*dialog);
        QTRY_COMPARE(page.names(), QStringList({u"Ada"_s, u"Bo"_s, u"Cy"_s}));
    }

    void enterInTheListAddsNobody()
    {
        const Page page({u"Ada"_s});
        PasteDialog *dialog = paste(page, u"Name\nBo\n"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeView *>(u"pastedGuests"_s);
        list->setFocus();
        list->setCurrentIndex(at(*dialog, 0, u"State"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(list->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(cell(*dialog, 0, u"State"_s), u"Left out"_s);
        QTest::keyClick(list, Qt::Key_Right);
        QTest::keyClick(list, Qt::Key_B); // typing begins to edit
        QVERIFY(list->findChild<QLineEdit *>(u"cellEditor"_s));
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
