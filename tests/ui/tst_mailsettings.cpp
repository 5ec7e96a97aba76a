// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail settings by mouse and keys, with the real mail thread and a real SMTP server behind them.
#include "core/mail/passwordstore.h"
#include "tests/mail/mailhouse.h"
#include "tests/ui/controls.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/mailsettingsdialog.h"
#include "ui/dialogs/mailsettingsform.h"
#include "ui/palette/commandpalette.h"
#include "ui/translations.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;
using State = MailStatus::State;

namespace {

/** A server that wants a password, a mail thread that knows nothing of it yet, and the dialog between them. */
struct Desk {
    MailSetup setup()
    {
        MailSetup setup = house.setup({});
        setup.passwords = &passwords;
        setup.settings = &house.store.backend.storedSettings;
        setup.environment = [this](const QString &name) {
            return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
        };
        setup.inForce = [](const QList<StoredSetting> &stored) -> Result<SmtpSettings> {
            const Result<Settings> read = loadSettings({}, stored);
            return read ? Result<SmtpSettings>(read->smtp) : Result<SmtpSettings>(failure(read));
        };
        return setup;
    }

    void open()
    {
        joinMailSettings(dialog, mail);
        dialog.open();
        QTRY_VERIFY(dialog.form().isEnabled());
    }
    FormField &field(const QString &name) { return *dialog.form().field(name); }
    template <typename Input>
    Input &input(const QString &name)
    {
        return *qobject_cast<Input *>(&field(name).input());
    }
    void type(const QString &name, const QString &words)
    {
        auto &edit = input<QLineEdit>(name);
        edit.selectAll();
        QTest::keyClicks(&edit, words);
    }
    void typeAccount(const QString &password)
    {
        type(u"SMTP_SERVER"_s, u"127.0.0.1"_s);
        auto &security = input<QComboBox>(u"SMTP_SECURITY"_s);
        QTest::keyClick(&security, Qt::Key_End);
        QCOMPARE(security.currentText(), u"None"_s);
        input<QSpinBox>(u"SMTP_PORT"_s).setValue(house.server.port());
        type(u"SMTP_USERNAME"_s, u"club"_s);
        type(u"password"_s, password);
        type(u"SMTP_FROM"_s, u"Party <party@example.org>"_s);
    }
    void press(const QString &name) const { QTest::mouseClick(dialog.findChild<QPushButton *>(name), Qt::LeftButton); }
    /** A picture for eyes, beside the test program, named after the row of the test. */
    void keep(const QString &name)
    {
        test::keepPicture(dialog, u"mail-settings-%1-%2"_s.arg(name, QLatin1StringView(QTest::currentDataTag())));
    }
    [[nodiscard]] QString said(const QString &name) const { return dialog.findChild<QLabel *>(name)->text(); }

    QMap<QString, QString> environment;
    QTemporaryDir folder;
    PasswordStore passwords{{.folder = folder.path(), .useKeyring = false}};
    House house{{u"--login"_s, u"club:right"_s}};
    MailThread mail{setup()};
    MailSettingsDialog dialog;
};

} // namespace

class MailSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }
    void whatIsTypedSendsAtOnce();
    void aWrongPasswordIsToldInTheServersWords();
    void anEmptyPasswordKeepsTheKeptOne();
    void mistakesAreToldBesideTheirFields();
    void aProviderFillsInWhatItKnows_data();
    void aProviderFillsInWhatItKnows();
    void aServerShowsItsProvider();
    void encryptionBringsItsPort();
    void plainConnectionsAreWarnedOf();
    void whatTheEnvironmentSetsCannotBeChanged();
    void everythingHasANameAndRoom_data();
    void everythingHasANameAndRoom();
    void tabGoesFromFieldToField();
    void theWindowOpensIt();
    void pictures_data();
    void pictures();
};

