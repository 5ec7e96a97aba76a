// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/registration.h"

namespace cookout {

/** A party of the sample event, and what becomes of it. */
struct SampleGuest {
    RegistrationForm form;
    Source source = Source::Portal;
    bool paysAll = false;
    bool paysHalf = false;
    bool cancels = false; ///< later on, and gets back what it has paid
    QString staffNotes;
    QStringList tags;
};

/** The sample event as an organiser would have entered it, some nine days before it begins. */
[[nodiscard]] EventDetails sampleDetails(const QDateTime &now);

/**
 * Sixty parties of one street in the order they came, of many scripts and diets, by first names only. Addresses end in
 * example.org, which RFC 2606 keeps out of everybody's way. The last ones want a place in the waiting list.
 */
[[nodiscard]] QList<SampleGuest> sampleGuests();

} // namespace cookout
