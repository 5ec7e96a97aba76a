// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guestfilter.h"
#include "core/domain/mailrecipients.h"

namespace cookout {

/** From when on a mailing's mails are due. */
enum class MailingAnchor {
    Now,      ///< a broadcast: once, to whoever was listed
    Moment,   ///< a rule with a date and a time
    Start,    ///< of the event, and so for the others: `offset` before or after it
    Deadline, ///< the end of registration
    Registration,
};

struct MailingFile {
    QString name;
    QByteArray bytes;

    friend bool operator==(const MailingFile &, const MailingFile &) = default;
};

/**
 * What an organiser writes to guests: a broadcast, or a rule that writes to each guest once, when its time comes.
 * Subject and body are texts as in mailtext.h.
 */
struct Mailing {
    MailingId id;
    EventId eventId;
    QString subject;
    QString body;
    QString replyTo; ///< an address; empty: answers go to the sender of all mails
    GuestFilter audience;
    MailingAnchor anchor = MailingAnchor::Now;
    std::chrono::minutes offset{0};
    QDateTime moment;     ///< UTC; of the anchor Moment
    bool isActive = true; ///< of a rule: whether it writes
    QDateTime createdAt;
    QDateTime coveredUntil; ///< of a rule: whatever was due until then has been asked for
    QList<MailingFile> files;

    [[nodiscard]] bool isRule() const { return anchor != MailingAnchor::Now; }
};

constexpr qint64 largestMailingFiles = qint64(10) * 1024 * 1024; ///< bytes, of all files of a mailing together
constexpr std::chrono::seconds mailingDelay{30};                 ///< how long a broadcast can be taken back
constexpr std::chrono::minutes latestPunctual{
    15}; ///< a rule's mail that is later than this was missed: somebody decides

/** A guest with this tag gets no mailings. */
constexpr QStringView noMailingsTag = u"no-mailings";

/**
 * The mailing in its stored form: texts tidied, instants UTC. InvalidInput with fields "subject", "body", "reply_to",
 * "files" (`limit` in MB), "offset" (a registration cannot be answered before it is made) or "moment"; for words that
 * problemOf() refuses, BadChoice with the line as `limit`.
 */
[[nodiscard]] Result<Mailing> validated(Mailing mailing);

/** When the rule's mail to this guest is due; invalid while the event has no such time, and for a broadcast. */
[[nodiscard]] QDateTime dueAt(const Mailing &rule, const Event &event, const Registration &registration);

/**
 * Who of the event's registrations gets a mailing to this audience and who does not, and why: one mail for each
 * address. Whoever has cancelled gets it only if the audience names them.
 */
[[nodiscard]] MailRecipients recipientsOf(const GuestFilter &audience, const QList<Registration> &registrations,
                                          const Event &event, const QDateTime &now);

[[nodiscard]] QString nameOf(MailingAnchor anchor);
[[nodiscard]] std::optional<MailingAnchor> mailingAnchorFromString(QStringView text);

/** Without files: for the history, and to be compared. */
[[nodiscard]] QJsonObject documentOf(const Mailing &mailing);
/** What documentOf() wrote; id and event are the caller's. */
[[nodiscard]] Mailing mailingFrom(const QJsonObject &document);

} // namespace cookout
