// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apiforms.h"

#include "core/portal/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QStringList bandsOf(const Event &event, const Party &had = {})
{
    QStringList codes;
    for (const TicketType &type : event.ticketTypes)
        codes.append(type.code);
    for (const TicketCount &ticket : had.tickets)
        codes.append(ticket.code);
    return codes;
}

QStringList itemsOf(const Event &event, const Party &had = {})
{
    QStringList codes;
    for (const BringItem &item : event.bringItems)
        codes.append(item.code);
    for (const BringPromise &promise : had.promises)
        codes.append(promise.itemCode);
    return codes;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const PortalLanguage &language : portalLanguages())
        codes.append(language.code);
    return codes;
}

void readText(ApiFields &fields, const QString &name, QString &into)
{
    if (const std::optional<QString> text = fields.text(name))
        into = *text;
}

/** Counts as a form has them typed. */
void readCounts(ApiFields &fields, const QString &name, const QStringList &known, QMap<QString, QString> &into)
{
    const auto counts = fields.counts(name, known);
    if (!counts)
        return;
    for (auto count = counts->begin(); count != counts->end(); ++count)
        into.insert(count.key(), QString::number(count.value()));
}

/** Names of answers are "{question}", with ".{person}" for a companion and ".other" for words of one's own. */
void readAnswers(ApiFields &fields, const Event &event, QMap<QString, QStringList> &into)
{
    const auto answers = fields.textLists(u"answers"_s);
    if (!answers)
        return;
    for (auto answer = answers->begin(); answer != answers->end(); ++answer) {
        const QString question = answer.key().section(u'.', 0, 0);
        const bool isKnown = std::any_of(event.questions.begin(), event.questions.end(),
                                         [&question](const Question &known) { return known.code == question; });
        if (isKnown)
            into.insert(answer.key(), answer.value());
        else
            fields.addFlaw({u"answers"_s, answer.key()}, u"unknown"_s, u"The event has no such question."_s);
    }
}

void readParty(ApiFields &fields, const Event &event, const Party &had, RegistrationForm &form)
{
    readText(fields, u"name"_s, form.name);
    readText(fields, u"email"_s, form.email);
    readText(fields, u"phone"_s, form.phone);
    readText(fields, u"house_number"_s, form.houseNumber);
    readText(fields, u"notes"_s, form.notes);
    readCounts(fields, u"tickets"_s, bandsOf(event, had), form.tickets);
    readCounts(fields, u"bring"_s, itemsOf(event, had), form.promises);
    readAnswers(fields, event, form.answers);
    if (const std::optional<QStringList> companions = fields.texts(u"companions"_s))
        form.companions = *companions;
    if (const std::optional<QString> language = fields.choice(u"language"_s, languageCodes()))
        form.language = *language;
}

} // namespace

RegistrationForm registrationFormOf(ApiFields &fields, const Event &event, const QString &language)
{
    RegistrationForm form;
    form.language = language;
    readText(fields, u"submission_key"_s, form.submissionKey);
    readParty(fields, event, {}, form);
    form.consent = fields.flag(u"consent"_s).value_or(false);
    const auto choice = fields.choice(u"places_choice"_s, {u"reduce"_s, u"waitlist"_s});
    form.placesChoice = choice == u"waitlist"_s ? PlacesChoice::WaitList : PlacesChoice::Ask;
    return form;
}

ApiPatch patchOf(ApiFields &fields, const Registration &current, const Event &event)
{
    ApiPatch patch{formOf(current.party), {current.staffNotes, current.tags}, fields.integer(u"revision"_s)};
    readParty(fields, event, current.party, patch.form);
    readText(fields, u"staff_notes"_s, patch.staff.notes);
    if (const std::optional<QStringList> tags = fields.texts(u"tags"_s))
        patch.staff.tags = *tags;
    return patch;
}

} // namespace cookout
