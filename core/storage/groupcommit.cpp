// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/groupcommit.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<void> GroupCommit::begin()
{
    if (const Result<void> same = m_connection.checkFile(); !same)
        return same;
    return m_connection.beginWrite();
}

bool GroupCommit::run(std::unique_ptr<WriteJob> &job, GroupOutcome &outcome)
{
    const std::optional<qint64> changed =
        m_isolation == Isolation::Shared ? m_connection.rowsChanged() : std::optional<qint64>();
    return changed ? runAmongOthers(*job, *changed, outcome) : runInSavepoint(job, outcome);
}

bool GroupCommit::runAmongOthers(WriteJob &job, qint64 changedBefore, GroupOutcome &outcome)
{
    m_connection.forgetTrouble();
    WriteTransaction transaction(m_connection);
    const bool worked = job.run(transaction) && m_connection.trouble() == Trouble::None;
    const std::optional<qint64> changed = m_connection.rowsChanged();
    if (!changed || m_connection.trouble() == Trouble::Lost)
        return false; // what comes next would be committed by itself
    if (worked) {
        outcome.facts.append(transaction.announced());
        return true;
    }
    outcome.needsSavepoints = *changed != changedBefore || m_connection.trouble() != Trouble::None;
    return !outcome.needsSavepoints;
}

bool GroupCommit::runInSavepoint(std::unique_ptr<WriteJob> &job, GroupOutcome &outcome)
{
    if (!m_connection.control("SAVEPOINT job"))
        return false;
    m_connection.forgetTrouble();
    WriteTransaction transaction(m_connection);
    if (job->run(transaction) && m_connection.trouble() == Trouble::None) {
        const Result<void> released = m_connection.control("RELEASE SAVEPOINT job");
        if (released) {
            outcome.facts.append(transaction.announced());
            return true;
        }
        job->spoil(released.error()); // it went on after a statement had failed, which PostgreSQL does not allow
    }
    if (m_connection.trouble() == Trouble::Lost)
        return false;
    const bool hindered = m_connection.trouble() == Trouble::Retry;
    if (!m_connection.control("ROLLBACK TO SAVEPOINT job") || !m_connection.control("RELEASE SAVEPOINT job"))
        return false;
    if (hindered)
        outcome.again.push_back(std::move(job));
    return true;
}

void GroupCommit::commit(bool intact, GroupOutcome &outcome)
{
    if (outcome.needsSavepoints) {
        outcome.end = GroupEnd::Undone;
        outcome.error = {ErrorCode::Busy, u"another change had to be taken back first"_s, {}};
        return m_connection.rollback();
    }
    Result<void> done =
        intact ? Result<void>() : Result<void>(failure(ErrorCode::Unavailable, u"the transaction was lost"_s));
    m_connection.forgetTrouble();
    if (done && m_connection.kind() == DatabaseAddress::Kind::PostgreSql)
        done = m_mark.write(m_connection, outcome.facts);
    bool asked = false;
    if (done) {
        const auto began = std::chrono::steady_clock::now();
        asked = true;
        done = m_connection.commit();
        outcome.commitTime = std::chrono::steady_clock::now() - began;
    }
    if (done)
        return;
    outcome.error = done.error();
    switch (m_connection.trouble()) {
    case Trouble::Lost:
        outcome.end = asked ? GroupEnd::Unknown : GroupEnd::Undone;
        return;
    case Trouble::Retry:
        outcome.end = GroupEnd::Undone;
        break;
    case Trouble::None:
        outcome.end = GroupEnd::Failed;
        break;
    }
    m_connection.rollback();
}

} // namespace cookout
