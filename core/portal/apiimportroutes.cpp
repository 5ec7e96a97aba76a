// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importmapping.h"
#include "core/portal/apiregistration.h"
#include "core/portal/apiroutes.h"
#include "core/services/guestlistservice.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype mostRows = 5'000; ///< one transaction, and one answer that a client can read
constexpr int mostFlaws = 100;

/** What the query asks for. */
struct ImportWish {
    bool isDryRun = false;
    bool notifies = false;
    bool queues = false; ///< whoever finds no place joins the waiting list
    QString language;
};

/** What a background thread needs to do it. */
struct ImportJob {
    QByteArray bytes;
    Event event;
    ImportWish wish;
    QDateTime now;
    Actor actor;
};

/** A table that has been read: parties that follow every rule, or what is wrong. */
struct ReadList {
    QList<ValidRegistration> guests;
    QList<ApiFlaw> flaws;
    QJsonObject columns; ///< field → the header that stands for it
};

std::optional<bool> flagIn(const QMap<QString, QString> &query, const QString &name, QList<ApiFlaw> &flaws)
{
    const QString typed = query.value(name, u"0"_s);
    if (typed != "0"_L1 && typed != "1"_L1)
        flaws.append({{}, name, u"bad-choice"_s, u"This must be 0 or 1."_s});
    return typed == "1"_L1;
}

std::optional<ImportWish> wishOf(const Request &request, const Reply &reply)
{
    const auto query = queryOf(request, reply, {u"dry_run"_s, u"notify"_s, u"waitlist"_s});
    if (!query)
        return std::nullopt;
    QList<ApiFlaw> flaws;
    ImportWish wish;
    wish.isDryRun = flagIn(*query, u"dry_run"_s, flaws).value_or(false);
    wish.notifies = flagIn(*query, u"notify"_s, flaws).value_or(false);
    wish.queues = flagIn(*query, u"waitlist"_s, flaws).value_or(false);
    wish.language = request.language;
    if (flaws.isEmpty())
        return wish;
    sendProblem(reply, {400, {}, u"The query has wrong values."_s, flaws});
    return std::nullopt;
}

/** 415 for anything that does not say it is CSV. */
bool isCsv(const Request &request, const Reply &reply)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type == "text/csv")
        return true;
    sendProblem(reply, {415, {}, u"This wants text/csv."_s});
    return false;
}

/** The same row of the same table is the same registration, however often it is sent. */
QString rowKey(const QByteArray &tableHash, const TableRow &row)
{
    return u"import-%1-%2"_s.arg(QString::fromLatin1(tableHash.toHex().first(24))).arg(row.line);
}

void readRow(const TableRow &row, const ImportMapping &mapping, const ImportJob &job, const QByteArray &tableHash,
             ReadList &list)
{
    RegistrationForm form = formOf(row.cells, mapping, job.event);
    form.submissionKey = rowKey(tableHash, row);
    form.language = job.wish.language;
    form.placesChoice = job.wish.queues ? PlacesChoice::WaitList : PlacesChoice::Ask;
    const Result<ValidRegistration> valid = validated(form, job.event, job.now);
    if (valid) {
        list.guests.append(*valid);
        return;
    }
    for (ApiFlaw flaw : problemOf(valid.error()).flaws) {
        flaw.pointer = u"#/lines/%1"_s.arg(row.line) + flaw.pointer.sliced(1);
        list.flaws.append(flaw);
    }
}

/** Reads and checks the whole table, up to mostFlaws problems. */
Result<ReadList> readList(const ImportJob &job)
{
    const Result<ImportedTable> table = readTable(job.bytes);
    if (!table)
        return failure(table);
    if (table->rows.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the table has no rows below its header"_s);
    if (table->rows.size() > mostRows)
        return failure(ErrorCode::InvalidInput, u"the table has more than %1 rows"_s.arg(mostRows));
    ReadList list;
    const ImportMapping mapping = guessedMapping(table->header, job.event);
    for (auto column = mapping.begin(); column != mapping.end(); ++column)
        list.columns.insert(column.key(), table->header[column.value()]);
    const QByteArray hash = QCryptographicHash::hash(job.bytes, QCryptographicHash::Sha256);
    for (const TableRow &row : table->rows) {
        if (list.flaws.size() < mostFlaws)
            readRow(row, mapping, job, hash, list);
    }
    return list;
}

/** What is answered when all is well. */
struct Imported {
    ReadList list;
    QStringList codes; ///< of the registrations, in the order of their rows; none after a dry run
};

/** Reads, checks and stores; a list with flaws is not stored. Waits for the database. */
Result<Imported> import(const ImportJob &job, GuestListService &service)
{
    Result<ReadList> list = readList(job);
    if (!list)
        return failure(list);
    Imported imported{std::move(*list), {}};
    if (job.wish.isDryRun || !imported.list.flaws.isEmpty())
        return imported;
    EntryOptions options;
    options.mailsGuests = job.wish.notifies;
    const auto entered = service.enterAll(imported.list.guests, job.actor, options).wait();
    if (!entered)
        return failure(entered);
    for (const Registration &registration : *entered)
        imported.codes.append(registration.code);
    return imported;
}

void answer(const Reply &reply, const Result<Imported> &imported, bool isDryRun)
{
    if (!imported) {
        const bool isTable = imported.error().code == ErrorCode::InvalidInput && imported.error().fields.isEmpty();
        return sendProblem(reply, isTable ? ApiProblem{422, u"invalid-input"_s, imported.error().detail}
                                          : problemOf(imported.error()));
    }
    if (!imported->list.flaws.isEmpty())
        return sendProblem(reply, invalidProblem(imported->list.flaws));
    sendJson(reply, isDryRun ? 200 : 201,
             {{u"rows"_s, imported->list.guests.size()},
              {u"columns"_s, imported->list.columns},
              {u"codes"_s, QJsonArray::fromStringList(imported->codes)}});
}

} // namespace

void importRegistrations(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto caller = apiCaller(request, reply, context, Right::ManageEvents);
    const auto wish = caller && isCsv(request, reply) ? wishOf(request, reply) : std::nullopt;
    if (!wish)
        return;
    const auto snapshot = context.services.cache.snapshot();
    const Event *event = snapshot->bySlug(request.parameters.first());
    GuestListService *service = context.services.guestList;
    if (!event || !service || !context.services.background)
        return sendProblem(reply, {404});
    Event entered = *event;
    entered.asksConsent = false; // that is between its author and the guests
    const ImportJob job{request.body, entered, *wish, context.services.clock.now(), actorOf(*caller)};
    context.services.background->run([job, service] { return import(job, *service); })
        .deliver(context.portal, [reply, isDryRun = wish->isDryRun](const Result<Imported> &imported) {
            answer(reply, imported, isDryRun);
        });
}

} // namespace cookout
