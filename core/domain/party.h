// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QStringList>

namespace cookout {

/** How many persons of one price band are in a party, at the price of the day they registered. */
struct TicketCount {
    QString code;
    int count = 0;
    Money unitPrice;
    bool takesPlace = true;

    friend bool operator==(const TicketCount &, const TicketCount &) = default;
};

/** An answer to one of the event's own questions; a multiple choice has one for each option. */
struct PartyAnswer {
    QString questionCode;
    int person = 0; ///< 0: of the party or its contact; 1 and up: of that companion
    int item = 0;   ///< counts the options of a multiple choice; ownWordsItem: words of one's own
    QString value;
    Money price; ///< what the choice costs, at the price of the day

    friend bool operator==(const PartyAnswer &, const PartyAnswer &) = default;
};

/** The `item` of an answer that is none of its question's options. */
constexpr int ownWordsItem = -1;

/** What a party has promised to bring. */
struct BringPromise {
    QString itemCode;
    int count = 0;

    friend bool operator==(const BringPromise &, const BringPromise &) = default;
};

/** A party as it is or will be stored, without what only the database knows. */
struct Party {
    QString name;
    QString email;
    QString phone;
    QString houseNumber;
    QString notes;
    QString language;           ///< "en", "nl" or "de"
    QList<TicketCount> tickets; ///< in the event's order; a band comes twice when its price rose between two edits
    QStringList companions;     ///< names of those who come along
    QList<PartyAnswer> answers;
    QList<BringPromise> promises;
    Money total;

    [[nodiscard]] int size() const;
    /** How many persons of it count for the capacity. */
    [[nodiscard]] int places() const;
    /** How many persons of one band are in it. */
    [[nodiscard]] int countOf(const QString &ticketCode) const;

    friend bool operator==(const Party &, const Party &) = default;
};

/** What the party owes: its tickets and the choices that cost something. */
[[nodiscard]] Money priceOf(const Party &party);

} // namespace cookout
