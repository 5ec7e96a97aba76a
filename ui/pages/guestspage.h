// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/guests/guesttwins.h"
#include "ui/models/guestviews.h"
#include "ui/windowservices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cookout {

class BulkBar;
class EmptyState;
class FilterBar;
class GuestActions;
class GuestEditing;
class GuestPane;
class GuestPaste;
class HintBar;
class RegistrationFilterProxy;
class RegistrationTableModel;
class RegistrationTableView;
class UndoStack;
struct Actions;

/**
 * Everybody who registered for the current event, as one of its views shows them, or why nobody is listed and what to
 * do. GUI thread.
 */
class GuestsPage final : public QWidget {
    Q_OBJECT

public:
    GuestsPage(const WindowServices &services, const Actions &actions, UndoStack &undo, QWidget *parent = nullptr);

    void setEvent(const std::optional<Event> &event);
    void setSearch(const QString &typed);
    /** One of views(), by its id; an unknown one shows everybody. */
    void setView(const QString &id);
    void reload();
    void focusTable();
    void focusFilters();
    void takeFocus(); ///< if it is on the screen, as soon as it knows what it shows

    [[nodiscard]] const QList<GuestViewEntry> &views() const { return m_views->entries(); }
    [[nodiscard]] const QString &viewId() const { return m_viewId; }
    /** The filter of whom the table lists; nothing while a search narrows it down further. */
    [[nodiscard]] std::optional<GuestFilter> audience() const;
    [[nodiscard]] QList<Registration> listed() const; ///< whom the table lists now, in its order
    [[nodiscard]] RegistrationTableModel &model() { return *m_model; }
    [[nodiscard]] RegistrationFilterProxy &proxy() { return *m_proxy; }
    [[nodiscard]] RegistrationTableView &table() { return *m_table; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] HintBar &hints() { return *m_hints; }
    [[nodiscard]] GuestPane &pane() { return *m_pane; }
    [[nodiscard]] BulkBar &bulkBar() { return *m_bulk; }

Q_SIGNALS:
    void newEventRequested();
    void portalRequested();
    void searchCleared();
    void partiesChanged(int count); ///< those that are registered, cancelled ones not counted
    void loadingFailed(const cookout::Error &error);
    /** The views of the event, or how many each of them shows, have changed. */
    void viewsChanged(const QList<cookout::GuestViewEntry> &views);
    void viewChanged(const QString &id);             ///< the page shows this one now
    void currentChanged(cookout::RegistrationId id); ///< the one current guest, invalid for none or several
    void told(const QString &words);                 ///< done, and not to be undone
    void mailRequested(const QList<cookout::RegistrationId> &to);
    void exportRequested(const QList<cookout::RegistrationId> &only);

private:
    /** What stands in the middle of the page. */
    enum class Content {
        Nothing, ///< the first answer is on its way
        Table,
        NoEvent,
        NoGuests,
        NoMatch,
        NotLoaded,
    };
    void buildLayout(const Actions &actions);
    [[nodiscard]] QLayout *headOf(const Actions &actions);
    [[nodiscard]] QWidget *buildDetails(const Actions &actions);
    void connectModel();
    void connectTable();
    void connectBulk();
    void connectViews();

    [[nodiscard]] Content content() const;
    void refresh();
    void refreshChoices();
    void showContent(Content content);
    void describe(Content content);
    void describeNoMatch();
    void act();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] DayBounds today() const;

    void applyFilter(const GuestFilter &filter);
    void refreshViewTools();
    void askViewName();
    void renameView();
    void deleteView();
    void askTag();
    void paste();
    void showSelection();
    void showTwin();
    void readKeptApart();
    void editTwin(RegistrationId id);
    [[nodiscard]] QStringList knownTags() const;

    WindowServices m_services;
    RegistrationTableModel *m_model;
    RegistrationFilterProxy *m_proxy;
    RegistrationTableView *m_table;
    GuestViews *m_views;
    GuestEditing *m_editing;
    GuestActions *m_acts;
    GuestPaste *m_paste;
    FilterBar *m_filters;
    HintBar *m_hints;
    BulkBar *m_bulk;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    GuestPane *m_pane;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_saveView;
    QToolButton *m_more;
    QPushButton *m_export;
    QAction *m_renameView = nullptr;
    QAction *m_deleteView = nullptr;
    GuestTwins m_twins;
    std::optional<Event> m_event;
    QString m_viewId;
    RegistrationId m_twinToName; ///< a duplicate whose row is awaited
    bool m_showsTwin = false;
    bool m_failed = false;
    bool m_takesFocus = false;
    Content m_content = Content::Nothing;
};

} // namespace cookout
