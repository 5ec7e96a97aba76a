// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QJsonObject>

namespace cookout {

/** How much of a party is inside. */
enum class Arrival {
    Outside,
    Partly,
    Inside,
};

/** What a payment status means to whoever collects the money. */
enum class Debt {
    Owes,
    Settled,  ///< paid, or free
    GetsBack, ///< has paid too much
};

/** What a list of guests is narrowed down to. In each of the lists one must fit; an empty one accepts everybody. */
struct GuestFilter {
    QList<RegistrationStatus> statuses;
    QList<Debt> debts;
    QList<Arrival> arrivals;
    QStringList diets; ///< codes of options, anyDiet, or ownDiet
    QStringList tags;
    QList<Source> sources;
    bool withoutEmail = false;
    bool newToday = false;

    friend bool operator==(const GuestFilter &, const GuestFilter &) = default;
};

/** Among the diets of a filter: whoever named any, and whoever named one in their own words. */
constexpr QStringView anyDiet = u"*";
constexpr QStringView ownDiet = u"?";

/** A day of the event's time zone, as instants: from the first to before the second. */
struct DayBounds {
    QDateTime begins;
    QDateTime ends;
};
[[nodiscard]] DayBounds dayOf(const QDateTime &now, const QTimeZone &timeZone);

/** Whether the answers to this question are about what a person eats. */
[[nodiscard]] bool isDietQuestion(const Question &question);
/** The options that a party has named, each once, and ownDiet for words of its own. */
[[nodiscard]] QStringList dietsOf(const Party &party, const Event &event);

[[nodiscard]] Arrival arrivalOf(const Registration &registration);
[[nodiscard]] Debt debtOf(PaymentStatus status);

/** `diets` are those of the registration's party, which a list knows already. */
[[nodiscard]] bool accepts(const GuestFilter &filter, const Registration &registration, const QStringList &diets,
                           const DayBounds &today);

/** The filter as it is stored, and read again: values that this version does not know are left out. */
[[nodiscard]] QJsonObject documentOf(const GuestFilter &filter);
[[nodiscard]] GuestFilter guestFilterFrom(const QJsonObject &document);

} // namespace cookout
