// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/passwordfile.h"

#include "core/base/atomicfile.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largest = 64 * 1024;

/** What is wrong with what was opened; empty when only this user can have written it and can read it. */
QString complaintAbout(const struct stat &file, const QString &path)
{
    if (!S_ISREG(file.st_mode))
        return u"%1 is not a plain file; remove it and set the password again"_s.arg(path);
    if (file.st_uid != ::geteuid())
        return u"%1 belongs to another user; remove it and set the password again"_s.arg(path);
    if ((file.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return u"others can read %1, so the password in it is not used; run: chmod 600 '%1'"_s.arg(path);
    return {};
}

Result<std::optional<Secret>> contentOf(QFile &file)
{
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, u"%1 cannot be read (%2)"_s.arg(file.fileName(), file.errorString()));
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    const Secret password(QString::fromUtf8(bytes));
    if (bytes.size() > largest || !bytes.isValidUtf8() || !checkPassword(password)) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 does not hold one line of text; set the password again"_s.arg(file.fileName()));
    }
    return password;
}

} // namespace

Result<void> checkPassword(const Secret &password)
{
    if (password.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the password is empty"_s, {{u"password"_s}});
    for (const QChar forbidden : {u'\n', u'\r', u'\0'}) {
        if (password.reveal().contains(forbidden)) {
            return failure(ErrorCode::InvalidInput, u"a password cannot contain a line break"_s,
                           {{u"password"_s, FieldProblem::ControlCharacters, 0}});
        }
    }
    return {};
}

Result<std::optional<Secret>> PasswordFile::read() const
{
    // Looked at through its descriptor, so that it is the same file that is judged and read; a pipe is not waited for.
    const int descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        return std::nullopt;
    if (descriptor < 0) {
        return failure(ErrorCode::Denied,
                       u"%1 cannot be opened (%2); give it back to this user"_s.arg(m_path, qt_error_string(errno)));
    }
    QFile file(m_path);
    struct stat facts = {};
    const bool isOpen = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!isOpen || ::fstat(descriptor, &facts) != 0)
        return failure(ErrorCode::Unavailable, u"%1 cannot be read"_s.arg(m_path));
    if (const QString complaint = complaintAbout(facts, m_path); !complaint.isEmpty())
        return failure(ErrorCode::Denied, complaint);
    return contentOf(file);
}

Result<void> PasswordFile::write(const Secret &password) const
{
    if (const Result<void> checked = checkPassword(password); !checked)
        return checked;
    const QFileInfo info(m_path);
    const QDir folder = info.absoluteDir();
    QDir().mkpath(QFileInfo(folder.path()).absolutePath());
    QDir().mkdir(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return writePrivately(m_path, password.reveal().toUtf8() + '\n');
}

Result<void> PasswordFile::remove() const
{
    if (::unlink(QFile::encodeName(m_path).constData()) == 0 || errno == ENOENT || errno == ENOTDIR)
        return {};
    return failure(ErrorCode::Denied, u"%1 cannot be removed (%2); remove it, it holds a former password"_s.arg(
                                          m_path, qt_error_string(errno)));
}

} // namespace cookout
