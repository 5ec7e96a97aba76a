// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationcells.h"

#include "core/domain/guestfilter.h"
#include "ui/models/registrationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int signOf(qint64 left, qint64 right)
{
    return left < right ? -1 : static_cast<int>(left > right);
}

int signOf(const QString &left, const QString &right)
{
    // What is empty comes last, since one sorts to see the others.
    if (left.isEmpty() != right.isEmpty())
        return left.isEmpty() ? 1 : -1;
    return left.compare(right, Qt::CaseInsensitive);
}

Money owedBy(const Registration &registration)
{
    return registration.party.total - registration.paid;
}

/** Those who owe most come first, then those who have paid; cancelled parties owe nothing. */
qint64 paymentRank(const Registration &registration)
{
    const bool owes =
        debtOf(registration.paymentStatus) == Debt::Owes && registration.status != RegistrationStatus::Cancelled;
    return owes ? -owedBy(registration).cents() : static_cast<qint64>(registration.paymentStatus);
}

QString textOf(const RegistrationRow &row, int column)
{
    const Party &party = row.registration.party;
    switch (column) {
    case GuestColumn::Name:
        return row.nameKey;
    case GuestColumn::Diet:
        return row.dietText;
    case GuestColumn::Brings:
        return row.bringText;
    case GuestColumn::Email:
        return party.email;
    case GuestColumn::Phone:
        return row.phoneDigits;
    case GuestColumn::Tags:
        return row.registration.tags.join(u' ');
    case GuestColumn::Code:
        return row.registration.code;
    case GuestColumn::HouseNumber:
        return party.houseNumber;
    case GuestColumn::Companions:
        return party.companions.join(u' ');
    case GuestColumn::StaffNotes:
        return row.registration.staffNotes;
    default:
        return party.notes;
    }
}

std::optional<qint64> numberOf(const Registration &registration, int column)
{
    switch (column) {
    case GuestColumn::Status:
        return static_cast<qint64>(registration.status);
    case GuestColumn::Party:
    case GuestColumn::Bands:
        return registration.party.size();
    case GuestColumn::Payment:
        return paymentRank(registration);
    case GuestColumn::Arrived:
        return static_cast<qint64>(arrivalOf(registration));
    case GuestColumn::Source:
        return static_cast<qint64>(registration.source);
    case GuestColumn::Total:
        return registration.party.total.cents();
    case GuestColumn::RegisteredAt:
        return registration.registeredAt.toMSecsSinceEpoch();
    default:
        return std::nullopt;
    }
}

CellBadge paymentBadge(PaymentStatus status)
{
    switch (debtOf(status)) {
    case Debt::Owes:
        return {Symbol::Money, Tone::Warning};
    case Debt::GetsBack:
        return {Symbol::Retry, Tone::Warning};
    case Debt::Settled:
        break;
    }
    return {Symbol::Done, status == PaymentStatus::Paid ? Tone::Success : Tone::Neutral};
}

} // namespace

QString RegistrationCells::title(int column)
{
    const QStringList titles{tr("Status"),     tr("Name"),   tr("Party"),      tr("Payment"),    tr("Arrived"),
                             tr("Diet"),       tr("Brings"), tr("E-mail"),     tr("Registered"), tr("Phone"),
                             tr("Tags"),       tr("Source"), tr("Code"),       tr("House no."),  tr("Persons"),
                             tr("Comes with"), tr("Total"),  tr("Staff note"), tr("Note")};
    return titles.value(column);
}

