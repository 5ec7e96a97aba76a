// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationedit.h"

#include "core/base/text.h"
#include "core/domain/answers.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/registrationrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int staffNotesLimit = 4000;
constexpr int tagLimit = 40;
constexpr int mostTags = 20;

const TicketType *bandOf(const Event &event, const QString &code)
{
    const auto found = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                    [&code](const TicketType &type) { return type.code == code && !type.retired; });
    return found == event.ticketTypes.end() ? nullptr : &*found;
}

/** Adds `count` persons of a band: those the party had at their own price, the rest at the price of today. */
void addTickets(const QString &code, int count, const QList<TicketCount> &had, const TicketType *today,
                QList<TicketCount> &tickets, QList<FieldError> &problems)
{
    int missing = count;
    for (const TicketCount &old : had) {
        if (old.code != code || missing == 0)
            continue;
        const int kept = std::min(missing, old.count);
        tickets.append({code, kept, old.unitPrice, old.takesPlace});
        missing -= kept;
    }
    if (missing == 0)
        return;
    if (!today) { // the band has gone: those who have it may keep it
        problems.append({u"ticket-"_s + code, FieldProblem::OutOfRange, count - missing});
        return;
    }
    const bool joins = !tickets.isEmpty() && tickets.last().code == code && tickets.last().unitPrice == today->price &&
                       tickets.last().takesPlace == today->takesPlace;
    if (joins)
        tickets.last().count += missing;
    else
        tickets.append({code, missing, today->price, today->takesPlace});
}

QList<TicketCount> editedTickets(const RegistrationForm &form, const QList<TicketCount> &had, const Event &event,
                                 QList<FieldError> &problems)
{
    QMap<QString, int> counts = readCounts(form, event, had, problems);
    QList<TicketCount> tickets;
    for (const TicketType &type : event.ticketTypes)
        addTickets(type.code, counts.take(type.code), had, bandOf(event, type.code), tickets, problems);
    for (const TicketCount &old : had) // bands that the event no longer knows
        addTickets(old.code, counts.take(old.code), had, nullptr, tickets, problems);
    return tickets;
}

void readStaff(const StaffEntries &staff, Registration &wanted, QList<FieldError> &problems)
{
    wanted.staffNotes = tidyText(staff.notes);
    checkLength(u"staff_notes"_s, wanted.staffNotes, staffNotesLimit, true, problems);
    wanted.tags.clear();
    for (const QString &typed : staff.tags) {
        const QString tag = tidyLine(typed);
        if (tag.isEmpty() || wanted.tags.contains(tag))
            continue;
        checkLength(u"tags"_s, tag, tagLimit, false, problems);
        if (tag.contains(u',')) // it separates them
            problems.append({u"tags"_s, FieldProblem::BadChoice, 0});
        wanted.tags.append(tag);
    }
    if (wanted.tags.size() > mostTags)
        problems.append({u"tags"_s, FieldProblem::OutOfRange, mostTags});
}

} // namespace

Result<ValidEdit> validatedEdit(const RegistrationForm &form, const Registration &seen, const Event &event,
                                const std::optional<StaffEntries> &staff)
{
    QList<FieldError> problems;
    ValidEdit edit;
    edit.m_seen = seen;
    edit.m_wanted = seen;
    Party &party = edit.m_wanted.party;
    readTexts(form, party, problems);
    if (party.language.isEmpty())
        party.language = seen.party.language;
    party.tickets = editedTickets(form, seen.party.tickets, event, problems);
    readDetails(form, event, seen.party, party, problems);
    party.total = priceOf(party);
    if (staff)
        readStaff(*staff, edit.m_wanted, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the edited registration has problems"_s, problems);
    return edit;
}

Result<ValidEdit> validatedEdit(const StaffEntries &staff, const Registration &seen)
{
    QList<FieldError> problems;
    ValidEdit edit;
    edit.m_seen = seen;
    edit.m_wanted = seen;
    readStaff(staff, edit.m_wanted, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the notes or tags have problems"_s, problems);
    return edit;
}

RegistrationForm formOf(const Party &party)
{
    RegistrationForm form;
    form.name = party.name;
    form.email = party.email;
    form.phone = party.phone;
    form.houseNumber = party.houseNumber;
    form.notes = party.notes;
    form.language = party.language;
    form.companions = party.companions;
    for (const TicketCount &ticket : party.tickets)
        form.tickets.insert(ticket.code, QString::number(party.countOf(ticket.code)));
    form.answers = answersOf(party.answers);
    for (const BringPromise &promise : party.promises)
        form.promises.insert(promise.itemCode, QString::number(promise.count));
    return form;
}

EditConflict conflictOf(const ValidEdit &edit, const Registration &theirs)
{
    const QJsonObject before = documentOf(edit.seen());
    const QJsonObject stored = documentOf(theirs);
    const QJsonObject wanted = documentOf(edit.wanted());
    EditConflict conflict{theirs, edit.wanted(), {}};
    for (auto field = before.begin(); field != before.end(); ++field) {
        const FieldVersions versions{field.key(), field.value(), stored[field.key()], wanted[field.key()]};
        if (versions.changedByThem() || versions.changedByYou())
            conflict.fields.append(versions);
    }
    return conflict;
}

} // namespace cookout
