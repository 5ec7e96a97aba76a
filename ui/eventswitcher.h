// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QAbstractButton>

namespace cookout {

/** The event on the table: its title, when and where; pressed, it offers the others. GUI thread. */
class EventSwitcher final : public QAbstractButton {
    Q_OBJECT

public:
    explicit EventSwitcher(QWidget *parent = nullptr);

    void showEvents(const QList<Event> &events, EventId current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void eventChosen(cookout::EventId id);
    void newEventRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    QList<Event> m_events;
    EventId m_current;
    QString m_details;
};

/** "Sat 19 Jun 2027, 16:00 · Garden", as the event's own time zone reads it. */
[[nodiscard]] QString detailsOf(const Event &event);

} // namespace cookout
