// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/domain/registration.h"
#include "ui/actions.h"
#include "ui/windowservices.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace cookout {

class CommandPalette;
class GuestExport;
class GuestMailing;
class GuestsPage;
class IssuesPanel;
class NewEventDialog;
class NoticeBar;
class OutboxCounts;
class OutboxPage;
class OverviewPage;
class PortalPage;
class Sidebar;
class SidebarButton;
class StatusStrip;
class Toast;
class TopBar;
class UndoNotices;
class UndoStack;

/** Where one is in the window, for another one that takes its place. */
struct WindowPlace {
    EventId event;
    int section = 0;
    QByteArray geometry;
};

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

    [[nodiscard]] WindowPlace place() const;
    void goTo(const WindowPlace &place);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Section {
        OverviewSection,
        GuestsSection,
        PortalSection,
        OutboxSection,
    };
    void placeOnScreen();
    bool restorePlace(const QByteArray &geometry);
    void buildLayout();
    void connectSidebarWidth();
    void widenSidebar();
    void buildSections();
    void connectActions();
    void connectPages();
    void connectOverview();
    void connectPalette();
    void openHistory();
    void openPalette();
    void openView(const QString &id);
    void openGuest(RegistrationId id);
    void connectServices();
    void connectExport();
    void connectIssues();

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
    void pauseMail(bool paused);
    void openMailSettings();
    void openNotices();
    void remind(MailKind kind);
    void connectMailing();
    void writeToListed();
    void writeToGuests(const QList<RegistrationId> &to);
    void exportGuests(const std::optional<QList<RegistrationId>> &only);
    void showFailure(const Error &error);

    WindowServices m_services;
    Actions m_actions;
    EventId m_current;
    QTimer m_refresh; ///< a burst of registrations refreshes the figures once
    OutboxCounts *m_counts;
    UndoStack *m_undo;
    GuestExport *m_export;
    GuestMailing *m_mailing;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    SidebarButton *m_guestsButton = nullptr;
    SidebarButton *m_outboxButton = nullptr;
    QSplitter *m_middle; ///< the sidebar and what is right of it
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    GuestsPage *m_guests;
    PortalPage *m_portal;
    OutboxPage *m_outbox;
    IssuesPanel *m_issues;
    NoticeBar *m_notice;
    StatusStrip *m_status;
    Toast *m_toast;
    CommandPalette *m_palette;
    UndoNotices *m_undoNotices;
    bool m_wasShown = false;
};

} // namespace cookout
