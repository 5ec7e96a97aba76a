// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QSaveFile>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

ErrorCode codeOf(QFileDevice::FileError error)
{
    const bool refused = error == QFileDevice::PermissionsError || error == QFileDevice::OpenError;
    return refused ? ErrorCode::Denied : ErrorCode::Unavailable;
}

Error notWritten(const QString &path, const QFileDevice &file, const QString &reason)
{
    return {codeOf(file.error()),
            u"%1 cannot be written (%2); choose another file or free some space"_s.arg(path, reason),
            {}};
}

} // namespace

Result<void> writeAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() of Qt 6.4 does not notice that the last buffer could not be written, as on a full disk: flush() does.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (written && file.commit())
        return {};
    const Error error = notWritten(path, file, file.errorString());
    file.cancelWriting();
    return tl::unexpected(error);
}

// QSaveFile makes its file with the modes of the one that is replaced, or of the umask.
Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + ".XXXXXX"_L1); // made with mode 0600
    const bool written =
        file.open() && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        return tl::unexpected(notWritten(path, file, file.errorString()));
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return tl::unexpected(notWritten(path, file, qt_error_string()));
    file.setAutoRemove(false);
    return {};
}

} // namespace cookout
