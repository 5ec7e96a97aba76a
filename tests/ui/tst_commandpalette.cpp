// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"
#include "tests/ui/controls.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/shortcutpage.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme.h"
#include "ui/widgets/registrationtableview.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

PaletteItem named(const QString &text, PaletteItem::Kind kind = PaletteItem::Kind::Action)
{
    PaletteItem item;
    item.kind = kind;
    item.id = text;
    item.text = text;
    item.searchKey = text.toLower();
    return item;
}

QStringList textsOf(const PaletteModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.item(row).text);
    return texts;
}

/** The window with its palette open. */
struct PaletteFixture : WindowFixture {
    void openPalette() const { QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); }
    /** Opens it, types that and presses Enter. */
    void run(const QString &typed) const
    {
        openPalette();
        QTest::keyClicks(&input(), typed);
        QTest::keyClick(&input(), Qt::Key_Return);
        window->activateWindow(); // the palette may have been before it
        std::ignore = QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] CommandPalette &palette() const { return *window->findChild<CommandPalette *>(); }
    [[nodiscard]] QLineEdit &input() const { return *window->findChild<QLineEdit *>(u"paletteInput"_s); }
};

} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private:
    /** Presses "Print…" and answers the dialog: into this file. */
    static void printTo(ShortcutSheet &sheet, const QString &file)
    {
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"printShortcuts"_s), Qt::LeftButton);
        auto *dialog = sheet.findChild<QPrintDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        for (auto *combo : dialog->findChildren<QComboBox *>()) { // the last printer of the list is a file
            if (combo->objectName() == "printers"_L1)
                combo->setCurrentIndex(combo->count() - 1);
        }
        auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
        QVERIFY(name);
        name->setText(file);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void lettersAreFoundInTheirOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("beginning") << u"out"_s << u"outbox"_s << true;
        QTest::newRow("beginnings of words") << u"ne"_s << u"new event"_s << true;
        QTest::newRow("scattered") << u"otx"_s << u"outbox"_s << true;
        QTest::newRow("another order") << u"xo"_s << u"outbox"_s << false;
        QTest::newRow("a word's beginning would lead past the end") << u"pal"_s << u"portal paid"_s << true;
        QTest::newRow("too many") << u"outboxes"_s << u"outbox"_s << false;
        QTest::newRow("spaces between") << u"new ev"_s << u"new event"_s << true;
    }

    void lettersAreFoundInTheirOrder()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QTEST(fuzzyScore(typed, text).has_value(), "fits");
    }

    void whatBeginsSoComesFirst()
    {
        PaletteModel model;
        model.setItems({named(u"Export guests as CSV"_s), named(u"Portal"_s), named(u"Outbox"_s), named(u"Undo"_s)});
        model.setTyped(u"o"_s);
        QCOMPARE(textsOf(model).first(), u"Outbox"_s);
        model.setTyped(u"po"_s);
        QCOMPARE(textsOf(model).first(), u"Portal"_s);
    }

    void signsChooseTheKind()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({named(u"Guests"_s), named(u"Gus"_s, PaletteItem::Kind::Guest)});
        model.setTyped(u"gus"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setTyped(u">gus"_s);
        QCOMPARE(textsOf(model), QStringList{u"Guests"_s});
        model.setTyped(u"@ gus"_s);
        QCOMPARE(textsOf(model), QStringList{u"Gus"_s});
        model.setTyped(u"@"_s);
        QCOMPARE(textsOf(model), QStringList{u"Gus"_s});
        model.setTyped(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void withNothingTypedTheLatestComesFirst()
    {
        PaletteModel model;
        const QStringList texts{u"Guests"_s, u"Portal"_s, u"Outbox"_s};
        model.setItems({named(texts[0]), named(texts[1]), named(texts[2]), named(u"Gus"_s, PaletteItem::Kind::Guest)});
        QCOMPARE(textsOf(model), texts); // guests only once they were used
        model.noteUse(u"Portal"_s);
        model.noteUse(u"Gus"_s);
        model.setTyped({});
        const QStringList expected{u"Gus"_s, u"Portal"_s, u"Guests"_s, u"Outbox"_s};
        QCOMPARE(textsOf(model), expected);
    }

    void aFewLettersAndEnterGoToAPage()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.openPalette();
        QTRY_VERIFY(fixture.palette().isVisible());
        QTest::keyClicks(&fixture.input(), u"outb"_s);
        QTest::keyClick(&fixture.input(), Qt::Key_Return);
        QVERIFY(!fixture.palette().isVisible());
        QTRY_VERIFY(fixture.window->findChild<OutboxPage *>()->isVisible());
    }

    void aGuestIsFoundWithoutAccents()
    {
        PaletteFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        for (const QString &name : {u"Zoë"_s, u"Björn"_s, u"Müge"_s})
            QVERIFY(fixture.server.registerGuest(event, guestNamed(name)));
        fixture.startSection = 0;
        fixture.open();
        auto *guests = fixture.window->findChild<GuestsPage *>();
        QTRY_COMPARE(guests->model().rowCount(), 3);
        fixture.openPalette();
        QTest::keyClicks(&fixture.input(), u"@bjorn"_s);
        QTest::keyClick(&fixture.input(), Qt::Key_Return);
        QTRY_VERIFY(guests->isVisible());
        const QModelIndex current = guests->table().currentIndex();
        QCOMPARE(current.siblingAtColumn(RegistrationTableModel::NameColumn).data().toString(), u"Björn"_s);
    }

    void aSavedViewIsOpened()
    {
        PaletteFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        for (const QString &name : {u"Zoë"_s, u"Björn"_s})
            QVERIFY(fixture.server.registerGuest(event, guestNamed(name)));
        GuestFilter filter;
        filter.statuses = {RegistrationStatus::Cancelled};
        QVERIFY(
            fixture.server.backend.views.save(SavedView{{}, event.id, u"Who fell ill"_s, filter}, Actor::organiser())
                .wait());
        fixture.startSection = 0;
        fixture.open();
        auto *guests = fixture.window->findChild<GuestsPage *>();
        QTRY_COMPARE(guests->views().last().name, u"Who fell ill"_s);
        fixture.run(u"fell"_s);
        QTRY_VERIFY(guests->isVisible());
        QCOMPARE(guests->viewId(), guests->views().last().id);
        QTRY_COMPARE(guests->proxy().rowCount(), 0);
        fixture.run(u"not arr"_s); // one of those that everybody has
        QTRY_COMPARE(guests->proxy().rowCount(), 2);
    }

    void coloursAndLanguageAreChosen()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.run(u"dark"_s);
        QCOMPARE(fixture.preferences.scheme(), Scheme::Dark);
        fixture.run(u">language neder"_s);
        QCOMPARE(fixture.preferences.language(), u"nl"_s);
        fixture.openPalette();
        QTest::keyClicks(&fixture.input(), u"dark"_s); // which it is now
        QVERIFY(!textsOf(fixture.palette().model()).contains(u"Appearance: Dark"_s));
    }

    void settingsOfTheMailAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("settings") << u"mail settings"_s << u"E-mail settings"_s;
        QTest::newRow("words") << u"words"_s << u"Words of the mails"_s;
        QTest::newRow("mailings") << u"mails to"_s << u"Mails to guests"_s;
    }

    void settingsOfTheMailAreFound()
    {
        QFETCH(const QString, typed);
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.openPalette();
        QTest::keyClicks(&fixture.input(), typed);
        QTEST(textsOf(fixture.palette().model()).value(0), "found");
        QTest::keyClick(&fixture.input(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.window->findChildren<QDialog *>().isEmpty());
    }

    void arrowsChooseAndEscapeCloses()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.openPalette();
        const auto *list = fixture.palette().findChild<QListView *>();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(&fixture.input(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(&fixture.input(), Qt::Key_Up);
        QTest::keyClick(&fixture.input(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(&fixture.input(), Qt::Key_Escape);
        QVERIFY(!fixture.palette().isVisible());
    }

    void everyControlHasAName()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.openPalette();
        QVERIFY2(unnamedControls(fixture.palette()).isEmpty(),
                 qPrintable(unnamedControls(fixture.palette()).join(u'\n')));
    }

    void theSheetListsEveryShortcutOnce()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
        const auto *sheet = fixture.window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QVERIFY2(unnamedControls(*sheet).isEmpty(), qPrintable(unnamedControls(*sheet).join(u'\n')));
        QVERIFY2(clippedTexts(*sheet).isEmpty(), qPrintable(clippedTexts(*sheet).join(u'\n')));
        sheet->findChild<QPushButton *>(u"copyShortcuts"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QAction *action : fixture.window->actions()) {
            if (action->shortcut().isEmpty() || action->text().isEmpty())
                continue;
            const QString line =
                action->shortcut().toString(QKeySequence::NativeText) + u'\t' + QString(action->text()).remove(u'&');
            QVERIFY2(copied.count(line) == 1, qPrintable(line));
        }
    }

    void theSheetIsPrintedOnOnePage()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shortcuts.pdf"_s);
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = fixture.window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        printTo(*sheet, file);
        const auto *outcome = sheet->findChild<QLabel *>(u"printOutcome"_s);
        QTRY_COMPARE(outcome->text(), u"shortcuts.pdf saved"_s);
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const PdfText pdf(stored.readAll());
        QCOMPARE(pdf.pages(), 1);
        QCOMPARE(pdf.size(), QSize(595, 842));
        const QString drawn = pdf.text().remove(u' ');
        QVERIFY(drawn.startsWith(u"Keyboardshortcuts"_s));
        const ShortcutPage page = sheet->page();
        QVERIFY(page.groups.size() > 3);
        for (const ShortcutPage::Group &group : page.groups) {
            QVERIFY2(drawn.contains(QString(group.title).remove(u' ')), qPrintable(group.title));
            for (const ShortcutPage::Line &line : group.lines)
                QVERIFY2(drawn.contains(QString(line.keys + line.words).remove(u' ')), qPrintable(line.words));
        }
    }

    void aPageThatCannotBeBegunIsRefused()
    {
        PaletteFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = fixture.window->findChild<ShortcutSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QPrinter nowhere;
        nowhere.setOutputFileName(u"/nowhere/at/all.pdf"_s);
        QCOMPARE(drawOnOnePage(sheet->page(), nowhere).error().code, ErrorCode::Unavailable);
    }

    void moreShortcutsAreSmallerOnTheirOnePage()
    {
        ShortcutPage page{u"All of them"_s, {}, QApplication::font()};
        for (int group = 0; group < 12; ++group) {
            page.groups.append({u"Group %1"_s.arg(group), {}});
            for (int line = 0; line < 12; ++line)
                page.groups.last().lines.append(
                    {u"What number %1 does, in rather many words"_s.arg(line), u"Ctrl+X"_s});
        }
        QBuffer bytes;
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&bytes);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(drawOnOnePage(page, writer));
        }
        const PdfText pdf(bytes.data());
        QCOMPARE(pdf.pages(), 1);
        QVERIFY(pdf.text().contains(u"Group 11"_s));
    }
};

COOKOUT_WINDOW_TEST(CommandPaletteTest)
#include "tst_commandpalette.moc"
