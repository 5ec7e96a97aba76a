// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formmessages.h"

#include "core/portal/eventpage.h"
#include "core/portal/questionfields.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString labelOf(const QString &field, const Event &event, const Phrases &phrases)
{
    for (const TicketType &type : event.ticketTypes) {
        if (field == u"ticket-"_s + type.code)
            return bandLabel(type, phrases);
    }
    const QString own = questionFieldLabel(field, event, phrases);
    return own.isEmpty() ? phrases.text(field) : own;
}

/** Whether the form shows the field, so that a link can lead to it. */
bool hasInput(const QString &field, const Event &event)
{
    return field != "submission_key"_L1 && (field != "phone"_L1 || event.asksPhone) &&
           (field != "house_number"_L1 || event.asksHouseNumber);
}

/** The sentence for a problem with an answer; of the others nothing is said here. */
QString answerSentenceFor(const FieldError &error, const Event &event, const Phrases &phrases)
{
    const QString label = labelOf(error.field, event, phrases);
    switch (error.problem) {
    case FieldProblem::Required:
        return phrases.text(u"error_answer_required"_s, label);
    case FieldProblem::BadNumber:
        return phrases.text(u"error_answer_number"_s, label);
    case FieldProblem::BadDate:
        return phrases.text(u"error_answer_date"_s, label);
    case FieldProblem::BadChoice:
        return phrases.text(u"error_answer_choice"_s, label);
    case FieldProblem::NotEnoughPlaces:
        return phrases.counted(u"error_answer_left"_s, error.limit).arg(label);
    default:
        return {};
    }
}

QString sentenceFor(const FieldError &error, const Event &event, const Phrases &phrases)
{
    if (error.field.startsWith("answer-"_L1)) {
        const QString sentence = answerSentenceFor(error, event, phrases);
        if (!sentence.isEmpty())
            return sentence;
    }
    switch (error.problem) {
    case FieldProblem::Required:
        return phrases.text(u"error_required_name"_s);
    case FieldProblem::TooLong:
        return phrases.text(u"error_too_long"_s)
            .arg(QString::number(error.limit), labelOf(error.field, event, phrases));
    case FieldProblem::ControlCharacters:
        return phrases.text(u"error_characters"_s).replace("%2"_L1, labelOf(error.field, event, phrases));
    case FieldProblem::BadEmail:
        return phrases.text(u"error_email"_s);
    case FieldProblem::BadNumber:
        return phrases.text(u"error_number"_s);
    case FieldProblem::OutOfRange:
        return phrases.text(u"error_range"_s, QString::number(error.limit));
    case FieldProblem::NobodyComes:
        return phrases.text(u"error_nobody"_s);
    case FieldProblem::ConsentMissing:
        return phrases.text(u"error_consent"_s);
    case FieldProblem::NotEnoughPlaces:
        return error.limit > 0 ? phrases.counted(u"error_places"_s, error.limit) : phrases.text(u"error_full"_s);
    case FieldProblem::BadDate:
    case FieldProblem::BadChoice:
    case FieldProblem::Taken:
    case FieldProblem::TooShort:
    case FieldProblem::TooCommon:
        return phrases.text(u"error_choice"_s);
    }
    return {};
}

} // namespace

QList<FormMessage> messagesFor(const Error &error, const Event &event, const Phrases &phrases)
{
    QList<FormMessage> messages;
    for (const FieldError &problem : error.fields)
        messages.append({hasInput(problem.field, event) ? problem.field : QString(),
                         sentenceFor(problem, event, phrases), problem.problem == FieldProblem::NotEnoughPlaces});
    if (messages.isEmpty())
        messages.append({{}, phrases.text(u"not_saved"_s)});
    return messages;
}

} // namespace cookout
