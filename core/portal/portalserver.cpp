// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalserver.h"

#include "core/portal/portalworker.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace cookout {

PortalServer::PortalServer(const PortalSettings &settings, const PortalServices &services, QObject *parent)
    : PortalControl(parent), m_settings(settings), m_services(services)
{
    qRegisterMetaType<PortalStatus>();
}

PortalServer::~PortalServer()
{
    stop();
    waitUntilStopped();
}

void PortalServer::start()
{
    if (m_thread && m_thread->isRunning())
        return;
    forgetThread();
    keep({PortalStatus::State::Starting, {}, m_settings.port, 0, {}, false});
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"portal"_s);
    m_worker = new PortalWorker(m_settings, m_services);
    m_worker->moveToThread(m_thread.get());
    connect(m_worker, &PortalWorker::statusChanged, this, &PortalServer::keep);
    connect(m_worker, &PortalWorker::finished, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    connect(m_thread.get(), &QThread::started, m_worker, &PortalWorker::open);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread.get(), &QThread::finished, this, &PortalServer::keepStopped);
    m_thread->start();
}

void PortalServer::stop()
{
    if (m_thread && m_thread->isRunning() && m_worker)
        QMetaObject::invokeMethod(m_worker, &PortalWorker::close);
}

PortalStatus PortalServer::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void PortalServer::waitUntilStopped()
{
    if (!m_thread)
        return;
    m_thread->wait();
    forgetThread();
    keepStopped();
}

void PortalServer::keepStopped()
{
    if (status().state != PortalStatus::State::Failed)
        keep({PortalStatus::State::Stopped, {}, m_settings.port, 0, {}, false});
}

void PortalServer::keep(const PortalStatus &status)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_status == status)
            return;
        m_status = status;
    }
    Q_EMIT statusChanged(status);
}

void PortalServer::forgetThread()
{
    if (m_thread)
        disconnect(m_thread.get(), nullptr, this, nullptr);
    m_worker = nullptr; // deleted by its own thread
    m_thread.reset();
}

} // namespace cookout
