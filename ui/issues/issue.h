// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace cookout {

/** Something that needs the organiser. One at a time of each kind; its words are made where it is shown. */
struct Issue {
    /** The worst first, as they are listed. */
    enum class Kind {
        DatabaseDamaged,
        SavingFailed, ///< `code` says why
        DiskFull,     ///< no room for a backup any more
        PortalFailed, ///< `port`, when it belongs to another program
        MailRefused,  ///< `server` will take nothing until the settings are changed
        MailsFailed,  ///< `count` of them were given up
        MailUnreachable,
        BackupFailed,
        DiskLow,
    };
    Kind kind = Kind::SavingFailed;
    QString detail = {}; ///< what the server or the library said, English; empty: nothing
    ErrorCode code = ErrorCode::Internal;
    quint16 port = 0;
    QString server = {};
    int count = 0;
    QDateTime since = {}; ///< UTC

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace cookout
