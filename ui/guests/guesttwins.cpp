// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guests/guesttwins.h"

#include "ui/models/registrationtablemodel.h"

namespace cookout {

namespace {

constexpr qsizetype fewestDigits = 6;

std::pair<RegistrationId, RegistrationId> ordered(RegistrationId one, RegistrationId other)
{
    return one.value < other.value ? std::pair(one, other) : std::pair(other, one);
}

bool sameEmail(const RegistrationRow &one, const RegistrationRow &other)
{
    const QString &email = one.registration.party.email;
    return !email.isEmpty() && email.compare(other.registration.party.email, Qt::CaseInsensitive) == 0;
}

bool samePhone(const RegistrationRow &one, const RegistrationRow &other)
{
    return one.phoneDigits.size() >= fewestDigits && one.phoneDigits == other.phoneDigits;
}

bool sameName(const RegistrationRow &one, const RegistrationRow &other)
{
    return one.nameKey == other.nameKey;
}

bool isGone(const RegistrationRow &row)
{
    return row.registration.status == RegistrationStatus::Cancelled || row.registration.erasedAt.isValid();
}

} // namespace

void GuestTwins::keepApart(RegistrationId one, RegistrationId other)
{
    m_keptApart.insert(ordered(one, other));
}

std::optional<Twin> GuestTwins::twinOf(const RegistrationTableModel &model, int row) const
{
    const RegistrationRow &guest = model.row(row);
    if (isGone(guest))
        return std::nullopt;
    for (int candidate = 0; candidate < model.rowCount(); ++candidate) {
        const RegistrationRow &other = model.row(candidate);
        const bool byEmail = sameEmail(guest, other);
        const bool byPhone = samePhone(guest, other);
        const bool looksAlike = byEmail || byPhone || sameName(guest, other);
        if (!looksAlike || candidate == row || isGone(other))
            continue;
        if (m_keptApart.contains(ordered(guest.registration.id, other.registration.id)))
            continue;
        const QString why = byEmail ? tr("same e-mail") : byPhone ? tr("same phone number") : tr("same name");
        //: %1 a guest's name, %2 "same e-mail"
        return Twin{other.registration.id, tr("Looks like %1 (%2).").arg(other.registration.party.name, why)};
    }
    return std::nullopt;
}

} // namespace cookout
