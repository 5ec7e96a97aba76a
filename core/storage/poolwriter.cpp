// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/poolwriter.h"

#include "core/storage/databasediagnosis.h"
#include "core/storage/migrations.h"

#include <QLoggingCategory>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcWriter, "cookout.storage.writer")

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds lookInterval = 500ms; ///< for commits of other programs
constexpr auto reconnectPause = 100ms;

constexpr Sql selectDataVersion = "PRAGMA data_version";

std::optional<qint64> dataVersionOf(Connection &connection)
{
    std::optional<qint64> version;
    const Result<void> read = connection.each(selectDataVersion, {}, [&version](const Row &row) {
        version = row.number(0);
        return false;
    });
    return read ? version : std::nullopt;
}

double milliseconds(SteadyClock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

void failAll(const JobQueue<WriteJob>::Jobs &jobs, const Error &error)
{
    DeliveryBatch batch;
    for (const auto &job : jobs)
        job->fail(error, batch);
}

} // namespace

PoolWriter::PoolWriter(const PoolOptions &options, const QString &instance, PoolObserver &observer,
                       JobQueue<WriteJob> &queue, PoolMeter &meter)
    : m_options(options),
      m_observer(observer),
      m_queue(queue),
      m_meter(meter),
      m_connection(options, ConnectionRole::Writer, meter),
      m_mark(instance)
{
}

PoolWriter::~PoolWriter()
{
    if (m_connection.isOpen() && m_connection->kind() == DatabaseAddress::Kind::PostgreSql)
        m_mark.remove(*m_connection);
}

Result<int> PoolWriter::open()
{
    // SQLite would take an emptied file for a new one: it is looked at first.
    if (const Result<void> fit = checkBeforeOpening(m_options.address); !fit)
        return failure(fit);
    if (const Result<void> opened = m_connection.open(); !opened)
        return tl::unexpected(diagnosed(m_options.address, opened.error()));
    const Result<int> version =
        migrate(*m_connection, knownMigrations(m_connection->kind()), m_options.beforeMigration);
    if (version)
        return version;
    const Error diagnosis = diagnosed(m_options.address, version.error());
    if (diagnosis.detail != version.error().detail || diagnosis.code == ErrorCode::Conflict)
        return tl::unexpected(diagnosis);
    return failure(diagnosis.code, u"the database %1 cannot be used: %2; check the disk and who may write there"_s.arg(
                                       m_options.address.display(), diagnosis.detail));
}

void PoolWriter::serve()
{
    // While somebody else holds the lock, it is asked for again and again, so that deadlines and a stop are noticed.
    m_connection->waitShortly();
    if (m_connection->kind() == DatabaseAddress::Kind::Sqlite)
        m_dataVersion = dataVersionOf(*m_connection);
    m_looked = SteadyClock::now();
    for (;;) {
        if (m_unresolved) {
            resolve();
            continue;
        }
        const JobQueue<WriteJob>::Wake wake = m_queue.waitForJob(lookInterval);
        if (wake == JobQueue<WriteJob>::Wake::Closed)
            return;
        if (wake == JobQueue<WriteJob>::Wake::Work)
            serveGroup();
        if (m_options.address.kind == DatabaseAddress::Kind::Sqlite)
            lookOutside();
    }
}

void PoolWriter::lookOutside()
{
    if (SteadyClock::now() - m_looked < lookInterval)
        return;
    m_looked = SteadyClock::now();
    // On the one connection that writes, this number moves for the commits of other programs only.
    const std::optional<qint64> now = dataVersionOf(*m_connection);
    if (now && std::exchange(m_dataVersion, now) != now)
        m_observer.changedOutside();
}

bool PoolWriter::ensureOpen()
{
    if (m_connection.isOpen())
        return true;
    const Result<void> opened = m_connection.open();
    if (opened) {
        m_connection->waitShortly();
        m_meter.setObstacle(std::nullopt);
        return true;
    }
    m_meter.setObstacle(opened.error());
    std::this_thread::sleep_for(reconnectPause);
    return false;
}

void PoolWriter::serveGroup()
{
    if (!ensureOpen())
        return; // the jobs wait; the watcher fails those who have waited too long
    const BusyMark busy(m_meter);
    GroupCommit group(*m_connection, m_mark, m_isolation);
    if (const Result<void> begun = group.begin(); !begun) {
        if (m_connection.dropIfLost() || begun.error().code == ErrorCode::Busy)
            return;
        m_observer.failed(begun.error());
        return failAll(m_queue.take(GroupCommit::largestGroup), begun.error());
    }
    finish(group.runAndCommit(m_queue, [this](const WriteJob &job) {
        const double waited = milliseconds(SteadyClock::now() - job.submitted);
        m_meter.note([waited](PoolStatistics &statistics) { statistics.waits.add(waited); });
    }));
    m_connection.dropIfLost();
}

