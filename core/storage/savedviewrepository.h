// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The tables saved_views and distinct_guests. Lives for one call. */
class SavedViewRepository {
public:
    explicit SavedViewRepository(ReadConnection &connection) : m_connection(connection) {}

    /** In the order of their names. */
    [[nodiscard]] Result<QList<SavedView>> ofEvent(EventId id);
    [[nodiscard]] Result<std::optional<SavedView>> byId(SavedViewId id);

    /** With the id it has, or a new one. Conflict, for the field "name", when another view of the event has it. */
    [[nodiscard]] static Result<SavedView> insert(WriteTransaction &tx, const SavedView &view);
    [[nodiscard]] static Result<void> update(WriteTransaction &tx, const SavedView &view);
    [[nodiscard]] static Result<void> remove(WriteTransaction &tx, SavedViewId id);

    /** Pairs that are known to be two guests, the smaller id first. */
    [[nodiscard]] Result<QList<std::pair<RegistrationId, RegistrationId>>> distinctGuests(EventId id);
    /** False, and nothing happens, when it is known already. */
    [[nodiscard]] static Result<bool> insertDistinct(WriteTransaction &tx, EventId id, RegistrationId one,
                                                     RegistrationId other);
    /** False when it was not known. */
    [[nodiscard]] static Result<bool> removeDistinct(WriteTransaction &tx, EventId id, RegistrationId one,
                                                     RegistrationId other);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
