// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guestchoices.h"
#include "core/portal/portalcontext.h"
#include "core/portal/reply.h"
#include "core/portal/request.h"

namespace cookout {

/** A guest with the link of a registration: what every page of it is made from. */
struct GuestVisit {
    Registration registration;
    int position = 0; ///< in the waiting list, from 1; 0: it does not stand in line
    Event event;
    QDateTime now;
    const PageRenderer &pages; ///< in the chosen language, else in that of the registration
    QString chosenLanguage;    ///< by link, so that the next page keeps it; empty: none
    QString pageUrl;           ///< the page's whole address, as it stands in codes
    bool sendsMail = false;    ///< whether mails leave
    QString formToken;         ///< for its forms, where somebody is signed in; empty otherwise

    [[nodiscard]] const Phrases &phrases() const { return pages.phrases(); }
    [[nodiscard]] QString path() const { return QStringLiteral("/r/") + registration.token; }
    [[nodiscard]] GuestChoices choices() const { return choicesOf(event, registration, now); }
    [[nodiscard]] bool isCalledOff() const { return event.state == EventState::Cancelled; }
};

/**
 * Calls `found` with what the request's token stands for. Where it stands for nothing, the answer says so: 404 for an
 * unknown one, 410 from 30 days after the end or once its guest is erased, 503 while the database does not answer.
 */
void findGuest(const Request &request, const Reply &reply, const PortalContext &context,
               std::function<void(const GuestVisit &visit)> found);

/** What every template of a guest's pages knows: `token`, `title`, `when`, `lang` and `ask`, the query for links. */
[[nodiscard]] QVariantMap visitModel(const GuestVisit &visit);

/** 303 to the guest's page, which then says `said`: a word that guestPage() knows, or none. */
void backToGuest(const Reply &reply, const GuestVisit &visit, const QString &said = {});

} // namespace cookout
