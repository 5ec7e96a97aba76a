// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventswitcher.h"

#include "ui/icons.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int symbolSize = 16;

QString startOf(const Event &event)
{
    const QDateTime start = event.startsAt.toTimeZone(event.timeZone);
    const QLocale locale;
    return locale.toString(start.date(), QLocale::LongFormat) + u", "_s + start.toString(u"HH:mm"_s);
}

} // namespace

QString detailsOf(const Event &event)
{
    QStringList parts{startOf(event)};
    if (!event.location.isEmpty())
        parts.append(event.location);
    return parts.join(u" · "_s);
}

EventSwitcher::EventSwitcher(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Switch to another event"));
    connect(this, &QAbstractButton::clicked, this, &EventSwitcher::openMenu);
    showEvents({}, {});
}

void EventSwitcher::showEvents(const QList<Event> &events, EventId current)
{
    m_events = events;
    m_current = current;
    const auto found =
        std::find_if(events.begin(), events.end(), [current](const Event &event) { return event.id == current; });
    const bool known = found != events.end();
    setText(known ? found->title : tr("No event yet"));
    m_details = known ? detailsOf(*found) + u" · "_s + RegistrationWords::of(found->state)
                      : tr("Create one to collect registrations");
    setAccessibleName(tr("Event: %1").arg(text()));
    setAccessibleDescription(m_details);
    updateGeometry();
    update();
}

QSize EventSwitcher::sizeHint() const
{
    const QFontMetrics title(fontFor(TextRole::Heading));
    const QFontMetrics details(fontFor(TextRole::Caption));
    const int wider =
        std::max(title.horizontalAdvance(text()) + symbolSize + space::one, details.horizontalAdvance(m_details));
    return {wider + space::two, title.height() + details.height() + space::one};
}

QSize EventSwitcher::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void EventSwitcher::paintEvent(QPaintEvent *)
{
    const Colors colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);

    const QRect area = rect().adjusted(space::one, space::half, -space::one, -space::half);
    const QFont titleFont = fontFor(TextRole::Heading);
    const QFontMetrics title(titleFont);
    const int room = area.width() - symbolSize - space::half;
    const QString shownTitle = title.elidedText(text(), Qt::ElideRight, room);
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(area.left(), area.top() + title.ascent(), shownTitle);
    const int arrowLeft = area.left() + title.horizontalAdvance(shownTitle) + space::half;
    const int arrowTop = area.top() + (title.height() - symbolSize) / 2 + 1;
    iconOf(Symbol::Down, colors.muted).paint(&painter, QRect(arrowLeft, arrowTop, symbolSize, symbolSize));

    const QFont detailsFont = fontFor(TextRole::Caption);
    const QFontMetrics details(detailsFont);
    painter.setFont(detailsFont);
    painter.setPen(colors.muted);
    painter.drawText(area.left(), area.top() + title.height() + details.ascent(),
                     details.elidedText(m_details, Qt::ElideRight, area.width()));
}

void EventSwitcher::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Event &event : std::as_const(m_events)) {
        QString words = event.title + u" – "_s + startOf(event);
        QAction *action = menu->addAction(words.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(event.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = event.id] { Q_EMIT eventChosen(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(iconOf(Symbol::Add), tr("New event…")), &QAction::triggered, this,
            &EventSwitcher::newEventRequested);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace cookout
