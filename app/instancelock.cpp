// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The database's file behind any links, so that two names of one file meet at one lock. It need not exist yet. */
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    if (info.isSymLink())
        return realPath(info.symLinkTarget());
    const QString folder = QDir(info.absolutePath()).canonicalPath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

void writeHolder(int file)
{
    const QByteArray holder = QCoreApplication::applicationName().toUtf8() + ", process " +
                              QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(file, 0) != 0 || ::write(file, holder.constData(), static_cast<std::size_t>(holder.size())) < 0)
        qWarning("the lock file does not say who holds it");
}

QString readHolder(int file)
{
    QByteArray holder(200, '\0');
    const ssize_t length = ::pread(file, holder.data(), static_cast<std::size_t>(holder.size()), 0);
    return length > 0 ? QString::fromUtf8(holder.first(length)).trimmed() : u"another program"_s;
}

} // namespace

Result<InstanceLock> InstanceLock::acquire(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return InstanceLock();
    QDir().mkpath(QFileInfo(address.path).absolutePath());
    const QString path = realPath(address.path) + u".lock"_s;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return failure(ErrorCode::Unavailable,
                       u"the folder of %1 cannot be written; check its permissions"_s.arg(address.path));
    }
    InstanceLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) {
        writeHolder(file);
        return lock;
    }
    return failure(ErrorCode::Conflict, u"%1 already runs the portal and the mail of %2; stop it first"_s.arg(
                                            readHolder(file), address.path));
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace cookout
