// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/registration.h"
#include "core/services/author.h"

#include <QObject>

#include <functional>

namespace cookout {

class UndoStack;
struct WindowServices;

/**
 * What an organiser does with one registration besides editing it: each can be undone and is told once it is stored.
 * GUI thread; owned by the pane.
 */
class PaneActions final : public QObject {
    Q_OBJECT

public:
    PaneActions(const WindowServices &services, UndoStack &undo, QObject *parent = nullptr);

    /** From the waiting list; the guest is told by mail. */
    void confirm(const Registration &registration, Overbooking overbooking = Overbooking::Refused);
    void moveToWaitingList(const Registration &registration);
    /** Without a mail. */
    void cancel(const Registration &registration);
    void bringBack(const Registration &registration, Overbooking overbooking = Overbooking::Refused);
    /** The mail of its present state once more, unless it was sent a short while ago. */
    void resend(const Registration &registration);

Q_SIGNALS:
    /** Nothing was done: so many places are left. `anyway` does it beyond the capacity. */
    void full(int placesLeft, const std::function<void()> &anyway);
    void failed(const cookout::Error &error);
    /** What was done and cannot be undone, such as a mail that is on its way. */
    void told(const QString &words);
    /** Nothing was sent; from this instant on it can be. */
    void mailedTooSoon(const cookout::Registration &registration, const QDateTime &possibleFrom);

private:
    void finish(Pending<QList<Registration>> done, const Author &author, const QString &words, EventId event,
                const std::function<void()> &anyway = {});

    const WindowServices &m_services;
    UndoStack &m_undo;
};

} // namespace cookout
