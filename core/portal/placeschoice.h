// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/formreader.h"
#include "core/portal/phrases.h"

#include <QVariant>

namespace cookout {

/**
 * What a template offers where not the whole party finds a place: `agreed`, the hidden counts of those who do, and
 * `reduce_text`, the counted phrase `key`. False when nobody does, or everybody. What the party `had` it may keep.
 */
[[nodiscard]] QVariant reducedChoice(const Event &event, const RegistrationForm &form, const Party &had,
                                     const QString &key, const Phrases &phrases);

/**
 * The form as it is meant: with the guest's agreement to come with fewer persons (`places_choice=reduce`), those that
 * the page had named; a script that names none gets as many as find a place. Otherwise as it is.
 */
[[nodiscard]] RegistrationForm asAgreed(RegistrationForm form, const FormFields &fields, const Event &event,
                                        const Party &had = {});

} // namespace cookout
