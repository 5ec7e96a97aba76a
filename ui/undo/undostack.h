// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/services/author.h"

#include <QHash>
#include <QObject>

namespace cookout {

class UndoService;

/**
 * What was done at this computer and can be taken back: one stack for each event. Whoever changes something makes an
 * author() first, gives it to the service and pushes its id once the change is stored:
 *
 *     const Author author = UndoStack::author();
 *     service.cancel(ids, author).deliver(this, [=](const Result<…> &stored) {
 *         if (stored)
 *             m_undo.push(event, author.changeId, tr("3 guests removed"));
 *     });
 *
 * Taking back and bringing back happen one after the other, however fast the keys come. GUI thread; owned by the
 * program, which keeps it while windows come and go.
 */
class UndoStack final : public QObject {
    Q_OBJECT

public:
    /** What somebody did, in words such as "Anna K. saved". */
    struct Step {
        QString changeId;
        QString words;
    };
    enum class Direction {
        Undo,
        Redo,
    };

    explicit UndoStack(UndoService &service, QObject *parent = nullptr);

    /** The organiser, with an id for one change. */
    [[nodiscard]] static Author author();

    /** Whose stack undo() and redo() work on. */
    void setEvent(EventId event);
    /** Something was stored under the id of its author; what was taken back before can no longer be brought back. */
    void push(EventId event, const QString &changeId, const QString &words);

    [[nodiscard]] bool canUndo() const { return !current().undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !current().redo.isEmpty(); }
    /** What undo() would take back, and redo() bring back; empty when there is nothing. */
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;
    /** Whether an answer is awaited. */
    [[nodiscard]] bool isBusy() const { return m_busy; }

public Q_SLOTS:
    void undo() { want({Direction::Undo, {}, Overbooking::Refused}); }
    void redo() { want({Direction::Redo, {}, Overbooking::Refused}); }
    /** Any change of the current event, such as one in the history; also again with room made for it. */
    void takeBack(const cookout::UndoStack::Step &step, cookout::Overbooking overbooking);
    /** The change that was taken back, again with room made for it. */
    void bringBack(const cookout::UndoStack::Step &step, cookout::Overbooking overbooking);

Q_SIGNALS:
    /** What can be taken or brought back is different now. */
    void changed();
    void pushed(const QString &words);
    void undone(const QString &words);
    void redone(const QString &words);
    /** Nothing was done. What will never be possible again has left the stack. */
    void refused(cookout::UndoStack::Direction direction, const cookout::UndoStack::Step &step,
                 const cookout::Error &error);

private:
    struct Stacks {
        QList<Step> undo; ///< the latest last
        QList<Step> redo;
    };
    struct Wish {
        Direction direction = Direction::Undo;
        Step step; ///< empty: the latest
        Overbooking overbooking = Overbooking::Refused;
    };
    [[nodiscard]] const Stacks &current() const;
    void want(const Wish &wish);
    void begin(Wish wish);
    void finish(EventId event, const Wish &wish, const Result<Change> &answer);
    void move(EventId event, const Wish &wish);

    UndoService &m_service;
    EventId m_event;
    QHash<EventId, Stacks> m_stacks;
    QList<Wish> m_wishes; ///< come while one is under way
    bool m_busy = false;
};

} // namespace cookout
