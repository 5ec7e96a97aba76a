// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

// What a new registration and an edited one have in common. Each function adds one FieldError per problem, fields
// named as in the form.

/** Too long (`limit` in characters) or with characters that no line, or with `lines` no text, may have. */
void checkLength(const QString &field, const QString &text, int limit, bool lines, QList<FieldError> &problems);

/** Tidies the form's texts into the party and checks them; the rest of it stays. */
void readTexts(const RegistrationForm &form, Party &party, QList<FieldError> &problems);

/**
 * What depends on who is in the party, once its tickets are known: companions' names, answers, and what it brings.
 * What the party `had` keeps its price, and stays when the event offers it no more.
 */
void readDetails(const RegistrationForm &form, const Event &event, const Party &had, Party &party,
                 QList<FieldError> &problems);

/**
 * How many persons of each band are wanted, at least one in all. A blank count means nobody, so that a form with one
 * field left open is not refused. Only bands of the event, or of which the party `had` some, may be chosen.
 */
[[nodiscard]] QMap<QString, int> readCounts(const RegistrationForm &form, const Event &event,
                                            const QList<TicketCount> &had, QList<FieldError> &problems);

} // namespace cookout
