// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"
#include "tests/ui/gardenparty.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/editor/countstepper.h"
#include "ui/editor/guestform.h"
#include "ui/editor/guestpane.h"
#include "ui/editor/paymentsection.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/undo/toast.h"
#include "ui/widgets/celleditor.h"
#include "ui/widgets/registrationtableview.h"

#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

using Model = RegistrationTableModel;

/** An event for 47, of whom 41 have a place, with the real portal behind the window. */
struct Evening : WindowFixture {
    Evening() : event(almostFull(server)), portalServer(PortalFixture::settings(), servicesOf(server))
    {
        realPortal = &portalServer;
        portalServer.start();
        if (!QTest::qWaitFor([this] { return portalServer.status().state == PortalStatus::State::Running; }))
            qFatal("the portal does not start");
        page = open(QSize(1440, 900)).findChild<GuestsPage *>();
        if (!QTest::qWaitFor([this] { return page->proxy().rowCount() == 16; }))
            qFatal("the guests do not appear");
    }
    ~Evening() { window.reset(); } // before its portal
    Q_DISABLE_COPY_MOVE(Evening)

    static Event almostFull(TestBackend &server)
    {
        EventForm form = eventForm();
        form.capacity = 47;
        const Event made = server.createOpenEvent(form);
        fill(server, made);
        return made;
    }

    /** A party that is too large for the places left, and two that wait behind it. */
    void letThreeWait()
    {
        for (const auto &[name, adults] : {std::pair(u"Dimitri"_s, 8), {u"Hannah"_s, 1}, {u"Mats"_s, 2}}) {
            RegistrationForm waiting = guestNamed(name, adults);
            waiting.placesChoice = PlacesChoice::WaitList;
            waiting.email = u"%1@example.org"_s.arg(name.toLower());
            server.clock.advance(std::chrono::minutes(9));
            server.registerGuest(event, waiting).value();
        }
    }

    [[nodiscard]] QModelIndex cell(const QString &name, int column) const
    {
        for (int row = 0; row < page->proxy().rowCount(); ++row) {
            if (page->proxy().index(row, Model::NameColumn).data().toString() == name)
                return page->proxy().index(row, column);
        }
        return {};
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers keys = {}) const
    {
        page->table().scrollTo(index);
        QTest::mouseClick(page->table().viewport(), Qt::LeftButton, keys, page->table().visualRect(index).center());
    }
    [[nodiscard]] QString toast() const { return window->findChild<Toast *>()->text(); }

    Event event;
    PortalServer portalServer;
    GuestsPage *page = nullptr;
};

} // namespace

/** One evening in six pictures, each made by real clicks in the window, the first by a real request of a phone. */
class FilmStripTest : public QObject {
    Q_OBJECT

private:
    static void register_(const Evening &evening)
    {
        HttpClient phone(evening.portalServer.status().url.chopped(1));
        const QHash<QByteArray, QByteArray> browser{
            {"User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Safari/604.1"}};
        const QString form = phone.get(u"/"_s, browser).text();
        const QString key = firstMatch(form, u"name=\"submission_key\" value=\"([^\"]+)\""_s);
        const HttpAnswer answer = phone.post(u"/e/summer-bbq/register"_s,
                                             "submission_key=" + key.toLatin1() +
                                                 "&name=Fatima+Z.&ticket-adult=1&ticket-child=1&phone=06+5555+0110&"
                                                 "email=fatima%40example.org&notes=Vegan&consent=yes",
                                             browser);
        QCOMPARE(answer.status, 303);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }

    void oneEvening()
    {
        Evening evening;
        RegistrationTableView &table = evening.page->table();
        register_(evening);
        QTRY_VERIFY(evening.cell(u"Fatima Z."_s, Model::NameColumn).isValid());
        keepPicture(*evening.window, u"film/1-arrived-from-a-phone"_s);

        const QModelIndex name = evening.cell(u"Tom"_s, Model::NameColumn);
        evening.click(name);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(name).center());
        auto *editor = table.findChild<CellEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Tom and Eva"_s);
        keepPicture(*evening.window, u"film/2-edited-inline"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(evening.toast().contains(u"Tom and Eva"_s));

        QTest::mouseClick(&evening.window->findChild<Toast *>()->button(), Qt::LeftButton);
        QTRY_VERIFY(evening.toast().startsWith(u"Taken back"_s));
        QTRY_VERIFY(evening.cell(u"Tom"_s, Model::NameColumn).isValid());
        QVERIFY(table.hasFocus()); // the click has not taken the keyboard away
        keepPicture(*evening.window, u"film/3-undone"_s);

        evening.letThreeWait();
        QTRY_VERIFY(evening.cell(u"Mats"_s, Model::NameColumn).isValid());
        evening.click(evening.cell(u"Hannah"_s, Model::NameColumn));
        evening.click(evening.cell(u"Mats"_s, Model::NameColumn), Qt::ControlModifier);
        QTest::mouseClick(evening.page->findChild<QPushButton *>(u"bulkConfirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(evening.toast().contains(u"confirmed"_s), qPrintable(evening.toast()));
        QTRY_COMPARE(evening.cell(u"Mats"_s, Model::StatusColumn).data().toString(), u"Confirmed"_s);
        QTRY_COMPARE(evening.window->findChild<QToolButton *>(u"placesState"_s)->text().trimmed(), u"46 / 47 places"_s);
        keepPicture(*evening.window, u"film/4-confirmed-in-bulk"_s);
        payAndFill(evening);
    }

private:
    static void payAndFill(const Evening &evening)
    {
        GuestPane &pane = evening.page->pane();
        evening.click(evening.cell(u"Nour"_s, Model::NameColumn));
        QTest::keyClick(&evening.page->table(), Qt::Key_Return);
        QTRY_VERIFY(pane.isVisible());
        auto *section = pane.findChild<PaymentSection *>();
        QTest::mouseClick(section->findChild<QToolButton *>(u"sectionHead"_s), Qt::LeftButton);
        auto *pay = pane.findChild<QPushButton *>(u"recordPayment"_s);
        QTRY_VERIFY(pay->isVisible());
        QTest::mouseClick(pay, Qt::LeftButton);
        QTRY_VERIFY(evening.toast().contains(u"received"_s));
        QTRY_VERIFY(evening.cell(u"Nour"_s, Model::PaymentColumn).data().toString().startsWith(u"Paid"_s));
        keepPicture(*evening.window, u"film/5-paid"_s);

        QTest::keyClick(evening.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(pane.isEntering());
        QTest::keyClicks(pane.form().inputOf(u"name"_s), u"Anna K."_s);
        pane.form().inputOf(u"ticket-adult"_s)->findChild<QSpinBox *>()->setValue(6);
        QTest::mouseClick(pane.findChild<QPushButton *>(u"saveGuest"_s), Qt::LeftButton);
        QTRY_VERIFY(pane.findChild<QPushButton *>(u"confirmAnyway"_s)->isVisible());
        keepPicture(*evening.window, u"film/6-over-capacity"_s);
    }
};

COOKOUT_WINDOW_TEST(FilmStripTest)
#include "tst_filmstrip.moc"
