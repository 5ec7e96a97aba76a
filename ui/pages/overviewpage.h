// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/event.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace cookout {

class CardGrid;
class Clock;
class EmptyState;
class EventCache;
class OverviewCard;
class OverviewFigures;
struct Actions;
struct WindowServices;

/** The current event at one glance; every figure opens what it counts. GUI thread. */
class OverviewPage final : public QWidget {
    Q_OBJECT

public:
    OverviewPage(const WindowServices &services, const Actions &actions, QWidget *parent = nullptr);

    void setEvent(const std::optional<Event> &event);
    void reload();
    /** Puts the keyboard onto what leads out of an empty page. */
    void focusWayOut();

    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }

Q_SIGNALS:
    /** The guests as their view of that id shows them. */
    void guestsWanted(const QString &view);
    void portalWanted();
    void outboxWanted();
    void newEventRequested();
    void loadingFailed(const cookout::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** What stands in the middle of the page. */
    enum class Content {
        Nothing, ///< the first answer is on its way
        Cards,
        Empty,
    };
    void buildLayout();
    void addCards();
    void refresh();
    void fillCards();
    void showContent(Content content);
    void describeEmpty();
    void tick();
    [[nodiscard]] std::optional<Event> present() const;

    const EventCache &m_cache;
    const Clock &m_clock;
    OverviewFigures *m_figures;
    std::optional<EventId> m_event;
    QDate m_day; ///< of the latest figures, in the event's time zone
    QTimer m_minute;
    QLabel *m_caption;
    CardGrid *m_grid;
    QList<OverviewCard *> m_cards;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace cookout
