// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/registration.h"
#include "core/portal/phrases.h"

namespace cookout {

/** A sentence with which an event's page shows its form again: of one field, or of the whole form. */
struct FormMessage {
    QString field; ///< public field name; empty: of the whole form
    QString text;
    bool isShortage = false; ///< fewer places are left than the party needs
};

/** The sentences for the problems that validation or registration found, in the order of the form. */
[[nodiscard]] QList<FormMessage> messagesFor(const Error &error, const Event &event, const Phrases &phrases);

} // namespace cookout
