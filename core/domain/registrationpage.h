// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** A place in the order in which registrations came. The default is before all of them. */
struct PagePosition {
    QDateTime registeredAt;
    RegistrationId id;
};

/** Some registrations in the order they came; `next` is where the following page begins, nothing on the last one. */
struct RegistrationPage {
    QList<Registration> rows;
    std::optional<PagePosition> next;
};

} // namespace cookout
