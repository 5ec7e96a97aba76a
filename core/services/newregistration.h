// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
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
};

[[nodiscard]] Submission prepareSubmission(const ValidRegistration &valid, Source source, const Actor &actor,
                                           const QDateTime &now);

/** The job of RegistrationService::registerGuest(). */
[[nodiscard]] Result<Registration> storeSubmission(WriteTransaction &tx, const Submission &submission);

} // namespace cookout
