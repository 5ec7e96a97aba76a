// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/healthservice.h"

#include "core/storage/databasecheck.h"
#include "core/storage/databasepool.h"

using namespace Qt::StringLiterals;

namespace cookout {

Pending<QList<HealthFinding>> HealthService::integrity()
{
    return m_background.run([this] { return Result<QList<HealthFinding>>(integrityReport(m_address, m_clock.now())); });
}

Pending<QList<HealthFinding>> HealthService::database()
{
    return m_background.run([this] { return Result<QList<HealthFinding>>(databaseHealth(m_address, m_clock.now())); });
}

Pending<HealthFinding> HealthService::space()
{
    return m_background.run([this] { return Result<HealthFinding>(spaceHealth(m_address)); });
}

Pending<int> HealthService::quickCheck()
{
    return m_background.run([this]() -> Result<int> {
        const Result<void> sound = cookout::quickCheck(m_address);
        return sound ? Result<int>(0) : Result<int>(failure(sound));
    });
}

HealthFinding HealthService::poolFinding(DatabasePool &pool, const Settings &settings)
{
    const bool full = settings.synchronousFull;
    const bool isSqlite = settings.database.kind == DatabaseAddress::Kind::Sqlite;
    const auto look = [full, isSqlite](bool isWriter) {
        return [full, isSqlite, isWriter](auto &connection) -> Result<QStringList> {
            return isSqlite ? pragmaProblems(connection, isWriter, full) : Result<QStringList>(QStringList());
        };
    };
    const Result<QStringList> reader = pool.read(look(false)).wait();
    const Result<QStringList> writer = pool.write(look(true)).wait();
    if (!reader || !writer) {
        return {HealthFinding::Level::Fail, u"pool"_s, reader ? writer.error().detail : reader.error().detail,
                u"another program may hold the database; try again"_s};
    }
    const QStringList problems = *reader + *writer;
    if (!problems.isEmpty()) {
        return {HealthFinding::Level::Fail, u"pool"_s, problems.join(u", "_s),
                u"this is a defect of this build, please report it"_s};
    }
    return healthy(u"pool"_s, u"opens, up to %1 connections, settings as promised"_s.arg(settings.poolSize));
}

} // namespace cookout
