// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QSqlDatabase>

namespace cookout {

/**
 * A connection to a PostgreSQL server (15 or newer) through QPSQL. Writers of all instances take turns by an advisory
 * lock, so that they never deadlock or fail to serialise among themselves; readers see one snapshot per transaction.
 * A link that is dead is noticed within five seconds, a statement ends after ten.
 */
class PostgresConnection final : public Connection {
public:
    /** Unavailable when the driver or the server is missing, too old, or when the tables there are not Cookout's. */
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, ConnectionRole role,
                                                    bool synchronousFull, PreparedHook onPrepared);

    ~PostgresConnection() override;
    Q_DISABLE_COPY_MOVE(PostgresConnection)

    [[nodiscard]] DatabaseAddress::Kind kind() const override { return DatabaseAddress::Kind::PostgreSql; }
    /**
     * BEGIN and the advisory lock in one message. READ COMMITTED, so that the statements after the lock see every
     * commit before it (https://www.postgresql.org/docs/15/transaction-iso.html).
     */
    [[nodiscard]] Result<void> beginWrite() override;
    [[nodiscard]] Result<void> beginRead() override;
    void waitShortly() override;

    /** For a subscription to notifications, by a thread with an event loop. */
    [[nodiscard]] QSqlDriver *driver() { return m_database.driver(); }

protected:
    [[nodiscard]] tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> prepare(const char *sql) override;
    [[nodiscard]] std::optional<SqlFailure> runOnce(const QString &sql) override;
    [[nodiscard]] bool isOpen() const override { return m_database.isOpen(); }

private:
    explicit PostgresConnection(PreparedHook onPrepared);

    Result<void> configure(ConnectionRole role, bool synchronousFull);
    Result<void> checkServer();
    /** Unavailable when the schema holds tables but not ours. */
    Result<void> checkOwner();

    QString m_name; ///< of the connection, among all that Qt knows
    QSqlDatabase m_database;
    int m_lockWait = 5000; ///< milliseconds for beginWrite()
};

/** Unavailable, with a sentence, for servers older than 15; `number` is server_version_num, such as 150018. */
[[nodiscard]] Result<void> checkServerVersion(int number);

/**
 * What libpq is told beside host, port, database, user and password, in the quoting of
 * https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING. Without a mode in the address the server
 * must prove who it is, unless it is this computer. InvalidInput names what libpq could not be told.
 */
[[nodiscard]] Result<QString> connectOptions(const DatabaseAddress &address);

} // namespace cookout
