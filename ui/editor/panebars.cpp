// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/panebars.h"

#include "core/base/clock.h"
#include "ui/editor/collisionbar.h"
#include "ui/editor/panewords.h"
#include "ui/errortext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

PaneBars::PaneBars(const Clock &clock, Labels labelOf, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_labelOf(std::move(labelOf)),
      m_failure(new InlineBar),
      m_places(new InlineBar),
      m_collisions(new CollisionBar),
      m_elsewhere(new InlineBar),
      m_unsaved(new InlineBar),
      m_queue(m_places->addButton(tr("Waiting list"))),
      m_letIn(m_places->addButton(tr("Confirm anyway")))
{
    QPushButton *show = m_unsaved->addButton(tr("Show"));
    m_queue->setObjectName(u"toWaitingList"_s);
    m_letIn->setObjectName(u"confirmAnyway"_s);
    show->setObjectName(u"showUnsaved"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    for (QWidget *bar :
         {static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_collisions),
          static_cast<QWidget *>(m_elsewhere), static_cast<QWidget *>(m_unsaved)})
        column->addWidget(bar);
    connect(m_queue, &QPushButton::clicked, this, [this] { Q_EMIT placesChosen(EditSession::Places::WaitingList); });
    connect(m_letIn, &QPushButton::clicked, this, &PaneBars::letIn);
    connect(show, &QPushButton::clicked, this, &PaneBars::unsavedRequested);
    connect(m_collisions, &CollisionBar::resolved, this, &PaneBars::resolved);
}

void PaneBars::clear()
{
    m_anyway = {};
    for (QWidget *bar :
         {static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_elsewhere)})
        bar->hide();
}

void PaneBars::letIn()
{
    const auto act = std::exchange(m_anyway, {});
    m_places->hide();
    if (act)
        act();
    else
        Q_EMIT placesChosen(EditSession::Places::Anyway);
}

void PaneBars::showSession(const EditSession &session)
{
    showPlaces(session);
    showChanges(session);
}

void PaneBars::showPlaces(const EditSession &session)
{
    if (const std::optional<int> left = session.placesLeft(); left) {
        m_queue->setVisible(PaneWords::mayQueue(session.shownEvent(), session.isNew()));
        m_places->showMessage(Tone::Warning, PaneWords::ofPlaces(*left));
    } else if (!m_anyway) {
        m_places->hide();
    }
}

void PaneBars::showChanges(const EditSession &session)
{
    const std::optional<Change> &change = session.changedBy();
    const QString who = PaneWords::ofChange(change, m_clock.now(), session.shownEvent().timeZone);
    m_collisions->showCollisions(who, session.collisions(), m_labelOf);
    const bool wentTogether = change && session.collisions().isEmpty() && session.isDirty();
    if (wentTogether)
        m_elsewhere->showMessage(Tone::Neutral, tr("%1 What you typed is kept.").arg(who));
    else
        m_elsewhere->hide();
}

void PaneBars::askForPlaces(int left, const std::function<void()> &anyway)
{
    m_anyway = anyway;
    m_queue->setVisible(false);
    m_places->showMessage(Tone::Warning, PaneWords::ofPlaces(left));
}

bool PaneBars::asksForPlaces() const
{
    return !m_places->isHidden();
}

void PaneBars::focusPlaces()
{
    (m_queue->isHidden() ? m_letIn : m_queue)->setFocus();
}

void PaneBars::showFailure(const Error &error)
{
    m_failure->showMessage(Tone::Danger, ErrorText::sentence(error));
}

void PaneBars::hideFailure()
{
    m_failure->hide();
}

void PaneBars::showMailTooSoon(const Event &event, const QString &name, const QDateTime &possibleFrom)
{
    m_failure->showMessage(Tone::Warning, PaneWords::ofMailTooSoon(name, possibleFrom, m_clock.now(), event.timeZone));
}

void PaneBars::showUnsaved(const EditSession *session)
{
    if (session == nullptr) {
        m_unsaved->hide();
        return;
    }
    const QString name = session->isNew() ? tr("a new guest") : session->registration().party.name;
    m_unsaved->showMessage(Tone::Warning, tr("What you typed for %1 is not saved yet.").arg(name));
}

} // namespace cookout
