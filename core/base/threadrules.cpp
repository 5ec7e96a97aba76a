// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threadrules.h"

namespace cookout {

namespace {
thread_local bool forbidden = false;
}

void forbidWaitingHere()
{
    forbidden = true;
}

bool waitingIsForbiddenHere()
{
    return forbidden;
}

} // namespace cookout
