// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guestservice.h"

#include "core/domain/pricing.h"
#include "core/domain/waitinglist.h"
#include "core/services/eventchange.h"
#include "core/services/registrationjobs.h"
#include "core/services/registrationmail.h"
#include "core/services/waitingline.h"
#include "core/storage/databasepool.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/waitinglistrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 secondsBetweenMails = 600;

/** One job on one registration: its steps, and what they share. */
struct GuestJob {
    GuestJob(WriteTransaction &tx_, const Change &change_) : tx(tx_), change(change_), editor(tx_, change_) {}

    [[nodiscard]] Result<Registration> load(const QString &token)
    {
        Result<std::optional<Registration>> found = RegistrationRepository(tx).byToken(token);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::NotFound, u"there is no such registration"_s);
        return std::move(**found);
    }

    /** The end of every change: the mail that tells of it, and places that came free for those in line. */
    [[nodiscard]] Result<Registration> finish(Result<Registration> stored, MailKind kind)
    {
        if (!stored)
            return stored;
        Result<void> step = queueMail(tx, *stored, kind, occasionOf(*stored), change.at);
        if (step)
            step = promoteWaiting(tx, editor, change, stored->eventId);
        if (!step)
            return failure(step);
        return load(stored->token); // which may just have been promoted itself
    }

    WriteTransaction &tx;
    const Change &change;
    RegistrationEditor editor;
};

/** What says that a place is theirs, or that they stand in line. */
MailKind placeMail(const Registration &registration)
{
    return registration.status == RegistrationStatus::Waitlisted ? MailKind::WaitingList : MailKind::Confirmation;
}

MailKind presentMail(const Registration &registration)
{
    if (registration.status == RegistrationStatus::Cancelled)
        return MailKind::Cancelled;
    return registration.hasOffer() ? MailKind::Offer : placeMail(registration);
}

/** The number of the ten minutes that an instant is in. */
QString tenMinutesOf(const QDateTime &now)
{
    return u"at-%1"_s.arg(now.toSecsSinceEpoch() / secondsBetweenMails);
}

QDateTime nextTenMinutes(const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch((now.toSecsSinceEpoch() / secondsBetweenMails + 1) * secondsBetweenMails,
                                         Qt::UTC);
}

Result<GuestView> viewOf(ReadConnection &connection, const QString &token)
{
    Result<std::optional<Registration>> found = RegistrationRepository(connection).byToken(token);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    GuestView view{std::move(**found), 0};
    if (!view.registration.isWaiting())
        return view;
    const Result<int> position = WaitingListRepository(connection).positionOf(view.registration);
    if (!position)
        return failure(position);
    view.position = *position;
    return view;
}

Result<EditOutcome> editOwn(WriteTransaction &tx, const Change &change, const ValidEdit &edit)
{
    GuestJob job(tx, change);
    Result<EditOutcome> outcome = storeEdit(job.editor, change, edit);
    if (!outcome || std::holds_alternative<EditConflict>(*outcome))
        return outcome;
    Registration stored = std::get<Registration>(*outcome);
    if (stored.revision == edit.seen().revision) // nothing was different
        return outcome;
    Result<Registration> finished = job.finish(std::move(stored), MailKind::Changed);
    return finished ? Result<EditOutcome>(std::move(*finished)) : Result<EditOutcome>(failure(finished));
}

Result<Registration> cancelOwn(WriteTransaction &tx, const Change &change, const QString &token)
{
    GuestJob job(tx, change);
    const Result<Registration> before = job.load(token);
    if (!before || before->status == RegistrationStatus::Cancelled)
        return before;
    const Result<Registration> stored =
        storeWanted(job.editor, change, *before, cancelled(*before, change.at), u"registration.cancelled"_s);
    if (!stored)
        return stored;
    const auto event = job.editor.eventOf(stored->eventId);
    if (!event)
        return failure(event);
    if (const Result<void> told = queueNotice(tx, *stored, *event, NoticeOf::Cancellation, change.at); !told)
        return failure(told);
    return job.finish(stored, MailKind::Cancelled);
}

