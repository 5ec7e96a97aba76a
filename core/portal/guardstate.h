// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guardlimits.h"

#include <chrono>
#include <memory>

namespace cookout {

using SteadyTime = std::chrono::steady_clock::time_point;

/** What all sockets of one guard share; lives as long as the last of them. The portal's thread only. */
struct GuardState {
    std::shared_ptr<const GuardLimits> limits;
    bool stopping = false; ///< every answer closes its connection
    qint64 bodyBytes = 0;  ///< of all requests that arrive or are handled

    /** The Date of answers, made anew once a second. */
    [[nodiscard]] const QByteArray &date();

private:
    QByteArray m_date;
    SteadyTime m_dateMade;
};

} // namespace cookout
