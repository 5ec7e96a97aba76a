// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/refusallog.h"

#include <QLoggingCategory>

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcRefusals, "cookout.portal.refusals")

} // namespace

RefusalLog::RefusalLog(std::chrono::milliseconds interval)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    m_timer.callOnTimeout([this] { write(); });
}

RefusalLog::~RefusalLog()
{
    write();
}

void RefusalLog::count(const char *reason)
{
    ++m_counts[reason];
    if (!m_timer.isActive())
        m_timer.start();
}

void RefusalLog::write()
{
    for (auto entry = m_counts.cbegin(); entry != m_counts.cend(); ++entry)
        qCInfo(lcRefusals).noquote() << "refused" << entry.value() << "requests or connections:" << entry.key();
    m_counts.clear();
}

} // namespace cookout
