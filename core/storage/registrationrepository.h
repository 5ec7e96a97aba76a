// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** A registration with what only the database keeps about it. */
struct StoredSubmission {
    Registration registration;
    QByteArray contentHash;
};

/** The tables registrations and registration_tickets. Lives for one call. */
class RegistrationRepository {
public:
    explicit RegistrationRepository(ReadConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<Registration>> byToken(const QString &token);
    [[nodiscard]] Result<std::optional<Registration>> byId(RegistrationId id);
    [[nodiscard]] Result<std::optional<StoredSubmission>> bySubmissionKey(EventId eventId, const QString &key);
    /** In the order they were made. */
    [[nodiscard]] Result<QList<Registration>> ofEvent(EventId eventId);

    /**
     * Stores the registration with the first of `spareCodes` that is free and sets its id and code. Internal when every
     * one is in use, which more spare codes would cure.
     */
    [[nodiscard]] static Result<void> insert(WriteTransaction &tx, Registration &registration,
                                             const ValidRegistration &valid, const QStringList &spareCodes);

private:
    Result<std::optional<Registration>> withTickets(Result<std::optional<Registration>> registration);

    ReadConnection &m_connection;
};

} // namespace cookout
