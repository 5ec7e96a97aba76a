// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/mail/mailingdialog.h"
#include "ui/mail/mailingsdialog.h"
#include "ui/mail/mailpreviewpane.h"
#include "ui/mail/mailwordseditor.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::clippedTexts;
using cookout::test::keepPicture;
using cookout::test::unnamedControls;
using cookout::test::WindowFixture;

namespace {

/** The window with three guests, one of them without an address. */
struct Office : WindowFixture {
    Office() : event(server.createOpenEvent())
    {
        for (const auto &[name, email] : {std::pair{u"Anna Kern"_s, u"anna@example.org"_s},
                                          {u"Ben Özkan"_s, u"ben@example.org"_s},
                                          {u"Cleo"_s, QString()}}) {
            RegistrationForm form = test::adults(2);
            form.name = name;
            form.email = email;
            if (!server.registerGuest(event, form))
                qFatal("a guest could not be registered");
        }
        open();
    }

    MailingDialog *dialog() const { return window->findChild<MailingDialog *>(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(name) : nullptr;
    }
    void trigger(const QString &words) const
    {
        for (QAction *action : window->actions()) {
            if (action->text().startsWith(words) && action->isEnabled())
                return action->trigger();
        }
        qFatal("no such action");
    }
    /** Opens the dialog for everybody who is listed. */
    void write()
    {
        QTRY_COMPARE(window->findChild<QAbstractItemView *>(u"guestsTable"_s)->model()->rowCount(), 3);
        trigger(u"Write to the guests that are shown"_s);
        QTRY_VERIFY(dialog());
    }
    MailCounts mails() { return server.backend.mailings.ofEvent(event.id).wait()->first().mails; }

    Event event;
};

} // namespace

class MailingDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipientsAreListedWithReasons();
    void whatIsTypedIsShownToEachGuest();
    void mistakesAreToldWhereTheyAre();
    void sentMailsCanBeTakenBackByUndo();
    void aTrialGoesToOneAddress();
    void filesAreAttachedAndRemoved();
    void whatWasWrittenIsNotThrownAwayByOneKey();
    void placeholdersAreInserted();
    void aMailForLaterIsARule();
    void chosenGuestsMakeNoRule();
    void mailingsAreListedAndStopped();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();
    void itLooksWell_data();
    void itLooksWell();
};