void PoolWriter::note(const GroupOutcome &outcome)
{
    if (outcome.end != GroupEnd::Committed && outcome.end != GroupEnd::Failed)
        return;
    const int jobs = static_cast<int>(outcome.done.size());
    m_meter.note([&outcome, jobs](PoolStatistics &statistics) {
        statistics.writes += static_cast<quint64>(jobs);
        statistics.largestBatch = std::max(statistics.largestBatch, jobs);
        ++(outcome.error ? statistics.failedCommits : statistics.commits);
        if (outcome.error)
            return;
        statistics.batches.add(jobs);
        statistics.commitTimes.add(milliseconds(outcome.commitTime));
    });
}

void PoolWriter::finish(GroupOutcome outcome)
{
    note(outcome);
    m_isolation = outcome.needsSavepoints ? Isolation::Savepoints : Isolation::Shared;
    switch (outcome.end) {
    case GroupEnd::Committed:
        answer(outcome.done, outcome.facts);
        break;
    case GroupEnd::Failed:
        m_observer.failed(*outcome.error);
        failAll(outcome.done, *outcome.error);
        break;
    case GroupEnd::Undone:
        qCInfo(lcWriter) << "a group runs again:" << outcome.error->detail;
        runAgain(std::move(outcome.done), *outcome.error);
        break;
    case GroupEnd::Unknown:
        qCWarning(lcWriter) << "the connection was lost during a commit:" << outcome.error->detail;
        m_unresolved = Unresolved{std::move(outcome.done), std::move(outcome.facts)};
        break;
    }
    runAgain(std::move(outcome.again), {ErrorCode::Busy, u"another program held a lock for too long"_s, {}});
}

void PoolWriter::answer(Jobs &jobs, const QList<DomainEvent> &facts)
{
    m_observer.committed(facts);
    DeliveryBatch batch;
    for (const auto &job : jobs)
        job->answer(batch);
}

PoolWriter::Jobs PoolWriter::takeExpired(Jobs &jobs) const
{
    const auto now = SteadyClock::now();
    const auto latest = m_queue.latest();
    const auto first = std::stable_partition(
        jobs.begin(), jobs.end(), [now, latest](const auto &job) { return std::min(job->deadline, latest) >= now; });
    Jobs expired(std::make_move_iterator(first), std::make_move_iterator(jobs.end()));
    jobs.erase(first, jobs.end());
    return expired;
}

void PoolWriter::runAgain(Jobs jobs, const Error &hindrance)
{
    // They are in the queue for a moment only, too short for the watcher to see that their time is over.
    const Jobs expired = takeExpired(jobs);
    if (!expired.empty()) {
        m_meter.note([&expired](PoolStatistics &statistics) { statistics.timeouts += expired.size(); });
        m_observer.failed(hindrance);
        failAll(expired, hindrance);
    }
    m_meter.note([&jobs](PoolStatistics &statistics) { statistics.reruns += jobs.size(); });
    m_queue.putBack(std::move(jobs));
}

void PoolWriter::resolve()
{
    giveUpExpired();
    if (m_unresolved->jobs.empty()) {
        m_unresolved.reset();
        return m_observer.changedOutside(); // whatever happened, it is read anew
    }
    if (!ensureOpen())
        return;
    // With the lock in hand, the transaction in question has ended one way or the other.
    Result<void> begun = m_connection->beginWrite();
    const Result<bool> committed = begun ? m_mark.isCommitted(*m_connection) : Result<bool>(failure(begun));
    if (begun)
        m_connection->rollback();
    m_connection.dropIfLost();
    if (!committed)
        return;
    Unresolved group = std::move(*m_unresolved);
    m_unresolved.reset();
    const Error lost{ErrorCode::Unavailable, u"the connection was lost; nothing was done"_s, {}};
    qCInfo(lcWriter) << "the commit that got no answer was" << (*committed ? "made" : "not made");
    if (!*committed)
        return runAgain(std::move(group.jobs), lost);
    m_meter.note([&group](PoolStatistics &statistics) {
        statistics.writes += group.jobs.size();
        ++statistics.commits;
    });
    answer(group.jobs, group.facts);
}

void PoolWriter::giveUpExpired()
{
    const Error unknown{ErrorCode::Unavailable,
                        u"the connection was lost during the commit and its outcome is not known; sending the same "
                        "again is safe"_s,
                        {}};
    const Jobs givenUp = takeExpired(m_unresolved->jobs);
    if (givenUp.empty())
        return;
    m_meter.note([&givenUp](PoolStatistics &statistics) { statistics.unknown += givenUp.size(); });
    m_observer.failed(unknown);
    failAll(givenUp, unknown);
}

} // namespace cookout
