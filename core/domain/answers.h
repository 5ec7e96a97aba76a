// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/party.h"

namespace cookout {

struct RegistrationForm;

/**
 * Under what an answer stands in a form: "{question}" for the party or its contact, "{question}.{person}" for the
 * companion of that number, from 1. Words of one's own beside the options follow under the same name with ".other".
 */
[[nodiscard]] QString answerKey(const QString &question, int person);
[[nodiscard]] QString ownWordsKey(const QString &question, int person);

/** The public name of the form's field: "answer-" and the key. */
[[nodiscard]] QString answerField(const QString &question, int person);

/** Whether a form asks it at all: not retired and not left for the door. */
[[nodiscard]] bool isOnForm(const Question &question);

/** Whether the event's question is put to this person (0: party or contact), given the answers to those before it. */
[[nodiscard]] bool isAsked(const Event &event, const Question &question, const QList<PartyAnswer> &answers, int person);

/**
 * The answers to the event's questions for a party of that many persons, ordered by person, question and item. A
 * question whose condition is not met is neither required nor kept. An answer that the party `had` keeps its price, and
 * its option even if that is retired; what the form does not ask for, such as questions at the door, stays as it was.
 * Problems: Required, TooLong, ControlCharacters, BadNumber, BadDate and BadChoice, on answerField().
 */
[[nodiscard]] QList<PartyAnswer> readAnswers(const RegistrationForm &form, const Event &event, int persons,
                                             const QList<PartyAnswer> &had, QList<FieldError> &problems);

/** The form's answers that would give these. */
[[nodiscard]] QMap<QString, QStringList> answersOf(const QList<PartyAnswer> &answers);

} // namespace cookout
