// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/readiness.h"

#include <QLoggingCategory>

#include <utility>

using namespace std::chrono_literals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcReadiness, "cookout.portal.readiness")

/** Details go to the log: they name files, and anybody may ask. */
QByteArray problemOf(const Error &error)
{
    if (error.code == ErrorCode::Busy)
        return "the database is locked or busy";
    if (error.code == ErrorCode::Unavailable)
        return "the database cannot be used";
    return "the database reports an error";
}

} // namespace

void Readiness::tell(const Reply &reply)
{
    const bool fresh = m_known && std::chrono::steady_clock::now() - *m_known < 1s;
    if (!m_service || (fresh && m_missing == 0))
        return answer(reply);
    m_waiting.append(reply);
    if (m_missing == 0)
        ask();
}

void Readiness::ask()
{
    m_missing = 2;
    m_nextProblem.clear();
    m_service->reads().deliver(this, [this](const Result<int> &read) { keep(read); });
    m_service->writes().deliver(this, [this](const Result<int> &written) { keep(written); });
}

void Readiness::keep(const Result<int> &part)
{
    if (!part) {
        qCWarning(lcReadiness) << "not ready:" << part.error().detail;
        m_nextProblem = problemOf(part.error());
    }
    if (--m_missing > 0)
        return;
    m_problem = m_nextProblem;
    m_known = std::chrono::steady_clock::now();
    for (const Reply &reply : std::exchange(m_waiting, {}))
        answer(reply);
}

void Readiness::answer(const Reply &reply) const
{
    if (m_problem.isEmpty())
        reply.json(200, R"({"status":"ok"})");
    else
        reply.json(503, R"({"status":"unavailable","reason":")" + m_problem + "\"}");
}

} // namespace cookout
