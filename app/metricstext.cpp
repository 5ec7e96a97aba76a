// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metricstext.h"

#include "core/storage/databasepool.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

template <std::size_t Size>
SampledHistogram inSeconds(const PoolHistogram<Size> &milliseconds)
{
    SampledHistogram histogram;
    for (const double bound : milliseconds.bounds)
        histogram.bounds.push_back(bound / 1000);
    histogram.counts.assign(milliseconds.buckets.begin(), milliseconds.buckets.end());
    histogram.total = milliseconds.total / 1000;
    return histogram;
}

SampledFigures sampled(Backend &backend, const DatabaseAddress &database)
{
    const PoolStatistics pool = backend.pool.statistics();
    SampledFigures figures;
    figures.busyConnections = pool.busy;
    figures.idleConnections = pool.idle();
    figures.poolWaits = inSeconds(pool.waits);
    figures.commitTimes = inSeconds(pool.commitTimes);
    if (const Result<MailCounts> mails = backend.outbox.counts().wait()) {
        figures.mails = {{u"queued"_s, mails->queued}, {u"sending"_s, mails->sending},
                         {u"sent"_s, mails->sent},     {u"failed"_s, mails->failed},
                         {u"held"_s, mails->held},     {u"discarded"_s, mails->discarded}};
    }
    const bool isFile = database.kind == DatabaseAddress::Kind::Sqlite;
    const QStorageInfo disk(isFile ? QFileInfo(database.path).absolutePath() : QDir::tempPath());
    if (disk.isValid())
        figures.freeBytes = disk.bytesAvailable();
    return figures;
}

} // namespace

Pending<QByteArray> metricsText(Backend &backend, const DatabaseAddress &database)
{
    return backend.background.run([&backend, database]() -> Result<QByteArray> {
        return backend.figures.text(sampled(backend, database), processFigures());
    });
}

} // namespace cookout
