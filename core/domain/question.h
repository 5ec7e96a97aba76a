// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <optional>

namespace cookout {

/** What kind of answer a question asks for, and so which field a form shows. */
enum class QuestionKind {
    ShortText,
    LongText,
    Number,
    YesNo,
    Choice,
    MultipleChoice,
    Date,
    Diet, ///< a choice of several, and words of one's own
};

/** One answer to choose. `code` is what answers hold, `label` is the organiser's word. */
struct QuestionOption {
    QString code;
    QString label;
    Money price;                 ///< added to the party's total for each time it is chosen
    std::optional<int> capacity; ///< how often it may be chosen; nothing: no limit
    int placesTaken = 0;
    int position = 0;
    bool retired = false; ///< was used, is offered no more

    friend bool operator==(const QuestionOption &, const QuestionOption &) = default;
};

/** A question of the organiser's own. `code` is stable and public: it names the form's field and the export's column.
 */
struct Question {
    QString code;
    QuestionKind kind = QuestionKind::ShortText;
    QString label;
    QString help;
    bool required = false;
    bool perPerson = false; ///< asked of every person of the party instead of once
    bool atTheDoor = false; ///< asked by helpers at the door instead of on the form
    int position = 0;
    QString conditionCode; ///< asked only after `conditionAnswer` to this earlier question; empty: always
    QString conditionAnswer;
    bool retired = false;          ///< was answered, is asked no more
    QList<QuestionOption> options; ///< of the kinds that choose

    friend bool operator==(const Question &, const Question &) = default;
};

/** "short-text", "multiple-choice", … as in the database and in files. */
[[nodiscard]] QString nameOf(QuestionKind kind);
[[nodiscard]] std::optional<QuestionKind> questionKindFromString(QStringView text);

/** Whether answers of this kind are options of the question. */
[[nodiscard]] bool hasOptions(QuestionKind kind);

/** Whether the text may be the code of a band, question, option or item: 1 to 40 of `a-z0-9-`, no hyphen at an end. */
[[nodiscard]] bool isElementCode(QStringView text);

/** Appends a problem for each question that could not be asked; fields are "question-{code}" and "option-{code}". */
void checkQuestions(const QList<Question> &questions, QList<FieldError> &problems);

} // namespace cookout
