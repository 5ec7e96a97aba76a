// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestdesk.h"
#include "tests/ui/watchedapplication.h"
#include "ui/editor/historysection.h"
#include "ui/guests/pastedguests.h"
#include "ui/models/registrationwords.h"
#include "ui/widgets/figurebutton.h"

#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** The words of the two bands, as a language has them. */
class Dutch final : public QTranslator {
public:
    Dutch() { QApplication::installTranslator(this); }
    ~Dutch() override { QApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Dutch)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        if (QLatin1StringView(context) != "cookout::RegistrationWords"_L1)
            return {};
        const QHash<QLatin1StringView, QString> words{{"Adults"_L1, u"Volwassenen"_s}, {"Children"_L1, u"Kinderen"_s}};
        return words.value(QLatin1StringView(sourceText));
    }
};

} // namespace

/** Bands that every event begins with are named in the window's language, an organiser's own as they are. */
class BandNamesTest : public QObject {
    Q_OBJECT

private:
    static void rename(Desk &desk, qsizetype band, const QString &label)
    {
        EventDetails details = desk.event.details();
        details.ticketTypes[band].label = label;
        desk.event =
            std::get<Event>(*desk.backend().events.edit(desk.event, *validated(details), Actor::organiser()).wait());
    }

    static QString nameIn(const Desk &desk, const char *field)
    {
        return desk.pane->form().labelOf(QLatin1StringView(field));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void paneAndTableSpeakTheWindowsLanguage()
    {
        const Dutch dutch;
        Desk desk;
        desk.arrive(u"Zoë"_s, 2);
        desk.open();
        desk.choose(u"Zoë"_s);
        QCOMPARE(nameIn(desk, "ticket-adult"), u"Volwassenen"_s);
        QCOMPARE(nameIn(desk, "ticket-child"), u"Kinderen"_s);
        QCOMPARE(desk.page->proxy().index(0, RegistrationTableModel::BandsColumn).data().toString(),
                 u"2 × Volwassenen"_s);
    }

    void anOrganisersOwnNameStays()
    {
        const Dutch dutch;
        Desk desk;
        rename(desk, 0, u"Members"_s);
        desk.arrive(u"Zoë"_s, 2);
        desk.open();
        desk.choose(u"Zoë"_s);
        QCOMPARE(nameIn(desk, "ticket-adult"), u"Members"_s);
        QCOMPARE(nameIn(desk, "ticket-child"), u"Kinderen"_s);
    }

    void whatIsWrongInAPastedTableNamesThem()
    {
        const Dutch dutch;
        Desk desk;
        QCOMPARE(PastedGuests::labelOf(u"ticket-adult"_s, desk.event), u"Volwassenen"_s);
        rename(desk, 0, u"Members"_s);
        QCOMPARE(PastedGuests::labelOf(u"ticket-adult"_s, desk.event), u"Members"_s);
        QCOMPARE(PastedGuests::labelOf(u"ticket-other"_s, desk.event), u"other"_s);
    }

    void overviewCountsThemInTheWindowsLanguage()
    {
        const Dutch dutch;
        Desk desk;
        desk.arrive(u"Zoë"_s, 2);
        desk.open();
        QTest::keyClick(desk.window, Qt::Key_1, Qt::ControlModifier);
        const auto isCounted = [&desk] {
            const auto figures = desk.window->findChildren<FigureButton *>();
            return std::any_of(figures.begin(), figures.end(), [](const FigureButton *figure) {
                return figure->isVisible() && figure->accessibleName().contains(u"Volwassenen"_s);
            });
        };
        QTRY_VERIFY(isCounted());
    }

    void historyNamesThem()
    {
        const Dutch dutch;
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s, 2);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.setCount("ticket-adult", 3);
        desk.input("name")->setFocus();
        QTRY_COMPARE(desk.stored(guest.id).party.countOf(u"adult"_s), 3);
        auto *history = desk.pane->findChild<HistorySection *>();
        history->findChild<QToolButton *>(u"sectionHead"_s)->click();
        const auto isNamed = [history] {
            const auto lines = history->findChildren<QLabel *>();
            return std::any_of(lines.begin(), lines.end(),
                               [](const QLabel *line) { return line->text().contains(u"3 Volwassenen"_s); });
        };
        QTRY_VERIFY(isNamed());
    }
};

COOKOUT_WINDOW_TEST(BandNamesTest)
#include "tst_bandnames.moc"
