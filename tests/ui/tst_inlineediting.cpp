// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** Typing into the cells of the guests table, in the real window. */
class InlineEditingTest : public QObject {
    Q_OBJECT

private:
    using Model = RegistrationTableModel;
    using Page = GuestsPageFixture;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void typedCellIsStoredAndTheNextOneIsBelow()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        page.page->table().setColumnHidden(Model::PhoneColumn, false);
        page.edit(u"Ada"_s, Model::PhoneColumn);
        QVERIFY(page.editor());
        QTest::keyClicks(page.editor(), u"+31 6 1234 5678"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_COMPARE(page.stored(u"Ada"_s).party.phone, u"+31 6 1234 5678"_s);
        QCOMPARE(page.page->table().currentIndex(), page.cell(u"Bo"_s, Model::PhoneColumn));
        QVERIFY(page.undo());
        QTRY_COMPARE(page.stored(u"Ada"_s).party.phone, QString());
    }

    void typingBeginsToEditAndTabGoesRight()
    {
        const Page page({u"Ada"_s});
        page.page->table().setFocus();
        page.page->table().setCurrentIndex(page.cell(u"Ada"_s, Model::NameColumn));
        QTest::keyClicks(&page.page->table(), u"A"_s);
        QTRY_VERIFY(page.editor());
        QTest::keyClicks(page.editor(), u"nna"_s);
        QTest::keyClick(page.editor(), Qt::Key_Tab);
        QTRY_COMPARE(page.stored(u"Ada"_s).party.name, u"Anna"_s);
        // The former editor may still be there for a turn.
        QTRY_VERIFY(page.editor() && page.editor()->index().column() == int(Model::EmailColumn));
    }

    void escapeKeepsWhatWasThere()
    {
        const Page page({u"Ada"_s});
        page.edit(u"Ada"_s, Model::NameColumn);
        QTest::keyClicks(page.editor(), u"Nonsense"_s);
        QTest::keyClick(page.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!page.editor() || page.editor()->isHidden());
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
        QCOMPARE(page.stored(u"Ada"_s).revision, 1);
    }

    void whatIsWrongIsSaidBelowAndNothingIsLost()
    {
        const Page page({u"Ada"_s});
        page.edit(u"Ada"_s, Model::EmailColumn);
        QTest::keyClicks(page.editor(), u"ada@"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QVERIFY(page.editor()->problem().contains(u"name@example.com"_s));
        QCOMPARE(page.editor()->text(), u"ada@"_s);
        QTest::keyClicks(page.editor(), u"example.net"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_COMPARE(page.stored(u"Ada"_s).party.email, u"ada@example.net"_s);
    }

    void changeElsewhereInTheSameCellIsNotOverwrittenUnseen()
    {
        const Page page({u"Ada"_s});
        page.edit(u"Ada"_s, Model::NameColumn);
        RegistrationForm form = Page::formFor(u"Ada of the phone"_s);
        const ValidEdit theirs = *validatedEdit(form, page.stored(u"Ada"_s), page.event);
        QVERIFY(page.fixture.server.backend.registrations.edit(theirs, Actor::guest()).wait());
        QTRY_COMPARE(page.names(), QStringList(u"Ada of the phone"_s));
        QTest::keyClicks(page.editor(), u"Ada mine"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_VERIFY(page.editor() && !page.editor()->problem().isEmpty());
        QCOMPARE(page.editor()->text(), u"Ada mine"_s);
        QCOMPARE(page.stored(u"Ada"_s).party.name, u"Ada of the phone"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_COMPARE(page.stored(u"Ada"_s).party.name, u"Ada mine"_s);
    }

    void changeElsewhereInAnotherCellGoesTogether()
    {
        const Page page({u"Ada"_s});
        page.edit(u"Ada"_s, Model::NotesColumn);
        RegistrationForm form = Page::formFor(u"Ada"_s);
        form.phone = u"06 1234 5678"_s;
        const ValidEdit theirs = *validatedEdit(form, page.stored(u"Ada"_s), page.event);
        QVERIFY(page.fixture.server.backend.registrations.edit(theirs, Actor::guest()).wait());
        QTest::keyClicks(page.editor(), u"By the window"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_COMPARE(page.stored(u"Ada"_s).party.notes, u"By the window"_s);
        QCOMPARE(page.stored(u"Ada"_s).party.phone, u"06 1234 5678"_s);
    }
};

COOKOUT_WINDOW_TEST(InlineEditingTest)
#include "tst_inlineediting.moc"
