// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailpreviewer.h"

#include "core/base/clock.h"
#include "core/mail/mailphrases.h"
#include "core/mail/organisermail.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QStringView exampleUrl = u"http://192.168.1.20:8080/";
constexpr qint64 exampleCents = 2500;

/** What the row of a mail of this kind would know of its moment, made up. */
QJsonObject exampleContext(MailKind kind, const Event &event)
{
    if (kind == MailKind::PaymentReceived)
        return {{u"amount"_s, exampleCents}};
    if (kind == MailKind::EventChanged && event.startsAt.isValid())
        return {{u"starts"_s, toStorageText(event.startsAt.addSecs(-3600))}};
    return {};
}

/** The guest in the state that a mail of this kind tells of. */
Registration inState(MailKind kind, Registration guest, const Event &event)
{
    switch (kind) {
    case MailKind::WaitingList:
    case MailKind::Offer:
        guest.status = RegistrationStatus::Waitlisted;
        break;
    case MailKind::Cancelled:
        guest.status = RegistrationStatus::Cancelled;
        break;
    default:
        guest.status = RegistrationStatus::Confirmed;
    }
    if (kind == MailKind::Offer && !guest.offerEndsAt.isValid()) {
        guest.offerEndsAt = event.startsAt.isValid() ? event.startsAt.addDays(-2) : guest.registeredAt.addDays(2);
        guest.offeredPlaces = guest.party.places();
    }
    return guest;
}

/** As MailComposer does: the image of the code is made of the link. */
Result<RenderedMail> withCode(Result<RenderedMail> mail, const MailView &view)
{
    if (mail && !view.codeImage.isEmpty() && mail->html.contains(view.codeImage))
        mail->codeLink = view.link;
    return mail;
}

} // namespace

QString MailPreviewer::linkOf(const Registration &guest) const
{
    const QString base = m_guestUrlBase ? m_guestUrlBase() : QString();
    return (base.isEmpty() ? exampleUrl.toString() : base) + "r/"_L1 + guest.token;
}

Result<MailText> MailPreviewer::startingText(MailKind kind, const QString &language) const
{
    return cookout::startingText(kind, MailPhrases(language));
}

Result<RenderedMail> MailPreviewer::mail(MailKind kind, const MailText &words, const Registration &guest,
                                         const Event &event) const
{
    const Registration shown = inState(kind, guest, event);
    MailView view = mailViewOf(shown, event, linkOf(guest));
    addOccasion(view, exampleContext(kind, event), shown, event);
    return withCode(renderOwnWords(kind, words, view, MailPhrases(view.language)), view);
}

Result<RenderedMail> MailPreviewer::message(const Mailing &mailing, const Registration &guest, const Event &event) const
{
    MailView view = mailViewOf(guest, event, linkOf(guest));
    addOccasion(view, {}, guest, event);
    return withCode(renderMessage({mailing.subject, mailing.body}, view, MailPhrases(view.language)), view);
}

} // namespace cookout
