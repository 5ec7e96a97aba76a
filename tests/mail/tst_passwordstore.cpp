// SPDX-License-Identifier: GPL-3.0-or-later
// Without a keyring: the session bus that is named does not exist. keyringsession.py runs tst_keyring with a real one.
#include "core/mail/passwordstore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;

namespace {

SmtpSettings accountAt(const QString &server, const QString &user)
{
    SmtpSettings smtp;
    smtp.server = server;
    smtp.username = user;
    return smtp;
}

} // namespace

class PasswordStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void withoutAKeyringAFileKeepsIt()
    {
        const Result<PasswordPlace> kept = m_store.keep(u"club@mail.example.org"_s, Secret(u"Zoë 🍔"_s)).wait();
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(*kept, PasswordPlace::File);
        QVERIFY(m_store.fileOf(u"club@mail.example.org"_s).path().startsWith(m_folder.path()));
        const Result<KeptPassword> found = m_store.read(u"club@mail.example.org"_s).wait();
        QVERIFY(found);
        QCOMPARE(found->place, PasswordPlace::File);
        QCOMPARE(found->password.reveal(), u"Zoë 🍔"_s);
    }

    void accountsDoNotMix()
    {
        QCOMPARE(PasswordStore::accountOf(accountAt(u"Mail.Example.org"_s, u"Club"_s)), u"Club@mail.example.org"_s);
        const QStringList accounts{u"a@x.org"_s, u"a@y.org"_s, u"b@x.org"_s, u"a/../../b@x.org"_s,
                                   QString(3000, u'ü') + u"@x.org"_s};
        for (const QString &account : accounts)
            QVERIFY(m_store.keep(account, Secret(u"of "_s + account)).wait());
        for (const QString &account : accounts)
            QCOMPARE(m_store.read(account).wait()->password.reveal(), u"of "_s + account);
    }

    void nobodysPasswordIsNowhere()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<KeptPassword> found = m_store.read(u"nobody@mail.example.org"_s).wait();
        QVERIFY2(timer.elapsed() < 5000, "there is nothing to wait for");
        QVERIFY(found);
        QCOMPARE(found->place, PasswordPlace::Nowhere);
        QVERIFY(found->password.isEmpty());
        QVERIFY2(found->problem.isEmpty(), qPrintable(found->problem));
    }

    void aFileThatOthersCanReadIsNotBelieved()
    {
        const QString account = u"open@mail.example.org"_s;
        QVERIFY(m_store.keep(account, Secret(u"open sesame"_s)).wait());
        QFile file(m_store.fileOf(account).path());
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const Result<KeptPassword> found = m_store.read(account).wait();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Denied);
        QVERIFY(!found.error().detail.contains("sesame"_L1));
        // Setting it anew is the way out.
        QVERIFY(m_store.keep(account, Secret(u"another"_s)).wait());
        QCOMPARE(m_store.read(account).wait()->password.reveal(), u"another"_s);
    }

    void whatIsNoPasswordIsRefusedAtOnce()
    {
        QCOMPARE(m_store.keep(u"a@x.org"_s, Secret(u"one\ntwo"_s)).wait().error().code, ErrorCode::InvalidInput);
    }

    void aStoreThatIsNeverUsedCostsNoThread() { const PasswordStore unused({.folder = m_folder.path()}); }

    void answersComeWhereTheyAreWanted()
    {
        QObject receiver;
        std::optional<KeptPassword> answer;
        m_store.read(u"club@mail.example.org"_s).deliver(&receiver, [&answer](const Result<KeptPassword> &found) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            answer = *found;
        });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->place, PasswordPlace::File);
    }

private:
    const QTemporaryDir m_folder;
    PasswordStore m_store{{.folder = m_folder.path()}};
};

QTEST_GUILESS_MAIN(PasswordStoreTest)
#include "tst_passwordstore.moc"
