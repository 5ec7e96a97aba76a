// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/mail/mailpreviewpane.h"
#include "ui/mail/mailtextsdialog.h"
#include "ui/mail/mailwordseditor.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::clippedTexts;
using cookout::test::keepPicture;
using cookout::test::unnamedControls;
using cookout::test::WindowFixture;

namespace {

struct Office : WindowFixture {
    Office() : event(server.createOpenEvent())
    {
        RegistrationForm form = test::adults(2);
        form.name = u"Anna Kern"_s;
        if (!server.registerGuest(event, form))
            qFatal("a guest could not be registered");
        open();
        QTRY_COMPARE(window->findChild<QAbstractItemView *>(u"guestsTable"_s)->model()->rowCount(), 1);
        window->findChild<QPushButton *>(u"mailTexts"_s)->click();
    }

    MailTextsDialog *dialog() const { return window->findChild<MailTextsDialog *>(); }
    template <typename Widget>
    Widget &part(const QString &name) const
    {
        return *dialog()->findChild<Widget *>(name);
    }
    void type(const QString &words) const { part<QPlainTextEdit>(u"mailBody"_s).setPlainText(words); }
    void save() const { QTest::mouseClick(&part<QPushButton>(u"saveMails"_s), Qt::LeftButton); }
    [[nodiscard]] QString note() const { return part<QLabel>(u"mailsNote"_s).text(); }
    [[nodiscard]] EventTexts texts() { return server.backend.events.all().wait()->first().texts; }

    Event event;
};

} // namespace

class MailTextsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithWhatIsShipped();
    void ownWordsAreSavedAndShown();
    void whatIsAsShippedIsNotStored();
    void languagesHaveTheirOwnWords();
    void unsoundWordsCannotBeSaved();
    void changesOfOthersAreNotLost();
    void itDoesNotCloseOverUnsavedWords();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();
    void itLooksWell_data();
    void itLooksWell();
};

void MailTextsDialogTest::itBeginsWithWhatIsShipped()
{
    const Office office;
    QCOMPARE(office.part<QListWidget>(u"mailKinds"_s).count(), editableMails().size());
    QCOMPARE(office.part<QLineEdit>(u"mailSubject"_s).text(), u"You are registered: {{event}}"_s);
    QVERIFY(office.part<QPlainTextEdit>(u"mailBody"_s).toPlainText().startsWith(u"Hello {{name}},"_s));
    QTRY_VERIFY(office.part<QTextBrowser>(u"mailPreview"_s).toPlainText().contains(u"Hello Anna Kern,"_s));
    QVERIFY(!office.part<QPushButton>(u"saveMails"_s).isEnabled());
    for (const MailKind kind : editableMails()) {
        office.dialog()->setKind(kind);
        QVERIFY2(office.dialog()->editor().isSound(), qPrintable(nameOf(kind)));
    }
}

void MailTextsDialogTest::ownWordsAreSavedAndShown()
{
    Office office;
    office.type(u"Yes, {{name}}!\n{{> code}}"_s);
    QTRY_VERIFY(office.part<QTextBrowser>(u"mailPreview"_s).toPlainText().contains(u"Yes, Anna Kern!"_s));
    office.save();
    QTRY_VERIFY(office.note().startsWith(u"Saved."_s));
    QCOMPARE(mailTextOf(office.texts(), MailKind::Confirmation, u"en"_s),
             (MailText{{}, u"Yes, {{name}}!\n{{> code}}"_s}));
    QVERIFY(office.part<QListWidget>(u"mailKinds"_s).item(0)->text().endsWith(u"•"_s));
}

void MailTextsDialogTest::whatIsAsShippedIsNotStored()
{
    Office office;
    const QString shipped = office.part<QPlainTextEdit>(u"mailBody"_s).toPlainText();
    office.type(u"Yes!"_s);
    office.save();
    QTRY_VERIFY(office.note().startsWith(u"Saved."_s));
    QTest::mouseClick(&office.part<QPushButton>(u"resetMail"_s), Qt::LeftButton);
    QCOMPARE(office.part<QPlainTextEdit>(u"mailBody"_s).toPlainText(), shipped);
    office.save();
    QTRY_VERIFY(office.texts().isEmpty());
}

