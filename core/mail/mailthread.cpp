// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailthread.h"

using namespace Qt::StringLiterals;

namespace cookout {

MailThread::MailThread(MailSetup setup, QObject *parent) : MailControl(parent), m_setup(std::move(setup))
{
    m_thread.setObjectName("mail"_L1);
    m_status.server = m_setup.smtp.server;
    m_status.state = MailStatus::State::Stopped;
}

void MailThread::configure(const SmtpSettings &smtp, std::function<QString()> guestUrlBase)
{
    Q_ASSERT_X(!m_thread.isRunning(), "MailThread::configure", "the worker still reads the former settings");
    m_setup.smtp = smtp;
    m_setup.guestUrlBase = std::move(guestUrlBase);
    const std::lock_guard lock(m_mutex);
    m_status.server = smtp.server;
}

MailThread::~MailThread()
{
    stop();
}

void MailThread::start()
{
    if (m_thread.isRunning()) {
        Q_EMIT resumeRequested(QPrivateSignal());
        return;
    }
    m_stop = std::stop_source();
    m_transport = std::make_shared<SmtpTransport>(m_setup.smtp, m_setup.smtpOptions);
    auto *const worker =
        new MailWorker(m_setup, m_transport, m_stop.get_token(), [this](const MailStatus &status) { publish(status); });
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker, &MailWorker::begin);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(this, &MailThread::resumeRequested, worker, &MailWorker::resume);
    m_thread.start();
}

void MailThread::stop()
{
    if (!m_thread.isRunning())
        return;
    m_stop.request_stop();
    m_transport->interrupt();
    m_thread.quit();
    m_thread.wait();
    m_transport.reset();
    MailStatus stopped = status();
    stopped.state = MailStatus::State::Stopped;
    stopped.problem.clear();
    stopped.nextTry = {};
    publish(stopped);
}

MailStatus MailThread::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void MailThread::publish(MailStatus status)
{
    {
        const std::lock_guard lock(m_mutex);
        // A worker begins without memory of what its predecessor sent.
        if (!status.lastSentAt.isValid())
            status.lastSentAt = m_status.lastSentAt;
        if (status == m_status)
            return;
        m_status = status;
    }
    Q_EMIT statusChanged(status);
}

} // namespace cookout
