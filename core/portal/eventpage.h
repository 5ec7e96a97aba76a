// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/registration.h"
#include "core/portal/pagerenderer.h"

namespace cookout {

/** A sentence with which an event's page shows its form again: of one field, or of the whole form. */
struct FormMessage {
    QString field; ///< public field name; empty: of the whole form
    QString text;
};

struct PageLink {
    QString address;
    QString text;
};

/** What an event's page says in place of its form. */
struct EventNotice {
    QString heading;
    QString text;
    QList<PageLink> links = {};
};

/** Why a guest finds no form at `now`; nothing when there is one. */
[[nodiscard]] std::optional<EventNotice> noticeFor(const Event &event, const QDateTime &now, const Phrases &phrases);
[[nodiscard]] EventNotice closedNotice(const Phrases &phrases);

/** The sentences for the problems that validation or registration found, in the order of the form. */
[[nodiscard]] QList<FormMessage> messagesFor(const Error &error, const Event &event, const Phrases &phrases);

/**
 * The page as a guest finds it at `now`: with the form, or with the reason why there is none. The form promises a
 * confirmation by mail only if the portal `sendsMail`.
 */
[[nodiscard]] QByteArray eventPage(const PageRenderer &pages, const Event &event, const QDateTime &now, bool sendsMail);

/** The page with the form as it was sent, so that nothing typed is lost, and what to do about it. */
[[nodiscard]] QByteArray eventPageAgain(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                                        const QList<FormMessage> &messages, bool sendsMail);

/** The page with a notice instead of the form. */
[[nodiscard]] QByteArray eventPageWithNotice(const PageRenderer &pages, const Event &event, const EventNotice &notice);

/** "Saturday, 19 June 2027, 16:00–22:00", in the event's zone. */
[[nodiscard]] QString eventTimeText(const Event &event);

} // namespace cookout
