// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the outbox and tells it.
#include "core/services/outboxservice.h"
#include "ui/dialogs/mailsettingsdialog.h"
#include "ui/dialogs/mailsettingswords.h"
#include "ui/issues/issuelist.h"
#include "ui/mail/guestmailing.h"
#include "ui/mail/noticesdialog.h"
#include "ui/mail/reminderdialog.h"
#include "ui/mailwords.h"
#include "ui/mainwindow.h"
#include "ui/models/outboxcounts.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/undo/toast.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>

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

void MainWindow::openMailSettings()
{
    auto *dialog = new MailSettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    joinMailSettings(*dialog, m_services.mail);
    connect(dialog, &MailSettingsDialog::saved, this, [this](const MailConfiguration &now) {
        m_notice->showNotice(Tone::Success, MailSettingsWords::saved(now));
        showMailStatus();
    });
    dialog->open();
}

void MainWindow::openNotices()
{
    auto *dialog = new NoticesDialog(this);
    joinNotices(*dialog, m_services.outbox);
    connect(dialog, &NoticesDialog::saved, this,
            [this](const NoticeChoice &now) { m_toast->showMessage(Tone::Success, NoticesDialog::sentence(now)); });
    dialog->open();
}

void MainWindow::connectMailing()
{
    connect(m_mailing, &GuestMailing::failed, this, &MainWindow::showFailure);
    connect(m_mailing, &GuestMailing::told, this,
            [this](const QString &words) { m_toast->showMessage(Tone::Success, words); });
    connect(m_outbox, &OutboxPage::noticesRequested, m_actions.mailNotices, &QAction::trigger);
    connect(m_outbox, &OutboxPage::reminderRequested, this, &MainWindow::remind);
    connect(m_actions.mailNotices, &QAction::triggered, this, &MainWindow::openNotices);
    connect(m_actions.remindOfPayment, &QAction::triggered, this, [this] { remind(MailKind::PaymentReminder); });
    connect(m_actions.remindOfEvent, &QAction::triggered, this, [this] { remind(MailKind::EventReminder); });
    connect(m_guests, &GuestsPage::mailRequested, this, &MainWindow::writeToGuests);
    connect(m_outbox, &OutboxPage::wordsRequested, m_actions.mailTexts, &QAction::trigger);
    connect(m_outbox, &OutboxPage::writeRequested, m_actions.writeToGuests, &QAction::trigger);
    connect(m_outbox, &OutboxPage::mailingsRequested, m_actions.mailings, &QAction::trigger);
    connect(m_actions.writeToGuests, &QAction::triggered, this, &MainWindow::writeToListed);
    connect(m_actions.mailings, &QAction::triggered, this, [this] {
        if (const std::optional<Event> event = currentEvent())
            m_mailing->list(*event);
    });
    connect(m_actions.mailTexts, &QAction::triggered, this, [this] {
        if (const std::optional<Event> event = currentEvent())
            m_mailing->word(*event, m_guests->listed(), QLocale().name().section(u'_', 0, 0));
    });
}

void MainWindow::writeToListed()
{
    const std::optional<Event> event = currentEvent();
    if (!event)
        return;
    if (const std::optional<GuestFilter> audience = m_guests->audience())
        return m_mailing->write(*event, *audience);
    QList<RegistrationId> to;
    for (const Registration &guest : m_guests->listed())
        to += guest.id;
    m_mailing->write(*event, to);
}

void MainWindow::writeToGuests(const QList<RegistrationId> &to)
{
    if (const std::optional<Event> event = currentEvent())
        m_mailing->write(*event, to);
}

void MainWindow::remind(MailKind kind)
{
    const std::optional<Event> event = currentEvent();
    if (!event)
        return;
    const QList<RegistrationId> selected = m_guests->table().selectedIds();
    // One row is selected wherever the keyboard is; several are somebody's choice.
    const bool isMeant = selected.size() > 1 && m_pages->currentIndex() == GuestsSection;
    m_mailing->remind(kind, *event, {selected, isMeant});
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
