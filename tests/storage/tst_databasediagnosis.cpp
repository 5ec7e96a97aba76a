// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/databasecheck.h"
#include "core/storage/databasediagnosis.h"
#include "core/storage/databaselocation.h"
#include "core/storage/writeaheadlog.h"
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frame = 24 + 4096;

/** A folder with a database as a killed program leaves it: with a log and its index. */
struct Killed {
    Killed()
    {
        TestBackend house;
        const Event event = house.createOpenEvent();
        for (int i = 0; i < 5; ++i) {
            if (!house.registerGuest(event))
                qFatal("no guest");
        }
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (!QFile::copy(house.settings().database.path + suffix, address().path + suffix))
                qFatal("the program left no %s", qUtf8Printable(suffix));
        }
    }

    [[nodiscard]] DatabaseAddress address() const
    {
        DatabaseAddress result;
        result.path = folder.filePath(u"party.db"_s);
        return result;
    }
    [[nodiscard]] QString log() const { return address().path + u"-wal"_s; }
    [[nodiscard]] qint64 frames() const { return (QFileInfo(log()).size() - logHeader) / frame; }

    void change(const QString &path, qint64 offset, char by) const
    {
        QFile file(path);
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || !file.getChar(&byte) || !file.seek(offset) ||
            !file.putChar(static_cast<char>(byte ^ by)))
            qFatal("%s cannot be damaged", qUtf8Printable(path));
    }

    QTemporaryDir folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString refusal(const DatabaseAddress &address)
{
    const Result<void> fit = checkBeforeOpening(address);
    return fit ? QString() : fit.error().detail;
}

} // namespace

class TestDatabaseDiagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileSystemsOfOtherComputersAreKnown_data();
    void fileSystemsOfOtherComputersAreKnown();
    void aFileInUseHereIsSeen();
    void aNewNameIsFit();
    void aSoundLogIsFit();
    void aLogAfterAnInterruptedCommitIsFit();
    void aFlippedBitInTheLogIsTold_data();
    void aFlippedBitInTheLogIsTold();
    void aLogThatWasCutAfterACommitIsTold();
    void aLogThatIsGoneIsTold();
    void aLogInUseIsNotLookedAt();
    void anEmptiedOrMissingFileIsTold();
    void theGoodCopyIsNamedAndNothingIsTouched();
    void aPlainErrorStaysAsItIs();
    void aDatabaseOlderThanItsCopyIsTold();
};

void TestDatabaseDiagnosis::fileSystemsOfOtherComputersAreKnown_data()
{
    QTest::addColumn<quint64>("magic");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("shared");
    QTest::newRow("NFS") << quint64(0x6969) << u"nfs4"_s << true;
    QTest::newRow("SMB") << quint64(0x517b) << u"smbfs"_s << true;
    QTest::newRow("CIFS") << quint64(0xff534d42) << u"cifs"_s << true;
    QTest::newRow("SMB 2") << quint64(0xfe534d42) << u"smb3"_s << true;
    QTest::newRow("9p") << quint64(0x01021997) << u"9p"_s << true;
    QTest::newRow("sshfs") << quint64(0x65735546) << u"fuse.sshfs"_s << true;
    QTest::newRow("NTFS by FUSE") << quint64(0x65735546) << u"fuseblk"_s << false;
    QTest::newRow("encrypted by FUSE") << quint64(0x65735546) << u"fuse.gocryptfs"_s << false;
    QTest::newRow("ext4") << quint64(0xef53) << u"ext4"_s << false;
    QTest::newRow("btrfs") << quint64(0x9123683e) << u"btrfs"_s << false;
    QTest::newRow("memory") << quint64(0x01021994) << u"tmpfs"_s << false;
    QTest::newRow("overlay") << quint64(0x794c7630) << u"overlay"_s << false;
}

void TestDatabaseDiagnosis::fileSystemsOfOtherComputersAreKnown()
{
    QFETCH(const quint64, magic);
    QFETCH(const QString, type);
    QFETCH(const bool, shared);
    QCOMPARE(networkFileSystem(magic, type).has_value(), shared);
}

