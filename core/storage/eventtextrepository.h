// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table event_texts. Lives for one call. */
class EventTextRepository {
public:
    explicit EventTextRepository(ReadConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<EventTexts> ofEvent(EventId id);
    [[nodiscard]] Result<QHash<EventId, EventTexts>> all();

    /** Stores these as the event's texts; others are removed. */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, EventId id, const EventTexts &texts);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
