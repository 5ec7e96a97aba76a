// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaselocation.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr quint64 fuseMagic = 0x65735546;

struct NetworkFileSystem {
    quint64 magic;
    QLatin1StringView name;
};

// linux/magic.h and statfs(2). 9p and the guests' folders of virtual machines are another computer's disk as well.
constexpr std::array networkFileSystems{
    NetworkFileSystem{0x6969, "NFS"_L1},        NetworkFileSystem{0x517b, "SMB"_L1},
    NetworkFileSystem{0xff534d42, "SMB"_L1},    NetworkFileSystem{0xfe534d42, "SMB"_L1},
    NetworkFileSystem{0x5346414f, "AFS"_L1},    NetworkFileSystem{0x6b414653, "AFS"_L1},
    NetworkFileSystem{0x73757245, "Coda"_L1},   NetworkFileSystem{0x00c36400, "Ceph"_L1},
    NetworkFileSystem{0x01021997, "9p"_L1},     NetworkFileSystem{0x564c, "NCP"_L1},
    NetworkFileSystem{0x786f4256, "vboxsf"_L1}, NetworkFileSystem{0xbacbacbc, "vmhgfs"_L1},
};

// A FUSE file system may as well be local (NTFS, encryption), so these are named.
constexpr std::array networkFuseTypes{
    "fuse.sshfs"_L1,       "fuse.rclone"_L1,    "fuse.gvfsd-fuse"_L1,
    "fuse.kio-fuse"_L1,    "fuse.davfs"_L1,     "fuse.davfs2"_L1,
    "fuse.s3fs"_L1,        "fuse.glusterfs"_L1, "fuse.curlftpfs"_L1,
    "fuse.smbnetfs"_L1,    "fuse.goofys"_L1,    "fuse.ceph"_L1,
    "fuse.moosefs"_L1,     "fuse.onedriver"_L1, "fuse.google-drive-ocamlfuse"_L1,
    "fuse.vmhgfs-fuse"_L1,
};

QString nearestExisting(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot())
        info.setFile(info.absolutePath());
    return info.absoluteFilePath();
}

bool allowed(const QString &path, int mode)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
}

/** The type of the mount that holds the path (proc(5), /proc/self/mountinfo). */
QString mountedTypeOf(const QString &path)
{
    struct stat status = {};
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !mounts.open(QIODevice::ReadOnly))
        return {};
    const QByteArray device = QByteArray::number(major(status.st_dev)) + ':' + QByteArray::number(minor(status.st_dev));
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        if (line.split(' ').value(2) == device)
            return QString::fromUtf8(line.mid(line.indexOf(" - ") + 3)).section(u' ', 0, 0);
    }
    return {};
}

Result<void> checkFolder(const QString &path)
{
    const QString folder = nearestExisting(QFileInfo(path).absolutePath());
    if (allowed(folder, R_OK | W_OK | X_OK))
        return {};
    if (errno == EROFS) {
        return failure(ErrorCode::Unavailable, u"%1 is on a disk that is mounted read-only; copy it to one that can be "
                                               "written, and open the copy"_s.arg(path));
    }
    return failure(ErrorCode::Denied,
                   u"the folder %1 cannot be written, and the database %2 needs its log there; allow it "
                   "(chmod u+rwx) or choose another folder"_s.arg(folder, path));
}

Result<void> checkFile(const QFileInfo &file)
{
    const QString path = file.absoluteFilePath();
    if (file.isDir())
        return failure(ErrorCode::InvalidInput, u"%1 is a folder, not a database; name a file in it"_s.arg(path));
    if (!file.isFile())
        return failure(ErrorCode::InvalidInput, u"%1 is not a file; choose another name"_s.arg(path));
    if (!allowed(path, R_OK))
        return failure(ErrorCode::Denied, u"%1 may not be read by this user; allow it (chmod u+rw) or start as its "
                                          "owner"_s.arg(path));
    if (!allowed(path, W_OK))
        return failure(ErrorCode::Denied,
                       u"%1 is read-only for this user; allow writing (chmod u+w), or open a copy of "
                       "it"_s.arg(path));
    return {};
}

} // namespace

Result<void> checkLocation(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (const auto network = networkFileSystemOf(real)) {
        return failure(
            ErrorCode::Unavailable,
            u"%1 is on a network drive (%2), where a database is damaged sooner or later; move it to a disk of "
            "this computer, or use PostgreSQL (--database postgresql://…)"_s.arg(path, *network));
    }
    if (info.isDir())
        return checkFile(info);
    if (const Result<void> folder = checkFolder(real); !folder)
        return folder;
    return info.exists() ? checkFile(QFileInfo(real)) : Result<void>();
}

std::optional<QString> networkFileSystem(quint64 magic, const QString &mountedType)
{
    for (const NetworkFileSystem &known : networkFileSystems) {
        if (known.magic == magic)
            return known.name;
    }
    const bool shared =
        std::find(networkFuseTypes.begin(), networkFuseTypes.end(), mountedType) != networkFuseTypes.end();
    return magic == fuseMagic && shared ? std::optional<QString>(mountedType.mid(5)) : std::nullopt;
}

std::optional<QString> networkFileSystemOf(const QString &path)
{
    const QString existing = nearestExisting(path);
    struct statfs status = {};
    if (::statfs(QFile::encodeName(existing).constData(), &status) != 0)
        return std::nullopt;
    // The field is signed on some machines; the numbers have 32 bits.
    const quint64 magic = static_cast<quint64>(status.f_type) & 0xffffffff;
    return networkFileSystem(magic, magic == fuseMagic ? mountedTypeOf(existing) : QString());
}

bool isOpenInThisProcess(const QString &path)
{
    struct stat wanted = {};
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0)
        return false;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        struct stat open = {};
        if (::fstat(name.toInt(), &open) == 0 && open.st_dev == wanted.st_dev && open.st_ino == wanted.st_ino)
            return true;
    }
    return false;
}

} // namespace cookout
