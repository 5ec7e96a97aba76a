// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databasepool.h"

#include <QTemporaryDir>

#include <atomic>

namespace cookout::test {

inline constexpr Sql createNotes = "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)";
inline constexpr Sql insertNote = "INSERT INTO notes (text) VALUES (?)";
inline constexpr Sql countNotes = "SELECT COUNT(*) FROM notes";
inline constexpr Sql selectPragmas = "SELECT (SELECT foreign_keys FROM pragma_foreign_keys), "
                                     "(SELECT synchronous FROM pragma_synchronous), "
                                     "(SELECT journal_mode FROM pragma_journal_mode), "
                                     "(SELECT timeout FROM pragma_busy_timeout), "
                                     "(SELECT temp_store FROM pragma_temp_store), "
                                     "(SELECT cache_size FROM pragma_cache_size)";

class Observer final : public PoolObserver {
public:
    void committed(const QList<DomainEvent> &facts) override
    {
        ++commits;
        heard += static_cast<int>(facts.size());
    }
    void failed(const Error &) override { ++failures; }
    void changedOutside() override { ++changes; }

    std::atomic_int commits = 0;
    std::atomic_int heard = 0;
    std::atomic_int failures = 0;
    std::atomic_int changes = 0;
};

inline Result<int> insert(WriteTransaction &tx, const QString &text)
{
    return tx.change(insertNote, {text});
}

inline Result<int> countOf(ReadConnection &connection)
{
    const auto count = connection.first(countNotes, {}, [](const Row &row) { return row.count(0); });
    return count ? Result<int>(count->value_or(-1)) : Result<int>(failure(count));
}

/** A second program on the same file that holds the write lock while it lives. */
class ForeignLock {
public:
    explicit ForeignLock(const DatabaseAddress &address)
        : m_connection(*Connection::open(address, ConnectionRole::Writer, true))
    {
        if (!m_connection->run(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the lock was not free");
    }
    ~ForeignLock() { std::ignore = m_connection->run(QStringLiteral("ROLLBACK")); }
    Q_DISABLE_COPY_MOVE(ForeignLock)

private:
    std::unique_ptr<Connection> m_connection;
};

struct Fixture {
    explicit Fixture(std::chrono::milliseconds timeout = std::chrono::seconds(5), std::size_t bound = 10'000)
    {
        PoolOptions options;
        options.address.path = folder.filePath(QStringLiteral("pool.db"));
        options.timeout = timeout;
        options.queueBound = bound;
        options.size = 3;
        address = options.address;
        pool = std::make_unique<DatabasePool>(options, observer);
    }

    void start()
    {
        const Result<int> version = pool->start().wait();
        if (!version)
            qFatal("the pool does not start: %s", qUtf8Printable(version.error().detail));
        const Result<int> made = pool->write([](WriteTransaction &tx) { return tx.change(createNotes, {}); }).wait();
        if (!made)
            qFatal("no table");
    }

    [[nodiscard]] int count() const { return *pool->read(countOf).wait(); }

    QTemporaryDir folder;
    Observer observer;
    DatabaseAddress address;
    std::unique_ptr<DatabasePool> pool;
};

} // namespace cookout::test