QString RegistrationCells::text(const RegistrationRow &row, int column, const Event &event)
{
    const Registration &registration = row.registration;
    const Party &party = registration.party;
    switch (column) {
    case GuestColumn::Status:
        return RegistrationWords::statusOf(registration);
    case GuestColumn::Name:
        return party.name;
    case GuestColumn::Party:
        return QLocale().toString(party.size());
    case GuestColumn::Payment:
        return paymentText(registration, event);
    case GuestColumn::Arrived:
        return arrivedText(registration);
    case GuestColumn::Diet:
        return row.dietText;
    case GuestColumn::Brings:
        return row.bringText;
    case GuestColumn::Email:
        return party.email;
    case GuestColumn::RegisteredAt:
        //: day, month and time in a column: 3 Jun 14:05
        return QLocale().toString(registration.registeredAt.toTimeZone(event.timeZone), tr("d MMM HH:mm"));
    case GuestColumn::Phone:
        return party.phone;
    case GuestColumn::Tags:
        return registration.tags.join(u", "_s);
    case GuestColumn::Source:
        return RegistrationWords::of(registration.source);
    case GuestColumn::Code:
        return registration.code;
    case GuestColumn::HouseNumber:
        return party.houseNumber;
    case GuestColumn::Bands:
        return bandsText(party, event);
    case GuestColumn::Companions:
        return party.companions.join(u", "_s);
    case GuestColumn::Total:
        return toLocaleText(party.total, event.currency, QLocale());
    case GuestColumn::StaffNotes:
        return registration.staffNotes.simplified();
    default:
        return party.notes.simplified();
    }
}

QString RegistrationCells::paymentText(const Registration &registration, const Event &event)
{
    const auto amount = [&event](Money money) { return toLocaleText(money, event.currency, QLocale()); };
    if (registration.status == RegistrationStatus::Cancelled && registration.paid == Money())
        return {};
    switch (registration.paymentStatus) {
    case PaymentStatus::Unpaid:
    case PaymentStatus::Partial:
        //: an amount of money that a guest has yet to pay
        return tr("Owes %1").arg(amount(owedBy(registration)));
    case PaymentStatus::Paid:
        return tr("Paid %1").arg(amount(registration.paid));
    case PaymentStatus::Overpaid:
        return tr("%1 too much").arg(amount(registration.paid - registration.party.total));
    case PaymentStatus::Free:
    case PaymentStatus::Refunded:
        break;
    }
    return RegistrationWords::of(registration.paymentStatus);
}

QString RegistrationCells::arrivedText(const Registration &registration)
{
    switch (arrivalOf(registration)) {
    case Arrival::Outside:
        return {};
    case Arrival::Partly:
        return tr("%L1 of %L2").arg(registration.checkedIn).arg(registration.party.size());
    case Arrival::Inside:
        break;
    }
    return tr("Arrived");
}

QString RegistrationCells::bandsText(const Party &party, const Event &event)
{
    QStringList bands;
    for (const TicketType &type : event.ticketTypes) {
        if (const int count = party.countOf(type.code); count > 0)
            bands.append(u"%1 × %2"_s.arg(QLocale().toString(count), RegistrationWords::of(type)));
    }
    return bands.join(u", "_s);
}

QString RegistrationCells::tip(const RegistrationRow &row, int column, const Event &event)
{
    const Registration &registration = row.registration;
    const auto amount = [&event](Money money) { return toLocaleText(money, event.currency, QLocale()); };
    switch (column) {
    case GuestColumn::Payment:
        return tr("%1 of %2 paid").arg(amount(registration.paid), amount(registration.party.total));
    case GuestColumn::Party:
        return bandsText(registration.party, event);
    case GuestColumn::RegisteredAt:
        return QLocale().toString(registration.registeredAt.toTimeZone(event.timeZone), QLocale::LongFormat);
    case GuestColumn::Notes:
        return registration.party.notes;
    case GuestColumn::StaffNotes:
        return registration.staffNotes;
    default:
        return text(row, column, event);
    }
}