void MailingDialogTest::recipientsAreListedWithReasons()
{
    Office office;
    office.write();
    const auto *list = office.part<QListWidget>(u"recipients"_s);
    QCOMPARE(list->count(), 3);
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines += list->item(row)->text();
    QVERIFY2(lines.contains(u"Anna Kern · anna@example.org"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.last(), u"Cleo: no e-mail address"_s);
    QCOMPARE(office.part<QPushButton>(u"sendMailing"_s)->text(), u"Send 2 e-mails"_s);
    QVERIFY(!office.part<QPushButton>(u"sendMailing"_s)->isEnabled());
}

void MailingDialogTest::whatIsTypedIsShownToEachGuest()
{
    Office office;
    office.write();
    QTest::keyClicks(office.part<QLineEdit>(u"mailSubject"_s), u"Bring a chair"_s);
    office.part<QPlainTextEdit>(u"mailBody"_s)->setPlainText(u"Dear **{{name}}**!"_s);
    const auto *page = office.part<QTextBrowser>(u"mailPreview"_s);
    QTRY_VERIFY(page->toPlainText().contains(u"Dear Anna Kern!"_s));
    QCOMPARE(office.part<QLabel>(u"previewSubject"_s)->text(), u"Bring a chair"_s);
    QTest::mouseClick(office.dialog()->previewPane().findChild<QWidget *>(u"nextPreview"_s), Qt::LeftButton);
    QTRY_VERIFY(page->toPlainText().contains(u"Dear Ben Özkan!"_s));
    QCOMPARE(office.part<QLabel>(u"previewGuest"_s)->text(), u"for Ben Özkan, 2 of 2"_s);
}

void MailingDialogTest::mistakesAreToldWhereTheyAre()
{
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"Bring a chair"_s);
    office.part<QPlainTextEdit>(u"mailBody"_s)->setPlainText(u"Dear guest,\n{{nmae}}"_s);
    QCOMPARE(office.part<QLabel>(u"mailMistake"_s)->text(),
             u"Line 2: {{nmae}} stands for nothing here. Choose a placeholder from “Insert”."_s);
    QVERIFY(!office.part<QPushButton>(u"sendMailing"_s)->isEnabled());
    office.part<QPlainTextEdit>(u"mailBody"_s)->setPlainText(u"Dear guest"_s);
    QVERIFY(office.part<QPushButton>(u"sendMailing"_s)->isEnabled());
    office.part<QLineEdit>(u"replyTo"_s)->setText(u"nobody"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendMailing"_s), Qt::LeftButton);
    QTRY_VERIFY(office.part<QPushButton>(u"sendMailing"_s)->isEnabled());
    QCOMPARE(office.server.backend.mailings.ofEvent(office.event.id).wait()->size(), 0);
}

void MailingDialogTest::sentMailsCanBeTakenBackByUndo()
{
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"Bring a chair"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendMailing"_s), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    QCOMPARE(office.mails().queued, 2);
    office.trigger(u"Undo"_s);
    QTRY_COMPARE(office.mails().discarded, 2);
}

void MailingDialogTest::aTrialGoesToOneAddress()
{
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"Bring a chair"_s);
    QTRY_VERIFY(office.dialog()->previewPane().shown() &&
                office.dialog()->previewPane().shown()->subject == u"Bring a chair"_s);
    const int before = office.server.backend.outbox.counts().wait()->queued;
    QTest::mouseClick(office.part<QPushButton>(u"sendTrial"_s), Qt::LeftButton);
    QVERIFY(office.part<QLabel>(u"mailingNote"_s)->text().contains(u"name@example.com"_s));
    office.part<QLineEdit>(u"trialAddress"_s)->setText(u"me@example.org"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendTrial"_s), Qt::LeftButton);
    QTRY_VERIFY(office.part<QLabel>(u"mailingNote"_s)->text().contains(u"on its way to you"_s));
    QCOMPARE(office.server.backend.outbox.counts().wait()->queued, before + 1);
}

void MailingDialogTest::filesAreAttachedAndRemoved()
{
    Office office;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("plan") == 4);
    file.close();
    office.write();
    const auto attach = [&office](const QString &name) { office.dialog()->addFiles({name}); };
    attach(file.fileName());
    QTRY_COMPARE(office.part<QListWidget>(u"attachments"_s)->count(), 1);
    attach(folder.filePath(u"missing.txt"_s));
    QTRY_COMPARE(office.part<QLabel>(u"mailingNote"_s)->text(), u"missing.txt cannot be read."_s);
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"Plan"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendMailing"_s), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    const MailingId id = office.server.backend.mailings.ofEvent(office.event.id).wait()->first().mailing.id;
    QCOMPARE(office.server.backend.mailings.byId(id).wait()->files, (QList<MailingFile>{{u"plan.txt"_s, "plan"}}));
}

void MailingDialogTest::whatWasWrittenIsNotThrownAwayByOneKey()
{
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"Bring a chair"_s);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QVERIFY(office.dialog()->isVisible());
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
    office.write();
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
}

void MailingDialogTest::placeholdersAreInserted()
{
    Office office;
    office.write();
    auto *body = office.part<QPlainTextEdit>(u"mailBody"_s);
    body->setPlainText(u"Hello"_s);
    body->moveCursor(QTextCursor::End);
    const QMenu *menu = office.part<QPushButton>(u"insertPlaceholder"_s)->menu();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Guest's code"_s || action->text() == u"Button to the guest's page"_s)
            action->trigger();
    }
    QCOMPARE(body->toPlainText(), u"Hello\n{{> link}}\n{{code}}"_s);
    QVERIFY(office.dialog()->editor().isSound());
}

void MailingDialogTest::aMailForLaterIsARule()
{
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"See you tomorrow"_s);
    QVERIFY(!office.part<QWidget>(u"whenCount"_s)->isVisible());
    office.part<QComboBox>(u"when"_s)->setCurrentIndex(2); // before the start
    QVERIFY(office.part<QWidget>(u"whenCount"_s)->isVisible());
    office.part<QSpinBox>(u"whenCount"_s)->setValue(2);
    QCOMPARE(office.part<QPushButton>(u"sendMailing"_s)->text(), u"Save as a rule"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendMailing"_s), Qt::LeftButton);
    QTRY_VERIFY(!office.dialog());
    const Mailing rule = office.server.backend.mailings.ofEvent(office.event.id).wait()->first().mailing;
    QCOMPARE(rule.anchor, MailingAnchor::Start);
    QCOMPARE(rule.offset, std::chrono::minutes(-2 * 24 * 60));
    office.trigger(u"Undo"_s);
    QTRY_VERIFY(!office.server.backend.mailings.byId(rule.id).wait()->isActive);
}

