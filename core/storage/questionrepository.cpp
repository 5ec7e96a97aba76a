// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionrepository.h"

#include "core/storage/elementremoval.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define QUESTION_COLUMNS                                                                                               \
    "SELECT id, event_id, code, kind, label, help, required, per_person, at_the_door, position, condition_code, "      \
    "condition_answer, retired FROM questions "
#define OPTION_COLUMNS                                                                                                 \
    "SELECT o.question_id, o.code, o.label, o.price, o.capacity, o.places_taken, o.position, o.retired "               \
    "FROM questions q JOIN question_options o ON o.question_id = q.id "

constexpr Sql selectOfEvent = QUESTION_COLUMNS "WHERE event_id = ? ORDER BY position, code";
constexpr Sql selectAll = QUESTION_COLUMNS "ORDER BY event_id, position, code";
constexpr Sql selectOptionsOfEvent = OPTION_COLUMNS "WHERE q.event_id = ? ORDER BY o.position, o.code";
constexpr Sql selectAllOptions = OPTION_COLUMNS "ORDER BY o.question_id, o.position, o.code";
constexpr Sql upsertQuestion =
    "INSERT INTO questions (event_id, code, kind, label, help, required, per_person, at_the_door, position, "
    "condition_code, condition_answer, retired) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (event_id, code) DO UPDATE SET kind = excluded.kind, label = excluded.label, help = excluded.help, "
    "required = excluded.required, per_person = excluded.per_person, at_the_door = excluded.at_the_door, "
    "position = excluded.position, condition_code = excluded.condition_code, "
    "condition_answer = excluded.condition_answer, retired = excluded.retired RETURNING id";
constexpr Sql upsertOption =
    "INSERT INTO question_options (question_id, code, label, price, capacity, position, retired) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (question_id, code) DO UPDATE SET label = excluded.label, "
    "price = excluded.price, capacity = excluded.capacity, position = excluded.position, "
    "retired = excluded.retired, places_overbooked = "
    "CASE WHEN excluded.capacity IS NULL OR question_options.places_taken <= excluded.capacity THEN 0 "
    "ELSE question_options.places_taken - excluded.capacity END";
constexpr Sql addPlaces =
    "UPDATE question_options SET places_taken = places_taken + ?, places_overbooked = "
    "CASE WHEN capacity IS NULL OR places_taken + ? <= capacity THEN 0 ELSE places_taken + ? - capacity END "
    "WHERE question_id = (SELECT id FROM questions WHERE event_id = ? AND code = ?) AND code = ? "
    "AND (? <= 0 OR ? = 1 OR capacity IS NULL OR places_taken + ? <= capacity)";
constexpr Sql deleteUnusedOptions = "DELETE FROM question_options WHERE question_id = "
                                    "(SELECT id FROM questions WHERE event_id = ? AND code = ?)";
constexpr Sql selectAnswered = "SELECT 1 FROM registrations r JOIN answers a ON a.registration_id = r.id "
                               "WHERE r.event_id = ? AND a.question_code = ? LIMIT 1";
constexpr Sql selectCodes = "SELECT code FROM questions WHERE event_id = ?";
constexpr Sql retireQuestion = "UPDATE questions SET retired = 1 WHERE event_id = ? AND code = ?";
constexpr Sql deleteQuestion = "DELETE FROM questions WHERE event_id = ? AND code = ?";
constexpr ElementRemoval optionRemoval{
    .selectCodes = "SELECT code FROM question_options WHERE question_id = ?",
    .selectUse = "SELECT 1 FROM questions q JOIN registrations r ON r.event_id = q.event_id "
                 "JOIN answers a ON a.registration_id = r.id AND a.question_code = q.code "
                 "WHERE q.id = ? AND a.value = ? LIMIT 1",
    .retire = "UPDATE question_options SET retired = 1 WHERE question_id = ? AND code = ?",
    .remove = "DELETE FROM question_options WHERE question_id = ? AND code = ?",
};

/** A question with the row numbers that only the tables know. */
struct StoredQuestion {
    qint64 id = 0;
    EventId owner;
    Question question;
};

StoredQuestion questionFromRow(const Row &row)
{
    StoredQuestion stored{row.number(0), {row.number(1)}, {}};
    Question &question = stored.question;
    question.code = row.text(2);
    question.kind = questionKindFromString(row.text(3)).value_or(QuestionKind::ShortText);
    question.label = row.text(4);
    question.help = row.text(5);
    question.required = row.flag(6);
    question.perPerson = row.flag(7);
    question.atTheDoor = row.flag(8);
    question.position = row.count(9);
    question.conditionCode = row.text(10);
    question.conditionAnswer = row.text(11);
    question.retired = row.flag(12);
    return stored;
}

