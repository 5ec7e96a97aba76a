// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mailingrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define MAILING_COLUMNS                                                                                                \
    "SELECT id, event_id, subject, body, reply_to, audience, anchor, offset_minutes, moment, active, created_at, "     \
    "covered_until FROM mailings "

constexpr Sql selectOfEvent = MAILING_COLUMNS "WHERE event_id = ? ORDER BY id DESC";
constexpr Sql selectActive = MAILING_COLUMNS "WHERE active = 1 AND anchor <> 'now' ORDER BY id";
constexpr Sql selectById = MAILING_COLUMNS "WHERE id = ?";
constexpr Sql insertMailing =
    "INSERT INTO mailings (event_id, subject, body, reply_to, audience, anchor, offset_minutes, moment, active, "
    "created_at, covered_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr Sql updateMailing = "UPDATE mailings SET subject = ?, body = ?, reply_to = ?, audience = ?, anchor = ?, "
                              "offset_minutes = ?, moment = ?, active = ? WHERE id = ?";
constexpr Sql updateCovered = "UPDATE mailings SET covered_until = ? WHERE id = ?";
constexpr Sql selectFiles = "SELECT name, bytes FROM mailing_files WHERE mailing_id = ? ORDER BY position";
constexpr Sql insertFile = "INSERT INTO mailing_files (mailing_id, position, name, bytes) VALUES (?, ?, ?, ?)";
constexpr Sql deleteFiles = "DELETE FROM mailing_files WHERE mailing_id = ?";

Mailing fromRow(const Row &row)
{
    Mailing mailing;
    mailing.id = {row.number(0)};
    mailing.eventId = {row.number(1)};
    mailing.subject = row.text(2);
    mailing.body = row.text(3);
    mailing.replyTo = row.text(4);
    mailing.audience = guestFilterFrom(row.object(5));
    mailing.anchor = mailingAnchorFromString(row.text(6)).value_or(MailingAnchor::Now);
    mailing.offset = std::chrono::minutes(row.number(7));
    mailing.moment = row.instant(8);
    mailing.isActive = row.flag(9);
    mailing.createdAt = row.instant(10);
    mailing.coveredUntil = row.instant(11);
    return mailing;
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(failure(changed));
}

} // namespace

Result<QList<Mailing>> MailingRepository::ofEvent(EventId id)
{
    return m_connection.list(selectOfEvent, {id.value}, fromRow);
}

Result<QList<Mailing>> MailingRepository::activeRules()
{
    return m_connection.list(selectActive, {}, fromRow);
}

Result<std::optional<Mailing>> MailingRepository::byId(MailingId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<QList<MailingFile>> MailingRepository::files(MailingId id)
{
    return m_connection.list(selectFiles, {id.value}, [](const Row &row) {
        return MailingFile{row.text(0), row.bytes(1)};
    });
}

Result<Mailing> MailingRepository::insert(WriteTransaction &tx, const Mailing &mailing)
{
    const auto id = tx.first(insertMailing,
                             {mailing.eventId.value, mailing.subject, mailing.body, mailing.replyTo,
                              bound(documentOf(mailing.audience)), nameOf(mailing.anchor),
                              static_cast<qint64>(mailing.offset.count()), bound(mailing.moment),
                              bound(mailing.isActive), bound(mailing.createdAt), bound(mailing.coveredUntil)},
                             [](const Row &row) { return MailingId{row.number(0)}; });
    if (!id)
        return failure(id);
    Mailing stored = mailing;
    stored.id = id->value_or(MailingId());
    const Result<void> kept = replaceFiles(tx, stored.id, mailing.files);
    return kept ? Result<Mailing>(stored) : Result<Mailing>(failure(kept));
}

Result<void> MailingRepository::update(WriteTransaction &tx, const Mailing &mailing)
{
    return done(
        tx.change(updateMailing, {mailing.subject, mailing.body, mailing.replyTo, bound(documentOf(mailing.audience)),
                                  nameOf(mailing.anchor), static_cast<qint64>(mailing.offset.count()),
                                  bound(mailing.moment), bound(mailing.isActive), mailing.id.value}));
}

Result<void> MailingRepository::replaceFiles(WriteTransaction &tx, MailingId id, const QList<MailingFile> &files)
{
    if (const Result<int> gone = tx.change(deleteFiles, {id.value}); !gone)
        return failure(gone);
    int position = 0;
    for (const MailingFile &file : files) {
        if (const Result<int> stored = tx.change(insertFile, {id.value, ++position, file.name, file.bytes}); !stored)
            return failure(stored);
    }
    return {};
}

Result<void> MailingRepository::setCovered(WriteTransaction &tx, MailingId id, const QDateTime &until)
{
    return done(tx.change(updateCovered, {bound(until), id.value}));
}

} // namespace cookout
