// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "core/storage/connection.h"
#include "tests/benchmark/report.h"
#include "tests/support/testbackend.h"

#include <deque>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

constexpr std::size_t inFlight = 64; ///< as many guests' pages as a busy portal has open at a time

/** What the pool prepares to read one registration: its row by token, then everything that hangs on its id. */
class Statements {
public:
    [[nodiscard]] PreparedHook hook()
    {
        return [this](const char *sql) {
            const std::lock_guard lock(m_mutex);
            if (QByteArrayView(sql).contains("registration"))
                m_texts.emplace_back(sql);
        };
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_texts.clear();
    }
    [[nodiscard]] std::vector<QByteArray> texts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_texts;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_texts;
};

/**
 * The same two statements in one transaction as well, prepared once and stepped with the C API on one thread. Every
 * column is taken as it is stored and kept, as a program without Qt would: numbers as such, texts copied as UTF-8.
 */
class RawReader {
public:
    RawReader(const QString &path, const std::vector<QByteArray> &statements)
    {
        if (statements.size() != 2)
            qFatal("%zu statements were prepared where two are known", statements.size());
        check(::sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                                nullptr));
        check(::sqlite3_exec(m_database, "PRAGMA cache_size = 1000", nullptr, nullptr, nullptr)); // as the readers do
        m_begin = prepared("BEGIN");
        m_registration = prepared(statements[0]);
        m_parts = prepared(statements[1]);
        m_commit = prepared("COMMIT");
    }
    ~RawReader()
    {
        for (sqlite3_stmt *statement : {m_begin, m_registration, m_parts, m_commit})
            ::sqlite3_finalize(statement);
        ::sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawReader)

    /** Answers how many rows and bytes of text the registration has. */
    std::size_t read(const QByteArray &token)
    {
        m_rows.clear();
        runOnce(m_begin);
        ::sqlite3_bind_text(m_registration, 1, token.constData(), static_cast<int>(token.size()), SQLITE_STATIC);
        keepRows(m_registration);
        if (m_rows.size() != 1)
            qFatal("the raw reader finds no registration");
        for (int parameter = 1; parameter <= ::sqlite3_bind_parameter_count(m_parts); ++parameter)
            ::sqlite3_bind_int64(m_parts, parameter, m_rows.front().front().number);
        keepRows(m_parts);
        runOnce(m_commit);
        std::size_t size = m_rows.size();
        for (const Cells &row : m_rows) {
            for (const Cell &cell : row)
                size += cell.text.size();
        }
        return size;
    }

private:
    struct Cell {
        sqlite3_int64 number = 0;
        std::string text;
    };
    using Cells = std::vector<Cell>;

    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("the raw reader fails with %d", code);
    }

    sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(::sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }

    static void runOnce(sqlite3_stmt *statement)
    {
        if (::sqlite3_step(statement) != SQLITE_DONE)
            qFatal("the raw reader has no transaction");
        ::sqlite3_reset(statement);
    }

    void keepRows(sqlite3_stmt *statement)
    {
        while (::sqlite3_step(statement) == SQLITE_ROW) {
            Cells &row = m_rows.emplace_back(static_cast<std::size_t>(::sqlite3_column_count(statement)));
            for (int column = 0; column < ::sqlite3_column_count(statement); ++column)
                keep(row[static_cast<std::size_t>(column)], statement, column);
        }
        ::sqlite3_reset(statement);
    }

    static void keep(Cell &cell, sqlite3_stmt *statement, int column)
    {
        if (::sqlite3_column_type(statement, column) == SQLITE_INTEGER)
            cell.number = ::sqlite3_column_int64(statement, column);
        else if (const unsigned char *text = ::sqlite3_column_text(statement, column))
            cell.text.assign(reinterpret_cast<const char *>(text),
                             static_cast<std::size_t>(::sqlite3_column_bytes(statement, column)));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_registration = nullptr;
    sqlite3_stmt *m_parts = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    std::vector<Cells> m_rows;
};

void readThroughPool(Backend &backend, const QStringList &tokens, int reads)
{
    std::deque<Pending<Registration>> waiting;
    for (int i = 0; i < reads; ++i) {
        if (waiting.size() == inFlight) {
            if (!std::move(waiting.front()).wait())
                qFatal("the pool finds no registration");
            waiting.pop_front();
        }
        waiting.push_back(backend.registrations.byToken(tokens[i % tokens.size()]));
    }
    for (Pending<Registration> &pending : waiting)
        std::ignore = std::move(pending).wait();
}

QStringList registerGuests(test::TestBackend &house, int guests)
{
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);
    RegistrationForm party = test::guestForm();
    party.companions = QStringList{u"Ahmed"_s, u"Olga"_s};
    QStringList tokens;
    std::deque<Pending<Registration>> stored;
    for (int i = 0; i < guests; ++i) {
        party.submissionKey = newToken();
        const ValidRegistration guest = test::guest(event, party);
        stored.push_back(house.backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()));
    }
    for (Pending<Registration> &pending : stored)
        tokens.append(std::move(pending).wait()->token);
    return tokens;
}

/** Two answers and a promise for everybody, so that no kind of row is missing. */
void addAnswersAndPromises(const DatabaseAddress &address)
{
    const auto connection = *Connection::open(address, ConnectionRole::Writer, true);
    for (
        const QString &sql : {
            u"INSERT INTO answers (registration_id, question_code, person, item, value, price) "
            "SELECT id, 'meal', 1, 0, 'vegetarian', 0 FROM registrations"_s,
            u"INSERT INTO answers (registration_id, question_code, person, item, value, price) "
            "SELECT id, 'shirt', 1, 0, 'M', 1500 FROM registrations"_s,
            u"INSERT INTO bring_promises (registration_id, item_code, count) SELECT id, 'salad', 1 FROM registrations"_s,
        }) {
        if (!connection->run(sql))
            qFatal("the answers were not stored");
    }
}

} // namespace

void measureReadByToken(Report &report)
{
    test::TestBackend house;
    const QStringList tokens = registerGuests(house, report.scaled(5000));
    addAnswersAndPromises(house.settings().database);
    Statements statements;
    Backend backend(house.settings(), house.clock, statements.hook());
    if (!backend.open().wait())
        qFatal("the second backend does not open");
    statements.clear();
    readThroughPool(backend, tokens, 1);
    RawReader raw(house.settings().database.path, statements.texts());

    const int reads = report.scaled(50'000);
    std::size_t size = 0;
    const Interleaved runs(
        report.isQuick() ? 1 : 7, [&] { readThroughPool(backend, tokens, reads); },
        [&] {
            for (int i = 0; i < reads; ++i)
                size += raw.read(tokens[i % tokens.size()].toLatin1());
        });
    report.heading(u"Reading a registration by token, with its tickets, companions, answers and promises: the pool (64 "
                   u"in flight), "
                   "the raw C API (one thread)"_s);
    report.atLeast(u"pool against raw, rate"_s, runs.speedUp(), 0.4, u"×"_s);
    report.atLeast(u"pool against raw, processor time"_s, runs.cpuSpeedUp(), 0.4, u"×"_s);
    report.note(u"pool"_s, runs.oursSeconds() / reads * 1e6, u"µs each"_s);
    report.note(u"raw C API"_s, runs.otherSeconds() / reads * 1e6, u"µs each"_s);
    if (size == 0)
        qFatal("the raw reader read nothing");
}

} // namespace cookout::benchmark
