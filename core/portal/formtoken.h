// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace cookout {

/** How long a form may stay open before it has to be sent once more. */
constexpr std::chrono::hours formLifetime{12};

/**
 * The value of a form's hidden field "form_token": proof that one of our own pages has made the form, for nobody else
 * and not long ago. `key` is the same in every instance (AccessCache::formKey()); `binding` says whose form it is, such
 * as the hash of a session's token, or what for. HMAC-SHA-256 (RFC 2104) over time and binding. Empty without a key.
 */
[[nodiscard]] QString formToken(const QString &key, const QString &binding, const QDateTime &now);

/** How long ago formToken() made it with the same key and binding; nothing if it did not within the last formLifetime.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> ageOfFormToken(const QString &token, const QString &key,
                                                                      const QString &binding, const QDateTime &now);

/** Whether formToken() made it with the same key and binding within the last formLifetime. */
[[nodiscard]] bool isFormToken(const QString &token, const QString &key, const QString &binding, const QDateTime &now);

} // namespace cookout
