// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

ErrorCode codeOf(QFileDevice::FileError error)
{
    const bool refused = error == QFileDevice::PermissionsError || error == QFileDevice::OpenError;
    return refused ? ErrorCode::Denied : ErrorCode::Unavailable;
}

} // namespace

Result<void> writeAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() of Qt 6.4 does not notice that the last buffer could not be written, as on a full disk: flush() does.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (written && file.commit())
        return {};
    const Error error{
        codeOf(file.error()),
        u"%1 cannot be written (%2); choose another file or free some space"_s.arg(path, file.errorString()),
        {}};
    file.cancelWriting();
    return tl::unexpected(error);
}

} // namespace cookout
