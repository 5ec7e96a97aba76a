// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loggedobserver.h"

#include <QLoggingCategory>

#include <utility>

namespace cookout {

namespace {
Q_LOGGING_CATEGORY(lcSaving, "cookout.storage.saving")
}

QString LoggedObserver::exchangeReason(const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reason, reason);
}

void LoggedObserver::committed(const QList<DomainEvent> &facts)
{
    if (!exchangeReason({}).isEmpty())
        qCInfo(lcSaving) << "changes are saved again";
    m_next.committed(facts);
}

void LoggedObserver::failed(const Error &error)
{
    if (exchangeReason(error.detail) != error.detail)
        qCWarning(lcSaving).noquote() << "nothing is saved:" << error.detail;
    m_next.failed(error);
}

} // namespace cookout
