// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/poolreader.h"

#include <thread>

namespace cookout {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds idleConnectionCloses = 5min;
constexpr auto reconnectPause = 100ms;

} // namespace

PoolReader::PoolReader(const PoolOptions &options, JobQueue<ReadJob> &queue, PoolMeter &meter)
    : m_options(options), m_queue(queue), m_meter(meter), m_connection(options, ConnectionRole::Reader, meter)
{
}

void PoolReader::serve()
{
    for (;;) {
        switch (m_queue.waitForJob(idleConnectionCloses)) {
        case JobQueue<ReadJob>::Wake::Closed:
            return;
        case JobQueue<ReadJob>::Wake::Timeout:
            m_connection.close();
            break;
        case JobQueue<ReadJob>::Wake::Work:
            for (const auto &job : m_queue.take(1))
                serveJob(*job);
            break;
        }
    }
}

Result<void> PoolReader::openUntil(ReadJob::Deadline deadline)
{
    Result<void> opened = m_connection.open();
    while (!opened && m_options.address.kind == DatabaseAddress::Kind::PostgreSql &&
           std::chrono::steady_clock::now() < std::min(deadline, m_queue.latest())) {
        std::this_thread::sleep_for(reconnectPause);
        opened = m_connection.open();
    }
    return opened;
}

Result<void> PoolReader::begin(ReadJob::Deadline deadline)
{
    for (;;) {
        if (const Result<void> opened = openUntil(deadline); !opened)
            return opened;
        const Result<void> begun = m_connection->beginRead();
        if (begun || !m_connection.dropIfLost() || std::chrono::steady_clock::now() > deadline)
            return begun;
    }
}

void PoolReader::serveJob(ReadJob &job)
{
    const BusyMark busy(m_meter);
    DeliveryBatch batch;
    const std::chrono::duration<double, std::milli> waited = std::chrono::steady_clock::now() - job.submitted;
    m_meter.note([waited](PoolStatistics &statistics) { statistics.waits.add(waited.count()); });
    bool again = true;
    for (int attempt = 0; again; ++attempt) {
        if (const Result<void> begun = begin(job.deadline); !begun)
            return job.fail(begun.error(), batch);
        ReadConnection access(*m_connection);
        job.run(access);
        std::ignore = m_connection->commit();
        again = m_connection->trouble() != Trouble::None && attempt == 0;
        m_connection.dropIfLost();
        m_meter.note([again](PoolStatistics &statistics) { ++(again ? statistics.reruns : statistics.reads); });
    }
    job.answer(batch);
}

} // namespace cookout
