// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/registrationedit.h"

namespace cookout {

class DatabasePool;

/** A registration as its guest sees it. */
struct GuestView {
    Registration registration;
    int position = 0; ///< in the waiting list, from 1; 0: it does not stand in line
};

/** What became of a mail that was asked for once more. */
struct MailAgain {
    Registration registration;
    QDateTime possibleFrom; ///< UTC; invalid: it is on its way. Else it was too soon, and can be sent from then on
};

/**
 * What guests do with their own registrations, each by the token of their page. Stateless; callable from any thread.
 * NotFound for an unknown token. Guests may change what is theirs until the deadline, and need more places only while
 * the event is open and nobody in line comes before them; afterwards they are Denied. Whatever changes is mailed to
 * them and in the history as one Change; places that come free go to the waiting list in the same commit.
 */
class GuestService {
public:
    GuestService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    [[nodiscard]] Pending<GuestView> view(const QString &token);

    /** As RegistrationService::edit(), of the registration that the edit began with. */
    [[nodiscard]] Pending<EditOutcome> edit(const ValidEdit &edit);

    /** Cancels it; one that is cancelled already stays as it is. */
    [[nodiscard]] Pending<Registration> cancel(const QString &token);

    /**
     * The way back: confirmed again, or in its old place of the waiting list. Full when its places are gone; with
     * PlacesChoice::WaitList it then joins the end of the line, if the event has one.
     */
    [[nodiscard]] Pending<Registration> restore(const QString &token, PlacesChoice choice = PlacesChoice::Ask);

    /**
     * Takes the offered places; one that is confirmed stays as it is. Denied without an offer, after its end, and when
     * the event was called off. Where fewer places are offered than the party
     * needs, `counts` says who comes (band code → persons); Full with the number that is offered when that is more.
     */
    [[nodiscard]] Pending<Registration> acceptOffer(const QString &token, const QMap<QString, int> &counts = {});
    /** Leaves the offered places to the next in line: cancelled, as one that is so already. Denied without an offer. */
    [[nodiscard]] Pending<Registration> declineOffer(const QString &token);

    /** Sends the mail of its present state again, at most once in ten minutes. Denied without an address. */
    [[nodiscard]] Pending<Registration> resend(const QString &token);
    /** The same for an organiser, who is told when it was too soon: nothing is sent then. */
    [[nodiscard]] Pending<MailAgain> resendUnlessTooSoon(const QString &token);

    /**
     * Mails the links of every registration with this address whose page still answers; answers how many. An address
     * gets them once in ten minutes.
     */
    [[nodiscard]] Pending<int> sendLinks(const QString &email);

    /** Ends the offers whose time is over, and offers their places to the next; answers how many. */
    [[nodiscard]] Pending<int> endOffers();

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
