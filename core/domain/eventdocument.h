// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QJsonObject>

namespace cookout {

/**
 * Everything about an event that a person may change, as the audit log compares it: its columns by their names, and
 * "ticket_types", "questions" (with "options"), "bring_items", "highlights" and "texts" as objects by code. No
 * counters.
 */
[[nodiscard]] QJsonObject eventDocument(const Event &event);

/** The event with everything that eventDocument() tells as in the document; id, revision and counters stay. */
[[nodiscard]] Event withDocument(const Event &event, const QJsonObject &document);

} // namespace cookout
