// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace cookout {

/** What a limit of mails per hour leaves at one moment. */
struct MailAllowance {
    int left = 0;     ///< how many may leave now
    QDateTime moreAt; ///< when the next may, where none is left; invalid: as soon as mails under way have arrived

    friend bool operator==(const MailAllowance &, const MailAllowance &) = default;
};

} // namespace cookout
