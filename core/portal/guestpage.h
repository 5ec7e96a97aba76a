// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/portal/pagerenderer.h"

namespace cookout {

/**
 * The guest's own page: state, code, and what was noted; of a confirmed one also the QR code of `pageUrl` and what to
 * pay. It promises a confirmation by mail only if the portal `sendsMail`.
 */
[[nodiscard]] QByteArray guestPage(const PageRenderer &pages, const Event &event, const Registration &registration,
                                   const QString &pageUrl, bool sendsMail);

/** "z…@example.org": enough to recognise one's own address by. */
[[nodiscard]] QString maskedAddress(const QString &email);

} // namespace cookout
