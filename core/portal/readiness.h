// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/reply.h"
#include "core/services/readinessservice.h"

#include <chrono>

namespace cookout {

/**
 * Answers GET /readyz: asks the database at most once a second, however many ask the portal, and never waits for it.
 * Portal thread only.
 */
class Readiness final : public QObject {
    Q_OBJECT

public:
    explicit Readiness(ReadinessService *service, QObject *parent = nullptr) : QObject(parent), m_service(service) {}

    /** 200, or 503 with the reason: now if it is known, else when the database has answered. */
    void tell(const Reply &reply);

private:
    void ask();
    void keep(const Result<int> &part);
    void answer(const Reply &reply) const;

    ReadinessService *const m_service; ///< nullptr: nothing to be ready for
    QList<Reply> m_waiting;
    QByteArray m_problem; ///< empty: ready
    QByteArray m_nextProblem;
    int m_missing = 0; ///< answers of the database that are still to come
    std::optional<std::chrono::steady_clock::time_point> m_known;
};

} // namespace cookout
