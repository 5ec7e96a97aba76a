// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailcomposer.h"

#include "core/base/clock.h"
#include "core/domain/dues.h"
#include "core/exchange/guestcalendar.h"
#include "core/exchange/qrcode.h"
#include "core/mail/mailphrases.h"
#include "core/mail/mimemessage.h"
#include "core/mail/organisermail.h"
#include "core/services/eventcache.h"
#include "core/services/mailingservice.h"
#include "core/services/registrationservice.h"

#include <QLoggingCategory>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcComposer, "cookout.mail.text")

constexpr int pixelsPerModule = 8; // sharp on screens that show it at a third of its size

/** Whether the registration is still in the state that this kind of mail tells of. */
bool isStillTrue(MailKind kind, const Registration &registration, const Event &event)
{
    switch (kind) {
    case MailKind::Confirmation:
    case MailKind::EventReminder:
        return takesPart(registration, event);
    case MailKind::WaitingList:
        return registration.isWaiting() && event.state != EventState::Cancelled;
    case MailKind::Offer:
        return registration.hasOffer() && event.state != EventState::Cancelled;
    case MailKind::Changed:
    case MailKind::EventChanged:
        return registration.status != RegistrationStatus::Cancelled && event.state != EventState::Cancelled;
    case MailKind::Cancelled:
        return registration.status == RegistrationStatus::Cancelled;
    case MailKind::PaymentReminder:
        return dueFrom(registration, event) > Money();
    case MailKind::EventCancelled:
        return registration.status != RegistrationStatus::Cancelled && event.state == EventState::Cancelled;
    case MailKind::LostLink:
    case MailKind::PaymentReceived:
    case MailKind::OrganiserNotice:
    case MailKind::OrganiserDigest:
    case MailKind::Message: // its mailing says
        break;
    }
    return true;
}

/** Whether the change that the mail tells of was taken back meanwhile. */
bool tellsNothing(MailKind kind, const MailView &view)
{
    return kind == MailKind::EventChanged && view.formerTitle.isEmpty() && view.formerWhen.isEmpty() &&
           view.formerPlace.isEmpty();
}

/** In the organiser's own words where they fit; a mail is never lost because they do not. */
Result<RenderedMail> renderKind(MailKind kind, const Event &event, const MailView &view, const MailPhrases &phrases)
{
    const Result<RenderedMail> mail = renderOwnWords(kind, mailTextOf(event.texts, kind, view.language), view, phrases);
    if (mail || mail.error().code != ErrorCode::InvalidInput)
        return mail;
    qCWarning(lcComposer).noquote() << "the event's own words for the mail" << nameOf(kind)
                                    << "cannot be used:" << mail.error().detail;
    return renderOwnWords(kind, {}, view, phrases);
}

/** Whether the guest's calendar should know: a new entry, another one in its place, or its end. */
bool belongsInCalendar(MailKind kind)
{
    return kind == MailKind::Confirmation || kind == MailKind::Changed || kind == MailKind::Cancelled ||
           kind == MailKind::EventReminder || kind == MailKind::EventChanged || kind == MailKind::EventCancelled;
}

/** By the name alone: what is in a file is its reader's business. */
QByteArray typeOf(const QString &fileName)
{
    const QByteArray type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1();
    // Mails and multiparts may not be in base64 (RFC 2046, 5.2.1), which every file is.
    return type.startsWith("message/") || type.startsWith("multipart/") ? "application/octet-stream"_ba : type;
}

} // namespace

