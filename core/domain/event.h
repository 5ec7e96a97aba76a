// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/bringitem.h"
#include "core/domain/eventtexts.h"
#include "core/domain/highlight.h"
#include "core/domain/question.h"
#include "core/domain/tickettype.h"

#include <QDateTime>
#include <QTimeZone>

namespace cookout {

enum class EventState {
    Draft,
    Open,
    Closed,
    Cancelled,
    Archived,
};

/** Who gets a place that has become free. */
enum class WaitingListPolicy {
    Off,     ///< there is no waiting list
    Strict,  ///< the first in line, or nobody until there is room for them
    BestFit, ///< the first in line that fits
    Partial, ///< the first in line, with as many persons as fit
};

/** What an organiser decides about an event. Instants are UTC; `timeZone` says how people read them. */
struct EventDetails {
    QString slug;
    QString title;
    QString description;
    QString location;
    QDateTime startsAt; ///< invalid: not planned yet
    QDateTime endsAt;   ///< validated() makes it six hours after the start if none is given
    QDateTime opensAt;  ///< invalid: as soon as the event is open
    QDateTime deadline; ///< invalid: until the start
    QTimeZone timeZone;
    QString currency;            ///< ISO 4217
    std::optional<int> capacity; ///< persons; nothing: no limit
    bool asksConsent = true;
    bool asksCompanions = false;
    bool asksPhone = false;
    bool asksHouseNumber = true;
    WaitingListPolicy waitingList = WaitingListPolicy::Strict;
    int offerHours = 24; ///< how long an offered place is kept; 0: a freed place confirms at once
    QString contact;
    QString accentColour; ///< "#rrggbb", or empty
    QString heroMedia;    ///< hash of an image, or empty
    QString payLink;
    QString payAccount;
    QString payHolder;
    QList<TicketType> ticketTypes; ///< by position, as the other lists; with those that are retired
    QList<Question> questions;
    QList<BringItem> bringItems;
    QList<Highlight> highlights;
    EventTexts texts;

    friend bool operator==(const EventDetails &, const EventDetails &) = default;
};

/** One occasion that guests register for. */
struct Event : EventDetails {
    EventId id;
    EventState state = EventState::Draft;
    int placesTaken = 0; ///< by confirmed parties and open offers
    int waiting = 0;     ///< parties in the waiting list without an offer
    int revision = 1;    ///< counts every change of it, its counters included

    [[nodiscard]] const EventDetails &details() const { return *this; }
    void setDetails(const EventDetails &details) { EventDetails::operator=(details); }
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
    friend Result<ValidEvent> validated(EventDetails details);
    Event m_event;
};

/**
 * Tidies and checks an organiser's entries. InvalidInput with one FieldError per problem; fields are title, slug,
 * location, starts, ends, deadline, timezone, currency, capacity, price-adult and price-child.
 */
[[nodiscard]] Result<ValidEvent> validated(const EventForm &form);

/**
 * Tidies and checks everything that an organiser may decide. InvalidInput with one FieldError per problem; fields are
 * those of an EventForm, the names of the columns, and "ticket-", "question-", "option-", "bring-", "highlight-" or
 * "text-" with a code.
 */
[[nodiscard]] Result<ValidEvent> validated(EventDetails details);

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

[[nodiscard]] QString nameOf(WaitingListPolicy policy);
[[nodiscard]] std::optional<WaitingListPolicy> waitingListPolicyFromString(QStringView text);

/** The text in the language, else in English, else in any; empty when there is none of this name. */
[[nodiscard]] QString textOf(const EventDetails &event, const QString &name, const QString &language);

/** Whether an event may go from one state to the other. An archived event never comes back. */
[[nodiscard]] bool mayBecome(EventState from, EventState to);

} // namespace cookout

Q_DECLARE_METATYPE(cookout::Event)
