// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

namespace cookout::benchmark {

/** So many guests through the service itself, as many at a time as the queue of a busy evening. */
void registerMany(Backend &backend, const Event &event, int guests);

} // namespace cookout::benchmark
