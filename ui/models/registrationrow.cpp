// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationrow.h"

#include "core/base/text.h"
#include "core/domain/guestfilter.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

auto shown(const Registration &r)
{
    return std::tie(r.revision, r.status, r.paymentStatus, r.paid, r.checkedIn, r.code, r.source, r.registeredAt,
                    r.offerEndsAt, r.staffNotes, r.tags, r.party);
}

QString counted(const QString &label, int count)
{
    return count > 1 ? label + u" × "_s + QLocale().toString(count) : label;
}

template <typename Element>
QString labelOf(const QList<Element> &elements, const QString &code)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&code](const Element &known) { return known.code == code; });
    return found == elements.end() || found->label.isEmpty() ? code : found->label;
}

const Question *dietQuestion(const Event &event, const QString &code)
{
    const auto found = std::find_if(event.questions.begin(), event.questions.end(), [&code](const Question &question) {
        return question.code == code && isDietQuestion(question);
    });
    return found == event.questions.end() ? nullptr : &*found;
}

/** "Vegetarian × 2, no nuts": each diet once, with how many of the party keep it. */
QString dietText(const Party &party, const Event &event)
{
    QStringList labels;
    QMap<QString, int> counts;
    for (const PartyAnswer &answer : party.answers) {
        const Question *question = dietQuestion(event, answer.questionCode);
        if (!question)
            continue;
        const QString label = answer.item == ownWordsItem ? answer.value : labelOf(question->options, answer.value);
        if (counts[label]++ == 0)
            labels.append(label);
    }
    for (QString &label : labels)
        label = counted(label, counts.value(label));
    return labels.join(u", "_s);
}

QString bringText(const Party &party, const Event &event)
{
    QStringList labels;
    for (const BringPromise &promise : party.promises)
        labels.append(counted(labelOf(event.bringItems, promise.itemCode), promise.count));
    return labels.join(u", "_s);
}

} // namespace

RegistrationRow rowOf(const Registration &registration, const Event &event)
{
    const Party &party = registration.party;
    RegistrationRow row;
    row.registration = registration;
    row.nameKey = searchKey(party.name);
    row.searchKey = row.nameKey + u'\n' +
                    searchKey(QStringList{party.email, registration.code, party.notes, party.phone,
                                          registration.staffNotes, registration.tags.join(u' ')}
                                  .join(u'\n'));
    row.phoneDigits = phoneDigitsOf(party.phone);
    row.diets = dietsOf(party, event);
    row.dietText = dietText(party, event);
    row.bringText = bringText(party, event);
    return row;
}

bool looksTheSame(const Registration &left, const Registration &right)
{
    return shown(left) == shown(right);
}

QString phoneDigitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits.startsWith("00"_L1) ? digits.sliced(2) : digits;
}

} // namespace cookout
