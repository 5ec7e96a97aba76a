// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

namespace cookout {

namespace {

MailSetup mailSetup(Backend &backend, const PortalServer &portal, const Settings &settings, const Clock &clock)
{
    const QString fixed = settings.portal.publicUrl;
    return MailSetup{
        backend.outbox, backend.registrations, backend.cache, backend.facts, clock, settings.smtp, [&portal, fixed] {
            return fixed.isEmpty() ? portal.status().url : QString(fixed + u'/');
        }};
}

} // namespace

Application::Application(const Settings &settings, const Clock &clock)
    : m_lock(InstanceLock::acquire(settings.database)),
      m_backend(settings, clock),
      m_portal(settings.portal,
               PortalServices{m_backend.cache, m_backend.registrations, clock, !settings.smtp.server.isEmpty()}),
      m_mail(mailSetup(m_backend, m_portal, settings, clock))
{
    if (!m_lock)
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
    // Mails carry the portal's address, so those that waited for it can go as soon as it is known.
    connect(&m_portal, &PortalControl::statusChanged, this, [this, known = QString()](const PortalStatus &now) mutable {
        if (std::exchange(known, now.url) != now.url && !now.url.isEmpty() && !m_stopped)
            Q_EMIT m_backend.facts.mailQueued();
    });
    if (withPortal)
        m_portal.start();
    if (!m_lock->isExclusive())
        return m_mail.start();
    // Nobody else sends this database's mail, so what is leased now was left by a program that died.
    m_backend.outbox.recoverLeases().deliver(this, [this](const Result<int> &) {
        if (!m_stopped)
            m_mail.start();
    });
}

void Application::shutdown()
{
    if (std::exchange(m_stopped, true))
        return;
    m_backend.pool.hurry();
    m_portal.stop();
    m_portal.waitUntilStopped();
    m_mail.stop();
    m_backend.close();
}

} // namespace cookout
