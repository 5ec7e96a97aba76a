// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/domainevent.h"

#include <QJsonObject>

namespace cookout {

/** A fact as other instances are told it; nothing for facts that carry whole events, which they read themselves. */
[[nodiscard]] std::optional<QJsonObject> toJson(const DomainEvent &fact);

/** Reads what toJson() wrote; nothing for a fact that this program does not know. */
[[nodiscard]] std::optional<DomainEvent> fromJson(const QJsonObject &json);

} // namespace cookout
