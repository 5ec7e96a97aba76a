// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailrecipients.h"

#include "core/domain/dues.h"
#include "core/domain/enumnames.h"

namespace cookout {

namespace {

constexpr EnumNames<MailExclusion, 7> exclusionNames{{
    {MailExclusion::NoAddress, u"no-address"},
    {MailExclusion::Cancelled, u"cancelled"},
    {MailExclusion::NotConfirmed, u"not-confirmed"},
    {MailExclusion::NothingDue, u"nothing-due"},
    {MailExclusion::SameAddress, u"same-address"},
    {MailExclusion::WantsNone, u"wants-none"},
    {MailExclusion::ToldToday, u"told-today"},
}};

} // namespace

std::optional<MailExclusion> exclusionOf(MailKind kind, const Registration &registration, const Event &event)
{
    if (registration.status == RegistrationStatus::Cancelled)
        return MailExclusion::Cancelled;
    const bool needsPlace = kind == MailKind::PaymentReminder || kind == MailKind::EventReminder;
    if (needsPlace && registration.status != RegistrationStatus::Confirmed)
        return MailExclusion::NotConfirmed;
    if (kind == MailKind::PaymentReminder && dueFrom(registration, event) <= Money())
        return MailExclusion::NothingDue;
    if (registration.party.email.isEmpty())
        return MailExclusion::NoAddress;
    return std::nullopt;
}

MailRecipients recipientsOf(MailKind kind, const QList<Registration> &registrations, const Event &event)
{
    MailRecipients recipients;
    for (const Registration &registration : registrations) {
        if (const std::optional<MailExclusion> reason = exclusionOf(kind, registration, event))
            recipients.excluded.append({registration, *reason});
        else
            recipients.receive.append(registration);
    }
    return recipients;
}

QString nameOf(MailExclusion reason)
{
    return nameIn(exclusionNames, reason);
}

QList<MoneyToReturn> moneyToReturn(const QList<Registration> &registrations, const Event &event)
{
    QList<MoneyToReturn> owed;
    for (const Registration &registration : registrations) {
        const Money due = dueFrom(registration, event);
        if (due < Money())
            owed.append({registration, Money() - due});
    }
    return owed;
}

} // namespace cookout