Result<Registration> restoreOwn(WriteTransaction &tx, const Change &change, const QString &token, PlacesChoice choice)
{
    GuestJob job(tx, change);
    const Result<Registration> before = job.load(token);
    if (!before || before->status != RegistrationStatus::Cancelled)
        return before;
    const auto event = job.editor.eventOf(before->eventId);
    if (!event)
        return failure(event);
    Registration wanted = restored(*before);
    const bool fits = mayComeIn(*event, holdingsOf(wanted));
    if (!fits && choice == PlacesChoice::WaitList && hasWaitingList(*event))
        wanted = joinedLine(*before, change.at);
    const MailKind mail = placeMail(wanted);
    return job.finish(storeWanted(job.editor, change, *before, wanted, u"registration.restored"_s), mail);
}

/** One with an open offer, or one whose answer was this before: a guest may press twice. */
Result<Registration> withOffer(GuestJob &job, const QString &token, RegistrationStatus answered)
{
    Result<Registration> found = job.load(token);
    if (!found || found->status == answered)
        return found;
    if (!found->hasOffer() || found->offerEndsAt < job.change.at)
        return failure(ErrorCode::Denied, u"no places are offered to this registration"_s);
    return found;
}

/** The party with fewer persons: of each band no more than it had. */
Party reduced(const Party &party, const QMap<QString, int> &counts)
{
    Party fewer = party;
    fewer.tickets.clear();
    QMap<QString, int> left = counts;
    for (TicketCount ticket : party.tickets) {
        ticket.count = std::clamp(left.value(ticket.code), 0, ticket.count);
        left[ticket.code] -= ticket.count;
        if (ticket.count > 0)
            fewer.tickets.append(ticket);
    }
    const int others = std::max(0, fewer.size() - 1);
    if (fewer.companions.size() > others)
        fewer.companions.resize(others);
    fewer.answers.removeIf([others](const PartyAnswer &answer) { return answer.person > others; });
    fewer.total = priceOf(fewer);
    return fewer;
}

Result<Registration> acceptOwn(WriteTransaction &tx, const Change &change, const QString &token,
                               const QMap<QString, int> &counts)
{
    GuestJob job(tx, change);
    const Result<Registration> before = withOffer(job, token, RegistrationStatus::Confirmed);
    if (!before || before->status == RegistrationStatus::Confirmed)
        return before;
    Registration after = *before;
    if (!counts.isEmpty())
        after.party = reduced(before->party, counts);
    const auto event = job.editor.eventOf(before->eventId);
    if (!event)
        return failure(event);
    if (event->get().state == EventState::Cancelled)
        return failure(ErrorCode::Denied, u"the event was called off"_s);
    const QString field = u"ticket-"_s + firstBandOf(*event);
    if (after.party.size() == 0)
        return failure(ErrorCode::InvalidInput, u"nobody would come"_s, {{field, FieldProblem::NobodyComes, 0}});
    if (after.party.places() > before->offeredPlaces) {
        return failure(ErrorCode::Full, u"fewer places are offered"_s,
                       {{field, FieldProblem::NotEnoughPlaces, before->offeredPlaces}});
    }
    after.status = RegistrationStatus::Confirmed;
    after.waitlistedAt = {};
    after.offerEndsAt = {};
    after.offeredPlaces = 0;
    return job.finish(job.editor.store(*before, after, u"registration.offer-accepted"_s), MailKind::Confirmation);
}

Result<Registration> declineOwn(WriteTransaction &tx, const Change &change, const QString &token)
{
    GuestJob job(tx, change);
    const Result<Registration> before = withOffer(job, token, RegistrationStatus::Cancelled);
    if (!before || before->status == RegistrationStatus::Cancelled)
        return before;
    return job.finish(job.editor.store(*before, withoutOffer(*before, change.at), u"registration.offer-declined"_s),
                      MailKind::Cancelled);
}

