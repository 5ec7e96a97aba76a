// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "core/services/eventcache.h"
#include "core/services/eventservice.h"
#include "core/services/outboxservice.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/errortext.h"
#include "ui/eventswitcher.h"
#include "ui/guestexport.h"
#include "ui/mailwords.h"
#include "ui/models/outboxcounts.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/portalpage.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/topbar.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** What one most likely wants to see at the start: what guests can register for now, else the latest plan. */
EventId firstChoice(const EventSnapshot &snapshot)
{
    if (const QList<Event> open = snapshot.open(); !open.isEmpty())
        return open.first().id;
    const QList<Event> &all = snapshot.events();
    const auto latest = std::max_element(all.begin(), all.end(),
                                         [](const Event &a, const Event &b) { return a.startsAt < b.startsAt; });
    return latest == all.end() ? EventId() : latest->id;
}

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_actions(*this),
      m_counts(new OutboxCounts(services.outbox, services.domainEvents, this)),
      m_export(new GuestExport(services.exports, services.background, this)),
      m_topBar(new TopBar(m_actions)),
      m_sidebar(new Sidebar),
      m_pages(new QStackedWidget),
      m_guests(new GuestsPage(services, m_actions)),
      m_portal(new PortalPage(m_actions)),
      m_outbox(new OutboxPage),
      m_notice(new NoticeBar),
      m_status(new StatusStrip)
{
    setWindowTitle(u"Cookout"_s); // never personal data: a title is seen in task bars and screen shares
    setMinimumSize(880, 560);
    resize(1280, 800);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    buildSections();
    buildLayout();
    connectActions();
    connectPages();
    connectServices();
    connectExport();
    m_status->showDatabase(services.databaseDisplay);
    showPortalStatus();
    showMailStatus();
    m_guests->takeFocus();
    refreshEvents();
    showSection(GuestsSection);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildSections()
{
    const auto keys = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    m_guestsButton = m_sidebar->addSection(Symbol::Guests, tr("Guests"), keys(m_actions.showGuests));
    m_sidebar->addSection(Symbol::Portal, tr("Portal"), keys(m_actions.showPortal));
    m_outboxButton = m_sidebar->addSection(Symbol::Outbox, tr("Outbox"), keys(m_actions.showOutbox));
    for (QWidget *page :
         {static_cast<QWidget *>(m_guests), static_cast<QWidget *>(m_portal), static_cast<QWidget *>(m_outbox)})
        m_pages->addWidget(page);
}

void MainWindow::buildLayout()
{
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(space::two, 0, space::two, space::one);
    notice->addWidget(m_notice);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_pages, 1);
    right->addLayout(notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectActions()
{
    connect(m_actions.showGuests, &QAction::triggered, this, [this] { showSection(GuestsSection); });
    connect(m_actions.showPortal, &QAction::triggered, this, [this] { showSection(PortalSection); });
    connect(m_actions.showOutbox, &QAction::triggered, this, [this] { showSection(OutboxSection); });
    connect(m_actions.newEvent, &QAction::triggered, this, &MainWindow::openNewEvent);
    connect(m_actions.togglePortal, &QAction::triggered, this, &MainWindow::togglePortal);
    connect(m_actions.exportCsv, &QAction::triggered, this, &MainWindow::exportGuests);
    connect(m_actions.reload, &QAction::triggered, m_guests, &GuestsPage::reload);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        showSection(GuestsSection);
        m_topBar->search().setFocus(Qt::ShortcutFocusReason);
        m_topBar->search().selectAll();
    });
    connect(m_actions.clearSearch, &QAction::triggered, this, [this] {
        m_topBar->search().clear();
        m_guests->focusTable();
    });
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::sectionChosen, this, &MainWindow::showSection);
    connect(&m_topBar->switcher(), &EventSwitcher::eventChosen, this, &MainWindow::selectEvent);
    connect(&m_topBar->switcher(), &EventSwitcher::newEventRequested, this, &MainWindow::openNewEvent);
    QLineEdit *search = &m_topBar->search();
    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (!typed.isEmpty())
            showSection(GuestsSection);
        m_guests->setSearch(typed);
    });
    connect(search, &QLineEdit::returnPressed, m_guests, &GuestsPage::focusTable);
    connect(m_guests, &GuestsPage::searchCleared, search, &QLineEdit::clear);
    connect(m_guests, &GuestsPage::newEventRequested, this, &MainWindow::openNewEvent);
    connect(m_guests, &GuestsPage::portalRequested, this, [this] { showSection(PortalSection); });
    connect(m_guests, &GuestsPage::loadingFailed, this, &MainWindow::showFailure);
    connect(m_guests, &GuestsPage::partiesChanged, this, [this](int count) {
        m_guestsButton->setCount(count, count == 1 ? tr("1 party") : tr("%n parties", nullptr, count));
    });
    connect(m_portal, &PortalPage::stateRequested, this, &MainWindow::setRegistrationState);
    connect(m_portal, &PortalPage::addressCopied, this,
            [this] { m_notice->showNotice(Tone::Success, tr("The address was copied.")); });
    connect(m_outbox, &OutboxPage::retryRequested, this, &MainWindow::retryMail);
    connect(m_status, &StatusStrip::portalPressed, this, [this] { showSection(PortalSection); });
    connect(m_status, &StatusStrip::mailPressed, this, [this] { showSection(OutboxSection); });
    connect(m_status, &StatusStrip::placesPressed, this, [this] { showSection(GuestsSection); });
    connect(m_status, &StatusStrip::databasePressed, this, [this] {
        m_notice->showNotice(Tone::Neutral, tr("Everything is kept in %1").arg(m_services.databaseDisplay));
    });
}