void MailingDialogTest::chosenGuestsMakeNoRule()
{
    Office office;
    auto *table = office.window->findChild<QAbstractItemView *>(u"guestsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectAll();
    QTest::mouseClick(office.window->findChild<QPushButton *>(u"bulkMail"_s), Qt::LeftButton);
    QTRY_VERIFY(office.dialog());
    QVERIFY(!office.part<QWidget>(u"when"_s)->isVisible());
    QCOMPARE(office.part<QListWidget>(u"recipients"_s)->count(), 3);
}

void MailingDialogTest::mailingsAreListedAndStopped()
{
    applyTheme(*qApp, Scheme::Light);
    Office office;
    Mailing rule;
    rule.eventId = office.event.id;
    rule.subject = u"See you tomorrow"_s;
    rule.body = u"Hello"_s;
    rule.anchor = MailingAnchor::Registration;
    QVERIFY(office.server.backend.mailings.saveRule(rule, Actor::organiser()).wait());
    office.server.clock.advance(std::chrono::hours(1));
    QCOMPARE(office.server.backend.mailings.runRules().wait().value(), 2);
    office.trigger(u"Mails to guests"_s);
    auto *dialog = office.window->findChild<MailingsDialog *>();
    const auto *list = dialog->findChild<QTreeWidget *>(u"mailings"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), u"0 sent, 2 missed"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"when a guest has registered"_s);
    keepPicture(*dialog, u"mailings"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendMissed"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItem(0)->text(2), u"0 sent, 2 waiting"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"recallMailing"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItem(0)->text(2), u"0 sent, 2 taken back"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"stopRule"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"stopped"_s);
    QCOMPARE(dialog->findChild<QPushButton *>(u"stopRule"_s)->text(), u"Let the rule write again"_s);
}

void MailingDialogTest::everythingHasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void MailingDialogTest::everythingHasANameAndRoom()
{
    QFETCH(const QString, language);
    useLanguage(*qApp, language);
    const auto restore = qScopeGuard([] { useLanguage(*qApp, u"en"_s); });
    Office office;
    office.window->findChild<QPushButton *>(u"writeToGuests"_s)->click();
    QTRY_VERIFY(office.dialog());
    office.part<QComboBox>(u"when"_s)->setCurrentIndex(5); // the longest words
    office.part<QPlainTextEdit>(u"mailBody"_s)->setPlainText(u"{{> code}} {{nmae}}"_s);
    QTest::mouseClick(office.part<QPushButton>(u"sendTrial"_s), Qt::LeftButton);
    QTRY_COMPARE(unnamedControls(*office.dialog()), QStringList());
    QTRY_COMPARE(clippedTexts(*office.dialog()), QStringList());
    keepPicture(*office.dialog(), u"mailing-"_s + language);
    office.window->findChild<QPushButton *>(u"mailings"_s)->click();
    auto *list = office.window->findChild<MailingsDialog *>();
    QTRY_VERIFY(list);
    QTRY_COMPARE(unnamedControls(*list), QStringList());
    QTRY_COMPARE(clippedTexts(*list), QStringList());
    keepPicture(*list, u"mailings-empty-"_s + language);
}

void MailingDialogTest::itLooksWell_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void MailingDialogTest::itLooksWell()
{
    QFETCH(const Scheme, scheme);
    applyTheme(*qApp, scheme);
    Office office;
    office.write();
    office.part<QLineEdit>(u"mailSubject"_s)->setText(u"{{name}}, please bring a chair"_s);
    office.part<QPlainTextEdit>(u"mailBody"_s)
        ->setPlainText(
            u"Hello {{name}},\n\nwe are **short of chairs**. Please bring\n\n- a chair for each of you\n- a blanket\n\n{{> code}}\n{{> link}}"_s);
    QTRY_VERIFY(office.part<QTextBrowser>(u"mailPreview"_s)->toPlainText().contains(u"short of chairs"_s));
    keepPicture(*office.dialog(), u"mailing-"_s + QString::fromLatin1(QTest::currentDataTag()));
    applyTheme(*qApp, Scheme::Light);
}

COOKOUT_WINDOW_TEST(MailingDialogTest)
#include "tst_mailingdialog.moc"
