// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

namespace cookout {

namespace {

MailSetup mailSetup(Backend &backend, const PortalServer &portal, const Settings &settings, const Clock &clock)
{
    return MailSetup{
        backend.outbox, backend.registrations, backend.cache, backend.facts, clock, settings.smtp, [&portal] {
            return portal.status().url;
        }};
}

} // namespace

Application::Application(const Settings &settings, const Clock &clock)
    : m_lock(InstanceLock::acquire(settings.database)),
      m_backend(settings, clock),
      m_portal(settings.portal, PortalServices{m_backend.cache, m_backend.registrations, clock}),
      m_mail(mailSetup(m_backend, m_portal, settings, clock))
{
    if (!m_lock && m_lock.error().code == ErrorCode::Conflict)
        m_secondInstance = m_lock.error();
}

Application::~Application()
{
    shutdown();
}

void Application::start()
{
    m_backend.open().deliver(this, [this](const Result<QList<Event>> &events) {
        if (events)
            Q_EMIT opened();
        else
            Q_EMIT openFailed(events.error());
    });
}

void Application::startServices(bool withPortal)
{
    if (m_secondInstance)
        return;
    // We are the only sender of this database, so a mail that is leased now was left by a program that died.
    m_backend.outbox.recoverLeases().deliver(this, [this](const Result<int> &) {
        if (!m_stopped)
            m_mail.start();
    });
    if (withPortal)
        m_portal.start();
    // Mails carry the portal's address, so those that waited for it can go as soon as it is known.
    connect(&m_portal, &PortalControl::statusChanged, this, [this](const PortalStatus &status) {
        if (status.state == PortalStatus::State::Running && !m_stopped)
            m_backend.facts.publish({MailQueued{}});
    });
}

void Application::shutdown()
{
    if (std::exchange(m_stopped, true))
        return;
    m_portal.stop();
    m_portal.waitUntilStopped();
    m_mail.stop();
    m_backend.close();
}

} // namespace cookout
