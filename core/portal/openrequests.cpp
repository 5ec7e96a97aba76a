// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/openrequests.h"

namespace cookout {

OpenRequests::Number OpenRequests::add(QHttpServerResponder &&responder)
{
    m_open.try_emplace(++m_last, std::move(responder));
    return m_last;
}

bool OpenRequests::answer(Number number, const std::function<void(QHttpServerResponder &responder)> &write)
{
    Responders::node_type request = m_open.extract(number);
    if (request.empty())
        return false;
    write(request.mapped());
    if (m_answered.empty())
        QMetaObject::invokeMethod(this, &OpenRequests::letGo, Qt::QueuedConnection);
    m_answered.insert(std::move(request));
    return true;
}

} // namespace cookout
