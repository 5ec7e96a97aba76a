// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresconnection.h"

#include "core/base/token.h"
#include "core/storage/driverquery.h"

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int oldestServer = 150000;
constexpr int shortWait = 250; ///< milliseconds, as for SQLite's busy handler

constexpr Sql selectServer = "SELECT current_setting('server_version_num'), current_setting('synchronous_commit')";
// Tables that an extension brought along belong to nobody.
constexpr Sql selectOwner =
    "SELECT (SELECT COUNT(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend "
    "d WHERE d.objid = c.oid AND d.deptype = 'e')), "
    "obj_description(to_regclass(quote_ident(current_schema()) || '.schema_migrations'), 'pg_class')";

bool isLocal(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 ||
           host.startsWith("127."_L1);
}

/** Without a file of its own, libpq 15 trusts nobody; the system's list is what everybody else on it trusts. */
QString systemCertificates()
{
    const bool chosen = qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
                        QFileInfo::exists(u"%1/.postgresql/root.crt"_s.arg(qEnvironmentVariable("HOME")));
    const QString file = u"/etc/ssl/certs/ca-certificates.crt"_s;
    return !chosen && QFileInfo::exists(file) ? u" sslrootcert="_s + file : QString();
}

} // namespace

Result<void> checkServerVersion(int number)
{
    if (number >= oldestServer)
        return {};
    return failure(ErrorCode::Unavailable, u"the server is PostgreSQL %1; Cookout needs 15 or newer, upgrade it or "
                                           "choose another server"_s.arg(number / 10000));
}

Result<QString> connectOptions(const DatabaseAddress &address)
{
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    QString mode = address.sslMode;
    if (mode.isEmpty())
        mode = isLocal(address.host) ? u"prefer"_s : u"verify-full"_s;
    if (!modes.contains(mode))
        return failure(ErrorCode::InvalidInput, u"sslmode must be one of %1"_s.arg(modes.join(", "_L1)));
    for (const QString &text : {address.host, address.name, address.user, address.password.reveal()}) {
        if (text.contains(QChar(u'\0'))) // libpq would take what stands before it
            return failure(ErrorCode::InvalidInput, u"the address contains a zero character"_s);
    }
    QString options = u"application_name=cookout client_encoding=UTF8 connect_timeout=5 keepalives=1 keepalives_idle=2 "
                      "keepalives_interval=1 keepalives_count=3 tcp_user_timeout=5000 sslmode=%1"_s.arg(mode);
    if (mode.startsWith("verify"_L1))
        options += systemCertificates();
    // The notices are libpq's, and it would print them.
    return options + u" options='-c statement_timeout=10000 -c lock_timeout=3000 -c client_min_messages=error "
                     "-c idle_in_transaction_session_timeout=60000'"_s;
}

PostgresConnection::PostgresConnection(PreparedHook onPrepared)
    : Connection(std::move(onPrepared)),
      m_name(u"cookout-"_s + newToken()),
      m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name))
{
}

PostgresConnection::~PostgresConnection()
{
    forgetPrepared();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> PostgresConnection::open(const DatabaseAddress &address, ConnectionRole role,
                                                             bool synchronousFull, PreparedHook onPrepared)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return failure(ErrorCode::Unavailable,
                       u"Qt's driver for PostgreSQL is missing; install the package libqt6sql6-psql"_s);
    }
    const Result<QString> options = connectOptions(address);
    if (!options)
        return failure(options);
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(std::move(onPrepared)));
    QSqlDatabase &database = connection->m_database; // QPSQL quotes each of these five
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setDatabaseName(address.name);
    database.setUserName(address.user);
    database.setPassword(address.password.reveal());
    database.setConnectOptions(*options);
    if (!database.open())
        return connection->noted(postgresFailure(database.lastError()));
    if (const Result<void> configured = connection->configure(role, synchronousFull); !configured)
        return failure(configured);
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<void> PostgresConnection::configure(ConnectionRole role, bool)
{
    if (const Result<void> server = checkServer(); !server)
        return server;
    if (role == ConnectionRole::Reader)
        return {};
    if (const Result<void> own = checkOwner(); !own)
        return own;
    // A writer holds the lock that every other instance waits for.
    return run(u"SET idle_in_transaction_session_timeout = 5000; SET lock_timeout = 1000"_s);
}

Result<void> PostgresConnection::checkServer()
{
    int number = 0;
    QString synchronous;
    const Result<void> read = each(selectServer, {}, [&](const Row &row) {
        number = row.text(0).toInt();
        synchronous = row.text(1);
        return false;
    });
    if (!read)
        return read;
    if (const Result<void> version = checkServerVersion(number); !version)
        return version;
    // What we thank for must be on disk, whatever else this server is used for.
    return synchronous == "off"_L1 ? run(u"SET synchronous_commit = on"_s) : Result<void>();
}

Result<void> PostgresConnection::checkOwner()
{
    int tables = 0;
    QString mark;
    const Result<void> read = each(selectOwner, {}, [&](const Row &row) {
        tables = row.count(0);
        mark = row.text(1);
        return false;
    });
    if (read && tables > 0 && mark != "Cookout"_L1) {
        return failure(ErrorCode::Unavailable,
                       u"it holds the tables of another program; make an empty database for Cookout"_s);
    }
    return read;
}

tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> PostgresConnection::prepare(const char *sql)
{
    return DriverQuery::prepare(m_database, sql, postgresFailure);
}

std::optional<SqlFailure> PostgresConnection::runOnce(const QString &sql)
{
    QSqlQuery query(m_database);
    // Several statements at once are taken; each has an answer of its own.
    bool more = query.exec(sql);
    while (more)
        more = query.nextResult();
    const QSqlError error = query.lastError();
    return error.type() == QSqlError::NoError ? std::nullopt : std::optional(postgresFailure(error));
}

Result<void> PostgresConnection::beginWrite()
{
    forgetTrouble();
    // The number is "CKOT". Whoever writes in Cookout's tables takes this lock first.
    Result<void> begun =
        run(u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL lock_timeout = %1; "
            "SELECT pg_advisory_xact_lock(1129008980); SET LOCAL lock_timeout = 1000"_s.arg(m_lockWait));
    if (!begun && trouble() != Trouble::Lost)
        rollback();
    return begun;
}

Result<void> PostgresConnection::beginRead()
{
    forgetTrouble();
    return run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

void PostgresConnection::waitShortly()
{
    m_lockWait = shortWait;
}

} // namespace cookout
