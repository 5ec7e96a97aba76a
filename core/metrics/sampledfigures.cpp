// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sampledfigures.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double bootSeconds()
{
    const QByteArray stat = readAll(u"/proc/stat"_s);
    const qsizetype at = stat.indexOf("btime ");
    return at < 0 ? 0 : stat.mid(at + 6, stat.indexOf('\n', at) - at - 6).toDouble();
}

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures figures;
    // proc(5): the name in parentheses may hold anything, so the fields are counted from behind it; state is the first.
    const QByteArray stat = readAll(u"/proc/self/stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    if (fields.size() > 21) {
        figures.cpuSeconds = (fields[11].toDouble() + fields[12].toDouble()) / ticks;
        figures.startSeconds = bootSeconds() + fields[19].toDouble() / ticks;
        figures.virtualBytes = fields[20].toLongLong();
        figures.residentBytes = fields[21].toLongLong() * ::sysconf(_SC_PAGESIZE);
    }
    figures.openFiles = static_cast<int>(
        QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot).size());
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0)
        figures.mostFiles = static_cast<qint64>(files.rlim_cur);
    return figures;
}

} // namespace cookout
