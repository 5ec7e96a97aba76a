// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table highlights. Lives for one call. */
class HighlightRepository {
public:
    explicit HighlightRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By position. */
    [[nodiscard]] Result<QList<Highlight>> ofEvent(EventId id);
    /** Those of all events, each by position. */
    [[nodiscard]] Result<QHash<EventId, QList<Highlight>>> all();

    /** Stores these as the event's highlights; others are removed. */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, EventId id, const QList<Highlight> &highlights);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
