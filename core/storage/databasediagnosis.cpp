// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasediagnosis.h"

namespace cookout {

Error diagnosed(const DatabaseAddress &, const Error &error)
{
    return error;
}

} // namespace cookout
