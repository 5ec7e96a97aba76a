// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/mailing.h"
#include "core/mail/mailaddress.h"
#include "core/mail/mailview.h"

namespace cookout {

class EventCache;
class MailingService;
class RegistrationService;

/** Turns rows of the outbox into text, and text into bytes. Waits for the database: lives on the mail thread. */
class MailComposer {
public:
    MailComposer(RegistrationService &registrations, MailingService &mailings, const EventCache &events)
        : m_registrations(registrations), m_mailings(mailings), m_events(events)
    {
    }

    /**
     * The mail's text with the registration as it is now; `guestUrl` is where guests find the portal, with '/' at its
     * end. NotFound when its registration or event is not known (yet), Conflict when there is nothing to write about
     * any more, Busy or Unavailable when it cannot be looked up now, Internal or InvalidInput for a template that is
     * wrong.
     */
    [[nodiscard]] Result<RenderedMail> compose(const OutgoingMail &mail, const QString &guestUrl) const;

    /**
     * The same bytes for every attempt. InvalidInput for what cannot be a header (toBytes()), Busy or Unavailable when
     * a mailing's files cannot be read now.
     */
    [[nodiscard]] Result<QByteArray> toMessage(const OutgoingMail &mail, const RenderedMail &rendered,
                                               const MailAddress &sender) const;

private:
    [[nodiscard]] Result<RenderedMail> composeMessage(const OutgoingMail &mail, const MailView &view,
                                                      const Registration &registration, const Event &event) const;
    [[nodiscard]] Result<Mailing> mailing(MailingId id) const;
    [[nodiscard]] Result<RenderedMail> composeDigest(const OutgoingMail &mail) const;

    RegistrationService &m_registrations;
    MailingService &m_mailings;
    const EventCache &m_events;
    mutable std::optional<Mailing> m_broadcast; ///< the last one that was asked for: it never changes any more
};

} // namespace cookout
