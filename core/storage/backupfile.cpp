// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfile.h"

#include "core/base/token.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr auto temporaryPrefix = ".cookout-part-"_L1;
constexpr auto journalSuffix = "-journal"_L1;
constexpr auto stampFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;

Error problemWith(const QString &path, int number)
{
    QString remedy = u"choose another folder"_s;
    if (number == ENOSPC || number == EDQUOT)
        remedy = u"free some space or choose another folder"_s;
    else if (number == EACCES || number == EPERM)
        remedy = u"allow writing there or choose another folder"_s;
    return {ErrorCode::Unavailable,
            u"%1 cannot be written (%2); %3"_s.arg(path, qt_error_string(number).toLower(), remedy),
            {}};
}

Error alreadyThere(const QString &target)
{
    return {ErrorCode::Conflict, u"%1 exists already and is left as it is; choose another name"_s.arg(target), {}};
}

/** The file and SQLite's journal of it, which goes last: one without its file is known to be left over. */
void removeBoth(const QString &temporary)
{
    ::unlink(QFile::encodeName(temporary).constData());
    ::unlink(QFile::encodeName(temporary + journalSuffix).constData());
}

/** Whoever makes such a file holds its lock; one without a lock was left by a program that died. */
bool isLeftOver(const QString &temporary)
{
    const int file = ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return errno == ENOENT;
    const bool isFree = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return isFree;
}

void removeLeftovers(const QDir &folder)
{
    const QRegularExpression pattern(u"^(\\.cookout-part-[A-Za-z0-9_-]{22})(-journal)?$"_s);
    for (const QString &name : folder.entryList({temporaryPrefix + u'*'}, QDir::Files | QDir::Hidden)) {
        const QRegularExpressionMatch match = pattern.match(name);
        const QString temporary = folder.filePath(match.captured(1));
        if (match.hasMatch() && isLeftOver(temporary))
            removeBoth(temporary);
    }
}

/** rename() that never overwrites; where the file system does not know that, a second name does the same. */
int renameToNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

/** A new name is on the disk once its folder is. */
int synchroniseFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return errno;
    const int problem = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    return problem;
}

/** The name that the copies of a database begin with. */
QString stemOf(const QString &databasePath)
{
    const QString name = QFileInfo(databasePath).fileName();
    return name.endsWith(".db"_L1) ? name.chopped(3) : name;
}

QString behindLinks(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/**
 * Whether the file is as long as its header says (https://sqlite.org/fileformat.html, 1.3): a cheap look, for choosing
 * what to keep. Never at a live database: closing its file would drop SQLite's locks.
 */
bool looksComplete(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return false;
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return file.size() == pageSize * qFromBigEndian<quint32>(header.constData() + 28);
}

} // namespace

Result<std::unique_ptr<BackupFile>> BackupFile::create(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return tl::unexpected(alreadyThere(target));
    const QDir folder(info.absolutePath());
    if (!folder.mkpath(u"."_s))
        return tl::unexpected(problemWith(folder.path(), errno));
    removeLeftovers(folder);
    const QString temporary = folder.filePath(temporaryPrefix + newToken());
    const int file =
        ::open(QFile::encodeName(temporary).constData(), O_CREAT | O_EXCL | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
    if (file < 0)
        return tl::unexpected(problemWith(folder.path(), errno));
    std::unique_ptr<BackupFile> made(new BackupFile(info.absoluteFilePath(), temporary, file));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(problemWith(temporary, errno));
    return made;
}

BackupFile::~BackupFile()
{
    if (!m_temporary.isEmpty())
        removeBoth(m_temporary);
    ::close(m_file);
}

Result<void> BackupFile::publish()
{
    if (::fsync(m_file) != 0)
        return tl::unexpected(problemWith(m_temporary, errno));
    const int renamed = renameToNew(QFile::encodeName(m_temporary), QFile::encodeName(m_target));
    if (renamed == EEXIST)
        return tl::unexpected(alreadyThere(m_target));
    if (renamed != 0)
        return tl::unexpected(problemWith(m_target, renamed));
    m_temporary.clear();
    if (const int problem = synchroniseFolder(QFileInfo(m_target).absolutePath()))
        return tl::unexpected(problemWith(m_target, problem));
    return {};
}

QString backupFolderOf(const QString &databasePath)
{
    return QFileInfo(behindLinks(databasePath)).absolutePath() + u"/backups"_s;
}

QString backupPathOf(const QString &databasePath, const QDateTime &at, int beforeSchema)
{
    const QString reason = beforeSchema > 0 ? u"-before-schema-%1"_s.arg(beforeSchema) : QString();
    return u"%1/%2-%3%4.db"_s.arg(backupFolderOf(databasePath), stemOf(behindLinks(databasePath)),
                                  at.toUTC().toString(stampFormat), reason);
}

QList<BackupCopy> backupCopiesOf(const QString &databasePath)
{
    const QRegularExpression pattern(u"^%1-(\\d{8}T\\d{6}Z)(?:-before-schema-(\\d{1,6}))?\\.db$"_s.arg(
        QRegularExpression::escape(stemOf(behindLinks(databasePath)))));
    QList<BackupCopy> copies;
    const QDir folder(backupFolderOf(databasePath));
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(name);
        QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
        at.setTimeZone(QTimeZone::utc());
        if (match.hasMatch() && at.isValid())
            copies.append({folder.filePath(name), at, match.captured(2).toInt(), looksComplete(folder.filePath(name))});
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const BackupCopy &one, const BackupCopy &other) { return one.at > other.at; });
    return copies;
}

} // namespace cookout
