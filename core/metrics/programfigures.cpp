// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/programfigures.h"

#include <QHash>

#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace cookout {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

const prometheus::Histogram::BucketBoundaries requestBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                            0.25,  0.5,    1,     2.5,  5,     10,   30};

/** A mail may wait for a server that is away, or for the next hour's limit. */
const prometheus::Histogram::BucketBoundaries deliveryBounds{0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600, 14400, 86400};

MetricFamily family(const char *name, const char *help, MetricType type)
{
    return {name, help, type, {}};
}

void addGauge(MetricFamily &target, double value, std::vector<ClientMetric::Label> labels = {})
{
    ClientMetric metric;
    metric.label = std::move(labels);
    metric.gauge.value = value;
    target.metric.push_back(std::move(metric));
}

void addHistogram(MetricFamily &target, const SampledHistogram &sampled, std::vector<ClientMetric::Label> labels = {})
{
    ClientMetric metric;
    metric.label = std::move(labels);
    quint64 sum = 0;
    for (std::size_t i = 0; i < sampled.counts.size(); ++i) {
        sum += sampled.counts[i];
        const bool last = i >= sampled.bounds.size();
        metric.histogram.bucket.push_back({sum, last ? std::numeric_limits<double>::infinity() : sampled.bounds[i]});
    }
    metric.histogram.sample_count = sum;
    metric.histogram.sample_sum = sampled.total;
    target.metric.push_back(std::move(metric));
}

void addOne(std::vector<MetricFamily> &families, const char *name, const char *help, MetricType type, double value)
{
    MetricFamily one = family(name, help, type);
    ClientMetric metric;
    (type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
    one.metric.push_back(metric);
    families.push_back(std::move(one));
}

void addSampled(std::vector<MetricFamily> &families, const SampledFigures &sampled)
{
    MetricFamily connections =
        family("cookout_db_pool_connections", "Open connections to the database", MetricType::Gauge);
    addGauge(connections, sampled.busyConnections, {{"state", "busy"}});
    addGauge(connections, sampled.idleConnections, {{"state", "idle"}});
    MetricFamily waits =
        family("cookout_db_pool_wait_seconds", "How long jobs waited for a connection", MetricType::Histogram);
    addHistogram(waits, sampled.poolWaits);
    MetricFamily queries =
        family("cookout_db_query_duration_seconds", "How long the database took", MetricType::Histogram);
    addHistogram(queries, sampled.commitTimes, {{"query", "commit"}});
    families.insert(families.end(), {connections, waits, queries});
    if (!sampled.mails.empty()) {
        MetricFamily mails = family("cookout_mail_queue_length", "Mails by state", MetricType::Gauge);
        for (const auto &[state, number] : sampled.mails)
            addGauge(mails, number, {{"state", state.toStdString()}});
        families.push_back(mails);
    }
    if (sampled.freeBytes)
        addOne(families, "cookout_disk_free_bytes", "Free space beside the database", MetricType::Gauge,
               static_cast<double>(*sampled.freeBytes));
}

void addProcess(std::vector<MetricFamily> &families, const ProcessFigures &process)
{
    addOne(families, "process_cpu_seconds_total", "CPU time used", MetricType::Counter, process.cpuSeconds);
    addOne(families, "process_start_time_seconds", "Start of the process since 1970", MetricType::Gauge,
           process.startSeconds);
    addOne(families, "process_resident_memory_bytes", "Resident memory", MetricType::Gauge,
           static_cast<double>(process.residentBytes));
    addOne(families, "process_virtual_memory_bytes", "Virtual memory", MetricType::Gauge,
           static_cast<double>(process.virtualBytes));
    addOne(families, "process_open_fds", "Open files", MetricType::Gauge, process.openFiles);
    addOne(families, "process_max_fds", "Most files that may be open", MetricType::Gauge,
           static_cast<double>(process.mostFiles));
}

} // namespace

struct ProgramFigures::Registered {
    using Counters = prometheus::Family<prometheus::Counter>;

    prometheus::Registry registry;
    Counters &requests = prometheus::BuildCounter()
                             .Name("cookout_http_requests_total")
                             .Help("Requests answered by a route")
                             .Register(registry);
    prometheus::Histogram &durations = prometheus::BuildHistogram()
                                           .Name("cookout_http_request_duration_seconds")
                                           .Help("From the whole request to its answer")
                                           .Register(registry)
                                           .Add({}, requestBounds);
    Counters &rejections = prometheus::BuildCounter()
                               .Name("cookout_guard_rejections_total")
                               .Help("Requests and connections refused at the door")
                               .Register(registry);
    Counters &registrations = prometheus::BuildCounter()
                                  .Name("cookout_registrations_total")
                                  .Help("Registration forms by what became of them")
                                  .Register(registry);
    prometheus::Histogram &deliveries = prometheus::BuildHistogram()
                                            .Name("cookout_mail_delivery_seconds")
                                            .Help("From a mail's being queued to the server's taking it")
                                            .Register(registry)
                                            .Add({}, deliveryBounds);
    Counters &mailFailures = prometheus::BuildCounter()
                                 .Name("cookout_mail_failures_total")
                                 .Help("Attempts to send a mail that failed, by how they ended")
                                 .Register(registry);

    std::mutex mutex; ///< guards what follows
    QHash<std::pair<QByteArray, int>, prometheus::Counter *> byRoute;
};

ProgramFigures::ProgramFigures() : m_registered(std::make_unique<Registered>()) {}

ProgramFigures::~ProgramFigures() = default;

// The library would build a map of labels for every look-up.
void ProgramFigures::countRequest(const QByteArray &route, int status, std::chrono::nanoseconds took)
{
    {
        const std::lock_guard lock(m_registered->mutex);
        prometheus::Counter *&counter = m_registered->byRoute[{route, status}];
        if (!counter)
            counter = &m_registered->requests.Add({{"route", route.toStdString()}, {"status", std::to_string(status)}});
        counter->Increment();
    }
    m_registered->durations.Observe(std::chrono::duration<double>(took).count());
}

void ProgramFigures::countRejection(const QByteArray &reason)
{
    m_registered->rejections.Add({{"reason", reason.toStdString()}}).Increment();
}

void ProgramFigures::countRegistration(const QByteArray &result)
{
    m_registered->registrations.Add({{"result", result.toStdString()}}).Increment();
}

void ProgramFigures::countMailDelivery(std::chrono::nanoseconds took)
{
    m_registered->deliveries.Observe(std::chrono::duration<double>(took).count());
}

void ProgramFigures::countMailFailure(const QByteArray &kind)
{
    m_registered->mailFailures.Add({{"class", kind.toStdString()}}).Increment();
}

QByteArray ProgramFigures::text(const SampledFigures &sampled, const ProcessFigures &process) const
{
    std::vector<MetricFamily> families = m_registered->registry.Collect();
    addSampled(families, sampled);
    addProcess(families, process);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace cookout
