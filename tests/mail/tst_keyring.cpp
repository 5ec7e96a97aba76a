// SPDX-License-Identifier: GPL-3.0-or-later
// With a real keyring in a session of its own: keyringsession.py unlocked runs this.
#include "core/mail/passwordstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("COOKOUT_KEYRING_SESSION") != "unlocked"_L1)
            QFAIL("run it by keyringsession.py unlocked, or it would write into your own keyring");
    }

    void theKeyringKeepsIt_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addRow("plain") << u"open sesame"_s;
        QTest::addRow("odd") << u"'\"`$(x)\\%41#; \t"_s;
        QTest::addRow("emoji") << u"Zoë 🍔👩‍🍳"_s;
        QTest::addRow("10 kB") << QString(10 * 1024, u'x');
    }
    void theKeyringKeepsIt()
    {
        QFETCH(const QString, password);
        const Result<PasswordPlace> kept = m_store.keep(u"club@mail.example.org"_s, Secret(password)).wait();
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(*kept, PasswordPlace::Keyring);
        const Result<KeptPassword> found = m_store.read(u"club@mail.example.org"_s).wait();
        QVERIFY(found);
        QCOMPARE(found->place, PasswordPlace::Keyring);
        QCOMPARE(found->password.reveal(), password);
        QVERIFY2(QDir(m_folder.path()).isEmpty(), "nothing is written beside it");
    }

    void accountsDoNotMix()
    {
        QVERIFY(m_store.keep(u"a@x.org"_s, Secret(u"of a"_s)).wait());
        QVERIFY(m_store.keep(u"a@y.org"_s, Secret(u"of another a"_s)).wait());
        QCOMPARE(m_store.read(u"a@x.org"_s).wait()->password.reveal(), u"of a"_s);
        QCOMPARE(m_store.read(u"nobody@x.org"_s).wait()->place, PasswordPlace::Nowhere);
    }

    void theKeyringTakesOverFromTheFile()
    {
        // As it was left by a session without a keyring: newer than what the keyring has.
        const PasswordFile file = m_store.fileOf(u"a@x.org"_s);
        QVERIFY(file.write(Secret(u"newer"_s)));
        QCOMPARE(m_store.read(u"a@x.org"_s).wait()->place, PasswordPlace::File);
        QCOMPARE(*m_store.keep(u"a@x.org"_s, Secret(u"newest"_s)).wait(), PasswordPlace::Keyring);
        QVERIFY(!QFile::exists(file.path()));
        QCOMPARE(m_store.read(u"a@x.org"_s).wait()->password.reveal(), u"newest"_s);
    }

private:
    const QTemporaryDir m_folder;
    PasswordStore m_store{{.folder = m_folder.path()}}; // one in the whole process: see Keyring
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
