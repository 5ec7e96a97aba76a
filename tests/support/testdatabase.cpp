// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "core/base/token.h"
#include "core/storage/connection.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cookout::test {

void administer(const DatabaseAddress &address, const QString &sql)
{
    const auto connection = Connection::open(address, ConnectionRole::Reader, true);
    if (!connection)
        qFatal("%s", qUtf8Printable(connection.error().detail));
    if (const Result<void> done = (*connection)->run(sql); !done)
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().detail));
}

bool onPostgres()
{
    return qEnvironmentVariable("COOKOUT_TEST_DATABASE") == "postgresql"_L1;
}

DatabaseAddress clusterAddress(const QString &file)
{
    QFile addressFile(file);
    if (!addressFile.open(QIODevice::ReadOnly))
        qFatal("no PostgreSQL cluster: %s is missing; ctest starts one", qPrintable(file));
    const QString url = QString::fromUtf8(addressFile.readLine()).trimmed();
    const Result<DatabaseAddress> address = databaseAddressFromUrl(url);
    if (!address)
        qFatal("%s holds no address", qPrintable(file));
    return *address;
}

DatabaseAddress withName(DatabaseAddress address, const QString &name)
{
    address.name = name;
    return address;
}

void OwnCluster::run(const QString &command) const
{
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"python3"_s, {QStringLiteral(COOKOUT_CLUSTER_SCRIPT), command, file()});
    if (!script.waitForFinished(120'000) || script.exitCode() != 0)
        qFatal("postgrescluster.py %s failed", qPrintable(command));
}

TestDatabase::TestDatabase()
{
    if (onPostgres()) {
        m_cluster = clusterAddress(qEnvironmentVariable("COOKOUT_TEST_POSTGRES"));
        create();
    } else {
        m_address.path = m_folder.filePath(u"test.db"_s);
    }
}

TestDatabase::TestDatabase(const DatabaseAddress &cluster) : m_cluster(cluster)
{
    create();
}

void TestDatabase::create()
{
    m_address = withName(m_cluster, u"test_"_s + newToken());
    administer(m_cluster, u"CREATE DATABASE \"%1\""_s.arg(m_address.name));
}

TestDatabase::~TestDatabase()
{
    if (m_address.kind == DatabaseAddress::Kind::PostgreSql)
        administer(m_cluster, u"DROP DATABASE \"%1\" WITH (FORCE)"_s.arg(m_address.name));
}

} // namespace cookout::test
