// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace cookout::test {

/**
 * Leaves every query that a pool prepares as a file of its own in the folder that COOKOUT_PREPARED_QUERIES names, for
 * tests/storage/test_queryplans.py. Nothing without that variable. The hook may be called on any thread.
 */
[[nodiscard]] PreparedHook keepPreparedQueries();

} // namespace cookout::test
