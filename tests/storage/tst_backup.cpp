// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/backupfile.h"
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** A database with an event and a guest, in use by an open pool. */
struct Fixture {
    Fixture() : event(house.createOpenEvent()) { addGuest(); }

    void addGuest()
    {
        if (!house.registerGuest(event))
            qFatal("no guest");
    }
    [[nodiscard]] DatabaseAddress address() const { return house.settings().database; }
    [[nodiscard]] QString path(const QString &name) const { return house.database.filePath(name); }

    TestBackend house;
    Event event;
};

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be damaged", qUtf8Printable(path));
}

QStringList hiddenFiles(const QString &folder)
{
    return QDir(folder).entryList({u".cookout-part-*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyOfADatabaseInUseIsWholeAndPrivate();
    void aFileThatExistsIsLeftAsItIs();
    void aFolderThatCannotBeWrittenIsSaid();
    void aStoppedCopyLeavesNothing();
    void anEmptyDatabaseIsNotCopied();
    void aDamagedDatabaseIsNotCopied();
    void aDamagedCopyDoesNotVerify_data();
    void aDamagedCopyDoesNotVerify();
    void theNameTellsTheTimeAndTheMigration();
    void onlyCopiesOfThisDatabaseAreListed();
    void expiredCopiesAreDeletedAndNothingElse();
    void changesAfterTheNewestCopyAreNoticed();
    void theNewestGoodCopyIsFoundBehindBadOnes();
    void aRestoredCopyHoldsTheSame();
    void restoringNamesAFreeFileAndQuotesIt();
    void whatDiffersIsCounted();
    void aMissingToolIsNamed();
};

void TestBackup::aCopyOfADatabaseInUseIsWholeAndPrivate()
{
    const Fixture fixture;
    const Result<VerifiedBackup> made = backUp(fixture.address(), fixture.path(u"copy.db"_s));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->file, fixture.path(u"copy.db"_s));
    QCOMPARE(made->registrations, 1);
    QVERIFY(made->newestChange.isValid());
    QCOMPARE(QFile::permissions(made->file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(verifiedBackup(made->file));
    QVERIFY(hiddenFiles(fixture.path(u"."_s)).isEmpty());
}

void TestBackup::aFileThatExistsIsLeftAsItIs()
{
    const Fixture fixture;
    QFile file(fixture.path(u"copy.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Result<VerifiedBackup> refused = backUp(fixture.address(), file.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestBackup::aFolderThatCannotBeWrittenIsSaid()
{
    const Fixture fixture;
    const Result<VerifiedBackup> refused = backUp(fixture.address(), u"/proc/nowhere/copy.db"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY2(refused.error().detail.contains("/proc/nowhere"_L1), qPrintable(refused.error().detail));
}

void TestBackup::aStoppedCopyLeavesNothing()
{
    const Fixture fixture;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!backUp(fixture.address(), fixture.path(u"copy.db"_s), stop.get_token()));
    QVERIFY(!QFile::exists(fixture.path(u"copy.db"_s)));
    QVERIFY(hiddenFiles(fixture.path(u"."_s)).isEmpty());
}

void TestBackup::anEmptyDatabaseIsNotCopied()
{
    const QTemporaryDir folder;
    DatabaseAddress address;
    address.path = folder.filePath(u"empty.db"_s);
    QFile file(address.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result<VerifiedBackup> refused = backUp(address, folder.filePath(u"copy.db"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains("is empty"_L1));
    QVERIFY(!QFile::exists(folder.filePath(u"copy.db"_s)));
}

void TestBackup::aDamagedDatabaseIsNotCopied()
{
    const Fixture fixture;
    DatabaseAddress damaged;
    damaged.path = fixture.path(u"damaged.db"_s);
    QVERIFY(backUp(fixture.address(), damaged.path));
    overwrite(damaged.path, 3 * 4096, QByteArray(40 * 4096, '\xa5'));
    QVERIFY(!backUp(damaged, fixture.path(u"copy.db"_s)));
    QVERIFY(!QFile::exists(fixture.path(u"copy.db"_s)));
    QVERIFY(hiddenFiles(fixture.path(u"."_s)).isEmpty());
}

void TestBackup::aDamagedCopyDoesNotVerify_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("length");
    QTest::newRow("its header is text") << qint64(0) << QByteArray(100, 'x') << qint64(-1);
    QTest::newRow("its schema is zeroes") << qint64(100) << QByteArray(3996, '\0') << qint64(-1);
    QTest::newRow("pages are zeroes") << qint64(8192) << QByteArray(65536, '\0') << qint64(-1);
    QTest::newRow("it was cut") << qint64(0) << QByteArray() << qint64(20480);
    QTest::newRow("it was emptied") << qint64(0) << QByteArray() << qint64(0);
}

void TestBackup::aDamagedCopyDoesNotVerify()
{
    QFETCH(const qint64, offset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, length);
    const Fixture fixture;
    const QString copy = fixture.path(u"copy.db"_s);
    QVERIFY(backUp(fixture.address(), copy));
    overwrite(copy, offset, bytes);
    if (length >= 0)
        QVERIFY(QFile::resize(copy, length));
    const Result<VerifiedBackup> verified = verifiedBackup(copy);
    QVERIFY(!verified);
    QVERIFY2(verified.error().detail.contains("choose another"_L1), qPrintable(verified.error().detail));
}

void TestBackup::theNameTellsTheTimeAndTheMigration()
{
    const QDateTime at({2027, 6, 19}, {14, 5, 9}, QTimeZone::utc());
    QCOMPARE(backupPathOf(u"/data/party.db"_s, at), u"/data/backups/party-20270619T140509Z.db"_s);
    QCOMPARE(backupPathOf(u"/data/party.db"_s, at, 3), u"/data/backups/party-20270619T140509Z-before-schema-3.db"_s);
    QCOMPARE(backupPathOf(u"/data/party.sqlite"_s, at), u"/data/backups/party.sqlite-20270619T140509Z.db"_s);
}

void TestBackup::onlyCopiesOfThisDatabaseAreListed()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"backups"_s));
    for (const auto &name : {u"party-20270619T140509Z.db"_s, u"party-20270619T140509Z-before-schema-2.db"_s,
                             u"party-20270619T140509Z.db.part"_s, u"party2-20270619T140509Z.db"_s,
                             u"party-20279919T140509Z.db"_s, u"party-notes.db"_s, u"my-party-20270619T140509Z.db"_s}) {
        QFile file(folder.filePath(u"backups/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QList<BackupCopy> copies = backupCopiesOf(folder.filePath(u"party.db"_s));
    QCOMPARE(copies.size(), 2);
    for (const BackupCopy &copy : copies) {
        QCOMPARE(copy.at, QDateTime({2027, 6, 19}, {14, 5, 9}, QTimeZone::utc()));
        QVERIFY(!copy.complete);
    }
    QCOMPARE(copies[0].beforeSchema + copies[1].beforeSchema, 2);
}

void TestBackup::expiredCopiesAreDeletedAndNothingElse()
{
    const Fixture fixture;
    const QDateTime now = fixture.house.clock.now();
    for (int i = 30; i >= 1; --i)
        QVERIFY(backUpBeside(fixture.address(), now.addDays(-30 - i)));
    const QString notes = fixture.path(u"backups/notes.txt"_s);
    QFile file(notes);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(backUpBeside(fixture.address(), now));
    const QList<BackupCopy> copies = backupCopiesOf(fixture.address().path);
    QCOMPARE(copies.size(), 24);
    QCOMPARE(copies.first().at, now);
    QVERIFY(QFile::exists(notes));
}

void TestBackup::changesAfterTheNewestCopyAreNoticed()
{
    Fixture fixture;
    QVERIFY(changedSinceBackup(fixture.address()));
    QVERIFY(backUpBeside(fixture.address(), fixture.house.clock.now()));
    QVERIFY(!changedSinceBackup(fixture.address()));
    fixture.addGuest();
    QVERIFY(changedSinceBackup(fixture.address()));
}

void TestBackup::theNewestGoodCopyIsFoundBehindBadOnes()
{
    const Fixture fixture;
    const QDateTime now = fixture.house.clock.now();
    const Result<VerifiedBackup> good = backUpBeside(fixture.address(), now);
    const Result<VerifiedBackup> bad = backUpBeside(fixture.address(), now.addSecs(3600));
    QVERIFY(good);
    QVERIFY(bad);
    QCOMPARE(newestGoodBackup(fixture.address())->file, bad->file);
    overwrite(bad->file, 8192, QByteArray(65536, '\0'));
    QCOMPARE(newestGoodBackup(fixture.address())->file, good->file);
}

void TestBackup::aRestoredCopyHoldsTheSame()
{
    const Fixture fixture;
    const Result<VerifiedBackup> made = backUp(fixture.address(), fixture.path(u"copy.db"_s));
    QVERIFY(made);
    DatabaseAddress target;
    target.path = fixture.path(u"restored.db"_s);
    const Result<VerifiedBackup> restored = restoreBackup(made->file, target);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE(restored->registrations, made->registrations);
    QCOMPARE(restored->newestHistoryId, made->newestHistoryId);
    const Result<VerifiedBackup> again = restoreBackup(made->file, target);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestBackup::restoringNamesAFreeFileAndQuotesIt()
{
    const QTemporaryDir folder;
    DatabaseAddress address;
    address.path = folder.filePath(u"our party.db"_s);
    VerifiedBackup backup;
    backup.file = folder.filePath(u"it's.db"_s);
    const QString first = folder.filePath(u"our party-restored.db"_s);
    QCOMPARE(restoreCommand(backup, address),
             u"cookoutctl restore '%1/it'\\''s.db' --to '%2'"_s.arg(folder.path(), first));
    QFile file(first);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(restoreCommand(backup, address).endsWith("our party-restored-2.db'"_L1));
}

void TestBackup::whatDiffersIsCounted()
{
    Fixture fixture;
    const Result<VerifiedBackup> made = backUp(fixture.address(), fixture.path(u"copy.db"_s));
    QVERIFY(made);
    fixture.addGuest();
    fixture.addGuest();
    const Result<BackupComparison> compared = compareWithBackup(made->file, fixture.address());
    QVERIFY2(compared, qPrintable(compared ? QString() : compared.error().detail));
    const auto find = [&compared](const QString &what) {
        return *std::find_if(compared->differences.begin(), compared->differences.end(),
                             [&what](const BackupDifference &one) { return one.what == what; });
    };
    for (const auto &what : {u"registrations"_s, u"registrations of %1"_s.arg(fixture.event.slug)}) {
        const BackupDifference one = find(what);
        QCOMPARE(one.inBackup, 1);
        QCOMPARE(one.now, 3);
        QCOMPARE(one.onlyInBackup, 0);
        QCOMPARE(one.onlyNow, 2);
    }
    QCOMPARE(find(u"events"_s).onlyNow, 0);
}

void TestBackup::aMissingToolIsNamed()
{
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8());
    const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
    DatabaseAddress address;
    address.kind = DatabaseAddress::Kind::PostgreSql;
    const Result<VerifiedBackup> refused = backUp(address, folder.filePath(u"copy.dump"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains("postgresql-client"_L1), qPrintable(refused.error().detail));
    QVERIFY(!QFile::exists(folder.filePath(u"copy.dump"_s)));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
