// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The tables questions and question_options. Lives for one call. */
class QuestionRepository {
public:
    explicit QuestionRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By position, their options too. */
    [[nodiscard]] Result<QList<Question>> ofEvent(EventId id);
    /** Those of all events, each by position. */
    [[nodiscard]] Result<QHash<EventId, QList<Question>>> all();

    /**
     * Stores these as the event's questions. A question or option that is not among them is removed, or retired if
     * somebody has answered it; an answer names the option by its code.
     */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, EventId id, const QList<Question> &questions);

    /** Adds to the counter of one option, or takes from it; answers whether that fits, as a band's takePlaces(). */
    [[nodiscard]] static Result<bool> takePlaces(WriteTransaction &tx, EventId id, const QString &question,
                                                 const QString &option, int count,
                                                 Overbooking overbooking = Overbooking::Refused);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
