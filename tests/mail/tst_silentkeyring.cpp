// SPDX-License-Identifier: GPL-3.0-or-later
// With a keyring that is there and never answers, as one that waits for somebody to unlock it.
#include "core/mail/passwordstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;

namespace {

/** Takes every call and answers none. */
class Silence final : public QDBusVirtualObject {
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &) override
    {
        call.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

} // namespace

class SilentKeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("COOKOUT_KEYRING_SESSION") != "none"_L1)
            QFAIL("run it by keyringsession.py none, or it would stand in the way of your own keyring");
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_silence, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void nobodyWaitsLongerThanThePatience()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(*m_store.keep(u"club@x.org"_s, Secret(u"secret"_s)).wait(), PasswordPlace::File);
        QCOMPARE(m_store.read(u"club@x.org"_s).wait()->password.reveal(), u"secret"_s);
        const Result<KeptPassword> nobodys = m_store.read(u"nobody@x.org"_s).wait();
        QCOMPARE(nobodys->place, PasswordPlace::Nowhere);
        QVERIFY2(nobodys->problem.contains("did not answer"_L1), qPrintable(nobodys->problem));
        QVERIFY2(timer.elapsed() >= 600 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void theEndWaitsForNothing()
    {
        QObject receiver;
        std::optional<Result<KeptPassword>> answer;
        QElapsedTimer timer;
        {
            PasswordStore patient({.folder = m_folder.path(), .patience = 1h});
            patient.read(u"somebody@x.org"_s).deliver(&receiver, [&answer](const Result<KeptPassword> &found) {
                answer = found;
            });
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Unavailable);
        QTRY_VERIFY2(m_silence.calls > 0, "somebody was asked");
    }

private:
    Silence m_silence;
    const QTemporaryDir m_folder;
    PasswordStore m_store{{.folder = m_folder.path(), .patience = 300ms}};
};

QTEST_GUILESS_MAIN(SilentKeyringTest)
#include "tst_silentkeyring.moc"
