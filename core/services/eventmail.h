// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/mailrecipients.h"
#include "core/storage/writetransaction.h"

namespace cookout {

// Mails to many of an event's guests: steps of a job, in the transaction of what they tell.

/**
 * Asks for a mail of this kind to each of these registrations of the event that gets one, and answers who does;
 * `occasion` and `context` as for queueMail().
 */
[[nodiscard]] Result<MailRecipients> queueMails(WriteTransaction &tx, const Change &change, MailKind kind,
                                                const Event &event, const QList<Registration> &registrations,
                                                const QString &occasion, const QJsonObject &context = {});

/** Tells every guest what is new of the event's time, place and title; nothing when that is all as before. */
[[nodiscard]] Result<void> tellOfEventChange(WriteTransaction &tx, const Change &change, const Event &before,
                                             const Event &after);

/** Tells every guest that the event is called off, with the organiser's reason, which may be empty. */
[[nodiscard]] Result<void> tellOfCancellation(WriteTransaction &tx, const Change &change, const Event &event,
                                              const QString &reason);

} // namespace cookout
