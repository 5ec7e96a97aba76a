// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outgoingmail.h"
#include "core/mail/mailaddress.h"

namespace cookout {

class EventCache;
class RegistrationService;

/** Turns rows of the outbox into text, and text into bytes. Waits for the database: lives on the mail thread. */
class MailComposer {
public:
    MailComposer(RegistrationService &registrations, const EventCache &events)
        : m_registrations(registrations), m_events(events)
    {
    }

    /**
     * The mail's text with the registration as it is now; `guestUrl` is where guests find the portal, with '/' at its
     * end. NotFound when its registration or event is not known (yet), Conflict when there is nothing to write about
     * any more, Busy or Unavailable when it cannot be looked up now, Internal or InvalidInput for a template that is
     * wrong.
     */
    [[nodiscard]] Result<RenderedMail> compose(const OutgoingMail &mail, const QString &guestUrl) const;

    /** The same bytes for every attempt. InvalidInput for what cannot be a header (toBytes()). */
    [[nodiscard]] static Result<QByteArray> toMessage(const OutgoingMail &mail, const RenderedMail &rendered,
                                                      const MailAddress &sender);

private:
    [[nodiscard]] Result<RenderedMail> composeDigest(const OutgoingMail &mail) const;

    RegistrationService &m_registrations;
    const EventCache &m_events;
};

} // namespace cookout
