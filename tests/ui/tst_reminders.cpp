// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders of the payment and of the event, by mouse and keys in the real window.
#include "tests/ui/controls.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/mail/reminderdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/undo/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::clippedTexts;
using cookout::test::keepPicture;
using cookout::test::unnamedControls;
using cookout::test::WindowFixture;

namespace {

/** The window with guests of whom two owe money, one has paid, one has no address and one has cancelled. */
struct Office : WindowFixture {
    Office() : event(server.createOpenEvent())
    {
        comes(u"Anna Kern"_s, u"anna@example.org"_s);
        comes(u"Ben Özkan"_s, u"ben@example.org"_s);
        const Registration paid = comes(u"Cleo"_s, u"cleo@example.org"_s);
        comes(u"Dora"_s, {});
        const Registration gone = comes(u"Emil"_s, u"emil@example.org"_s);
        const PaymentForm form{paid.id, paid.party.total, PaymentMethod::Cash, {}};
        const bool isReady =
            server.backend.payments.record(*validated(form), Actor::organiser(), Notify::Nobody).wait().has_value() &&
            server.backend.registrations.cancel({gone.id}, Actor::organiser()).wait().has_value();
        if (!isReady)
            qFatal("the guests are not as they should be");
        open();
        queuedBefore = queued();
    }

    Registration comes(const QString &name, const QString &email)
    {
        RegistrationForm form = test::adults(2);
        form.name = name;
        form.email = email;
        return server.registerGuest(event, form).value();
    }

    [[nodiscard]] int queued() { return server.backend.outbox.counts().wait()->queued; }
    [[nodiscard]] int newlyQueued() { return queued() - queuedBefore; }
    [[nodiscard]] ReminderDialog *dialog() const { return window->findChild<ReminderDialog *>(); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(name) : nullptr;
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        const auto *list = part<QListWidget>(u"recipients"_s);
        for (int row = 0; list && row < list->count(); ++row)
            lines += list->item(row)->text();
        lines.sort();
        return lines;
    }
    [[nodiscard]] QPushButton *send() const { return part<QPushButton>(u"sendReminder"_s); }
    [[nodiscard]] QString toast() const { return window->findChild<Toast *>()->text(); }