Result<MailAgain> resendOwn(WriteTransaction &tx, const Change &change, const QString &token)
{
    GuestJob job(tx, change);
    const Result<Registration> found = job.load(token);
    if (!found)
        return failure(found);
    if (found->party.email.isEmpty())
        return failure(ErrorCode::Denied, u"the registration has no address"_s);
    const auto event = job.editor.eventOf(found->eventId);
    if (!event)
        return failure(event);
    const bool isOff = event->get().state == EventState::Cancelled && found->status != RegistrationStatus::Cancelled;
    const MailKind kind = isOff ? MailKind::EventCancelled : presentMail(*found);
    const Result<bool> queued = queueMailOnce(tx, *found, kind, tenMinutesOf(change.at), change.at);
    if (!queued)
        return failure(queued);
    return MailAgain{*found, *queued ? QDateTime() : nextTenMinutes(change.at)};
}

Result<int> queueLinks(WriteTransaction &tx, const Change &change, const QString &email)
{
    const Result<QList<Registration>> found = RegistrationRepository(tx).byEmail(email);
    if (!found)
        return failure(found);
    int sent = 0;
    for (const Registration &registration : *found) {
        const Result<Event> event = eventById(tx, registration.eventId);
        if (!event)
            return failure(event);
        if (registration.erasedAt.isValid() || change.at > guestPagesEnd(*event))
            continue;
        const Result<void> queued = queueMail(tx, registration, MailKind::LostLink, tenMinutesOf(change.at), change.at);
        if (!queued)
            return failure(queued);
        ++sent;
    }
    return sent;
}

Result<int> endThem(WriteTransaction &tx, const Change &change)
{
    const Result<QList<RegistrationId>> ended = WaitingListRepository(tx).endedOffers(change.at);
    if (!ended)
        return failure(ended);
    GuestJob job(tx, change);
    for (const RegistrationId id : *ended) {
        const Result<Registration> before = job.editor.load(id);
        if (!before)
            return failure(before);
        const Result<Registration> done =
            job.finish(job.editor.store(*before, withoutOffer(*before, change.at), u"registration.offer-ended"_s),
                       MailKind::Cancelled);
        if (!done)
            return failure(done);
    }
    return static_cast<int>(ended->size());
}

} // namespace

Pending<GuestView> GuestService::view(const QString &token)
{
    return m_pool.read([token](ReadConnection &connection) { return viewOf(connection, token); });
}

Pending<EditOutcome> GuestService::edit(const ValidEdit &edit)
{
    return m_pool.write([edit, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return editOwn(tx, change, edit);
    });
}

Pending<Registration> GuestService::cancel(const QString &token)
{
    return m_pool.write([token, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return cancelOwn(tx, change, token);
    });
}

Pending<Registration> GuestService::restore(const QString &token, PlacesChoice choice)
{
    return m_pool.write([token, choice, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return restoreOwn(tx, change, token, choice);
    });
}

Pending<Registration> GuestService::acceptOffer(const QString &token, const QMap<QString, int> &counts)
{
    return m_pool.write([token, counts, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return acceptOwn(tx, change, token, counts);
    });
}

Pending<Registration> GuestService::declineOffer(const QString &token)
{
    return m_pool.write([token, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return declineOwn(tx, change, token);
    });
}

Pending<Registration> GuestService::resend(const QString &token)
{
    const auto job = [token, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        const Result<MailAgain> sent = resendOwn(tx, change, token);
        return sent ? Result<Registration>(sent->registration) : Result<Registration>(failure(sent));
    };
    return m_pool.write(job);
}

Pending<MailAgain> GuestService::resendUnlessTooSoon(const QString &token)
{
    return m_pool.write([token, change = Change::by(Actor::organiser(), m_clock.now())](WriteTransaction &tx) {
        return resendOwn(tx, change, token);
    });
}

Pending<int> GuestService::sendLinks(const QString &email)
{
    return m_pool.write([email, change = Change::by(Actor::guest(), m_clock.now())](WriteTransaction &tx) {
        return queueLinks(tx, change, email);
    });
}

Pending<int> GuestService::endOffers()
{
    return m_pool.write([change = Change::by({Actor::Kind::System, {}}, m_clock.now())](WriteTransaction &tx) {
        return endThem(tx, change);
    });
}

} // namespace cookout
