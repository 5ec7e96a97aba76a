// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
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

/** The same two statements, prepared once and stepped with the C API. */
class RawReader {
public:
    RawReader(const QString &path, const std::vector<QByteArray> &statements)
    {
        if (statements.size() != 2)
            qFatal("%zu statements were prepared where two are known", statements.size());
        check(::sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr));
        prepare(statements[0], m_registration);
        prepare(statements[1], m_parts);
    }
    ~RawReader()
    {
        ::sqlite3_finalize(m_registration);
        ::sqlite3_finalize(m_parts);
        ::sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawReader)

    /** Reads every column of the registration and of what hangs on it; answers the sum of their lengths. */
    qsizetype read(const QByteArray &token)
    {
        ::sqlite3_bind_text(m_registration, 1, token.constData(), static_cast<int>(token.size()), SQLITE_STATIC);
        if (::sqlite3_step(m_registration) != SQLITE_ROW)
            qFatal("the raw reader finds no registration");
        const sqlite3_int64 id = ::sqlite3_column_int64(m_registration, 0);
        qsizetype length = textsOf(m_registration);
        ::sqlite3_reset(m_registration);
        for (int parameter = 1; parameter <= ::sqlite3_bind_parameter_count(m_parts); ++parameter)
            ::sqlite3_bind_int64(m_parts, parameter, id);
        while (::sqlite3_step(m_parts) == SQLITE_ROW)
            length += textsOf(m_parts);
        ::sqlite3_reset(m_parts);
        return length;
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("the raw reader fails with %d", code);
    }

    void prepare(const QByteArray &sql, sqlite3_stmt *&statement)
    {
        check(::sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    }

    static qsizetype textsOf(sqlite3_stmt *row)
    {
        qsizetype length = 0;
        for (int column = 0; column < ::sqlite3_column_count(row); ++column) {
            const auto *text = static_cast<const QChar *>(::sqlite3_column_text16(row, column));
            length += QString(text, ::sqlite3_column_bytes16(row, column) / 2).size();
        }
        return length;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_registration = nullptr;
    sqlite3_stmt *m_parts = nullptr;
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
    QStringList tokens;
    std::deque<Pending<Registration>> stored;
    for (int i = 0; i < guests; ++i) {
        const ValidRegistration guest = test::guest(event, test::guestForm(newToken()));
        stored.push_back(house.backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()));
    }
    for (Pending<Registration> &pending : stored)
        tokens.append(std::move(pending).wait()->token);
    return tokens;
}

} // namespace

void measureReadByToken(Report &report)
{
    test::TestBackend house;
    const QStringList tokens = registerGuests(house, report.scaled(5000));
    Statements statements;
    Backend backend(house.settings(), house.clock, statements.hook());
    if (!backend.open().wait())
        qFatal("the second backend does not open");
    statements.clear();
    readThroughPool(backend, tokens, 1);
    RawReader raw(house.settings().database.path, statements.texts());

    const int reads = report.scaled(50'000);
    qsizetype length = 0;
    const Interleaved runs(
        report.isQuick() ? 1 : 7, [&] { readThroughPool(backend, tokens, reads); },
        [&] {
            for (int i = 0; i < reads; ++i)
                length += raw.read(tokens[i % tokens.size()].toLatin1());
        });
    report.heading(
        u"Reading a registration with its tickets by token: the pool (64 in flight), the raw C API (one thread)"_s);
    report.atLeast(u"pool against raw, rate"_s, runs.speedUp(), 0.4, u"×"_s);
    report.note(u"pool against raw, processor time"_s, runs.cpuSpeedUp(), u"×"_s);
    report.note(u"pool"_s, runs.oursSeconds() / reads * 1e6, u"µs each"_s);
    report.note(u"raw C API"_s, runs.otherSeconds() / reads * 1e6, u"µs each"_s);
    if (length == 0)
        qFatal("the raw reader read nothing");
}

} // namespace cookout::benchmark
