// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guestlookup.h"

namespace cookout {

/** What a guest's page says first, before its state. */
struct GuestNote {
    QString text;
    bool isProblem = false;
    QMap<QString, QString> counts = {}; ///< of an answer to an offer, as typed (band code → persons)
};

/** What backToGuest() sends along, in words: "saved", "restored", "sent"; nothing for any other word. */
[[nodiscard]] GuestNote noteOf(const QString &said, const GuestVisit &visit);

/** The guest's own page: its state and what to do about it, code, what was noted, what to pay and how. */
[[nodiscard]] QByteArray guestPage(const GuestVisit &visit, const GuestNote &note = {});

/** The question before cancelling. */
[[nodiscard]] QByteArray cancelPage(const GuestVisit &visit);

/** A page that only says why something is not done, and leads back to the guest's own. */
[[nodiscard]] QByteArray guestNoticePage(const GuestVisit &visit, const QString &heading, const QString &text);

/** Why the registration can no longer be changed. */
[[nodiscard]] QByteArray tooLatePage(const GuestVisit &visit);

/** "z…@example.org": enough to recognise one's own address by. */
[[nodiscard]] QString maskedAddress(const QString &email);

} // namespace cookout
