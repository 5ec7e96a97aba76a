// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/domainevent.h"

namespace cookout {

/** What one instance tells the others with a commit, by NOTIFY on the channel "cookout". */
struct Notification {
    QString from;            ///< the instance's token
    bool everything = false; ///< more has changed than could be told: read it all anew
    QList<DomainEvent> facts;
};

/**
 * `{"from":…,"facts":[…]}`, or `{"from":…,"reload":true}` when a fact cannot be told in few words. Empty when there is
 * nothing to tell. Below 8000 bytes (https://www.postgresql.org/docs/15/sql-notify.html).
 */
[[nodiscard]] QString notificationOf(const QString &instance, const QList<DomainEvent> &facts);

/** Reads what notificationOf() wrote; what a newer program wrote otherwise means "everything". */
[[nodiscard]] Notification notificationFrom(const QString &payload);

} // namespace cookout
