// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/smtptransport.h"

#include <QDateTime>

namespace cookout {

/**
 * Sends a mail that says it is a test, at once and past the outbox, and answers what the server said to it. `language`
 * as for MailPhrases. InvalidInput when no server is set, the settings name no sender, or the address cannot travel.
 * Blocks as long as the options let it; never on a thread that must not wait.
 */
[[nodiscard]] Result<SmtpOutcome> sendTestMail(const SmtpSettings &settings, const QString &address,
                                               const QString &language, const QDateTime &now,
                                               const SmtpOptions &options = {});
/** The same through a transport made for these settings, which may be interrupted from another thread. */
[[nodiscard]] Result<SmtpOutcome> sendTestMail(SmtpTransport &transport, const SmtpSettings &settings,
                                               const QString &address, const QString &language, const QDateTime &now);

} // namespace cookout
