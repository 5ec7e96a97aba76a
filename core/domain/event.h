// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace cookout {

enum class EventState {
    Draft,
    Open,
    Closed,
    Cancelled,
    Archived,
};

/** A price band, such as adults or children. `code` is stable and public; `label` is the organiser's word. */
struct TicketType {
    TicketTypeId id;
    QString code;
    QString label;
    Money price;
    bool takesPlace = true; ///< whether a person of this band counts for the capacity
    int position = 0;
};

/** One occasion that guests register for. Instants are UTC; `timeZone` says how people read them. */
struct Event {
    EventId id;
    QString slug;
    QString title;
    QString description;
    QString location;
    QDateTime startsAt; ///< invalid: not planned yet
    QDateTime endsAt;
    QDateTime opensAt;  ///< invalid: as soon as the event is open
    QDateTime deadline; ///< invalid: until the start
    QTimeZone timeZone;
    QString currency; ///< ISO 4217
    EventState state = EventState::Draft;
    std::optional<int> capacity; ///< persons; nothing: no limit
    int placesTaken = 0;
    bool asksConsent = true;
    int revision = 1; ///< counts every change of it, its counters included
    QList<TicketType> ticketTypes;
};

/** What an organiser enters to create an event. */
struct EventForm {
    QString title;
    QString slug; ///< empty: made from the title
    QString location;
    QDateTime startsAt;
    QDateTime endsAt; ///< invalid: six hours after the start
    QDateTime deadline;
    QTimeZone timeZone;
    QString currency;
    std::optional<int> capacity;
    Money priceAdult;
    Money priceChild;
};

/** An event whose every rule has been checked; made by validated() only. */
class ValidEvent {
public:
    [[nodiscard]] const Event &event() const { return m_event; }

private:
    friend Result<ValidEvent> validated(const EventForm &form);
    Event m_event;
};

/**
 * Tidies and checks an organiser's entries. InvalidInput with one FieldError per problem; fields are title, slug,
 * location, starts, ends, deadline, timezone, currency, capacity, price-adult and price-child.
 */
[[nodiscard]] Result<ValidEvent> validated(const EventForm &form);

/** What a guest who opens the event's page at `now` may do. */
enum class Window {
    Hidden,     ///< draft or archived: to guests it does not exist
    NotPlanned, ///< no date yet
    NotYetOpen,
    Open,
    DeadlinePassed,
    Closed,
    Cancelled,
};
[[nodiscard]] Window windowOf(const Event &event, const QDateTime &now);

/** The last instant at which a guest may register: the deadline, else the start. Invalid for an event without date. */
[[nodiscard]] QDateTime registrationEnds(const Event &event);

/** Until when a guest's page answers: 30 days after the end. */
[[nodiscard]] QDateTime guestPagesEnd(const Event &event);

/** "draft", "open", … as in the database and in files. */
[[nodiscard]] QString nameOf(EventState state);
[[nodiscard]] std::optional<EventState> eventStateFromString(QStringView text);

/** Whether an event may go from one state to the other. An archived event never comes back. */
[[nodiscard]] bool mayBecome(EventState from, EventState to);

} // namespace cookout

Q_DECLARE_METATYPE(cookout::Event)
