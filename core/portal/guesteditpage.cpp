// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guesteditpage.h"

#include "core/domain/waitinglist.h"
#include "core/portal/guestdetails.h"
#include "core/portal/placeschoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

bool isChosen(const Party &party, const Question &question, const QuestionOption &option)
{
    return std::any_of(party.answers.begin(), party.answers.end(), [&](const PartyAnswer &answer) {
        return answer.questionCode == question.code && answer.value == option.code && answer.item != ownWordsItem;
    });
}

/** The event as its form is shown to this party: what is offered no more but theirs is there to be kept. */
Event shownTo(const Party &party, Event event)
{
    event.ticketTypes.removeIf(
        [&party](const TicketType &type) { return type.retired && party.countOf(type.code) == 0; });
    for (TicketType &type : event.ticketTypes)
        type.retired = false;
    for (Question &question : event.questions) {
        for (QuestionOption &option : question.options)
            option.retired = option.retired && !isChosen(party, question, option);
    }
    return event;
}

bool isShort(const QList<FormMessage> &messages)
{
    return std::any_of(messages.begin(), messages.end(), [](const FormMessage &message) {
        return message.isShortage && message.field.startsWith("ticket-"_L1);
    });
}

/** What differs between what is stored and what the guest would store, in the words of both. */
QVariantList differences(const Party &stored, const Party &yours, const Event &event, const Phrases &phrases)
{
    QMap<QString, QStringList> theirs;
    QList<DetailRow> rows = entryRows(yours, event, phrases);
    for (const DetailRow &row : entryRows(stored, event, phrases)) {
        theirs.insert(row.key, row.values);
        const bool isKnown =
            std::any_of(rows.begin(), rows.end(), [&row](const DetailRow &known) { return known.key == row.key; });
        if (!isKnown) // you have emptied it
            rows.append({row.key, row.term, {}});
    }
    QVariantList models;
    for (const DetailRow &row : rows) {
        const QString nothing = phrases.text(u"nothing"_s);
        const QStringList other = theirs.value(row.key);
        if (row.values != other)
            models.append(QVariantMap{{u"term"_s, row.term},
                                      {u"stored"_s, other.isEmpty() ? nothing : other.join(u'\n')},
                                      {u"yours"_s, row.values.isEmpty() ? nothing : row.values.join(u'\n')}});
    }
    return models;
}

QString headingOf(const GuestVisit &visit, const EditTroubles &troubles)
{
    const QString heading = visit.phrases().text(u"edit_title"_s);
    const bool isWrong = troubles.isChangedElsewhere || !troubles.messages.isEmpty();
    return (isWrong ? visit.phrases().text(u"error_prefix"_s, heading) : heading) + u" – "_s + visit.event.title;
}

} // namespace

QByteArray guestEditPage(const GuestVisit &visit, const RegistrationForm &form, const EditTroubles &troubles)
{
    const Phrases &phrases = visit.phrases();
    const Registration &registration = visit.registration;
    const Event event = shownTo(registration.party, visit.event);
    const bool tooFew = isShort(troubles.messages);
    const bool holdsPlaces = registration.placesHeld() > 0;
    QVariantMap model = formFields(visit.pages, event, form, troubles.messages, {visit.sendsMail, {}, visit.formToken});
    model.insert(visitModel(visit));
    model.insert({{u"page_title"_s, headingOf(visit, troubles)},
                  {u"revision"_s, QString::number(troubles.revision > 0 ? troubles.revision : registration.revision)},
                  {u"consent"_s, false}, // was given
                  {u"elsewhere"_s, troubles.isChangedElsewhere},
                  {u"differences"_s, troubles.isChangedElsewhere
                                         ? differences(registration.party, troubles.yours, visit.event, phrases)
                                         : QVariantList()},
                  {u"reduce"_s, tooFew ? reducedChoice(visit.event, form, holdsPlaces ? registration.party : Party(),
                                                       u"reduce_save"_s, phrases)
                                       : QVariant(false)},
                  {u"others_wait"_s, tooFew && hasWaitingList(visit.event)}});
    return visit.pages.render(u"guest-edit"_s, model);
}

} // namespace cookout
