// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/placeschoice.h"

#include "core/domain/countsthatfit.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int mostPersons = 50;

QMap<QString, int> numbersOf(const QMap<QString, QString> &typed)
{
    QMap<QString, int> counts;
    for (auto count = typed.begin(); count != typed.end(); ++count)
        counts.insert(count.key(), std::clamp(count.value().trimmed().toInt(), 0, mostPersons));
    return counts;
}

int sumOf(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

QVariant reducedChoice(const Event &event, const RegistrationForm &form, const Party &had, const QString &key,
                       const Phrases &phrases)
{
    const QMap<QString, int> wanted = numbersOf(form.tickets);
    const auto fits = countsThatFit(event, wanted, had);
    if (!fits || sumOf(*fits) == sumOf(wanted))
        return false;
    QVariantList agreed;
    for (auto count = fits->begin(); count != fits->end(); ++count)
        agreed.append(QVariantMap{{u"agreed_code"_s, count.key()}, {u"agreed_count"_s, QString::number(*count)}});
    return QVariantMap{{u"agreed"_s, agreed}, {u"reduce_text"_s, phrases.counted(key, sumOf(*fits))}};
}

RegistrationForm asAgreed(RegistrationForm form, const FormFields &fields, const Event &event, const Party &had)
{
    if (fields.value(u"places_choice"_s) != "reduce"_L1)
        return form;
    const QMap<QString, int> wanted = numbersOf(form.tickets);
    const QMap<QString, QString> named = fields.startingWith(u"agreed-"_s);
    // What the page had named, whatever has happened since: the same form sent twice stays the same.
    const auto agreed = named.isEmpty() ? countsThatFit(event, wanted, had) : numbersOf(named);
    if (!agreed)
        return form;
    int persons = 0;
    for (auto typed = form.tickets.begin(); typed != form.tickets.end(); ++typed) {
        const int count = wanted.value(typed.key());
        const int fewer = std::min(count, agreed->value(typed.key()));
        if (fewer < count)
            *typed = QString::number(fewer);
        persons += fewer;
    }
    form.companions = form.companions.mid(0, std::max(0, persons - 1));
    return form;
}

} // namespace cookout
