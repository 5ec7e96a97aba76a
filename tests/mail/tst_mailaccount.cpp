// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mail thread has its settings and password from, and how both change while it runs.
#include "core/mail/passwordstore.h"
#include "tests/mail/mailhouse.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;
using State = MailStatus::State;

namespace {

/** A server that wants a password, and a mail thread that has it from a store of its own. */
struct Account {
    MailSetup setup(const SmtpSettings &smtp)
    {
        MailSetup setup = house.setup(smtp);
        setup.passwords = &passwords;
        setup.settings = &house.store.backend.storedSettings;
        setup.environment = [this](const QString &name) {
            return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
        };
        setup.inForce = [this](const QList<StoredSetting> &stored) -> Result<SmtpSettings> {
            const Result<Settings> read = loadSettings({setupEnvironment()}, stored);
            return read ? Result<SmtpSettings>(read->smtp) : Result<SmtpSettings>(failure(read));
        };
        return setup;
    }
    SettingsSource setupEnvironment()
    {
        return [this](const QString &name) {
            return environment.contains(name) ? std::optional(environment.value(name)) : std::nullopt;
        };
    }
    /** Without a password in them. */
    SmtpSettings settings() const
    {
        SmtpSettings smtp = house.server.settings();
        smtp.username = u"club"_s;
        return smtp;
    }
    void keep(const QString &password)
    {
        QVERIFY(passwords.keep(PasswordStore::accountOf(settings()), Secret(password)).wait());
    }

    QMap<QString, QString> environment;
    QTemporaryDir folder;
    PasswordStore passwords{{.folder = folder.path(), .useKeyring = false}};
    House house{{u"--login"_s, u"club:right"_s}};
    MailThread mail{setup(settings())};
};

/** Collects an answer on this thread, which has an event loop as the window's has. */
template <typename T>
Result<T> answerTo(Pending<T> pending)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    std::move(pending).deliver(&receiver, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
        return failure(ErrorCode::Internal, u"no answer came"_s);
    return *answer;
}

} // namespace

class MailAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeptPasswordIsUsed();
    void aMissingPasswordPausesUntilItIsThere();
    void aWrongPasswordIsLookedUpAgain();
    void aFileThatOthersCanReadPauses();
    void thePasswordOfTheEnvironmentWins();
    void whatIsConfiguredTakesEffectWhileRunning();
    void aDialogueThatHangsHoldsUpNoNewServer();
    void aMalformedSettingChangesNothing();
    void whatTheEnvironmentSaysIsNotStored();
    void thePasswordIsNowhereElse();
    void aTestMailGoesByWhatIsTyped();
    void aTestMailUsesTheKeptPassword();
    void oneTestMailAtATime();
    void theEndBreaksOffATestMail();
};

void MailAccountTest::theKeptPasswordIsUsed()
{
    Account account;
    account.keep(u"right"_s);
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.house.counts().sent, 1);
    QCOMPARE(account.house.server.envelope(1).value("user"_L1).toString(), u"club"_s);
}

void MailAccountTest::aMissingPasswordPausesUntilItIsThere()
{
    Account account;
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.mail.status().state, State::Paused);
    QVERIFY2(account.mail.status().problem.contains("no password"_L1), qPrintable(account.mail.status().problem));
    QCOMPARE(account.house.server.count("connect"), 0);
    account.keep(u"right"_s);
    account.mail.start();
    QTRY_COMPARE(account.house.counts(), (MailCounts{.sent = 1}));
    QTRY_COMPARE(account.mail.status().state, State::Idle);
}

void MailAccountTest::aWrongPasswordIsLookedUpAgain()
{
    Account account;
    account.keep(u"wrong"_s);
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.mail.status().state, State::Paused);
    QVERIFY2(account.mail.status().problem.startsWith("535 "_L1), qPrintable(account.mail.status().problem));
    account.keep(u"right"_s);
    QVERIFY(account.house.store.backend.outbox.retryNow(Actor::organiser()).wait()); // as another program would
    QTRY_COMPARE(account.house.counts(), (MailCounts{.sent = 1}));
}

void MailAccountTest::aFileThatOthersCanReadPauses()
{
    Account account;
    account.keep(u"right"_s);
    QFile file(account.passwords.fileOf(PasswordStore::accountOf(account.settings())).path());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.mail.status().state, State::Paused);
    QVERIFY2(account.mail.status().problem.contains("chmod 600"_L1), qPrintable(account.mail.status().problem));
}

void MailAccountTest::thePasswordOfTheEnvironmentWins()
{
    Account account;
    account.keep(u"wrong"_s);
    SmtpSettings given = account.settings();
    given.password = Secret(u"right"_s);
    account.mail.use(given);
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.house.counts().sent, 1);
    const Result<MailConfiguration> known = answerTo(account.mail.configuration());
    QCOMPARE(known->password, PasswordPlace::Environment);
    QVERIFY(known->smtp.password.isEmpty());
}

void MailAccountTest::whatIsConfiguredTakesEffectWhileRunning()
{
    Account account;
    account.mail.use({});
    account.mail.start();
    account.house.registerGuest();
    QTRY_COMPARE(account.mail.status().state, State::NotConfigured);
    SmtpSettings wanted = account.settings();
    wanted.password = Secret(u"right"_s);
    const Result<MailConfiguration> known = answerTo(account.mail.configure(wanted, Actor::organiser()));
    QVERIFY2(known, qPrintable(known ? QString() : known.error().detail));
    QCOMPARE(known->password, PasswordPlace::File);
    QCOMPARE(known->smtp, account.settings());
    QTRY_COMPARE(account.house.counts().sent, 1);
    QCOMPARE(account.mail.status().server, u"127.0.0.1"_s);
}

