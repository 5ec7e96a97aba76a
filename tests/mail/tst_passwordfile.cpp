// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/passwordfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

void putFile(const QString &path, const QByteArray &bytes, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0;
}

/** A umask for as long as this lives. */
class Umask {
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    const mode_t m_before;
};

} // namespace

class PasswordFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void whatCannotBeAPasswordIsRefused_data();
    void whatCannotBeAPasswordIsRefused();
    void onlyThisUserCanReadIt_data();
    void onlyThisUserCanReadIt();
    void modesOfOthersAreRefused_data();
    void modesOfOthersAreRefused();
    void withoutAFileThereIsNone();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void aFolderThatCannotBeWrittenIsTold();
    void removingTwiceIsHarmless();

private:
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"deeper/mail-password"_s);
    const PasswordFile m_file{m_path};
};

void PasswordFileTest::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("password");
    QTest::addRow("plain") << u"open sesame"_s;
    QTest::addRow("one space") << u" "_s;
    QTest::addRow("spaces around") << u"  abcd efgh  "_s;
    QTest::addRow("quotes and shell") << u"'\"`$(rm -rf /)\\%41#;"_s;
    QTest::addRow("a tab") << u"a\tb"_s;
    QTest::addRow("accents") << u"Zoë ßÄ"_s;
    QTest::addRow("emoji") << u"🍔👩‍🍳🇳🇱"_s;
    QTest::addRow("right to left") << u"סיסמה"_s;
    QTest::addRow("10 kB") << QString(10 * 1024, u'x');
}

void PasswordFileTest::whatIsWrittenIsRead()
{
    QFETCH(const QString, password);
    QVERIFY(m_file.write(Secret(password)));
    const Result<std::optional<Secret>> read = m_file.read();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read);
    QCOMPARE((*read)->reveal(), password);
    QCOMPARE(QDir(m_folder.filePath(u"deeper"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void PasswordFileTest::whatCannotBeAPasswordIsRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addRow("empty") << QString();
    QTest::addRow("a line break") << u"one\ntwo"_s;
    QTest::addRow("at the end") << u"one\n"_s;
    QTest::addRow("a carriage return") << u"one\rtwo"_s;
    QTest::addRow("a NUL") << QString(u"one"_s + QChar(0) + u"two"_s);
}

void PasswordFileTest::whatCannotBeAPasswordIsRefused()
{
    QFETCH(const QString, password);
    const QString path = m_folder.filePath(u"refused"_s);
    const Result<void> written = PasswordFile(path).write(Secret(password));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
    QCOMPARE(written.error().fields.size(), 1);
    QCOMPARE(written.error().fields.first().field, u"password"_s);
    QVERIFY(password.isEmpty() || !written.error().detail.contains("one"_L1));
    QVERIFY(!QFile::exists(path));
}

void PasswordFileTest::onlyThisUserCanReadIt_data()
{
    QTest::addColumn<int>("mask");
    QTest::addColumn<int>("before"); // mode of what is replaced; 0: nothing
    QTest::addRow("usual umask") << 0022 << 0;
    QTest::addRow("no umask") << 0 << 0;
    QTest::addRow("replaces what all could read") << 0 << 0644;
    QTest::addRow("replaces what nobody could write") << 0022 << 0400;
}

void PasswordFileTest::onlyThisUserCanReadIt()
{
    QFETCH(const int, mask);
    QFETCH(const int, before);
    const QString path = m_folder.filePath(u"%1-%2/password"_s.arg(mask).arg(before));
    const Umask umask(static_cast<mode_t>(mask));
    if (before != 0) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        putFile(path, "before\n", static_cast<mode_t>(before));
    }
    QVERIFY(PasswordFile(path).write(Secret(u"secret"_s)));
    QCOMPARE(modeOf(path), mode_t(0600));
    if (before == 0)
        QCOMPARE(modeOf(QFileInfo(path).path()), mode_t(0700));
}

void PasswordFileTest::modesOfOthersAreRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("accepted");
    for (const auto &[mode, accepted] : {std::pair(0600, true), std::pair(0400, true), std::pair(0700, true),
                                         std::pair(0640, false), std::pair(0604, false), std::pair(0620, false),
                                         std::pair(0602, false), std::pair(0610, false), std::pair(0644, false)})
        QTest::addRow("%o", mode) << mode << accepted;
}

void PasswordFileTest::modesOfOthersAreRefused()
{
    QFETCH(const int, mode);
    QFETCH(const bool, accepted);
    const QString path = m_folder.filePath(u"mode"_s);
    putFile(path, "open sesame\n", static_cast<mode_t>(mode));
    const Result<std::optional<Secret>> read = PasswordFile(path).read();
    QCOMPARE(read.has_value(), accepted);
    if (accepted)
        return;
    QCOMPARE(read.error().code, ErrorCode::Denied);
    QVERIFY2(read.error().detail.contains(u"chmod 600 '%1'"_s.arg(path)), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains("sesame"_L1));
    QVERIFY(QFile::remove(path));
}

void PasswordFileTest::withoutAFileThereIsNone()
{
    for (const QString &path : {m_folder.filePath(u"none"_s), m_folder.filePath(u"no/folder/none"_s)}) {
        const Result<std::optional<Secret>> read = PasswordFile(path).read();
        QVERIFY(read);
        QVERIFY(!*read);
    }
}

void PasswordFileTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("two lines") << QByteArray("one\ntwo\n");
    QTest::addRow("no text") << QByteArray("\xff\xfe\x00", 3);
    QTest::addRow("huge") << QByteArray(100 * 1024, 'x');
}

void PasswordFileTest::strangeFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder.filePath(u"strange"_s);
    putFile(path, bytes, 0600);
    const Result<std::optional<Secret>> read = PasswordFile(path).read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    // Neither a folder, a link to elsewhere nor a pipe that nobody writes to is waited for or believed.
    QVERIFY(!PasswordFile(m_folder.path()).read());
    const QString link = m_folder.filePath(u"link-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(QFile::link(path, link));
    QVERIFY(!PasswordFile(link).read());
    const QString pipe = m_folder.filePath(u"pipe-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!PasswordFile(pipe).read());
}

void PasswordFileTest::aFolderThatCannotBeWrittenIsTold()
{
    // A file in the place of the folder: root, whom no mode stops, is stopped too.
    const QString file = m_folder.filePath(u"file"_s);
    putFile(file, "x", 0600);
    const Result<void> written = PasswordFile(file + u"/password"_s).write(Secret(u"open sesame"_s));
    QVERIFY(!written);
    QVERIFY2(written.error().detail.contains(file), qPrintable(written.error().detail));
    QVERIFY(!written.error().detail.contains("sesame"_L1));
    if (::geteuid() == 0)
        return;
    const QString closed = m_folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(PasswordFile(closed + u"/password"_s).write(Secret(u"before"_s)));
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0500), 0);
    QCOMPARE(PasswordFile(closed + u"/password"_s).write(Secret(u"after"_s)).error().code, ErrorCode::Denied);
    QCOMPARE((*PasswordFile(closed + u"/password"_s).read())->reveal(), u"before"_s);
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0), 0);
    QCOMPARE(PasswordFile(closed + u"/password"_s).read().error().code, ErrorCode::Denied);
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0700), 0);
}

void PasswordFileTest::removingTwiceIsHarmless()
{
    QVERIFY(m_file.write(Secret(u"secret"_s)));
    QVERIFY(m_file.remove());
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(m_file.remove());
}

QTEST_GUILESS_MAIN(PasswordFileTest)
#include "tst_passwordfile.moc"
