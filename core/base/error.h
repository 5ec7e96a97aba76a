// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace cookout {

/** Why a use-case did not do what it was asked. The wording for people is chosen by the window and the portal. */
enum class ErrorCode {
    InvalidInput, ///< the caller's values break a rule; `fields` says which
    NotFound,     ///< there is no such thing
    Conflict,     ///< somebody else changed it, or it exists already with other content
    Full,         ///< no place is left
    Busy,         ///< no connection or lock in time; trying again is safe
    Denied,       ///< the caller may not do this
    Unavailable,  ///< disk, network or database is out of order; nothing was saved
    Internal,     ///< a defect of this program
};

/** What is wrong with one field of a form. */
enum class FieldProblem {
    Required,
    TooLong,           ///< `limit` is the largest number of characters
    TooShort,          ///< `limit` is the smallest number of characters
    TooCommon,         ///< a password that is guessed first
    ControlCharacters, ///< contains line breaks or other control characters where none may be
    BadEmail,
    BadNumber,
    OutOfRange, ///< `limit` is the largest number allowed
    BadDate,
    BadChoice,
    ConsentMissing,
    NotEnoughPlaces, ///< `limit` is the number of places left
    NobodyComes,     ///< a party needs at least one person
    Taken,           ///< in use already, such as an event's short name
};

/** One problem of one field; `field` is the public form name, such as "ticket-adult". */
struct FieldError {
    QString field;
    FieldProblem problem = FieldProblem::Required;
    qint64 limit = 0;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/** A failure as a value. `detail` is English, for the log and never for a guest; it holds no personal data. */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QList<FieldError> fields;
};

/** The stable English name of a code, for logs and tests. */
[[nodiscard]] QString nameOf(ErrorCode code);

} // namespace cookout
