// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/groupcommit.h"

#include "core/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<void> GroupCommit::begin()
{
    if (const Result<void> same = m_connection.checkFile(); !same)
        return same;
    return m_connection.run(beginWrite);
}

GroupOutcome GroupCommit::runAndCommit(JobQueue<WriteJob> &queue, JobQueue<WriteJob>::Jobs &done)
{
    GroupOutcome outcome;
    bool intact = true;
    while (intact && done.size() < largestGroup) {
        auto next = queue.take(largestGroup - done.size());
        if (next.empty())
            break;
        for (auto &job : next) {
            intact = intact && runInSavepoint(*job, outcome.facts);
            done.push_back(std::move(job));
        }
    }
    outcome.jobs = static_cast<int>(done.size());
    Result<void> committed = intact ? m_connection.run(u"COMMIT"_s)
                                    : Result<void>(failure(ErrorCode::Unavailable, u"the transaction was lost"_s));
    if (!committed) {
        // Answers nothing new: after an automatic rollback there is no transaction left to roll back.
        std::ignore = m_connection.run(u"ROLLBACK"_s);
        outcome.error = committed.error();
    }
    return outcome;
}

bool GroupCommit::runInSavepoint(WriteJob &job, QList<DomainEvent> &facts)
{
    if (!m_connection.run(u"SAVEPOINT job"_s))
        return false;
    WriteTransaction transaction(m_connection);
    if (job.run(transaction)) {
        facts.append(transaction.announced());
        return m_connection.run(u"RELEASE job"_s).has_value();
    }
    return m_connection.run(u"ROLLBACK TO job"_s).has_value() && m_connection.run(u"RELEASE job"_s).has_value();
}

} // namespace cookout
