// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the outbox and tells it.
#include "core/services/outboxservice.h"
#include "ui/issues/issuelist.h"
#include "ui/mailwords.h"
#include "ui/mainwindow.h"
#include "ui/models/outboxcounts.h"
#include "ui/pages/outboxpage.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"

namespace cookout {

void MainWindow::showMailStatus()
{
    const MailStatus status = m_services.mail.status();
    const MailCounts &counts = m_counts->counts();
    m_outbox->showStatus(status);
    m_outbox->showCounts(counts);
    m_services.issues.hearMailCounts(counts);
    m_status->showMail(status, counts);
    const int waiting = MailWords::waiting(counts) + counts.failed;
    m_outboxButton->setCount(waiting, tr("%n waiting or failed", nullptr, waiting));
}

void MainWindow::retryMail()
{
    m_services.outbox.retryNow(Actor::organiser()).deliver(this, [this](const Result<int> &mails) {
        if (!mails)
            showFailure(mails.error());
        // A queue that has paused, or waits for a server, goes on at once; one that runs elsewhere is left alone.
        const MailStatus::State state = m_services.mail.status().state;
        if (state == MailStatus::State::Paused || state == MailStatus::State::Waiting)
            m_services.mail.start();
        m_counts->reload();
    });
}

void MainWindow::pauseMail(bool paused)
{
    const Actor actor = Actor::organiser();
    Pending<MailOrders> done = paused ? m_services.outbox.pause(actor) : m_services.outbox.resume(actor);
    std::move(done).deliver(this, [this](const Result<MailOrders> &orders) {
        if (!orders)
            showFailure(orders.error());
    });
}

} // namespace cookout
