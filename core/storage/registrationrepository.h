// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationpage.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** A registration with what only the database keeps about it. */
struct StoredSubmission {
    Registration registration;
    QByteArray contentHash;
};

/** The table registrations, with what hangs on each (PartyRepository). Lives for one call. */
class RegistrationRepository {
public:
    explicit RegistrationRepository(ReadConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<Registration>> byToken(const QString &token);
    [[nodiscard]] Result<std::optional<Registration>> byId(RegistrationId id);
    [[nodiscard]] Result<std::optional<Registration>> byCode(const QString &code);
    [[nodiscard]] Result<std::optional<StoredSubmission>> bySubmissionKey(EventId eventId, const QString &key);
    /** Those with this address, in any case of its letters, by id. */
    [[nodiscard]] Result<QList<Registration>> byEmail(const QString &email);
    /** In the order they were made. */
    [[nodiscard]] Result<QList<Registration>> ofEvent(EventId eventId);
    /** Those that were made in this span, both ends included, in that order; an invalid first end is the beginning. */
    [[nodiscard]] Result<QList<Registration>> registeredBetween(EventId eventId, const QDateTime &first,
                                                                const QDateTime &last);
    /** Up to `limit` of them after that position, in the order they were made. */
    [[nodiscard]] Result<QList<Registration>> page(EventId eventId, const PagePosition &after, int limit);

    /**
     * Stores the registration with the first of `spareCodes` that is free and sets its id and code. Internal when every
     * one is in use, which more spare codes would cure.
     */
    [[nodiscard]] static Result<void> insert(WriteTransaction &tx, Registration &registration,
                                             const ValidRegistration &valid, const QStringList &spareCodes);

    /**
     * Stores everything of `after` that an edit may change, and counts its revision. Conflict when the row is no longer
     * of the revision of `before`.
     */
    [[nodiscard]] static Result<void> update(WriteTransaction &tx, const Registration &before, Registration &after);
    /** What follows from the ledger: no edit, so the revision stays. */
    [[nodiscard]] static Result<void> setPaid(WriteTransaction &tx, RegistrationId id, Money paid,
                                              PaymentStatus status);
    /**
     * Counts persons who come in, or leave when they are fewer than none; false, and nothing done, when fewer than none
     * or more than `partySize` would be inside. No edit either.
     */
    [[nodiscard]] static Result<bool> letIn(WriteTransaction &tx, RegistrationId id, int persons, int partySize);

private:
    Result<QList<Registration>> completed(Result<QList<Registration>> registrations);
    Result<std::optional<Registration>> completed(Result<std::optional<Registration>> registration);

    ReadConnection &m_connection;
};

} // namespace cookout
