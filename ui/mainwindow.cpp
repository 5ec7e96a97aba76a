// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "core/services/eventcache.h"
#include "core/services/eventservice.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/errortext.h"
#include "ui/eventswitcher.h"
#include "ui/guestexport.h"
#include "ui/issues/issuelist.h"
#include "ui/issues/issueremedies.h"
#include "ui/issues/issuespanel.h"
#include "ui/mail/guestmailing.h"
#include "ui/models/outboxcounts.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/portalpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/topbar.h"
#include "ui/typingundo.h"
#include "ui/undo/toast.h"
#include "ui/undo/undonotices.h"
#include "ui/undo/undostack.h"
#include "ui/viewjoint.h"
#include "ui/widgets/bulkbar.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

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
      m_undo(&services.undoStack),
      m_export(new GuestExport(services.exports, services.background, this)),
      m_mailing(new GuestMailing(m_services, *m_undo, this)),
      m_topBar(new TopBar(m_actions, services.preferences)),
      m_sidebar(new Sidebar),
      m_middle(new QSplitter),
      m_pages(new QStackedWidget),
      m_overview(new OverviewPage(services, m_actions)),
      m_guests(new GuestsPage(services, m_actions, *m_undo)),
      m_portal(new PortalPage(m_actions)),
      m_outbox(new OutboxPage),
      m_issues(new IssuesPanel(services)),
      m_notice(new NoticeBar),
      m_status(new StatusStrip),
      m_toast(new Toast(this)),
      m_palette(new CommandPalette(*this)),
      m_undoNotices(new UndoNotices(*m_undo, services.undo, *m_toast, services.clock, this))
{
    setWindowTitle(u"Cookout"_s); // never personal data: a title is seen in task bars and screen shares
    placeOnScreen();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    buildSections();
    buildLayout();
    connectActions();
    connectPages();
    connectOverview();
    connectPalette();
    connectServices();
    connectExport();
    connectIssues();
    m_status->showDatabase(services.databaseDisplay);
    showPortalStatus();
    showMailStatus();
    refreshEvents();
    showSection(OverviewSection);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildSections()
{
    const auto keys = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    m_sidebar->addSection(Symbol::Overview, tr("Overview"), keys(m_actions.showOverview));
    m_guestsButton = m_sidebar->addSection(Symbol::Guests, tr("Guests"), keys(m_actions.showGuests));
    m_sidebar->addSection(Symbol::Portal, tr("Portal"), keys(m_actions.showPortal));
    m_outboxButton = m_sidebar->addSection(Symbol::Outbox, tr("Outbox"), keys(m_actions.showOutbox));
    for (QWidget *page : QWidgetList{m_overview, m_guests, m_portal, m_outbox})
        m_pages->addWidget(page);
}

void MainWindow::connectActions()
{
    connect(m_actions.showOverview, &QAction::triggered, this, [this] { showSection(OverviewSection); });
    connect(m_actions.showGuests, &QAction::triggered, this, [this] {
        showSection(GuestsSection);
        m_guests->focusTable();
    });
    connect(m_actions.showPortal, &QAction::triggered, this, [this] { showSection(PortalSection); });
    connect(m_actions.showOutbox, &QAction::triggered, this, [this] { showSection(OutboxSection); });
    m_undoNotices->drive(*m_actions.undo, *m_actions.redo);
    new TypingUndo(*this);
    connect(m_actions.newEvent, &QAction::triggered, this, &MainWindow::openNewEvent);
    connect(m_actions.togglePortal, &QAction::triggered, this, &MainWindow::togglePortal);
    connect(m_actions.reload, &QAction::triggered, m_guests, &GuestsPage::reload);
    connect(m_actions.reload, &QAction::triggered, m_overview, &OverviewPage::reload);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        showSection(GuestsSection);
        m_topBar->search().setFocus(Qt::ShortcutFocusReason);
        m_topBar->search().selectAll();
    });
    connect(m_actions.clearSearch, &QAction::triggered, this, [this] { // one step back
        if (m_issues->isVisible())
            return m_issues->toggle();
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
    joinViews(*m_sidebar, *m_guests, [this] { showSection(GuestsSection); });
    connect(m_guests, &GuestsPage::newEventRequested, this, &MainWindow::openNewEvent);
    connect(m_guests, &GuestsPage::portalRequested, this, [this] { showSection(PortalSection); });
    m_toast->keepAbove(&m_guests->bulkBar());
    connect(m_guests, &GuestsPage::told, this,
            [this](const QString &words) { m_toast->showMessage(Tone::Success, words); });
    connect(m_actions.newGuest, &QAction::triggered, this, [this] { showSection(GuestsSection); });
    connect(m_guests, &GuestsPage::loadingFailed, this, &MainWindow::showFailure);
    connect(m_guests, &GuestsPage::partiesChanged, this, [this](int count) {
        m_guestsButton->setCount(count, count == 1 ? tr("1 party") : tr("%n parties", nullptr, count));
    });
    connect(m_portal, &PortalPage::stateRequested, this, &MainWindow::setRegistrationState);
    connect(m_portal, &PortalPage::addressCopied, this,
            [this] { m_notice->showNotice(Tone::Success, tr("The address was copied.")); });
    connect(m_outbox, &OutboxPage::retryRequested, this, &MainWindow::retryMail);
    connect(m_outbox, &OutboxPage::pauseRequested, this, &MainWindow::pauseMail);
    connect(m_status, &StatusStrip::portalPressed, this, [this] { showSection(PortalSection); });
    connect(m_outbox, &OutboxPage::settingsRequested, this, &MainWindow::openMailSettings);
    connect(m_actions.mailSettings, &QAction::triggered, this, &MainWindow::openMailSettings);
    connectMailing();
    connect(m_status, &StatusStrip::mailPressed, this, [this] {
        showSection(OutboxSection);
        if (m_services.mail.status().state == MailStatus::State::NotConfigured)
            openMailSettings();
    });
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
    connect(facts, &DomainEvents::registrationChanged, this, refreshSoon); // its places
    connect(facts, &DomainEvents::eventChanged, this, refreshSoon);
    connect(facts, &DomainEvents::reloadNeeded, this, refreshSoon);
    connect(facts, &DomainEvents::saved, this, [this] { m_status->showSaved(m_services.clock.now()); });
    connect(facts, &DomainEvents::savingFailed, m_status, &StatusStrip::showDatabaseProblem);
    connect(&m_services.portal, &PortalControl::statusChanged, this, &MainWindow::showPortalStatus);
    connect(&m_services.mail, &MailControl::statusChanged, this, &MainWindow::showMailStatus);
    connect(m_counts, &OutboxCounts::changed, this, &MainWindow::showMailStatus);
}

void MainWindow::connectIssues()
{
    connect(&m_issues->remedies(), &IssueRemedies::mailRetryRequested, this, &MainWindow::retryMail);
    connect(&m_issues->remedies(), &IssueRemedies::mailSettingsRequested, this, &MainWindow::openMailSettings);
    connect(&m_issues->remedies(), &IssueRemedies::outboxRequested, m_actions.showOutbox, &QAction::trigger);
    connect(&m_issues->remedies(), &IssueRemedies::noticed, m_notice,
            [this](Tone tone, const QString &words) { m_notice->showNotice(tone, words); });
    connect(m_actions.showIssues, &QAction::triggered, m_issues, &IssuesPanel::toggle);
    connect(m_status, &StatusStrip::issuesPressed, m_issues, &IssuesPanel::toggle);
    m_status->follow(m_services.issues);
}

void MainWindow::showSection(int section)
{
    m_sidebar->setCurrent(section);
    m_sidebar->setCurrentView(section == GuestsSection ? m_guests->viewId() : QString());
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
    m_topBar->switcher().showEvents(snapshot->events(), m_current);
    m_overview->setEvent(event);
    m_guests->setEvent(event);
    m_portal->setEvent(event, snapshot->open().size() == 1 && snapshot->open().first().id == m_current);
    m_status->showPlaces(event);
    m_undo->setEvent(m_current);
    if (event)
        m_undoNotices->setTimeZone(event->timeZone);
    m_actions.exportCsv->setEnabled(event.has_value());
    m_actions.newGuest->setEnabled(event.has_value());
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

void MainWindow::showFailure(const Error &error)
{
    m_notice->showNotice(Tone::Danger, ErrorText::sentence(error));
}

} // namespace cookout
