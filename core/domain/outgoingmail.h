// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace cookout {

enum class MailKind {
    Confirmation,
};

enum class MailState {
    Queued,
    Sending, ///< leased by a worker
    Sent,
    Failed,
    Held,
    Discarded,
};

/** What a use-case asks to be mailed: not yet text, so that the worker can render it with the state of that moment. */
struct MailRequest {
    MailKind kind = MailKind::Confirmation;
    EventId eventId;
    RegistrationId registrationId;
    QString recipient; ///< an e-mail address
    QString language;
    QJsonObject context; ///< facts of the moment that cannot be looked up later
    QString dedupKey;    ///< unique; a second request with the same key is ignored
};

/** The rendered bytes of a mail's parts, kept with the row so that a retry sends the same. */
struct RenderedMail {
    QString subject;
    QString text;
    QString html;
};

/** A row of the outbox as the worker holds it. */
struct OutgoingMail {
    MailId id;
    MailRequest request;
    MailState state = MailState::Queued;
    int attempts = 0; ///< attempts finished so far
    QDateTime createdAt;
    QString messageId; ///< without angle brackets; the same for every attempt
    std::optional<RenderedMail> rendered;
    QString lease; ///< who holds it
};

/** How many mails are in each state. */
struct MailCounts {
    int queued = 0;
    int sending = 0;
    int sent = 0;
    int failed = 0;
    int held = 0;
    int discarded = 0;

    friend bool operator==(const MailCounts &, const MailCounts &) = default;
};

/**
 * How long to wait after the `attempts`-th attempt failed for the time being: 1, 2, 5, 15, 30 min, then hourly ±20 %
 * (`chance` in [0, 1) chooses within the span). Nothing once `age` exceeds `giveUpAfter`: the mail has failed.
 * Source: RFC 5321 section 4.5.4.1, with two tries in the first hour and more because guests wait.
 */
[[nodiscard]] std::optional<std::chrono::seconds> retryDelay(int attempts, std::chrono::seconds age, double chance,
                                                             std::chrono::seconds giveUpAfter);

[[nodiscard]] QString nameOf(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFromString(QStringView text);
[[nodiscard]] QString nameOf(MailState state);
[[nodiscard]] std::optional<MailState> mailStateFromString(QStringView text);

} // namespace cookout
