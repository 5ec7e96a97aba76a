// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace cookout {

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid input");
    case ErrorCode::NotFound:
        return QStringLiteral("not found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Full:
        return QStringLiteral("full");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorCode::Internal:
        return QStringLiteral("internal error");
    }
    return QStringLiteral("unknown");
}

} // namespace cookout
