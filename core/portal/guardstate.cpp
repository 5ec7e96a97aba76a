// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guardstate.h"

#include "core/base/clock.h"
#include "core/portal/securityheaders.h"

namespace cookout {

using namespace std::chrono_literals;

const QByteArray &GuardState::date()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    if (m_date.isEmpty() || now - m_dateMade >= 1s) {
        m_date = httpDate(SystemClock().now());
        m_dateMade = now;
    }
    return m_date;
}

} // namespace cookout