void MailSettingsTest::whatIsTypedSendsAtOnce()
{
    Desk desk;
    desk.house.registerGuest();
    desk.mail.start();
    QTRY_COMPARE(desk.mail.status().state, State::NotConfigured);
    desk.open();
    desk.typeAccount(u"right"_s);
    desk.input<QSpinBox>(u"SMTP_PER_HOUR"_s).setValue(200);
    QTest::keyClicks(desk.dialog.findChild<QLineEdit *>(u"testAddress"_s), u"anna@example.org"_s);
    desk.press(u"sendTestMail"_s);
    QTRY_COMPARE(desk.said(u"testWords"_s), u"The server took the mail: 250 2.0.0 Ok: kept"_s);
    QCOMPARE(desk.house.server.mails().size(), 1);
    QVERIFY(desk.house.store.backend.storedSettings.all().wait()->isEmpty());
    desk.press(u"saveMailSettings"_s);
    QTRY_VERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
    QTRY_COMPARE(desk.house.counts().sent, 1);
    QCOMPARE(desk.house.server.envelope(2).value("user"_L1).toString(), u"club"_s);
    const Result<Settings> stored = loadSettings({}, *desk.house.store.backend.storedSettings.all().wait());
    QCOMPARE(stored->smtp.perHour, 200);
    QCOMPARE(stored->smtp.port, desk.house.server.port());
}

void MailSettingsTest::aWrongPasswordIsToldInTheServersWords()
{
    Desk desk;
    desk.open();
    desk.typeAccount(u"wrong"_s);
    QTest::keyClicks(desk.dialog.findChild<QLineEdit *>(u"testAddress"_s), u"anna@example.org"_s);
    QTest::keyClick(desk.dialog.findChild<QLineEdit *>(u"testAddress"_s), Qt::Key_Return);
    QTRY_VERIFY2(desk.said(u"testWords"_s).startsWith("The server did not take the mail: 535 "_L1),
                 qPrintable(desk.said(u"testWords"_s)));
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(desk.dialog.findChild<QPushButton *>(u"sendTestMail"_s)->isEnabled());
}

void MailSettingsTest::anEmptyPasswordKeepsTheKeptOne()
{
    Desk desk;
    SmtpSettings known = withLogin(desk.house.server.settings(), u"club"_s, {});
    QVERIFY(desk.passwords.keep(PasswordStore::accountOf(known), Secret(u"right"_s)).wait());
    desk.mail.use(known);
    desk.open();
    QVERIFY2(desk.field(u"password"_s).input().accessibleDescription().startsWith("Kept in a file"_L1),
             qPrintable(desk.field(u"password"_s).input().accessibleDescription()));
    desk.type(u"SMTP_FROM"_s, u"Garden <party@example.org>"_s);
    desk.press(u"saveMailSettings"_s);
    QTRY_VERIFY(!desk.dialog.isVisible());
    desk.house.registerGuest();
    desk.mail.start();
    QTRY_COMPARE(desk.house.counts().sent, 1);
    QVERIFY(desk.house.server.mails().first().contains("From: Garden <party@example.org>"));
}

void MailSettingsTest::mistakesAreToldBesideTheirFields()
{
    Desk desk;
    desk.open();
    desk.typeAccount(u"right"_s);
    desk.type(u"SMTP_SERVER"_s, u"two words"_s);
    desk.press(u"saveMailSettings"_s);
    QTRY_COMPARE(desk.field(u"SMTP_SERVER"_s).error(), u"Enter a host name such as smtp.example.org."_s);
    QVERIFY(desk.field(u"SMTP_SERVER"_s).input().hasFocus());
    desk.type(u"SMTP_SERVER"_s, u"127.0.0.1"_s);
    desk.input<QLineEdit>(u"SMTP_FROM"_s).clear();
    desk.input<QLineEdit>(u"password"_s).clear();
    desk.press(u"saveMailSettings"_s);
    QCOMPARE(desk.field(u"SMTP_SERVER"_s).error(), QString());
    QCOMPARE(desk.field(u"SMTP_FROM"_s).error(), u"Enter an address such as Party <party@example.org>."_s);
    QCOMPARE(desk.field(u"password"_s).error(), u"Fill in this field."_s);
    QCOMPARE(desk.said(u"failure"_s), u"Please correct the marked fields."_s);
    desk.press(u"sendTestMail"_s);
    QVERIFY(
        desk.dialog.findChild<QLineEdit *>(u"testAddress"_s)->accessibleDescription().contains(u"e-mail address"_s));
    QVERIFY(desk.dialog.isVisible());
    QVERIFY(desk.house.store.backend.storedSettings.all().wait()->isEmpty());
}

