// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailcomposer.h"

#include "core/mail/mailphrases.h"
#include "core/mail/mailtemplate.h"
#include "core/mail/mimemessage.h"
#include "core/services/eventcache.h"
#include "core/services/registrationservice.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<RenderedMail> MailComposer::compose(const OutgoingMail &mail, const QString &guestUrl) const
{
    const Result<Registration> registration = m_registrations.byId(mail.request.registrationId).wait();
    if (!registration)
        return failure(registration);
    if (registration->status != RegistrationStatus::Confirmed)
        return failure(ErrorCode::Conflict, u"not sent: the registration is no longer confirmed"_s);
    const std::shared_ptr<const EventSnapshot> events = m_events.snapshot();
    const Event *const event = events->byId(registration->eventId);
    if (event == nullptr)
        return failure(ErrorCode::NotFound, u"the event of the mail is not known yet"_s);
    const Result<MailTemplate> source = shippedTemplate(mail.request.kind);
    if (!source)
        return failure(source);
    const MailPhrases phrases(mail.request.language);
    return render(*source, mailViewOf(*registration, *event, guestUrl + "r/"_L1 + registration->token), phrases);
}

Result<QByteArray> MailComposer::toMessage(const OutgoingMail &mail, const RenderedMail &rendered,
                                           const MailAddress &sender)
{
    return toBytes({.from = sender,
                    .to = {{}, mail.request.recipient},
                    .subject = rendered.subject,
                    .date = mail.createdAt,
                    .messageId = mail.messageId,
                    .text = rendered.text,
                    .html = rendered.html});
}

} // namespace cookout
