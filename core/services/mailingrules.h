// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailing.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** Queues one mail of the mailing to the registration; answers whether it was asked for the first time. */
[[nodiscard]] Result<bool> queueMessage(WriteTransaction &tx, const Mailing &mailing, const Registration &registration,
                                        const QDateTime &now, const QDateTime &notBefore,
                                        const QString &heldBecause = {});

/** Whether any rule may have something to write by `now`; cheap while none has. */
[[nodiscard]] Result<bool> anyRuleIsDue(ReadConnection &connection, const QDateTime &now);

/** Queues or holds what rules have to write by `now`, see MailingService::runRules(); answers how many mails. */
[[nodiscard]] Result<int> runDueRules(WriteTransaction &tx, const QDateTime &now);

} // namespace cookout
