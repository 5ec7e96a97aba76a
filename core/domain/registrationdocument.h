// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QJsonObject>

namespace cookout {

/**
 * Everything of a registration that a change may touch, as the history keeps it: enough to store it again. Code,
 * source, consent and the moment it was made never change; what follows from the payments and the check-ins is theirs.
 */
[[nodiscard]] QJsonObject documentOf(const Registration &registration);

/** The registration with the given fields of a document; Internal when one of them cannot be read. */
[[nodiscard]] Result<Registration> withFields(Registration registration, const QJsonObject &values);

/** Tags as one text, as the database keeps them, and back. */
[[nodiscard]] QString joinedTags(const QStringList &tags);
[[nodiscard]] QStringList splitTags(const QString &text);

} // namespace cookout
