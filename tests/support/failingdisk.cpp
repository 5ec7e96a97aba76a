// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for programs that are started with LD_PRELOAD=libfailingdisk.so. Counts every open, write,
// truncation and sync of the files whose path contains FAILING_DISK_PATH; from number FAILING_DISK_AT on, as many as
// FAILING_DISK_TIMES fail with the error number FAILING_DISK_ERRNO. With FAILING_DISK_KILLS the program dies instead,
// as by kill -9, right before the operation. The first failure creates FAILING_DISK_MARK, so that a test knows whether
// its number was reached at all.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> counted{0};

long numberOf(const char *name, long otherwise)
{
    const char *text = std::getenv(name);
    return text ? std::atol(text) : otherwise;
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

void leaveMark()
{
    const char *mark = std::getenv("FAILING_DISK_MARK");
    using Open = int(const char *, int, ...);
    const int file = mark ? next<Open>("open")(mark, O_CREAT | O_WRONLY | O_CLOEXEC, 0600) : -1;
    if (file >= 0)
        ::close(file);
}

/** Counts an operation on a watched file; true when this one is to fail, with errno set. */
bool fails(const char *path)
{
    static const char *const watched = std::getenv("FAILING_DISK_PATH");
    static const long first = numberOf("FAILING_DISK_AT", LONG_MAX);
    static const long times = numberOf("FAILING_DISK_TIMES", 1);
    static const long error = numberOf("FAILING_DISK_ERRNO", EIO);
    if (!watched || !std::strstr(path, watched))
        return false;
    const long number = ++counted;
    if (number < first || number - first >= times)
        return false;
    if (number == first)
        leaveMark();
    if (std::getenv("FAILING_DISK_KILLS"))
        std::raise(SIGKILL);
    errno = static_cast<int>(error);
    return true;
}

bool fails(int file)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return fails(path);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    using Open = int(const char *, int, ...);
    return fails(path) ? -1 : next<Open>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    using Open = int(const char *, int, ...);
    return fails(path) ? -1 : next<Open>("open64")(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    return fails(file) ? -1 : next<ssize_t(int, const void *, size_t)>("write")(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return fails(file) ? -1 : next<ssize_t(int, const void *, size_t, off_t)>("pwrite")(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return fails(file) ? -1 : next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, offset);
}

int ftruncate(int file, off_t size)
{
    return fails(file) ? -1 : next<int(int, off_t)>("ftruncate")(file, size);
}

int ftruncate64(int file, off64_t size)
{
    return fails(file) ? -1 : next<int(int, off64_t)>("ftruncate64")(file, size);
}

int fsync(int file)
{
    return fails(file) ? -1 : next<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    return fails(file) ? -1 : next<int(int)>("fdatasync")(file);
}
}