    /** A dialog may have been before it, and keys go to the active window only. */
    void activate() const
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    /** From the outbox, with the entry of the button's menu that begins like that. */
    void remind(const QString &words) const
    {
        activate();
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        auto *button = window->findChild<QPushButton *>(u"remindGuests"_s);
        QTRY_VERIFY(button->isVisible());
        QMenu *menu = button->menu();
        QTimer::singleShot(0, menu, [menu, words] { // once it is open, since the button waits for its menu
            for (QAction *action : menu->actions()) {
                if (action->text() == words)
                    return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
            menu->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    /** By typing into the palette. */
    void askFor(const QString &words) const
    {
        activate();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *line = window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void selectGuests(int rows) const
    {
        auto *table = window->findChild<QAbstractItemView *>(u"guestsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        for (int row = 1; row < rows; ++row)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    }

    Event event;
    int queuedBefore = 0;
};

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }
    void whoGetsOneIsListedAndWhyOthersDoNot();
    void theyAreQueuedAndTold();
    void nobodyIsAskedForTwiceOnOneDay();
    void escapeQueuesNothing();
    void aReminderOfTheEventGoesToAllWhoCome();
    void severalSelectedGuestsAreMeant();
    void oneRowIsNobodysChoice();
    void aRefusalIsSaidAndCanBeTriedAgain();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();
    void pictures_data();
    void pictures();
};

void RemindersTest::whoGetsOneIsListedAndWhyOthersDoNot()
{
    const Office office;
    office.remind(u"Of the payment…"_s);
    QCOMPARE(office.lines(), (QStringList{u"Anna Kern · anna@example.org · owes €50.00"_s,
                                          u"Ben Özkan · ben@example.org · owes €50.00"_s, u"Cleo: owes nothing"_s,
                                          u"Dora: no e-mail address"_s, u"Emil: has cancelled"_s}));
    QVERIFY(office.send()->isEnabled());
    QVERIFY2(office.send()->text().contains(u"2"_s), qPrintable(office.send()->text()));
}

void RemindersTest::theyAreQueuedAndTold()
{
    Office office;
    office.remind(u"Of the payment…"_s);
    QCOMPARE(office.newlyQueued(), 0);
    QTest::mouseClick(office.send(), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.newlyQueued(), 2);
    QTRY_VERIFY2(office.toast().startsWith(u"2 reminders of the payment"_s), qPrintable(office.toast()));
}

void RemindersTest::nobodyIsAskedForTwiceOnOneDay()
{
    Office office;
    office.remind(u"Of the payment…"_s);
    QTest::mouseClick(office.send(), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    office.remind(u"Of the payment…"_s);
    QVERIFY2(office.lines().contains(u"Anna Kern: was reminded today"_s), qPrintable(office.lines().join(u'\n')));
    QVERIFY(!office.send()->isEnabled());
}

void RemindersTest::escapeQueuesNothing()
{
    Office office;
    office.remind(u"Of the event…"_s);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.newlyQueued(), 0);
}

void RemindersTest::aReminderOfTheEventGoesToAllWhoCome()
{
    Office office;
    office.askFor(u"remind of the event"_s);
    QCOMPARE(office.lines(),
             (QStringList{u"Anna Kern · anna@example.org"_s, u"Ben Özkan · ben@example.org"_s,
                          u"Cleo · cleo@example.org"_s, u"Dora: no e-mail address"_s, u"Emil: has cancelled"_s}));
    QTest::mouseClick(office.send(), Qt::LeftButton);
    QTRY_COMPARE(office.newlyQueued(), 3);
    QTRY_VERIFY2(office.toast().startsWith(u"3 reminders of the event"_s), qPrintable(office.toast()));
}

void RemindersTest::severalSelectedGuestsAreMeant()
{
    Office office;
    office.selectGuests(3);
    office.askFor(u"remind of the event"_s);
    QVERIFY(office.part<QRadioButton>(u"remindSelected"_s)->isVisible());
    QVERIFY(office.part<QRadioButton>(u"remindSelected"_s)->isChecked());
    QCOMPARE(office.lines().size(), 3);
    QTest::mouseClick(office.part<QRadioButton>(u"remindAll"_s), Qt::LeftButton);
    QCOMPARE(office.lines().size(), 5);
    QTest::mouseClick(office.part<QRadioButton>(u"remindSelected"_s), Qt::LeftButton);
    const auto mails = static_cast<int>(office.lines().filter(u"@"_s).size());
    QVERIFY(mails < 3); // somebody of them gets none, or all of the event's
    QTest::mouseClick(office.send(), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.newlyQueued(), mails);
}

void RemindersTest::oneRowIsNobodysChoice()
{
    const Office office;
    office.selectGuests(1);
    office.askFor(u"remind of the event"_s);
    QVERIFY(office.part<QRadioButton>(u"remindAll"_s)->isChecked());
    QCOMPARE(office.lines().size(), 5);
}

void RemindersTest::aRefusalIsSaidAndCanBeTriedAgain()
{
    Office office;
    const Registration guest = office.server.backend.registrations.rows(office.event.id).wait()->first();
    ReminderDialog dialog(MailKind::EventReminder, office.event, {{guest}, {}}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *send = dialog.findChild<QPushButton *>(u"sendReminder"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QVERIFY(!send->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape); // what comes of it is not missed
    QVERIFY(dialog.isVisible());
    dialog.showRefusal({ErrorCode::Busy, {}, {}});
    QVERIFY(dialog.findChild<QLabel *>(u"reminderFailure"_s)->isVisible());
    QVERIFY(send->isEnabled());
}

void RemindersTest::everythingHasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void RemindersTest::everythingHasANameAndRoom()
{
    QFETCH(const QString, language);
    useLanguage(*qApp, language);
    const auto restore = qScopeGuard([] { useLanguage(*qApp, u"en"_s); });
    const Office office;
    office.selectGuests(3);
    office.window->findChild<QPushButton *>(u"remindGuests"_s)->menu()->actions().first()->trigger();
    QTRY_VERIFY(office.dialog() && office.dialog()->isVisible());
    office.dialog()->showRefusal({ErrorCode::Busy, {}, {}});
    QTRY_COMPARE(unnamedControls(*office.dialog()), QStringList());
    QTRY_COMPARE(clippedTexts(*office.dialog()), QStringList());
    keepPicture(*office.dialog(), u"reminder-"_s + language);
}

void RemindersTest::pictures_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void RemindersTest::pictures()
{
    QFETCH(const Scheme, scheme);
    applyTheme(*qApp, scheme);
    const auto restore = qScopeGuard([] { applyTheme(*qApp); });
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const Office office;
    office.selectGuests(4);
    office.askFor(u"remind of the payment"_s);
    keepPicture(*office.dialog(), u"reminder-payment-"_s + tag);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
    office.remind(u"Of the event…"_s);
    keepPicture(*office.window, u"outbox-reminders-"_s + tag);
    QTest::mouseClick(office.send(), Qt::LeftButton);
    QTRY_VERIFY(!office.toast().isEmpty());
    keepPicture(*office.window, u"outbox-reminded-"_s + tag);
}

COOKOUT_WINDOW_TEST(RemindersTest)
#include "tst_reminders.moc"
