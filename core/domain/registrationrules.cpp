// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationrules.h"

#include "core/base/text.h"
#include "core/domain/answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int nameLimit = 100;
constexpr int emailLimit = 254;
constexpr int phoneLimit = 40;
constexpr int houseNumberLimit = 20;
constexpr int notesLimit = 1000;
constexpr int largestCount = 50; // persons per band in one party, companions, pieces of one item

int readCount(const QString &field, const QString &typed, QList<FieldError> &problems)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok)
        problems.append({field, FieldProblem::BadNumber, 0});
    else if (count < 0 || count > largestCount)
        problems.append({field, FieldProblem::OutOfRange, largestCount});
    return ok ? count : 0;
}

QStringList knownBands(const Event &event, const QList<TicketCount> &had)
{
    QStringList codes;
    for (const TicketType &type : event.ticketTypes) {
        if (!type.retired)
            codes.append(type.code);
    }
    for (const TicketCount &ticket : had) {
        if (!codes.contains(ticket.code))
            codes.append(ticket.code);
    }
    return codes;
}

/**
 * Names in their order. Where every person is asked something, a blank one keeps its place, so that the answers stay
 * with their persons.
 */
void readCompanions(const RegistrationForm &form, const Event &event, Party &party, QList<FieldError> &problems)
{
    const bool keepsPlaces = std::any_of(event.questions.begin(), event.questions.end(), [](const Question &question) {
        return question.perPerson && isOnForm(question);
    });
    party.companions.clear();
    for (qsizetype i = 0; i < form.companions.size(); ++i) {
        const QString name = tidyLine(form.companions[i]);
        if (name.isEmpty() && !keepsPlaces)
            continue;
        checkLength(u"companion-%1"_s.arg(i + 1), name, nameLimit, false, problems);
        party.companions.append(name);
    }
    while (!party.companions.isEmpty() && party.companions.last().isEmpty())
        party.companions.removeLast();
    if (party.companions.size() > largestCount)
        problems.append({u"companion-1"_s, FieldProblem::OutOfRange, largestCount});
}

void readPromises(const RegistrationForm &form, const Event &event, const QList<BringPromise> &had, Party &party,
                  QList<FieldError> &problems)
{
    party.promises.clear();
    QStringList onForm;
    for (const BringItem &item : event.bringItems) {
        if (item.retired)
            continue;
        onForm.append(item.code);
        const int count = readCount(u"bring-"_s + item.code, form.promises.value(item.code), problems);
        if (count > 0)
            party.promises.append({item.code, count});
    }
    for (const BringPromise &promise : had) { // what no form shows stays as it was
        if (!onForm.contains(promise.itemCode))
            party.promises.append(promise);
    }
    std::sort(party.promises.begin(), party.promises.end(),
              [](const BringPromise &a, const BringPromise &b) { return a.itemCode < b.itemCode; });
}

} // namespace

void checkLength(const QString &field, const QString &text, int limit, bool lines, QList<FieldError> &problems)
{
    if (characterCount(text) > limit)
        problems.append({field, FieldProblem::TooLong, limit});
    else if (hasForbiddenCharacters(text, lines))
        problems.append({field, FieldProblem::ControlCharacters, 0});
}

void readTexts(const RegistrationForm &form, Party &party, QList<FieldError> &problems)
{
    party.name = tidyLine(form.name);
    party.email = tidyLine(form.email);
    party.phone = tidyLine(form.phone);
    party.houseNumber = tidyLine(form.houseNumber);
    party.notes = tidyText(form.notes);
    party.language = form.language;
    if (party.name.isEmpty())
        problems.append({u"name"_s, FieldProblem::Required, 0});
    checkLength(u"name"_s, party.name, nameLimit, false, problems);
    if (party.email.size() > emailLimit)
        problems.append({u"email"_s, FieldProblem::TooLong, emailLimit});
    else if (!party.email.isEmpty() && !isEmailAddress(party.email))
        problems.append({u"email"_s, FieldProblem::BadEmail, 0});
    checkLength(u"phone"_s, party.phone, phoneLimit, false, problems);
    checkLength(u"house_number"_s, party.houseNumber, houseNumberLimit, false, problems);
    checkLength(u"notes"_s, party.notes, notesLimit, true, problems);
}

void readDetails(const RegistrationForm &form, const Event &event, const Party &had, Party &party,
                 QList<FieldError> &problems)
{
    readCompanions(form, event, party, problems);
    party.answers = readAnswers(form, event, party.size(), had.answers, problems);
    readPromises(form, event, had.promises, party, problems);
}

QMap<QString, int> readCounts(const RegistrationForm &form, const Event &event, const QList<TicketCount> &had,
                              QList<FieldError> &problems)
{
    const qsizetype problemsBefore = problems.size();
    const QStringList bands = knownBands(event, had);
    QMap<QString, int> counts;
    bool anybody = false;
    for (const QString &code : bands) {
        const int count = readCount(u"ticket-"_s + code, form.tickets.value(code), problems);
        counts.insert(code, count);
        anybody = anybody || count > 0;
    }
    if (bands.isEmpty())
        return counts;
    const QString field = u"ticket-"_s + bands.first();
    const bool knowsAll = std::all_of(form.tickets.keyBegin(), form.tickets.keyEnd(),
                                      [&bands](const QString &code) { return bands.contains(code); });
    if (!knowsAll)
        problems.append({field, FieldProblem::BadChoice, 0});
    else if (!anybody && problems.size() == problemsBefore)
        problems.append({field, FieldProblem::NobodyComes, 0});
    return counts;
}

} // namespace cookout
