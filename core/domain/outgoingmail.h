// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace cookout {

using MailingId = Id<struct MailingTag>;

enum class MailKind {
    Confirmation, ///< a place is theirs
    WaitingList,  ///< they stand in line
    Offer,        ///< places wait for their answer
    Changed,      ///< they have changed their registration
    Cancelled,    ///< it is cancelled
    LostLink,     ///< their page's address, asked for anew
    PaymentReceived,
    PaymentReminder,
    EventReminder,   ///< it is near
    EventChanged,    ///< its time, place or title
    EventCancelled,  ///< the whole event is called off
    OrganiserNotice, ///< to the organiser: somebody has registered or cancelled
    OrganiserDigest, ///< to the organiser: who has registered in a day
    Message,         ///< what an organiser has written, see mailing.h
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
    QJsonObject context;      ///< facts of the moment that cannot be looked up later
    QString dedupKey;         ///< unique; a second request with the same key is ignored
    QDateTime notBefore = {}; ///< invalid: it may leave at once
    MailingId mailingId = {}; ///< what it is one mail of; invalid: nothing
    QString heldBecause = {}; ///< why it waits for somebody's word; empty: it does not
};

/** What a mail's parts are made from, kept with the row so that a retry sends the same. */
struct RenderedMail {
    QString subject;
    QString text;
    QString html;
    QString codeLink = {}; ///< the address in the QR code that the HTML part shows; empty: it shows none
    QString calendar = {}; ///< an iCalendar file to attach; empty: none

    friend bool operator==(const RenderedMail &, const RenderedMail &) = default;
};

/** A row of the outbox as the worker holds it. */
struct OutgoingMail {
    MailId id;
    MailRequest request;
    MailState state = MailState::Queued;
    int attempts = 0;       ///< attempts finished so far
    bool uncertain = false; ///< an earlier attempt may have delivered it
    QDateTime createdAt;
    QString messageId; ///< without angle brackets; the same for every attempt
    std::optional<RenderedMail> rendered;
    QString lease; ///< who holds it
};

/** What becomes of a leased mail. */
struct MailOutcome {
    MailState state = MailState::Queued; ///< Queued, Sent, Failed or Discarded
    std::chrono::seconds delay{0};       ///< of a queued mail: until it is due again
    QString reply;                       ///< the server's words, or this program's reason
    bool uncertain = false;              ///< it may have been delivered; remembered until it is certainly sent
    bool countsAttempt = true;

    static MailOutcome sent(const QString &reply) { return {.state = MailState::Sent, .reply = reply}; }
    static MailOutcome failed(const QString &reply) { return {.state = MailState::Failed, .reply = reply}; }
    /** Not worth sending any more. */
    static MailOutcome discarded(const QString &reason)
    {
        return {.state = MailState::Discarded, .reply = reason, .countsAttempt = false};
    }
    static MailOutcome postponed(std::chrono::seconds delay, const QString &reply)
    {
        return {.delay = delay, .reply = reply};
    }
    /** Later, without an attempt: the server has not been asked. */
    static MailOutcome deferred(std::chrono::seconds delay, const QString &reason)
    {
        return {.delay = delay, .reply = reason, .countsAttempt = false};
    }
};

/** What people have told all mail workers, in whichever program. */
struct MailOrders {
    bool isPaused = false; ///< no mail is to leave until somebody resumes
    QString retryMark;     ///< changes whenever somebody wants waiting mails tried at once
    QString trouble = {};  ///< why no mails are taken, in the server's words; empty: as far as is known, they are

    friend bool operator==(const MailOrders &, const MailOrders &) = default;
};

/** How many mails are in each state. */
struct MailCounts {
    int queued = 0;
    int sending = 0;
    int sent = 0;
    int failed = 0;
    int held = 0;
    int discarded = 0;

    [[nodiscard]] int &of(MailState state);

    friend bool operator==(const MailCounts &, const MailCounts &) = default;
};

/**
 * How long to wait after the `attempts`-th attempt failed for the time being: 1, 2, 5, 15, 30 min, then hourly ±20 %
 * (`chance` in [0, 1) chooses within the span). Nothing once `age` has reached `giveUpAfter` after ten attempts or more
 * (a clock that jumped must not end what was hardly tried): the mail has failed.
 * Source: RFC 5321 section 4.5.4.1, with two tries in the first hour and more because guests wait.
 */
[[nodiscard]] std::optional<std::chrono::seconds> retryDelay(int attempts, std::chrono::seconds age, double chance,
                                                             std::chrono::seconds giveUpAfter);

/** No delay is longer; a moment further away than this was written by a clock that went wrong. */
constexpr std::chrono::minutes longestRetryDelay{72};

[[nodiscard]] QString nameOf(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindFromString(QStringView text);
[[nodiscard]] QString nameOf(MailState state);
[[nodiscard]] std::optional<MailState> mailStateFromString(QStringView text);

} // namespace cookout
