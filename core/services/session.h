// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/domain/staff.h"

namespace cookout {

/** A session as it begins: the only time that its token is known outside of the browser that has it. */
struct NewSession {
    Secret token;
    Access access;
};

} // namespace cookout