void MailSettingsTest::aProviderFillsInWhatItKnows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::addRow("Gmail") << u"Gmail"_s << u"smtp.gmail.com"_s << u"me@example.org"_s;
    QTest::addRow("SendGrid") << u"SendGrid"_s << u"smtp.sendgrid.net"_s << u"apikey"_s;
    QTest::addRow("Postmark") << u"Postmark"_s << u"smtp.postmarkapp.com"_s << u"me@example.org"_s;
    QTest::addRow("somebody's own") << u"Other provider"_s << QString() << u"me@example.org"_s;
}

void MailSettingsTest::aProviderFillsInWhatItKnows()
{
    QFETCH(const QString, name);
    QFETCH(const QString, server);
    QFETCH(const QString, user);
    Desk desk;
    desk.open();
    desk.type(u"SMTP_USERNAME"_s, u"me@example.org"_s);
    desk.input<QSpinBox>(u"SMTP_PORT"_s).setValue(2525);
    auto &providers = desk.input<QComboBox>(u"provider"_s);
    QTest::keyClick(&providers, Qt::Key_Home);
    while (providers.currentText() != name)
        QTest::keyClick(&providers, Qt::Key_Down);
    QCOMPARE(desk.input<QLineEdit>(u"SMTP_SERVER"_s).text(), server);
    QCOMPARE(desk.input<QLineEdit>(u"SMTP_USERNAME"_s).text(), user);
    QCOMPARE(desk.input<QSpinBox>(u"SMTP_PORT"_s).value(), 587);
    QVERIFY(!desk.field(u"provider"_s).input().accessibleDescription().isEmpty());
}

void MailSettingsTest::aServerShowsItsProvider()
{
    Desk desk;
    desk.open();
    desk.type(u"SMTP_SERVER"_s, u"smtp.gmail.com"_s);
    QCOMPARE(desk.input<QComboBox>(u"provider"_s).currentText(), u"Gmail"_s);
    QVERIFY(desk.field(u"provider"_s).input().accessibleDescription().contains("app password"_L1));
    QTest::keyClick(&desk.field(u"SMTP_SERVER"_s).input(), Qt::Key_Backspace);
    QCOMPARE(desk.input<QComboBox>(u"provider"_s).currentText(), u"Other provider"_s);
}

void MailSettingsTest::encryptionBringsItsPort()
{
    Desk desk;
    desk.open();
    auto &security = desk.input<QComboBox>(u"SMTP_SECURITY"_s);
    auto &port = desk.input<QSpinBox>(u"SMTP_PORT"_s);
    QCOMPARE(port.value(), 587);
    QTest::keyClick(&security, Qt::Key_Down);
    QCOMPARE(port.value(), 465);
    QTest::keyClick(&security, Qt::Key_Up);
    QCOMPARE(port.value(), 587);
    port.setValue(2525); // somebody's own choice stays
    QTest::keyClick(&security, Qt::Key_Down);
    QCOMPARE(port.value(), 2525);
}

void MailSettingsTest::plainConnectionsAreWarnedOf()
{
    Desk desk;
    desk.open();
    const auto *warning = desk.dialog.findChild<QWidget *>(u"plainWarning"_s);
    QVERIFY(!warning->isVisible());
    QTest::keyClick(&desk.field(u"SMTP_SECURITY"_s).input(), Qt::Key_End);
    QVERIFY(warning->isVisible());
    QTest::keyClick(&desk.field(u"SMTP_SECURITY"_s).input(), Qt::Key_Home);
    QVERIFY(!warning->isVisible());
}

void MailSettingsTest::whatTheEnvironmentSetsCannotBeChanged()
{
    Desk desk;
    desk.environment = {{u"SMTP_SERVER"_s, u"127.0.0.1"_s}, {u"SMTP_PASSWORD"_s, u"right"_s}};
    desk.mail.use(withLogin(desk.house.server.settings(), u"club"_s, u"right"_s));
    desk.open();
    for (const auto &[name, variable] :
         {std::pair(u"SMTP_SERVER"_s, u"SMTP_SERVER"_s), std::pair(u"password"_s, u"SMTP_PASSWORD"_s)}) {
        QVERIFY(!desk.field(name).input().isEnabled());
        QCOMPARE(desk.field(name).input().accessibleDescription(), u"Set by %1 in the environment"_s.arg(variable));
    }
    QVERIFY(!desk.input<QComboBox>(u"provider"_s).isEnabled());
    QVERIFY(desk.input<QLineEdit>(u"SMTP_FROM"_s).isEnabled());
    QVERIFY(desk.input<QLineEdit>(u"password"_s).text().isEmpty());
    desk.press(u"saveMailSettings"_s);
    QTRY_VERIFY(!desk.dialog.isVisible());
}

