// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/storage/writetransaction.h"

#include <chrono>

namespace cookout {

/** One job on its way through the pool: run once or more on a pool thread, then answered or failed exactly once. */
template <typename Access>
class PoolJob {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    virtual ~PoolJob() = default;
    /** Runs the job and keeps its result; false when the result is an error. Never throws. */
    virtual bool run(Access &access) noexcept = 0;
    /** Keeps this error in place of a result that turned out to be void. */
    virtual void spoil(const Error &error) = 0;
    /** Sends the kept result. */
    virtual void answer(DeliveryBatch &batch) = 0;
    /** Sends this error instead of any result. */
    virtual void fail(const Error &error, DeliveryBatch &batch) = 0;

    Deadline submitted;
    /** Until when it must have begun, and until when it may be begun again. */
    Deadline deadline;
};

using ReadJob = PoolJob<ReadConnection>;
using WriteJob = PoolJob<WriteTransaction>;

template <typename Access, typename Function>
class TypedPoolJob final : public PoolJob<Access> {
public:
    using Value = typename std::invoke_result_t<Function, Access &>::ValueType;

    explicit TypedPoolJob(Function function) : m_function(std::move(function)) {}

    [[nodiscard]] Pending<Value> pending() const { return m_promise.pending(); }

    bool run(Access &access) noexcept override
    {
        try {
            m_result.emplace(m_function(access));
        } catch (const std::exception &thrown) {
            m_result.emplace(failure(ErrorCode::Internal, QString::fromUtf8(thrown.what())));
        } catch (...) {
            m_result.emplace(failure(ErrorCode::Internal, QStringLiteral("a job threw")));
        }
        return m_result->has_value();
    }

    void spoil(const Error &error) override { m_result.emplace(tl::unexpected<Error>(error)); }

    void answer(DeliveryBatch &batch) override { m_promise.fulfil(std::move(*m_result), batch); }

    void fail(const Error &error, DeliveryBatch &batch) override
    {
        m_promise.fulfil(tl::unexpected<Error>(error), batch);
    }

private:
    Function m_function;
    Promise<Value> m_promise;
    std::optional<Result<Value>> m_result;
};

} // namespace cookout
