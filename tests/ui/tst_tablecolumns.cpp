// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/delegates/registrationdelegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** A language with longer words than any other. */
class LongWords final : public QTranslator {
public:
    LongWords() { QApplication::installTranslator(this); }
    ~LongWords() override { QApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(LongWords)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const bool isWord = QLatin1StringView(context) == "cookout::RegistrationWords"_L1;
        return isWord ? QLatin1StringView(sourceText) + u" of course"_s : QString();
    }
};

} // namespace

/** How wide the columns of the guests table are, by themselves and by the organiser's hand. */
class TableColumnsTest : public QObject {
    Q_OBJECT

private:
    using Model = RegistrationTableModel;
    using Page = GuestsPageFixture;

    /** Titles and state words that do not fit into their columns. */
    static QStringList clipped(const Page &page)
    {
        const RegistrationTableView &table = page.page->table();
        const QFontMetrics cells(table.font());
        QFont bold = table.font();
        bold.setWeight(QFont::DemiBold);
        QStringList tooLong;
        for (int column = 0; column < table.header()->count(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
            if (QFontMetrics(bold).horizontalAdvance(title) + 2 * RegistrationDelegate::padding >
                table.columnWidth(column))
                tooLong.append(title);
            const bool isState =
                column == Model::StatusColumn || column == Model::PaymentColumn || column == Model::RegisteredAtColumn;
            const int badge = column == Model::RegisteredAtColumn ? 0 : 24;
            const int room = table.columnWidth(column) - 2 * RegistrationDelegate::padding - badge;
            for (int row = 0; isState && row < table.model()->rowCount(); ++row) {
                const QString text = table.model()->index(row, column).data().toString();
                if (cells.elidedText(text, Qt::ElideRight, room) != text)
                    tooLong.append(text);
            }
        }
        return tooLong;
    }

    static void dragEdgeOf(const Page &page, int column, int by)
    {
        QHeaderView *header = page.page->table().header();
        const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                          header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        for (const QPoint &point : {edge + QPoint(by / 2, 0), edge + QPoint(by, 0)}) {
            QMouseEvent move(QEvent::MouseMove, point, header->viewport()->mapToGlobal(point), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(header->viewport(), &move);
        }
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void wordsAreWholeAndNamesGetTheRest()
    {
        const Page page({u"Ada"_s, u"Bo"_s}); // 1280 pixels wide
        QVERIFY(page.fixture.server.registerGuest(page.event, guestNamed(u"Cy"_s, 11)));
        QTRY_COMPARE(page.names().size(), 3);
        QVERIFY2(clipped(page).isEmpty(), qPrintable(clipped(page).join(u", "_s)));
        const RegistrationTableView &table = page.page->table();
        QCOMPARE(table.header()->length(), table.viewport()->width());
        const int before = table.columnWidth(Model::NameColumn);
        const int status = table.columnWidth(Model::StatusColumn);
        page.fixture.window->resize(1400, 720);
        QTRY_COMPARE(table.columnWidth(Model::NameColumn), before + 120);
        QCOMPARE(table.columnWidth(Model::StatusColumn), status);
    }

    void longerWordsGetMoreRoom()
    {
        const LongWords words;
        const Page page({u"Ada"_s});
        QVERIFY2(clipped(page).isEmpty(), qPrintable(clipped(page).join(u", "_s)));
        QVERIFY(page.page->table().columnWidth(Model::NameColumn) > 100);
    }

    void anEdgeThatWasDraggedStaysWhereItIs()
    {
        const Page page({u"Ada"_s});
        const RegistrationTableView &table = page.page->table();
        const int status = table.columnWidth(Model::StatusColumn);
        const int name = table.columnWidth(Model::NameColumn);
        dragEdgeOf(page, Model::StatusColumn, 40);
        QCOMPARE(table.columnWidth(Model::StatusColumn), status + 40);
        QCOMPARE(table.columnWidth(Model::NameColumn), name);
        page.fixture.window->resize(1400, 720);
        QTRY_COMPARE(table.width() > 1100, true);
        QCOMPARE(table.columnWidth(Model::NameColumn), name);
    }

    void widthsAreThereNextTime()
    {
        Page page({u"Ada"_s});
        dragEdgeOf(page, Model::NameColumn, -50);
        const int name = page.page->table().columnWidth(Model::NameColumn);
        const int status = page.page->table().columnWidth(Model::StatusColumn);
        page.fixture.window.reset(); // what was dragged a moment ago is kept as well
        page.fixture.open();
        const RegistrationTableView &table = page.fixture.window->findChild<GuestsPage *>()->table();
        QCOMPARE(table.columnWidth(Model::NameColumn), name);
        QCOMPARE(table.columnWidth(Model::StatusColumn), status);
    }

    void aColumnThatIsShownTakesItsRoomFromTheNames()
    {
        const Page page({u"Ada"_s});
        RegistrationTableView &table = page.page->table();
        page.fixture.window->resize(1600, 720);
        QTRY_VERIFY(table.columnWidth(Model::NameColumn) > 400);
        table.setColumnHidden(Model::CodeColumn, false);
        QCOMPARE(table.header()->length(), table.viewport()->width());
        table.setColumnHidden(Model::CodeColumn, true);
        QCOMPARE(table.header()->length(), table.viewport()->width());
    }
};

COOKOUT_WINDOW_TEST(TableColumnsTest)
#include "tst_tablecolumns.moc"
