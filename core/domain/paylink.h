// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace cookout {

/**
 * Whether guests may be sent to pay there: an http or https address in which {amount}, {code} and {name} may stand,
 * such as "https://bunq.me/name/{amount}/{code} {name}". No other braces, and none before the path: what a guest types
 * never chooses the server.
 */
[[nodiscard]] bool isPayLink(const QString &text);

/**
 * The address at which one party pays `due`: the placeholders filled in and percent-encoded, the amount with a point
 * ("62.00"). Empty when nothing is due or there is no such link.
 */
[[nodiscard]] QString payLinkFor(const QString &link, Money due, const QString &code, const QString &name);

} // namespace cookout