void MailSettingsTest::everythingHasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void MailSettingsTest::everythingHasANameAndRoom()
{
    QFETCH(const QString, language);
    useLanguage(*qApp, language);
    const auto restore = qScopeGuard([] { useLanguage(*qApp, u"en"_s); });
    Desk desk;
    desk.open();
    desk.type(u"SMTP_SERVER"_s, u"smtp.office365.com"_s);
    QTest::keyClick(&desk.field(u"SMTP_SECURITY"_s).input(), Qt::Key_End);
    desk.press(u"saveMailSettings"_s);
    desk.press(u"sendTestMail"_s);
    QTRY_COMPARE(unnamedControls(desk.dialog), QStringList());
    QTRY_COMPARE(clippedTexts(desk.dialog), QStringList());
    desk.keep(u"names"_s);
}

void MailSettingsTest::tabGoesFromFieldToField()
{
    Desk desk;
    desk.open();
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
    const QStringList order{u"provider"_s,      u"SMTP_SERVER"_s, u"SMTP_SECURITY"_s, u"SMTP_PORT"_s,
                            u"SMTP_USERNAME"_s, u"password"_s,    u"SMTP_FROM"_s,     u"SMTP_PER_HOUR"_s};
    for (const QString &name : order) {
        QVERIFY2(desk.field(name).input().hasFocus(), qPrintable(name));
        QTest::keyClick(&desk.dialog, Qt::Key_Tab);
    }
    QVERIFY(desk.dialog.findChild<QLineEdit *>(u"testAddress"_s)->hasFocus());
}

void MailSettingsTest::theWindowOpensIt()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open();
    const auto isOpenedBy = [&window](const std::function<void()> &way) {
        way();
        auto *dialog = window.findChild<MailSettingsDialog *>();
        const bool isOpen = dialog && dialog->isVisible();
        delete dialog;
        return isOpen;
    };
    QVERIFY(isOpenedBy([&window] { QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); }));
    QVERIFY(isOpenedBy([&window] { window.findChild<QToolButton *>(u"mailState"_s)->click(); }));
    QVERIFY(isOpenedBy([&window] { window.findChild<QPushButton *>(u"mailSettings"_s)->click(); }));
    QVERIFY(isOpenedBy([&window] {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"e-mail settings"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    }));
    MailStatus sending;
    sending.state = State::Idle;
    fixture.mail.become(sending);
    QVERIFY(!isOpenedBy([&window] { window.findChild<QToolButton *>(u"mailState"_s)->click(); }));
}

void MailSettingsTest::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addRow("light") << int(Scheme::Light);
    QTest::addRow("dark") << int(Scheme::Dark);
}

void MailSettingsTest::pictures()
{
    QFETCH(const int, scheme);
    applyTheme(*qApp, Scheme(scheme));
    Desk desk;
    desk.open();
    desk.type(u"SMTP_SERVER"_s, u"smtp.gmail.com"_s);
    desk.keep(u"gmail"_s);
    desk.typeAccount(u"wrong"_s);
    desk.input<QLineEdit>(u"SMTP_FROM"_s).clear();
    desk.press(u"saveMailSettings"_s);
    desk.type(u"SMTP_FROM"_s, u"Party <party@example.org>"_s);
    QTest::keyClicks(desk.dialog.findChild<QLineEdit *>(u"testAddress"_s), u"anna@example.org"_s);
    desk.keep(u"mistakes"_s);
    desk.press(u"sendTestMail"_s);
    QTRY_VERIFY(desk.said(u"testWords"_s).contains("535"_L1));
    desk.keep(u"refused"_s);
    desk.type(u"password"_s, u"right"_s);
    desk.press(u"sendTestMail"_s);
    QTRY_VERIFY(desk.said(u"testWords"_s).contains("250"_L1));
    desk.keep(u"taken"_s);
    applyTheme(*qApp);
}

COOKOUT_WINDOW_TEST(MailSettingsTest)
#include "tst_mailsettings.moc"