QuestionOption optionFromRow(const Row &row)
{
    QuestionOption option;
    option.code = row.text(1);
    option.label = row.text(2);
    option.price = Money(row.number(3));
    option.capacity = row.optionalCount(4);
    option.placesTaken = row.count(5);
    option.position = row.count(6);
    option.retired = row.flag(7);
    return option;
}

using OwnedOption = std::pair<qint64, QuestionOption>;

OwnedOption ownedOptionFromRow(const Row &row)
{
    return {row.number(0), optionFromRow(row)};
}

/** Puts options and questions together, by event. */
QHash<EventId, QList<Question>> joined(const QList<StoredQuestion> &questions, const QList<OwnedOption> &options)
{
    QHash<qint64, QList<QuestionOption>> byQuestion;
    for (const auto &[owner, option] : options)
        byQuestion[owner].append(option);
    QHash<EventId, QList<Question>> byEvent;
    for (const StoredQuestion &stored : questions) {
        Question question = stored.question;
        question.options = byQuestion.value(stored.id);
        byEvent[stored.owner].append(question);
    }
    return byEvent;
}

Result<void> storeOptions(WriteTransaction &tx, qint64 question, const QList<QuestionOption> &options)
{
    QStringList kept;
    for (const QuestionOption &option : options) {
        const Result<int> stored =
            tx.change(upsertOption, {question, option.code, option.label, option.price.cents(), bound(option.capacity),
                                     option.position, bound(option.retired)});
        if (!stored)
            return failure(stored);
        kept.append(option.code);
    }
    return removeOthers(tx, optionRemoval, question, kept);
}

Result<void> store(WriteTransaction &tx, EventId id, const Question &question)
{
    const QVariantList values{id.value,
                              question.code,
                              nameOf(question.kind),
                              question.label,
                              question.help,
                              bound(question.required),
                              bound(question.perPerson),
                              bound(question.atTheDoor),
                              question.position,
                              question.conditionCode,
                              question.conditionAnswer,
                              bound(question.retired)};
    const auto stored = tx.first(upsertQuestion, values, [](const Row &row) { return row.number(0); });
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::Internal, u"a question was stored without a number"_s);
    return storeOptions(tx, **stored, question.options);
}

/** A question that somebody has answered stays with all its options; another goes, its options first. */
Result<void> removeQuestion(WriteTransaction &tx, EventId id, const QString &code)
{
    const auto answered = tx.first(selectAnswered, {id.value, code}, [](const Row &row) { return row.count(0); });
    if (!answered)
        return failure(answered);
    if (!*answered) {
        if (const Result<int> gone = tx.change(deleteUnusedOptions, {id.value, code}); !gone)
            return failure(gone);
    }
    const Result<int> gone = tx.change(*answered ? retireQuestion : deleteQuestion, {id.value, code});
    return gone ? Result<void>() : Result<void>(failure(gone));
}

} // namespace

Result<QList<Question>> QuestionRepository::ofEvent(EventId id)
{
    const auto questions = m_connection.list(selectOfEvent, {id.value}, questionFromRow);
    if (!questions)
        return failure(questions);
    const auto options = m_connection.list(selectOptionsOfEvent, {id.value}, ownedOptionFromRow);
    if (!options)
        return failure(options);
    return joined(*questions, *options).value(id);
}

Result<QHash<EventId, QList<Question>>> QuestionRepository::all()
{
    const auto questions = m_connection.list(selectAll, {}, questionFromRow);
    if (!questions)
        return failure(questions);
    const auto options = m_connection.list(selectAllOptions, {}, ownedOptionFromRow);
    if (!options)
        return failure(options);
    return joined(*questions, *options);
}

Result<void> QuestionRepository::replace(WriteTransaction &tx, EventId id, const QList<Question> &questions)
{
    QStringList kept;
    for (const Question &question : questions) {
        if (const Result<void> stored = store(tx, id, question); !stored)
            return stored;
        kept.append(question.code);
    }
    const auto codes = tx.list(selectCodes, {id.value}, [](const Row &row) { return row.text(0); });
    if (!codes)
        return failure(codes);
    for (const QString &code : *codes) {
        if (kept.contains(code))
            continue;
        if (const Result<void> removed = removeQuestion(tx, id, code); !removed)
            return removed;
    }
    return {};
}

Result<bool> QuestionRepository::takePlaces(WriteTransaction &tx, EventId id, const QString &question,
                                            const QString &option, int count, Overbooking overbooking)
{
    const Result<int> changed = tx.change(addPlaces, {count, count, count, id.value, question, option, count,
                                                      bound(overbooking == Overbooking::Allowed), count});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

} // namespace cookout
