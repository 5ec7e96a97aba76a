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

/** The same two queries as RegistrationRepository::byToken(), prepared once and stepped with the C API. */
class RawReader {
public:
    explicit RawReader(const QString &path)
    {
        check(::sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr));
        prepare("SELECT id, event_id, code, token, status, payment_status, source, name, email, phone, house_number, "
                "notes, language, total, paid, registered_at, checked_in, revision, content_hash FROM registrations "
                "WHERE token = ?",
                m_registration);
        prepare("SELECT code, count, unit_price, takes_place FROM registration_tickets WHERE registration_id = ? "
                "ORDER BY position",
                m_tickets);
    }
    ~RawReader()
    {
        ::sqlite3_finalize(m_registration);
        ::sqlite3_finalize(m_tickets);
        ::sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawReader)

    /** Reads every column of the registration and of its tickets; answers the sum of their lengths. */
    qsizetype read(const QByteArray &token)
    {
        ::sqlite3_bind_text(m_registration, 1, token.constData(), static_cast<int>(token.size()), SQLITE_STATIC);
        if (::sqlite3_step(m_registration) != SQLITE_ROW)
            qFatal("the raw reader finds no registration");
        const sqlite3_int64 id = ::sqlite3_column_int64(m_registration, 0);
        qsizetype length = textsOf(m_registration);
        ::sqlite3_reset(m_registration);
        ::sqlite3_bind_int64(m_tickets, 1, id);
        while (::sqlite3_step(m_tickets) == SQLITE_ROW)
            length += textsOf(m_tickets);
        ::sqlite3_reset(m_tickets);
        return length;
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK)
            qFatal("the raw reader fails with %d", code);
    }

    void prepare(const char *sql, sqlite3_stmt *&statement)
    {
        check(::sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
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
    sqlite3_stmt *m_tickets = nullptr;
};

void readThroughPool(test::TestBackend &house, const QStringList &tokens, int reads)
{
    std::deque<Pending<Registration>> waiting;
    for (int i = 0; i < reads; ++i) {
        if (waiting.size() == inFlight) {
            if (!std::move(waiting.front()).wait())
                qFatal("the pool finds no registration");
            waiting.pop_front();
        }
        waiting.push_back(house.backend.registrations.byToken(tokens[i % tokens.size()]));
    }
    for (Pending<Registration> &pending : waiting)
        std::ignore = std::move(pending).wait();
}

} // namespace

void measureReadByToken(Report &report)
{
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);
    QStringList tokens;
    std::deque<Pending<Registration>> stored;
    for (int i = 0; i < report.scaled(5000); ++i) {
        const ValidRegistration guest = test::guest(event, test::guestForm(newToken()));
        stored.push_back(house.backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()));
    }
    for (Pending<Registration> &pending : stored)
        tokens.append(std::move(pending).wait()->token);

    RawReader raw(house.settings().database.path);
    const int reads = report.scaled(50'000);
    qsizetype length = 0;
    const Interleaved runs(
        report.isQuick() ? 1 : 7, [&] { readThroughPool(house, tokens, reads); },
        [&] {
            for (int i = 0; i < reads; ++i)
                length += raw.read(tokens[i % tokens.size()].toLatin1());
        });
    report.heading(
        u"Reading a registration and its tickets by token: the pool (64 in flight), raw C API (one thread)"_s);
    report.atLeast(u"pool against raw, rate"_s, runs.speedUp(), 0.4, u"×"_s);
    report.note(u"pool against raw, processor time"_s, runs.cpuSpeedUp(), u"×"_s);
    report.note(u"pool"_s, runs.oursSeconds() / reads * 1e6, u"µs each"_s);
    report.note(u"raw C API"_s, runs.otherSeconds() / reads * 1e6, u"µs each"_s);
    if (length == 0)
        qFatal("the raw reader read nothing");
}

} // namespace cookout::benchmark
