// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalserver.h"

#include "core/portal/portalworker.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace cookout {

PortalServer::PortalServer(const PortalSettings &settings, const PortalServices &services, NetworkView network,
                           QObject *parent)
    : PortalControl(parent), m_settings(settings), m_services(services), m_network(std::move(network))
{
    qRegisterMetaType<PortalStatus>();
}

PortalServer::~PortalServer()
{
    stop();
    waitUntilStopped();
}

void PortalServer::configure(const PortalSettings &settings, bool sendsMail)
{
    Q_ASSERT_X(!m_thread, "PortalServer::configure", "the worker still reads the former settings");
    m_settings = settings;
    m_services.sendsMail.set(sendsMail);
}

void PortalServer::setSendsMail(bool sendsMail) const
{
    m_services.sendsMail.set(sendsMail);
}

void PortalServer::start()
{
    if (m_thread) {
        m_startsAgain = m_stopping || m_thread->isFinished();
        return;
    }
    keep({PortalStatus::State::Starting, {}, m_settings.port, 0, {}, false});
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"portal"_s);
    m_worker = std::make_unique<PortalWorker>(m_settings, m_services, m_network);
    PortalWorker *worker = m_worker.get();
    worker->moveToThread(m_thread.get());
    connect(worker, &PortalWorker::statusChanged, this, [this, worker](const PortalStatus &status) {
        if (m_worker.get() == worker) // what was under way when it ended comes too late
            keep(status);
    });
    connect(worker, &PortalWorker::finished, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    connect(m_thread.get(), &QThread::started, worker, &PortalWorker::open);
    connect(m_thread.get(), &QThread::finished, worker, &PortalWorker::release, Qt::DirectConnection);
    connect(m_thread.get(), &QThread::finished, this, &PortalServer::followEnd);
    m_thread->start();
}

void PortalServer::stop()
{
    m_startsAgain = false;
    if (m_thread && !std::exchange(m_stopping, true))
        QMetaObject::invokeMethod(m_worker.get(), &PortalWorker::close);
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
    m_startsAgain = false;
    forgetThread();
    keepStopped();
}

void PortalServer::followEnd()
{
    if (!m_thread || !m_thread->isFinished()) // waited for meanwhile
        return;
    forgetThread();
    keepStopped();
    if (std::exchange(m_startsAgain, false))
        start();
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

// The worker has let go of everything on its own thread; what is left of it may be deleted here once that has ended.
void PortalServer::forgetThread()
{
    m_thread->wait();
    m_worker.reset();
    m_thread.reset();
    m_stopping = false;
}

} // namespace cookout