void MailTextsDialogTest::languagesHaveTheirOwnWords()
{
    Office office;
    office.dialog()->setKind(MailKind::EventReminder);
    office.dialog()->setLanguage(u"nl"_s);
    QVERIFY(office.part<QPlainTextEdit>(u"mailBody"_s).toPlainText().startsWith(u"Hallo {{name}},"_s));
    office.type(u"Tot morgen, {{name}}!"_s);
    QTRY_VERIFY(office.part<QTextBrowser>(u"mailPreview"_s).toPlainText().contains(u"Tot morgen, Anna Kern!"_s));
    office.dialog()->setLanguage(u"en"_s);
    QVERIFY(office.part<QPlainTextEdit>(u"mailBody"_s).toPlainText().startsWith(u"Hello {{name}},"_s));
    office.save();
    QTRY_COMPARE(mailTextOf(office.texts(), MailKind::EventReminder, u"nl"_s).body, u"Tot morgen, {{name}}!"_s);
    QCOMPARE(mailTextOf(office.texts(), MailKind::EventReminder, u"en"_s), MailText());
}

void MailTextsDialogTest::unsoundWordsCannotBeSaved()
{
    const Office office;
    office.type(u"Yes, {{nmae}}!"_s);
    QVERIFY(!office.part<QPushButton>(u"saveMails"_s).isEnabled());
    office.dialog()->setKind(MailKind::Offer);
    QVERIFY(!office.part<QPushButton>(u"saveMails"_s).isEnabled());
    office.dialog()->setKind(MailKind::Confirmation);
    office.type(u"Yes, {{name}}!"_s);
    QVERIFY(office.part<QPushButton>(u"saveMails"_s).isEnabled());
}

void MailTextsDialogTest::changesOfOthersAreNotLost()
{
    Office office;
    const Event seen = office.server.backend.events.all().wait()->first();
    EventDetails theirs = seen.details();
    theirs.title = u"Autumn BBQ"_s;
    setMailText(theirs.texts, MailKind::Offer, u"en"_s, {u"A place!"_s, {}});
    QVERIFY(office.server.backend.events.edit(seen, *validated(theirs), Actor::organiser()).wait());
    office.type(u"Yes!"_s);
    office.save();
    QTRY_VERIFY(office.note().startsWith(u"Saved."_s));
    QCOMPARE(mailTextOf(office.texts(), MailKind::Offer, u"en"_s).subject, u"A place!"_s);
    QCOMPARE(mailTextOf(office.texts(), MailKind::Confirmation, u"en"_s).body, u"Yes!"_s);
    QCOMPARE(office.server.backend.events.all().wait()->first().title, u"Autumn BBQ"_s);
}

void MailTextsDialogTest::itDoesNotCloseOverUnsavedWords()
{
    const Office office;
    office.type(u"Yes!"_s);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QVERIFY(office.dialog()->isVisible());
    QVERIFY(office.note().startsWith(u"Your changes are not saved."_s));
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.dialog());
}

void MailTextsDialogTest::everythingHasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void MailTextsDialogTest::everythingHasANameAndRoom()
{
    QFETCH(const QString, language);
    applyTheme(*qApp, Scheme::Light);
    useLanguage(*qApp, language);
    const auto restore = qScopeGuard([] { useLanguage(*qApp, u"en"_s); });
    const Office office;
    office.part<QPlainTextEdit>(u"mailBody"_s).setPlainText(u"{{> code}} {{#due}}"_s);
    QTest::keyClick(office.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!office.part<QTextBrowser>(u"mailPreview"_s).toPlainText().isEmpty());
    QTRY_COMPARE(unnamedControls(*office.dialog()), QStringList());
    QTRY_COMPARE(clippedTexts(*office.dialog()), QStringList());
    keepPicture(*office.dialog(), u"mailtexts-"_s + language);
}

void MailTextsDialogTest::itLooksWell_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void MailTextsDialogTest::itLooksWell()
{
    QFETCH(const Scheme, scheme);
    applyTheme(*qApp, scheme);
    const Office office;
    QTRY_VERIFY(office.part<QTextBrowser>(u"mailPreview"_s).toPlainText().contains(u"Hello Anna Kern,"_s));
    keepPicture(*office.dialog(), u"mailtexts-"_s + QString::fromLatin1(QTest::currentDataTag()));
    applyTheme(*qApp, Scheme::Light);
}

COOKOUT_WINDOW_TEST(MailTextsDialogTest)
#include "tst_mailtextsdialog.moc"