void MainWindow::connectServices()
{
    const DomainEvents *facts = &m_services.domainEvents;
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshEvents);
    connect(facts, &DomainEvents::registrationAdded, this, refreshSoon);
    connect(facts, &DomainEvents::eventChanged, this, refreshSoon);
    connect(facts, &DomainEvents::reloadNeeded, this, refreshSoon);
    connect(facts, &DomainEvents::saved, this, [this] { m_status->showSaved(m_services.clock.now()); });
    connect(facts, &DomainEvents::savingFailed, m_status, &StatusStrip::showDatabaseProblem);
    connect(&m_services.portal, &PortalControl::statusChanged, this, &MainWindow::showPortalStatus);
    connect(&m_services.mail, &MailControl::statusChanged, this, &MainWindow::showMailStatus);
    connect(m_counts, &OutboxCounts::changed, this, &MainWindow::showMailStatus);
}

void MainWindow::connectExport()
{
    connect(m_export, &GuestExport::progressChanged, m_status, &StatusStrip::showProgress);
    connect(m_export, &GuestExport::saved, this, [this](const QString &path) {
        const QFileInfo file(path);
        m_notice->showNotice(
            Tone::Success, tr("%1 saved").arg(file.fileName()), tr("Open folder"),
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(m_export, &GuestExport::failed, this, [this](const Error &error, const QString &path) {
        m_notice->showNotice(Tone::Danger, ErrorText::ofFile(error, QFileInfo(path).fileName()), tr("Save elsewhere…"),
                             [this] { exportGuests(); });
    });
}

void MainWindow::showSection(int section)
{
    m_sidebar->setCurrent(section);
    m_pages->setCurrentIndex(section);
}

std::optional<Event> MainWindow::currentEvent() const
{
    const auto snapshot = m_services.eventCache.snapshot();
    const Event *event = snapshot->byId(m_current);
    return event ? std::optional(*event) : std::nullopt;
}

void MainWindow::refreshEvents()
{
    const auto snapshot = m_services.eventCache.snapshot();
    if (!snapshot->byId(m_current))
        m_current = firstChoice(*snapshot);
    const std::optional<Event> event = currentEvent();
    const QList<Event> open = snapshot->open();
    m_topBar->switcher().showEvents(snapshot->events(), m_current);
    m_guests->setEvent(event);
    m_portal->setEvent(event, open.size() == 1 && open.first().id == m_current);
    m_status->showPlaces(event);
    m_actions.exportCsv->setEnabled(event.has_value());
}

void MainWindow::selectEvent(EventId id)
{
    if (m_services.eventCache.snapshot()->byId(id) == nullptr)
        return;
    m_current = id;
    m_topBar->search().clear();
    refreshEvents();
}

void MainWindow::openNewEvent()
{
    auto *dialog = new NewEventDialog(m_services.clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewEventDialog::createRequested, this,
            [this, dialog](const ValidEvent &event) { createEvent(event, *dialog); });
    dialog->open();
}

void MainWindow::createEvent(const ValidEvent &event, NewEventDialog &dialog)
{
    m_services.events.create(event, Actor::organiser())
        .deliver(this, [this, open = QPointer(&dialog)](const Result<Event> &stored) {
            if (!stored && open)
                open->showError(stored.error());
            else if (!stored)
                showFailure(stored.error());
            if (!stored)
                return;
            if (open)
                open->accept();
            selectEvent(stored->id);
            m_notice->showNotice(Tone::Success, tr("“%1” is ready as a draft.").arg(stored->title),
                                 tr("Open registration…"), [this] { showSection(PortalSection); });
        });
}

void MainWindow::setRegistrationState(EventState state)
{
    const std::optional<Event> event = currentEvent();
    if (!event)
        return;
    m_services.events.setState(event->slug, state, Actor::organiser())
        .deliver(this, [this](const Result<Event> &stored) {
            if (!stored)
                showFailure(stored.error());
            refreshEvents();
        });
}

void MainWindow::togglePortal()
{
    const PortalStatus::State state = m_services.portal.status().state;
    if (state == PortalStatus::State::Running)
        m_services.portal.stop();
    else if (state != PortalStatus::State::Starting)
        m_services.portal.start();
}

void MainWindow::showPortalStatus()
{
    const PortalStatus status = m_services.portal.status();
    const bool running = status.state == PortalStatus::State::Running;
    m_actions.togglePortal->setText(running ? tr("Stop portal") : tr("Start portal"));
    m_actions.togglePortal->setIcon(iconOf(running ? Symbol::Stop : Symbol::Start));
    m_portal->showStatus(status);
    m_status->showPortal(status);
}

void MainWindow::showMailStatus()
{
    const MailStatus status = m_services.mail.status();
    const MailCounts &counts = m_counts->counts();
    m_outbox->showStatus(status);
    m_outbox->showCounts(counts);
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

void MainWindow::exportGuests()
{
    if (const std::optional<Event> event = currentEvent())
        m_export->askWhere(*event, this);
}

void MainWindow::showFailure(const Error &error)
{
    m_notice->showNotice(Tone::Danger, ErrorText::sentence(error));
}

} // namespace cookout
