// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QJsonValue>

#include <variant>

namespace cookout {

/** What only organisers see and write of a registration, as typed. */
struct StaffEntries {
    QString notes;
    QStringList tags;
};

/** An edit that follows every rule: the registration as its author saw it, and as it shall be. Made by validatedEdit().
 */
class ValidEdit {
public:
    [[nodiscard]] const Registration &seen() const { return m_seen; }
    [[nodiscard]] const Registration &wanted() const { return m_wanted; }

private:
    friend Result<ValidEdit> validatedEdit(const RegistrationForm &form, const Registration &seen, const Event &event,
                                           const std::optional<StaffEntries> &staff);
    friend Result<ValidEdit> validatedEdit(const StaffEntries &staff, const Registration &seen);
    Registration m_seen;
    Registration m_wanted;
};

/**
 * Tidies and checks new entries for a registration by the rules of validated(); consent is not asked again, an empty
 * language keeps the one it has. Persons it had keep the price of the day they registered, more of them cost what they
 * cost today. InvalidInput with one FieldError per problem; those of `staff` are "staff_notes" and "tags".
 */
[[nodiscard]] Result<ValidEdit> validatedEdit(const RegistrationForm &form, const Registration &seen,
                                              const Event &event, const std::optional<StaffEntries> &staff = {});

/** Notes and tags alone. */
[[nodiscard]] Result<ValidEdit> validatedEdit(const StaffEntries &staff, const Registration &seen);

/** The form that would give the party as it is: what an edit starts from. */
[[nodiscard]] RegistrationForm formOf(const Party &party);

/** One field of an edit that came too late, as in documentOf(). */
struct FieldVersions {
    QString field;
    QJsonValue seen;   ///< when the edit began
    QJsonValue theirs; ///< what somebody else has stored meanwhile
    QJsonValue yours;  ///< what the edit would store

    [[nodiscard]] bool changedByThem() const { return theirs != seen; }
    [[nodiscard]] bool changedByYou() const { return yours != seen; }
    [[nodiscard]] bool collides() const { return changedByThem() && changedByYou() && theirs != yours; }
};

/** An edit of an outdated registration, refused: both values, and each field that either has changed. */
struct EditConflict {
    Registration theirs;
    Registration yours;
    QList<FieldVersions> fields;
};

[[nodiscard]] EditConflict conflictOf(const ValidEdit &edit, const Registration &theirs);

/** The registration as stored, or why not. */
using EditOutcome = std::variant<Registration, EditConflict>;

} // namespace cookout
