// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>

namespace cookout {

/** How many persons of the confirmed parties share a code: that of a price band, or of a diet question's option. */
struct CodeCount {
    QString code;
    int persons = 0;

    friend bool operator==(const CodeCount &, const CodeCount &) = default;
};

/** Who registered on one day of the event's time zone; cancelled parties do not count. */
struct DayCount {
    QDate day;
    int parties = 0;
    int persons = 0;

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/** What an organiser wants to know of an event at one glance. Parties are registrations, persons those who come. */
struct EventOverview {
    int confirmedParties = 0;
    int confirmedPlaces = 0; ///< persons that take a place
    int waitingParties = 0;
    int waitingPlaces = 0;
    int offeredPlaces = 0; ///< held for parties of the waiting list that have not answered yet
    int cancelledParties = 0;
    int newParties = 0;     ///< registered since the start of the day, cancelled ones not counted
    int arrivedParties = 0; ///< all of whose persons are inside
    int arrivedPersons = 0;
    int unpaidParties = 0; ///< confirmed, with something left to pay
    int withoutMail = 0;   ///< confirmed or waiting parties that cannot be written to
    int failedMails = 0;   ///< that the mail server has refused, or that are held back
    Money received;        ///< from everybody, refunds taken off
    Money owed;            ///< what the confirmed parties have left to pay
    QList<CodeCount> bands;
    QList<CodeCount> diets; ///< a code that is no option of the event's diet questions is in a guest's own words
    QList<DayCount> days;   ///< in order, only those on which somebody registered

    /** Persons of confirmed parties, with those that take no place. */
    [[nodiscard]] int persons() const
    {
        int sum = 0;
        for (const CodeCount &band : bands)
            sum += band.persons;
        return sum;
    }
    /** Whether nobody has ever registered. */
    [[nodiscard]] bool isEmpty() const { return confirmedParties + waitingParties + cancelledParties == 0; }

    friend bool operator==(const EventOverview &, const EventOverview &) = default;
};

} // namespace cookout