void TestDatabaseDiagnosis::aFileInUseHereIsSeen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    QVERIFY(!isOpenInThisProcess(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(isOpenInThisProcess(file.fileName()));
    file.close();
    QVERIFY(!isOpenInThisProcess(file.fileName()));
}

void TestDatabaseDiagnosis::aNewNameIsFit()
{
    const QTemporaryDir folder;
    DatabaseAddress address;
    address.path = folder.filePath(u"not/yet/there.db"_s);
    QCOMPARE(refusal(address), QString());
    QVERIFY(!QFile::exists(folder.filePath(u"not"_s)));
}

void TestDatabaseDiagnosis::aSoundLogIsFit()
{
    const Killed killed;
    QVERIFY(killed.frames() > 10);
    QCOMPARE(refusal(killed.address()), QString());
}

void TestDatabaseDiagnosis::aLogAfterAnInterruptedCommitIsFit()
{
    const Killed killed;
    QFile log(killed.log());
    QVERIFY(log.open(QIODevice::ReadWrite));
    // What a commit begins with: a page under the log's salts that ends no transaction, and half of another.
    const QByteArray bytes = log.readAll();
    QByteArray begun = bytes.sliced(logHeader, frame);
    begun.replace(4, 4, QByteArray(4, '\0'));
    QVERIFY(log.write(begun + begun.first(1000)) > 0);
    log.close();
    QCOMPARE(refusal(killed.address()), QString());
}

void TestDatabaseDiagnosis::aFlippedBitInTheLogIsTold_data()
{
    QTest::addColumn<qint64>("frameFromEnd");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("a page in the middle") << qint64(5) << qint64(1000);
    QTest::newRow("a page of the last commit") << qint64(1) << qint64(2000);
    QTest::newRow("a page number") << qint64(3) << qint64(3);
    QTest::newRow("a salt") << qint64(4) << qint64(10);
    QTest::newRow("a checksum") << qint64(2) << qint64(20);
    QTest::newRow("the first frame") << qint64(0) << qint64(500);
}

void TestDatabaseDiagnosis::aFlippedBitInTheLogIsTold()
{
    QFETCH(const qint64, frameFromEnd);
    QFETCH(const qint64, offset);
    const Killed killed;
    const qint64 number = frameFromEnd == 0 ? 0 : killed.frames() - frameFromEnd;
    killed.change(killed.log(), logHeader + number * frame + offset, 0x10);
    const QByteArray before = contentOf(killed.log());
    QVERIFY2(refusal(killed.address()).contains("write-ahead log"_L1), qPrintable(refusal(killed.address())));
    QCOMPARE(contentOf(killed.log()), before);
}

void TestDatabaseDiagnosis::aLogThatWasCutAfterACommitIsTold()
{
    const Killed killed;
    const qint64 whole = killed.frames();
    for (qint64 frames = whole - 1; frames >= 0; frames -= 3) {
        QVERIFY(QFile::resize(killed.log(), logHeader + frames * frame));
        QVERIFY2(refusal(killed.address()).contains("the end of its write-ahead log is missing"_L1),
                 qPrintable(QString::number(frames)));
    }
}

void TestDatabaseDiagnosis::aLogThatIsGoneIsTold()
{
    const Killed killed;
    QVERIFY(QFile::remove(killed.log()));
    QVERIFY(refusal(killed.address()).contains("write-ahead log is missing"_L1));
}

void TestDatabaseDiagnosis::aLogInUseIsNotLookedAt()
{
    const Killed killed;
    killed.change(killed.log(), logHeader + 500, 1);
    QFile inUse(killed.log());
    QVERIFY(inUse.open(QIODevice::ReadOnly));
    QVERIFY(!writeAheadLogProblem(killed.address().path));
    inUse.close();
    QVERIFY(writeAheadLogProblem(killed.address().path));
}

void TestDatabaseDiagnosis::anEmptiedOrMissingFileIsTold()
{
    const Killed killed;
    QVERIFY(QFile::resize(killed.address().path, 0));
    QVERIFY(refusal(killed.address()).contains("is empty, but its write-ahead log is not"_L1));
    QVERIFY(QFile::remove(killed.address().path));
    QVERIFY(refusal(killed.address()).contains("is gone, but its write-ahead log is still there"_L1));
    QVERIFY(QFile::remove(killed.log()));
    QVERIFY(refusal(killed.address()).isEmpty());
}

void TestDatabaseDiagnosis::theGoodCopyIsNamedAndNothingIsTouched()
{
    const Killed killed;
    const Result<VerifiedBackup> copy =
        backUpBeside(killed.address(), QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()));
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().detail));
    QFile file(killed.address().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    file.write(QByteArray(3996, 'x'));
    file.close();
    const QByteArray before = contentOf(killed.address().path);
    const QDateTime written = QFileInfo(killed.address().path).lastModified();
    const Error error = diagnosed(killed.address(), {ErrorCode::Unavailable, u"malformed"_s, {}});
    QVERIFY2(error.detail.contains("is damaged"_L1), qPrintable(error.detail));
    QVERIFY2(error.detail.contains(restoreCommand(*copy, killed.address())), qPrintable(error.detail));
    QVERIFY(error.detail.contains("5 registrations"_L1));
    QCOMPARE(contentOf(killed.address().path), before);
    QCOMPARE(QFileInfo(killed.address().path).lastModified(), written);
}

void TestDatabaseDiagnosis::aPlainErrorStaysAsItIs()
{
    const Killed killed;
    for (const ErrorCode code : {ErrorCode::Busy, ErrorCode::Internal}) {
        const Error error = diagnosed(killed.address(), {code, u"as it is"_s, {}});
        QCOMPARE(error.code, code);
        QCOMPARE(error.detail, u"as it is"_s);
    }
}

void TestDatabaseDiagnosis::aDatabaseOlderThanItsCopyIsTold()
{
    const QTemporaryDir folder;
    TestBackend house;
    const Event event = house.createOpenEvent();
    DatabaseAddress address;
    address.path = folder.filePath(u"party.db"_s);
    QVERIFY(backUp(house.settings().database, address.path));
    QVERIFY(quickCheck(address));
    QVERIFY(house.registerGuest(event));
    QVERIFY(backUp(house.settings().database, folder.filePath(u"backups/party-20270601T100000Z.db"_s)));
    const Result<void> checked = quickCheck(address);
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains("older than its newest backup"_L1), qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(TestDatabaseDiagnosis)
#include "tst_databasediagnosis.moc"
