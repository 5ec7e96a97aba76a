// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QLocale>
#include <QStringList>

namespace cookout {

/** One price band of a party, as it is read. */
struct MailPartyLine {
    QString count;
    QString label;
    QString amount; ///< empty where the band costs nothing
};

/** One party of an organiser's digest, as it is read. */
struct MailArrival {
    QString name;
    QString code;
    QString persons;
    bool waits = false;
};

/** What a mail about a registration may speak of, in the words and forms of its language. */
struct MailView {
    QString language;
    QString name;
    QString code;
    QString event;
    QString accent = QStringLiteral("#c2410c"); ///< "#rrggbb", white is readable on it: the event's, else Cookout's own
    QString date;                               ///< empty while the event has no date
    QString time;
    QString place; ///< may be empty
    QList<MailPartyLine> party;
    QString total;        ///< empty where nothing is to be paid
    QString due;          ///< what is still to be paid; empty: nothing
    QString paid;         ///< what has arrived of it; empty: nothing
    QString paymentWords; ///< the organiser's, as Markdown; may be empty
    QString payLink;      ///< where `due` can be paid; empty: nowhere
    QString account;      ///< a bank account, as people type it; empty: none
    QString holder;       ///< whose account it is; may be empty
    QString link;
    QString codeImage;   ///< the address of the image of the QR code; empty for who has no place
    QString offered;     ///< how many may come; empty unless fewer places are offered than the party needs
    QString offerEnds;   ///< date and time; empty without an offer
    QString amount;      ///< of the payment that the mail tells of, without a sign
    QString formerTitle; ///< of a changed event, where it differs; empty: it does not; and so for the others
    QString formerWhen;  ///< date and time
    QString formerPlace;
    QString reason;              ///< the organiser's, for an event that is called off; may be empty
    bool isRefund = false;       ///< of the payment that the mail tells of
    bool isCancelled = false;    ///< the registration is, in a mail to the organiser
    bool waits = false;          ///< in the waiting list
    QString taken;               ///< persons who are in, for the organiser
    QString capacity;            ///< empty: no limit
    QList<MailArrival> arrivals; ///< of a digest
    bool isSettled = false;      ///< something was to be paid, and is
    bool linkIsLocal = false;    ///< the link answers in the organiser's network only
    bool linkIsLoopback = false; ///< the link answers on the organiser's computer only
};

/** Dates and times in the event's time zone. `link` is the address of the guest's page. Pure; any thread. */
[[nodiscard]] MailView mailViewOf(const Registration &registration, const Event &event, const QString &link);

/**
 * Adds what the row of the outbox knows of the moment: the payment, what the event was before, the reason, and for
 * organisers how full the event is. Pure; any thread.
 */
void addOccasion(MailView &view, const QJsonObject &context, const Registration &registration, const Event &event);

/** What a digest of these registrations of the event says, in that language. Pure; any thread. */
[[nodiscard]] MailView digestViewOf(const QList<Registration> &registrations, const Event &event,
                                    const QString &language);

/** The locale that mails of a language are written in: day before month and 24 hours for English too. */
[[nodiscard]] QLocale mailLocale(const QString &language);

/**
 * Whether a web address leads to a private network: addresses of RFC 1918, RFC 6598, RFC 4193, link-local and loopback
 * ones, names under .local (RFC 6762) and names without a dot.
 */
[[nodiscard]] bool isLocalLink(const QString &link);

/** Whether a web address leads to the computer it is opened on: loopback addresses and names (RFC 6761, 6.3). */
[[nodiscard]] bool isLoopbackLink(const QString &link);

} // namespace cookout
