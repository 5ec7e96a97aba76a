// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checkinledger.h"

#include "core/base/clock.h"
#include "core/domain/requestkey.h"
#include "core/domain/reversals.h"
#include "core/storage/auditrepository.h"
#include "core/storage/checkinrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/registrationrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonObject describe(const CheckIn &checkIn)
{
    QJsonObject fields{{u"registration"_s, checkIn.registrationId.value},
                       {u"at"_s, toStorageText(checkIn.at)},
                       {u"persons"_s, checkIn.persons}};
    if (checkIn.reverses.isValid())
        fields.insert(u"reverses"_s, checkIn.reverses.value);
    return fields;
}

Result<Registration> registrationOf(WriteTransaction &tx, RegistrationId id)
{
    Result<std::optional<Registration>> found = RegistrationRepository(tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

/** More come in than the party has left outside, or more leave than are inside. */
tl::unexpected<Error> beyondParty(int possible)
{
    return failure(ErrorCode::Conflict, u"the party has no more persons for this"_s,
                   {{u"persons"_s, FieldProblem::OutOfRange, possible}});
}

/** Tells of it. Nobody takes a place or leaves one: this only asks for the event's counter. */
Result<void> announceChanged(WriteTransaction &tx, const Registration &registration)
{
    const Result<std::optional<PlacesCounter>> places = EventRepository::takePlaces(tx, registration.eventId, 0);
    if (!places)
        return failure(places);
    const PlacesCounter counter = places->value_or(PlacesCounter());
    tx.announce(
        RegistrationChanged{registration.eventId, registration.id, counter.taken, counter.waiting, counter.revision});
    return {};
}

Result<CheckInOutcome> append(WriteTransaction &tx, const Change &change, Registration registration, CheckIn checkIn,
                              const QString &action)
{
    checkIn.at = change.at;
    checkIn.actor = change.actor;
    checkIn.registrationId = registration.id;
    checkIn.eventId = registration.eventId;
    const Result<bool> fits =
        RegistrationRepository::letIn(tx, registration.id, checkIn.persons, registration.party.size());
    if (!fits)
        return failure(fits);
    if (!*fits) {
        const int outside = std::max(0, registration.party.size() - registration.checkedIn);
        return beyondParty(checkIn.persons > 0 ? outside : registration.checkedIn);
    }
    registration.checkedIn += checkIn.persons;
    const Result<CheckInId> id = CheckInRepository::insert(tx, checkIn);
    if (!id)
        return failure(id);
    checkIn.id = *id;
    const AuditEntry entry{action, u"check-in"_s, id->value, registration.eventId.value, {}, describe(checkIn)};
    Result<void> step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceChanged(tx, registration);
    if (!step)
        return failure(step);
    return CheckInOutcome{checkIn, registration};
}

/** What an earlier request with the same key has stored; nothing when there was none. */
Result<std::optional<CheckIn>> recordedEarlier(WriteTransaction &tx, const CheckInForm &form, const QString &key)
{
    if (key.isEmpty())
        return std::optional<CheckIn>();
    Result<std::optional<CheckIn>> earlier = CheckInRepository(tx).byRequestKey(key);
    const bool isAnother = earlier && *earlier && form.persons && *form.persons != (*earlier)->persons;
    if (isAnother)
        return failure(ErrorCode::Conflict, u"this request was sent before with other content"_s,
                       {{u"submission_key"_s, FieldProblem::Taken, 0}});
    return earlier;
}

} // namespace

Result<CheckInOutcome> recordCheckIn(WriteTransaction &tx, const Change &change, const ValidCheckIn &valid)
{
    const CheckInForm &form = valid.form();
    const Result<Registration> registration = registrationOf(tx, form.registrationId);
    if (!registration)
        return failure(registration);
    CheckIn checkIn;
    checkIn.requestKey = storedRequestKey(registration->id, form.requestKey);
    const Result<std::optional<CheckIn>> earlier = recordedEarlier(tx, form, checkIn.requestKey);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return CheckInOutcome{**earlier, *registration};
    checkIn.persons = form.persons.value_or(registration->party.size() - registration->checkedIn);
    if (checkIn.persons == 0)
        return beyondParty(0);
    if (checkIn.persons > 0 && registration->status != RegistrationStatus::Confirmed)
        return failure(ErrorCode::Denied, u"only a confirmed party can come in"_s);
    return append(tx, change, *registration, checkIn, u"check-in.recorded"_s);
}

Result<CheckInOutcome> takeBackCheckIn(WriteTransaction &tx, const Change &change, RegistrationId registrationId,
                                       CheckInId id)
{
    const Result<std::optional<CheckIn>> wrong = CheckInRepository(tx).byId(id);
    if (!wrong)
        return failure(wrong);
    const bool isTheirs = *wrong && (!registrationId.isValid() || (*wrong)->registrationId == registrationId);
    if (!isTheirs)
        return failure(ErrorCode::NotFound, u"there is no such check-in"_s);
    const Result<QList<CheckIn>> rows = CheckInRepository(tx).ofRegistration((*wrong)->registrationId);
    if (!rows)
        return failure(rows);
    const std::optional<CheckIn> row = lastToReverse(*rows, id);
    if (!row)
        return failure(ErrorCode::Conflict, u"the check-in has been taken back already"_s);
    const Result<Registration> registration = registrationOf(tx, row->registrationId);
    if (!registration)
        return failure(registration);
    CheckIn reversal;
    reversal.persons = -row->persons;
    reversal.reverses = row->id;
    return append(tx, change, *registration, reversal, u"check-in.reversed"_s);
}

} // namespace cookout
