// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/storage/preparedquery.h"

#include <QScopeGuard>

#include <functional>
#include <unordered_map>

namespace cookout {

enum class ConnectionRole {
    Writer,
    Reader,
};

/** Hears the text of each query when it is prepared, on the connection's thread. */
using PreparedHook = std::function<void(const char *sql)>;

/**
 * One database connection with its prepared queries. Made, used and destroyed on one thread of the pool; nothing
 * outside the pool sees it except as ReadConnection or WriteTransaction. What differs between the databases is in
 * SqliteConnection and PostgresConnection.
 */
class Connection {
public:
    /**
     * Opens and configures a connection of the address's kind. Unavailable, with a sentence that names the database
     * but no password, when that does not work or when the database is somebody else's.
     */
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, ConnectionRole role,
                                                    bool synchronousFull, PreparedHook onPrepared = {});
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] virtual DatabaseAddress::Kind kind() const = 0;

    /** Unavailable when the database's file has been moved, replaced or deleted since it was opened. */
    [[nodiscard]] virtual Result<void> checkFile() const { return {}; }

    /** Begins a transaction that no other writer of the database runs beside; Busy when one holds the lock. */
    [[nodiscard]] virtual Result<void> beginWrite() = 0;
    /** Begins a transaction whose queries all see one state. */
    [[nodiscard]] virtual Result<void> beginRead() = 0;
    [[nodiscard]] Result<void> commit();
    /** Answers nothing: after an automatic rollback there is no transaction left to roll back. */
    void rollback();

    /** From now on beginWrite() waits 250 ms for the lock instead of 5 s: for a caller that asks again and again. */
    virtual void waitShortly() = 0;

    /**
     * How many rows statements have changed on this connection in all its time, those taken back included. Nothing
     * while no transaction is open, and where the database does not count (PostgreSQL).
     */
    [[nodiscard]] virtual std::optional<qint64> rowsChanged() const { return {}; }

    /** The worst that has happened since the last begin…(): reset there, except Lost, which is for ever. */
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /** As after begin…(): for what comes after a savepoint. */
    void forgetTrouble();

    /** Runs a statement without a result that is not worth keeping prepared. */
    Result<void> run(const QString &sql);
    /** Runs a statement about transactions; kept prepared where the database can (PostgreSQL cannot). */
    Result<void> control(Sql sql);
    /** Runs a prepared statement; answers the number of rows it changed. */
    Result<int> change(Sql sql, const QVariantList &values);

    /** Runs a prepared query and calls `visit(Row)` for each row until it answers false. */
    template <typename Visit>
    Result<void> each(Sql sql, const QVariantList &values, Visit visit)
    {
        const Result<PreparedQuery *> query = started(sql, values);
        if (!query)
            return failure(query);
        const auto close = qScopeGuard([&query] { (*query)->finish(); });
        bool wanted = true;
        while (wanted && (*query)->next())
            wanted = visit(std::as_const(**query));
        return finished(**query);
    }

protected:
    explicit Connection(PreparedHook onPrepared) : m_onPrepared(std::move(onPrepared)) {}

    /** A query that can run again and again. */
    [[nodiscard]] virtual tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> prepare(const char *sql) = 0;
    /** Runs what will not be kept; nothing: it worked. */
    [[nodiscard]] virtual std::optional<SqlFailure> runOnce(const QString &sql) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;

    /** Remembers the trouble of a failure. */
    [[nodiscard]] tl::unexpected<Error> noted(SqlFailure failed);
    /** Before the database is closed. */
    void forgetPrepared() { m_prepared.clear(); }

private:
    /** Unavailable when the connection is lost. */
    Result<void> checkLink();
    Result<PreparedQuery *> started(Sql sql, const QVariantList &values);
    Result<PreparedQuery *> prepared(Sql sql);
    /** Closes the cursor, since an open one would pin the write-ahead log; reports an error of the last step. */
    Result<void> finished(PreparedQuery &query);

    PreparedHook m_onPrepared;
    Trouble m_trouble = Trouble::None;
    std::unordered_map<const char *, std::unique_ptr<PreparedQuery>> m_prepared;
};

} // namespace cookout
