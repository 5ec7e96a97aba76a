// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cookout {

/** Declares the calling thread as one that must never wait for the database: the window's and the portal's. */
void forbidWaitingHere();

/** Whether forbidWaitingHere() was called on this thread. */
[[nodiscard]] bool waitingIsForbiddenHere();

} // namespace cookout
