// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/sqlitedatabase.h"

namespace cookout {

/** A connection to an SQLite file: WAL, foreign keys on, a busy timeout of 5 s. */
class SqliteConnection final : public Connection {
public:
    /** The writer makes the file, readable by its owner only, where there is none. */
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address, ConnectionRole role,
                                                    bool synchronousFull, PreparedHook onPrepared);

    ~SqliteConnection() override { forgetPrepared(); }
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] DatabaseAddress::Kind kind() const override { return DatabaseAddress::Kind::Sqlite; }
    [[nodiscard]] Result<void> checkFile() const override;
    /** Takes the write lock at once: a deferred BEGIN would lose the race for the last place. */
    [[nodiscard]] Result<void> beginWrite() override;
    [[nodiscard]] Result<void> beginRead() override;
    void waitShortly() override;
    [[nodiscard]] std::optional<qint64> rowsChanged() const override { return m_database.rowsChanged(); }

protected:
    [[nodiscard]] tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> prepare(const char *sql) override;
    [[nodiscard]] std::optional<SqlFailure> runOnce(const QString &sql) override;
    [[nodiscard]] bool isOpen() const override { return m_database.isOpen(); }

private:
    explicit SqliteConnection(PreparedHook onPrepared) : Connection(std::move(onPrepared)) {}

    Result<void> configure(ConnectionRole role, bool synchronousFull);
    /** Unavailable when the file holds somebody else's tables. */
    Result<void> checkOwner();

    SqliteDatabase m_database;
    QByteArray m_path;                  ///< as the file system knows it
    std::pair<quint64, quint64> m_file; ///< its device and inode
};

} // namespace cookout
