// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/event.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cookout {

class EmptyState;
class RegistrationFilterProxy;
class RegistrationTableModel;
class RegistrationTableView;
struct Actions;
struct WindowServices;

/** Everybody who registered for the current event, or why nobody is listed and what to do. GUI thread. */
class GuestsPage final : public QWidget {
    Q_OBJECT

public:
    GuestsPage(const WindowServices &services, const Actions &actions, QWidget *parent = nullptr);

    void setEvent(const std::optional<Event> &event);
    void setSearch(const QString &typed);
    void reload();
    void focusTable();
    /** The keyboard begins on this page, as soon as it knows what it shows. */
    void takeFocus() { m_takesFocus = true; }

    [[nodiscard]] RegistrationTableModel &model() { return *m_model; }
    [[nodiscard]] RegistrationFilterProxy &proxy() { return *m_proxy; }
    [[nodiscard]] RegistrationTableView &table() { return *m_table; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

Q_SIGNALS:
    void newEventRequested();
    void portalRequested();
    void searchCleared();
    /** How many parties are registered, cancelled ones not counted. */
    void partiesChanged(int count);
    void loadingFailed(const cookout::Error &error);

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
    [[nodiscard]] Content content() const;
    void refresh();
    void showContent(Content content);
    void describe(Content content);
    void act();
    [[nodiscard]] QString summary() const;

    RegistrationTableModel *m_model;
    RegistrationFilterProxy *m_proxy;
    RegistrationTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    QPushButton *m_export;
    bool m_hasEvent = false;
    bool m_failed = false;
    bool m_takesFocus = false;
    Content m_content = Content::Nothing;
};

} // namespace cookout
