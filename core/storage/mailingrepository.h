// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailing.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The tables mailings and mailing_files. Lives for one call. */
class MailingRepository {
public:
    explicit MailingRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Without files, the latest first. */
    [[nodiscard]] Result<QList<Mailing>> ofEvent(EventId id);
    /** Rules that write, of all events; without files. */
    [[nodiscard]] Result<QList<Mailing>> activeRules();
    /** Without files. */
    [[nodiscard]] Result<std::optional<Mailing>> byId(MailingId id);
    [[nodiscard]] Result<QList<MailingFile>> files(MailingId id);

    /** With its files; answers it with its id. */
    [[nodiscard]] static Result<Mailing> insert(WriteTransaction &tx, const Mailing &mailing);
    /** All but files, event and time of creation. */
    [[nodiscard]] static Result<void> update(WriteTransaction &tx, const Mailing &mailing);
    [[nodiscard]] static Result<void> replaceFiles(WriteTransaction &tx, MailingId id, const QList<MailingFile> &files);
    [[nodiscard]] static Result<void> setCovered(WriteTransaction &tx, MailingId id, const QDateTime &until);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