Result<RenderedMail> MailComposer::compose(const OutgoingMail &mail, const QString &guestUrl) const
{
    if (mail.request.kind == MailKind::OrganiserDigest)
        return composeDigest(mail);
    Result<Registration> registration = m_registrations.byId(mail.request.registrationId).wait();
    if (!registration)
        return failure(registration);
    const std::shared_ptr<const EventSnapshot> events = m_events.snapshot();
    const Event *const event = events->byId(registration->eventId);
    if (event == nullptr)
        return failure(ErrorCode::NotFound, u"the event of the mail is not known yet"_s);
    if (!isStillTrue(mail.request.kind, *registration, *event))
        return failure(ErrorCode::Conflict, u"not sent: things have changed since"_s);
    registration->party.language = mail.request.language;
    const MailPhrases phrases(mail.request.language);
    MailView view = mailViewOf(*registration, *event, guestUrl + "r/"_L1 + registration->token);
    addOccasion(view, mail.request.context, *registration, *event);
    if (tellsNothing(mail.request.kind, view))
        return failure(ErrorCode::Conflict, u"not sent: the change was taken back"_s);
    Result<RenderedMail> rendered = mail.request.kind == MailKind::Message
                                        ? composeMessage(mail, view, *registration, *event)
                                        : renderKind(mail.request.kind, *event, view, phrases);
    if (!rendered)
        return rendered;
    if (!view.codeImage.isEmpty() && rendered->html.contains(view.codeImage))
        rendered->codeLink = view.link;
    if (belongsInCalendar(mail.request.kind) && event->startsAt.isValid() && !registration->isWaiting()) {
        const QString words = phrases.text(u"your-code"_s).value_or(QString()) + u": "_s + registration->code;
        rendered->calendar =
            QString::fromUtf8(calendarOf(guestCalendarEntry(*registration, *event, words, view.link, mail.createdAt)));
    }
    return rendered;
}

Result<RenderedMail> MailComposer::composeMessage(const OutgoingMail &mail, const MailView &view,
                                                  const Registration &registration, const Event &event) const
{
    const Result<Mailing> written = mailing(mail.request.mailingId);
    if (!written)
        return failure(written);
    const bool wantsCancelled = written->audience.statuses.contains(RegistrationStatus::Cancelled);
    const bool isOff = written->isRule() && event.state == EventState::Cancelled;
    if (isOff || (registration.status == RegistrationStatus::Cancelled && !wantsCancelled))
        return failure(ErrorCode::Conflict, u"not sent: things have changed since"_s);
    return renderMessage({written->subject, written->body}, view, MailPhrases(view.language));
}

Result<Mailing> MailComposer::mailing(MailingId id) const
{
    if (m_broadcast && m_broadcast->id == id)
        return *m_broadcast;
    Result<Mailing> found = m_mailings.byId(id).wait();
    if (found && !found->isRule())
        m_broadcast = *found;
    return found;
}

Result<RenderedMail> MailComposer::composeDigest(const OutgoingMail &mail) const
{
    const std::shared_ptr<const EventSnapshot> events = m_events.snapshot();
    const Event *const event = events->byId(mail.request.eventId);
    if (event == nullptr)
        return failure(ErrorCode::NotFound, u"the event of the mail is not known yet"_s);
    Result<QList<Registration>> registrations = m_registrations.rows(event->id).wait();
    if (!registrations)
        return failure(registrations);
    const QDateTime since = fromStorageText(mail.request.context["since"_L1].toString());
    const QDateTime until = fromStorageText(mail.request.context["until"_L1].toString());
    registrations->removeIf([&](const Registration &registration) {
        return registration.status == RegistrationStatus::Cancelled || registration.source != Source::Portal ||
               registration.registeredAt < since || registration.registeredAt >= until;
    });
    if (registrations->isEmpty())
        return failure(ErrorCode::Conflict, u"not sent: everybody has cancelled since"_s);
    return renderKind(mail.request.kind, *event, digestViewOf(*registrations, *event, mail.request.language),
                      MailPhrases(mail.request.language));
}

Result<QByteArray> MailComposer::toMessage(const OutgoingMail &mail, const RenderedMail &rendered,
                                           const MailAddress &sender) const
{
    MimeMessage message{.from = sender,
                        .to = {{}, mail.request.recipient},
                        .subject = rendered.subject,
                        .date = mail.createdAt,
                        .messageId = mail.messageId,
                        .text = rendered.text,
                        .html = rendered.html};
    if (!rendered.codeLink.isEmpty()) {
        const Result<QrCode> code = QrCode::of(rendered.codeLink);
        if (!code)
            return failure(code);
        message.image = code->toPng(pixelsPerModule);
    }
    if (!rendered.calendar.isEmpty())
        message.attachments +=
            {u"event.ics"_s, "text/calendar; charset=utf-8; method=PUBLISH"_ba, rendered.calendar.toUtf8()};
    if (mail.request.mailingId.isValid()) {
        const Result<Mailing> written = mailing(mail.request.mailingId);
        if (!written)
            return failure(written);
        message.replyTo = written->replyTo;
        for (const MailingFile &file : written->files)
            message.attachments += {file.name, typeOf(file.name), file.bytes};
    }
    return toBytes(message);
}

} // namespace cookout
