// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/services/author.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** What one new registration needs and the writer should not have to compute. */
struct Submission {
    ValidRegistration valid;
    Registration registration;
    QStringList spareCodes;
    QStringList words;    ///< for the search, without that of its code
    QJsonObject document; ///< for the history, without its code
    Change change;
    bool atDesk = false; ///< by an organiser, whom neither the window nor those in line hold up
    bool mailsGuest = true;
    Overbooking overbooking = Overbooking::Refused;
};

[[nodiscard]] Submission prepareSubmission(const ValidRegistration &valid, Source source, const Author &author,
                                           const QDateTime &now);

/** The job of RegistrationService::registerGuest() and enter(), and a step of GuestListService::enterAll(). */
[[nodiscard]] Result<Registration> storeSubmission(WriteTransaction &tx, const Submission &submission);

} // namespace cookout
