// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace cookout {

/** How large a document may be, in its shape: its bytes are the caller's affair. */
struct JsonLimits {
    int depth = 8;           ///< arrays and objects within each other
    qsizetype members = 500; ///< of one object, or elements of one array
};

/**
 * Reads JSON as RFC 8259 has it, held to I-JSON (RFC 7493): UTF-8 without a byte order mark, no name twice in one
 * object, no lone surrogate, no number beyond 2^53 − 1 either way, however it is written; nor a NUL in a text.
 * InvalidInput with what is wrong at which byte. Linear in the bytes for a given number of members.
 */
[[nodiscard]] Result<QJsonValue> strictJson(QByteArrayView text, const JsonLimits &limits = {});

} // namespace cookout