void MailAccountTest::aDialogueThatHangsHoldsUpNoNewServer()
{
    House house;
    const test::SmtpServer stuck(test::at(u"rcpt"_s, u"stall"_s));
    MailThread mail(house.setup(stuck.settings()));
    house.registerGuests(2);
    mail.start();
    QTRY_COMPARE(stuck.count("stalled"), 1);
    mail.use(house.server.settings());
    QTRY_COMPARE_WITH_TIMEOUT(house.counts(), (MailCounts{.sent = 2}), 3000);
    QCOMPARE(house.server.mails().size(), 2);
}

void MailAccountTest::aMalformedSettingChangesNothing()
{
    Account account;
    SmtpSettings wanted = account.settings();
    wanted.from = u"nobody"_s;
    wanted.password = Secret(u"right"_s);
    const Result<MailConfiguration> refused = answerTo(account.mail.configure(wanted, Actor::organiser()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().fields.first().field, u"SMTP_FROM"_s);
    QVERIFY(account.house.store.backend.storedSettings.all().wait()->isEmpty());
    QVERIFY(!QFile::exists(account.passwords.fileOf(PasswordStore::accountOf(wanted)).path()));
}

void MailAccountTest::whatTheEnvironmentSaysIsNotStored()
{
    Account account;
    account.environment = {{u"SMTP_SERVER"_s, u"127.0.0.1"_s}, {u"SMTP_PER_HOUR"_s, u"9"_s}};
    const Result<MailConfiguration> known = answerTo(account.mail.configure(account.settings(), Actor::organiser()));
    QVERIFY(known);
    QCOMPARE(known->overridden, (QStringList{u"SMTP_PER_HOUR"_s, u"SMTP_SERVER"_s}));
    QCOMPARE(known->smtp.perHour, 9);
    const Result<QList<StoredSetting>> stored = account.house.store.backend.storedSettings.all().wait();
    QCOMPARE(stored->size(), 4);
    for (const StoredSetting &setting : *stored)
        QVERIFY(setting.name != "SMTP_SERVER"_L1 && setting.name != "SMTP_PER_HOUR"_L1);
}

void MailAccountTest::thePasswordIsNowhereElse()
{
    Account account;
    SmtpSettings wanted = account.settings();
    wanted.password = Secret(u"open-sesame"_s);
    QVERIFY(answerTo(account.mail.configure(wanted, Actor::organiser())));
    account.house.registerGuest();
    account.mail.start();
    QTRY_COMPARE(account.mail.status().state, State::Paused);
    QVERIFY(!account.mail.status().problem.contains("sesame"_L1));
    account.mail.stop();
    account.house.store.backend.pool.close();
    const QDir place = QFileInfo(account.house.store.settings().database.path).absoluteDir();
    for (const QFileInfo &info : place.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sesame"), qPrintable(info.filePath()));
    }
}

void MailAccountTest::aTestMailGoesByWhatIsTyped()
{
    Account account;
    account.mail.use({});
    SmtpSettings typed = account.settings();
    typed.password = Secret(u"wrong"_s);
    const Result<MailTestReport> refused = answerTo(account.mail.sendTest(typed, u"anna@example.org"_s, u"nl"_s));
    QVERIFY(refused);
    QVERIFY(!refused->accepted);
    QVERIFY2(refused->words.startsWith("535 "_L1), qPrintable(refused->words));
    typed.password = Secret(u"right"_s);
    const Result<MailTestReport> taken = answerTo(account.mail.sendTest(typed, u"anna@example.org"_s, u"nl"_s));
    QVERIFY(taken && taken->accepted);
    QCOMPARE(account.house.server.mails().size(), 1);
    const Result<MailTestReport> nobody = answerTo(account.mail.sendTest(typed, u"anna"_s, u"nl"_s));
    QCOMPARE(nobody.error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(account.passwords.fileOf(PasswordStore::accountOf(typed)).path()));
}

void MailAccountTest::aTestMailUsesTheKeptPassword()
{
    Account account;
    account.keep(u"right"_s);
    const auto taken = answerTo(account.mail.sendTest(account.settings(), u"anna@example.org"_s, u"en"_s));
    QVERIFY(taken && taken->accepted);
}

void MailAccountTest::oneTestMailAtATime()
{
    House house({u"--at"_s, u"rcpt=stall"_s});
    QObject receiver;
    std::optional<ErrorCode> first;
    house.mail.sendTest(house.server.settings(), u"anna@example.org"_s, u"en"_s)
        .deliver(&receiver, [&first](const Result<MailTestReport> &) { first = ErrorCode::Internal; });
    const auto second = answerTo(house.mail.sendTest(house.server.settings(), u"anna@example.org"_s, u"en"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(!first);
}

void MailAccountTest::theEndBreaksOffATestMail()
{
    House house({u"--at"_s, u"rcpt=stall"_s});
    auto mail = std::make_unique<MailThread>(house.setup(house.server.settings()));
    QObject receiver;
    std::optional<Result<MailTestReport>> report;
    mail->sendTest(house.server.settings(), u"anna@example.org"_s, u"en"_s)
        .deliver(&receiver, [&report](const Result<MailTestReport> &told) { report = told; });
    QTRY_COMPARE(house.server.count("stalled"), 1);
    mail.reset();
    QTRY_VERIFY_WITH_TIMEOUT(report, 1000);
    QVERIFY(!*report || !(*report)->accepted);
}

QTEST_GUILESS_MAIN(MailAccountTest)
#include "tst_mailaccount.moc"
