// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailingschedule.h"

#include <QLoggingCategory>

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcMailings, "cookout.mailings")

} // namespace

MailingSchedule::MailingSchedule(MailingService &mailings, DomainEvents &facts) : m_mailings(mailings)
{
    m_often.setInterval(30s);
    m_often.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_often, &QTimer::timeout, this, &MailingSchedule::look);
    m_soon.setInterval(1s);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MailingSchedule::look);
    connect(&facts, &DomainEvents::eventChanged, this, &MailingSchedule::hurry);
    connect(&facts, &DomainEvents::reloadNeeded, this, &MailingSchedule::hurry);
}

void MailingSchedule::start()
{
    m_often.start();
    look();
}

void MailingSchedule::hurry()
{
    if (m_often.isActive() && !m_soon.isActive())
        m_soon.start();
}

void MailingSchedule::stop()
{
    m_stopped = true;
    m_often.stop();
    m_soon.stop();
}

void MailingSchedule::look()
{
    if (m_running || m_stopped)
        return;
    m_running = true;
    m_mailings.rulesAreDue().deliver(this, [this](const Result<bool> &due) {
        if (due && *due && !m_stopped)
            return run();
        end(due ? nullptr : &due.error());
    });
}

void MailingSchedule::run()
{
    m_mailings.runRules().deliver(this, [this](const Result<int> &mails) {
        end(mails ? nullptr : &mails.error());
        if (mails && *mails > 0)
            qCInfo(lcMailings) << "rules have written" << *mails << "mails";
    });
}

void MailingSchedule::end(const Error *trouble)
{
    m_running = false;
    if (trouble != nullptr && !m_stopped)
        qCWarning(lcMailings).noquote() << trouble->detail;
}

} // namespace cookout
