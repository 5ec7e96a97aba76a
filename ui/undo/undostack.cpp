// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/undostack.h"

#include "core/base/token.h"
#include "core/services/undoservice.h"

namespace cookout {

namespace {

constexpr qsizetype deepest = 500;

/** Whether a later try may go better; everything else will never be possible again. */
bool maySucceedLater(ErrorCode code)
{
    return code == ErrorCode::Full || code == ErrorCode::Busy || code == ErrorCode::Unavailable;
}

void removeStep(QList<UndoStack::Step> &steps, const QString &changeId)
{
    steps.removeIf([&changeId](const UndoStack::Step &step) { return step.changeId == changeId; });
}

} // namespace

UndoStack::UndoStack(UndoService &service, QObject *parent) : QObject(parent), m_service(service) {}

Author UndoStack::author()
{
    return {Actor::organiser(), newToken()};
}

void UndoStack::setEvent(EventId event)
{
    if (event == m_event)
        return;
    m_event = event;
    m_wishes.clear();
    Q_EMIT changed();
}

void UndoStack::push(EventId event, const QString &changeId, const QString &words)
{
    Stacks &stacks = m_stacks[event];
    stacks.undo.append({changeId, words});
    stacks.redo.clear();
    if (stacks.undo.size() > deepest)
        stacks.undo.removeFirst();
    Q_EMIT changed();
    Q_EMIT pushed(words);
}

QString UndoStack::undoWords() const
{
    return canUndo() ? current().undo.last().words : QString();
}

QString UndoStack::redoWords() const
{
    return canRedo() ? current().redo.last().words : QString();
}

const UndoStack::Stacks &UndoStack::current() const
{
    static const Stacks nothing;
    const auto found = m_stacks.constFind(m_event);
    return found == m_stacks.cend() ? nothing : *found;
}

void UndoStack::takeBack(const Step &step, Overbooking overbooking)
{
    want({Direction::Undo, step, overbooking});
}

void UndoStack::bringBack(const Step &step, Overbooking overbooking)
{
    want({Direction::Redo, step, overbooking});
}

void UndoStack::want(const Wish &wish)
{
    if (m_busy)
        m_wishes.append(wish);
    else
        begin(wish);
}

void UndoStack::begin(Wish wish)
{
    if (wish.step.changeId.isEmpty()) {
        const QList<Step> &steps = wish.direction == Direction::Undo ? current().undo : current().redo;
        if (steps.isEmpty())
            return;
        wish.step = steps.last();
    }
    m_busy = true;
    const Actor actor = Actor::organiser();
    const QString &id = wish.step.changeId;
    auto answer = wish.direction == Direction::Undo ? m_service.undo(id, actor, wish.overbooking)
                                                    : m_service.redo(id, actor, wish.overbooking);
    std::move(answer).deliver(
        this, [this, wish, event = m_event](const Result<Change> &change) { finish(event, wish, change); });
}

void UndoStack::finish(EventId event, const Wish &wish, const Result<Change> &answer)
{
    m_busy = false;
    if (answer) {
        move(event, wish);
        if (wish.direction == Direction::Undo)
            Q_EMIT undone(wish.step.words);
        else
            Q_EMIT redone(wish.step.words);
    } else {
        m_wishes.clear(); // what was to follow was meant for another state
        if (!maySucceedLater(answer.error().code)) {
            removeStep(m_stacks[event].undo, wish.step.changeId);
            removeStep(m_stacks[event].redo, wish.step.changeId);
            Q_EMIT changed();
        }
        Q_EMIT refused(wish.direction, wish.step, answer.error());
    }
    while (!m_busy && !m_wishes.isEmpty())
        begin(m_wishes.takeFirst());
}

void UndoStack::move(EventId event, const Wish &wish)
{
    Stacks &stacks = m_stacks[event];
    const bool isUndo = wish.direction == Direction::Undo;
    QList<Step> &from = isUndo ? stacks.undo : stacks.redo;
    QList<Step> &to = isUndo ? stacks.redo : stacks.undo;
    removeStep(from, wish.step.changeId);
    to.append(wish.step);
    Q_EMIT changed();
}

} // namespace cookout
