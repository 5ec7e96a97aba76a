// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/storage/statement.h"

#include <QScopeGuard>
#include <QSqlDatabase>

#include <unordered_map>

namespace cookout {

enum class ConnectionRole {
    Writer,
    Reader,
};

/**
 * One database connection with its prepared queries. Made, used and destroyed on one thread of the pool; nothing
 * outside the pool sees it except as ReadConnection or WriteTransaction.
 */
class Connection {
public:
    /**
     * Opens and configures (WAL, synchronous, foreign keys, caches, busy timeout of 5 s). Unavailable when the file
     * cannot be opened or is no database.
     */
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, ConnectionRole role,
                                                    bool synchronousFull);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /** Unavailable when the database's file has been moved, replaced or deleted since it was opened. */
    [[nodiscard]] Result<void> checkFile() const;

    /** Runs a statement without a result that is not worth keeping prepared. */
    Result<void> run(const QString &sql);
    /** Runs a prepared statement; answers the number of rows it changed. */
    Result<int> change(Sql sql, const QVariantList &values);

    /** Runs a prepared query and calls `visit(Row)` for each row until it answers false. */
    template <typename Visit>
    Result<void> each(Sql sql, const QVariantList &values, Visit visit)
    {
        Result<QSqlQuery *> query = executed(sql, values);
        if (!query)
            return failure(query);
        const auto close = qScopeGuard([&query] { (*query)->finish(); });
        const Row row(**query);
        bool wanted = true;
        while (wanted && (*query)->next())
            wanted = visit(row);
        return finished(**query);
    }

private:
    Connection(const QSqlDatabase &database, QString name) : m_database(database), m_name(std::move(name)) {}

    Result<QSqlQuery *> executed(Sql sql, const QVariantList &values);
    /** Closes the cursor, since an open one would pin the write-ahead log; reports an error of the last step. */
    static Result<void> finished(QSqlQuery &query);
    Result<void> configure(ConnectionRole role, bool synchronousFull);

    /** Unavailable when the file holds somebody else's tables. */
    Result<void> checkOwner();

    QSqlDatabase m_database;
    QString m_name;
    QByteArray m_path;                  ///< as the file system knows it
    std::pair<quint64, quint64> m_file; ///< its device and inode
    std::unordered_map<const char *, QSqlQuery> m_prepared;
};

} // namespace cookout
