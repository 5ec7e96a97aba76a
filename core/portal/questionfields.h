// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/eventpage.h"

namespace cookout {

/** Whether the event wants to know anything of the companions of the guest who fills in the form. */
[[nodiscard]] bool asksAboutCompanions(const Event &event);

/** How many persons the typed counts make, at least 1 and at most 50; what is no number counts for nothing. */
[[nodiscard]] int personsIn(const RegistrationForm &form, const Event &event);

/**
 * The fields for the event's own questions to the party and its contact, as the template "question" shows them. A
 * conditional question is shown with its condition: whether it counts is decided when the form is read.
 */
[[nodiscard]] QVariantList questionFields(const Event &event, const RegistrationForm &form,
                                          const QList<FormMessage> &messages, const Phrases &phrases);

/** For each person who comes along: the name, if the event asks it, and the questions to every person. */
[[nodiscard]] QVariantList companionFields(const Event &event, const RegistrationForm &form,
                                           const QList<FormMessage> &messages, const Phrases &phrases);

/** The list of things to bring, what is still needed first. */
[[nodiscard]] QVariantList bringFields(const Event &event, const RegistrationForm &form,
                                       const QList<FormMessage> &messages, const Phrases &phrases);

/** What the field of a question, companion or thing to bring is called; empty for other fields. */
[[nodiscard]] QString questionFieldLabel(const QString &field, const Event &event, const Phrases &phrases);

} // namespace cookout
