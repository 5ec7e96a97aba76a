// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/actions.h"
#include "ui/windowservices.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace cookout {

class GuestExport;
class GuestsPage;
class NewEventDialog;
class NoticeBar;
class OutboxCounts;
class OutboxPage;
class PortalPage;
class Sidebar;
class SidebarButton;
class StatusStrip;
class TopBar;

/** The organiser's window: sections at the left, the current event above, what happens at this moment below. GUI
 * thread. */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /** Everything in `services` outlives the window. The events are read from the cache, so load that first. */
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Another event on the table; ignored when there is no such event. */
    void selectEvent(EventId id);

private:
    enum Section {
        GuestsSection,
        PortalSection,
        OutboxSection,
    };
    void buildLayout();
    void buildSections();
    void connectActions();
    void connectPages();
    void connectServices();
    void connectExport();

    void showSection(int section);
    void refreshEvents();
    [[nodiscard]] std::optional<Event> currentEvent() const;
    void openNewEvent();
    void createEvent(const ValidEvent &event, NewEventDialog &dialog);
    void setRegistrationState(EventState state);
    void togglePortal();
    void showPortalStatus();
    void showMailStatus();
    void retryMail();
    void exportGuests();
    void showFailure(const Error &error);

    WindowServices m_services;
    Actions m_actions;
    EventId m_current;
    QTimer m_refresh; ///< a burst of registrations refreshes the figures once
    OutboxCounts *m_counts;
    GuestExport *m_export;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    SidebarButton *m_guestsButton = nullptr;
    SidebarButton *m_outboxButton = nullptr;
    QStackedWidget *m_pages;
    GuestsPage *m_guests;
    PortalPage *m_portal;
    OutboxPage *m_outbox;
    NoticeBar *m_notice;
    StatusStrip *m_status;
};

} // namespace cookout
