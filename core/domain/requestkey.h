// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

namespace cookout {

/** A key of 1 to 200 characters that a client made for one request, tidied; empty for one that made none. Problems are
 * of the field "submission_key". */
[[nodiscard]] QString readRequestKey(const QString &typed, QList<FieldError> &problems);

/** The key as it is kept: that of another registration is never the same. Empty for an empty one. */
[[nodiscard]] QString storedRequestKey(RegistrationId id, const QString &key);

} // namespace cookout
