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

/** What a mail about a registration may speak of, in the words and forms of its language. */
struct MailView {
    QString language;
    QString name;
    QString code;
    QString event;
    QString date; ///< empty while the event has no date
    QString time;
    QString place; ///< may be empty
    QList<MailPartyLine> party;
    QString total; ///< empty where nothing is to be paid
    QString link;
    bool linkIsLocal = false;    ///< the link answers in the organiser's network only
    bool linkIsLoopback = false; ///< the link answers on the organiser's computer only
};

/** Dates and times in the event's time zone. `link` is the address of the guest's page. Pure; any thread. */
[[nodiscard]] MailView mailViewOf(const Registration &registration, const Event &event, const QString &link);

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
