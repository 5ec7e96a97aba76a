// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelock.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cookout {

Result<InstanceLock> InstanceLock::acquire(const DatabaseAddress &address)
{
    InstanceLock lock;
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return lock;
    QDir().mkpath(QFileInfo(address.path).absolutePath());
    lock.m_file = std::make_unique<QLockFile>(address.path + u".lock"_s);
    lock.m_file->setStaleLockTime(0); // only a dead process loses its lock, however old that is
    if (lock.m_file->tryLock())
        return lock;
    if (lock.m_file->error() != QLockFile::LockFailedError) {
        return failure(ErrorCode::Unavailable,
                       u"the folder of %1 cannot be written; check its permissions"_s.arg(address.path));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock.m_file->getLockInfo(&process, &host, &program);
    return failure(ErrorCode::Conflict,
                   u"%1 (process %2 on %3) already runs the portal and the mail of %4; stop it first"_s.arg(
                       program, QString::number(process), host, address.path));
}

} // namespace cookout
