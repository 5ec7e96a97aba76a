// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QTemporaryDir>

namespace cookout::test {

/** Whether this run is the one on PostgreSQL (COOKOUT_TEST_DATABASE=postgresql), else on SQLite. */
[[nodiscard]] bool onPostgres();

/** The database "postgres" of the cluster whose address stands in the first line of that file. */
[[nodiscard]] DatabaseAddress clusterAddress(const QString &file);

/** The same server and account, another database. */
[[nodiscard]] DatabaseAddress withName(DatabaseAddress address, const QString &name);

/** A cluster for one test that stops and starts it; gone with this object. */
class OwnCluster {
public:
    OwnCluster() { run(QStringLiteral("start")); }
    ~OwnCluster() { run(QStringLiteral("stop")); }
    Q_DISABLE_COPY_MOVE(OwnCluster)

    [[nodiscard]] DatabaseAddress address() const { return clusterAddress(file()); }
    /** As a crash would: at once, and no connection is told. */
    void kill() const { run(QStringLiteral("kill")); }
    void resume() const { run(QStringLiteral("resume")); }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("cluster.txt")); }
    void run(const QString &command) const;

    QTemporaryDir m_folder;
};

/** Runs one statement on a connection of its own, as somebody else would; ends the test when that fails. */
void administer(const DatabaseAddress &address, const QString &sql);

/**
 * An empty database for one test, gone with this object: a file in a temporary folder, or a database of its own in the
 * cluster that the CTest fixture has started (its address stands in the file that COOKOUT_TEST_POSTGRES names).
 */
class TestDatabase {
public:
    TestDatabase();
    /** In this cluster, whatever the environment says. */
    explicit TestDatabase(const DatabaseAddress &cluster);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }
    [[nodiscard]] const DatabaseAddress &cluster() const { return m_cluster; }
    /** A file name in a temporary folder. */
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    void create();

    QTemporaryDir m_folder;
    DatabaseAddress m_cluster; ///< PostgreSQL
    DatabaseAddress m_address;
};

} // namespace cookout::test
