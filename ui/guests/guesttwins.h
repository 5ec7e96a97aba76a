// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QCoreApplication>
#include <QSet>

namespace cookout {

class RegistrationTableModel;

/** Two registrations that look like the same guest's. */
struct Twin {
    RegistrationId id;
    QString sentence; ///< "Looks like Anna Kern (same e-mail)."
};

/** Finds who may be registered twice, but for pairs that are known to be two guests. GUI thread. */
class GuestTwins {
    Q_DECLARE_TR_FUNCTIONS(cookout::GuestTwins)

public:
    using Pair = std::pair<RegistrationId, RegistrationId>;

    void setKeptApart(const QList<Pair> &pairs) { m_keptApart = {pairs.begin(), pairs.end()}; }
    void keepApart(RegistrationId one, RegistrationId other);

    /** The one that this row of the model looks like; nothing when it is one of a kind. */
    [[nodiscard]] std::optional<Twin> twinOf(const RegistrationTableModel &model, int row) const;

private:
    QSet<Pair> m_keptApart;
};

} // namespace cookout