std::optional<CellBadge> RegistrationCells::badge(const RegistrationRow &row, int column)
{
    const Registration &registration = row.registration;
    if (column == GuestColumn::Status)
        return CellBadge{RegistrationWords::symbolOf(registration.status),
                         RegistrationWords::toneOf(registration.status)};
    const bool owesNothing = registration.status == RegistrationStatus::Cancelled && registration.paid == Money();
    if (column == GuestColumn::Payment && !owesNothing)
        return paymentBadge(registration.paymentStatus);
    if (column != GuestColumn::Arrived || registration.checkedIn <= 0)
        return std::nullopt;
    const bool all = arrivalOf(registration) == Arrival::Inside;
    return all ? CellBadge{Symbol::Done, Tone::Success} : CellBadge{Symbol::Clock, Tone::Warning};
}

bool RegistrationCells::isNumber(int column)
{
    return column == GuestColumn::Party || column == GuestColumn::Total;
}

int RegistrationCells::compare(const RegistrationRow &left, const RegistrationRow &right, int column)
{
    const std::optional<qint64> first = numberOf(left.registration, column);
    const int order = first ? signOf(*first, *numberOf(right.registration, column))
                            : signOf(textOf(left, column), textOf(right, column));
    return order != 0 ? order : signOf(left.registration.id.value, right.registration.id.value);
}

namespace {

/** The one band of an event that has no others: its count is the size of the party. */
std::optional<QString> onlyBandOf(const Event &event)
{
    const auto isOffered = [](const TicketType &type) { return !type.retired; };
    const auto &types = event.ticketTypes;
    if (std::count_if(types.begin(), types.end(), isOffered) != 1)
        return std::nullopt;
    return std::find_if(types.begin(), types.end(), isOffered)->code;
}

QStringList tagsIn(const QString &typed)
{
    QStringList tags;
    for (const QString &tag : typed.split(u',', Qt::SkipEmptyParts))
        tags.append(tag.trimmed());
    return tags;
}

} // namespace

bool RegistrationCells::isEditable(const Registration &registration, int column, const Event &event)
{
    if (registration.erasedAt.isValid())
        return false;
    switch (column) {
    case GuestColumn::Name:
    case GuestColumn::Email:
    case GuestColumn::Phone:
    case GuestColumn::HouseNumber:
    case GuestColumn::Tags:
    case GuestColumn::StaffNotes:
    case GuestColumn::Notes:
        return true;
    case GuestColumn::Party:
        return onlyBandOf(event).has_value();
    default:
        return false;
    }
}

QString RegistrationCells::editText(const Registration &registration, int column)
{
    const Party &party = registration.party;
    switch (column) {
    case GuestColumn::Name:
        return party.name;
    case GuestColumn::Party:
        return QString::number(party.size());
    case GuestColumn::Email:
        return party.email;
    case GuestColumn::Phone:
        return party.phone;
    case GuestColumn::HouseNumber:
        return party.houseNumber;
    case GuestColumn::Tags:
        return registration.tags.join(u", "_s);
    case GuestColumn::StaffNotes:
        return registration.staffNotes;
    case GuestColumn::Notes:
        return party.notes;
    default:
        return {};
    }
}

Result<ValidEdit> RegistrationCells::edit(const Registration &seen, int column, const QString &typed,
                                          const Event &event)
{
    if (column == GuestColumn::Tags)
        return validatedEdit(StaffEntries{seen.staffNotes, tagsIn(typed)}, seen);
    if (column == GuestColumn::StaffNotes)
        return validatedEdit(StaffEntries{typed, seen.tags}, seen);
    RegistrationForm form = formOf(seen.party);
    switch (column) {
    case GuestColumn::Name:
        form.name = typed;
        break;
    case GuestColumn::Party:
        form.tickets.insert(onlyBandOf(event).value_or(QString()), typed);
        break;
    case GuestColumn::Email:
        form.email = typed;
        break;
    case GuestColumn::Phone:
        form.phone = typed;
        break;
    case GuestColumn::HouseNumber:
        form.houseNumber = typed;
        break;
    default:
        form.notes = typed;
        break;
    }
    return validatedEdit(form, seen, event);
}

} // namespace cookout
