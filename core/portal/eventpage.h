// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mediafile.h"
#include "core/portal/eventform.h"

namespace cookout {

struct PageLink {
    QString address;
    QString text;
};

/** What an event's page says in place of its form. */
struct EventNotice {
    QString heading;
    QString text;
    QList<PageLink> links = {};
    QString markdown = {}; ///< the organiser's own words instead of `text`
};

/** Why a guest finds no form at `now`; nothing when there is one. */
[[nodiscard]] std::optional<EventNotice> noticeFor(const Event &event, const QDateTime &now, const Phrases &phrases);
[[nodiscard]] EventNotice closedNotice(const Event &event, const Phrases &phrases);

/**
 * The page as a guest finds it at `now`: with the form, or with the reason why there is none. `hero` is the event's
 * image, here and below.
 */
[[nodiscard]] QByteArray eventPage(const PageRenderer &pages, const Event &event, const QDateTime &now,
                                   const FormOptions &options, const MediaFile *hero = nullptr);

/** The page with the form as it was sent, so that nothing typed is lost, and what to do about it. */
[[nodiscard]] QByteArray eventPageAgain(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                                        const QList<FormMessage> &messages, const FormOptions &options,
                                        const MediaFile *hero = nullptr);

/** The page with a notice instead of the form. */
[[nodiscard]] QByteArray eventPageWithNotice(const PageRenderer &pages, const Event &event, const EventNotice &notice,
                                             const MediaFile *hero = nullptr);

/** "Saturday, 19 June 2027, 16:00–22:00", in the event's zone and the language's words. */
[[nodiscard]] QString eventTimeText(const Event &event, const Phrases &phrases);

/** "free", or the amount in the event's currency and the language's form. */
[[nodiscard]] QString priceText(const TicketType &type, const Event &event, const Phrases &phrases);

/** The organiser's word for a price band; the words of a new event's bands in the guest's language. */
[[nodiscard]] QString bandLabel(const TicketType &type, const Phrases &phrases);

} // namespace cookout
