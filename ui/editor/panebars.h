// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editsession.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace cookout {

class Clock;
class CollisionBar;
class InlineBar;

/** What the pane has to say above the form, each with its choices: places are missing, somebody else has changed the
 * same, something failed, somebody was left unsaved. GUI thread; owned by the pane. */
class PaneBars final : public QWidget {
    Q_OBJECT

public:
    using Labels = std::function<QString(const QString &)>;

    /** `labelOf` says how the form calls a field. */
    PaneBars(const Clock &clock, Labels labelOf, QWidget *parent = nullptr);

    /** Nothing of the guest before is of interest any more. */
    void clear();
    void showSession(const EditSession &session);
    /** An action needs places; `anyway` does it beyond the capacity. */
    void askForPlaces(int left, const std::function<void()> &anyway);
    /** Whether somebody has to say what shall happen to a party that does not fit. */
    [[nodiscard]] bool asksForPlaces() const;
    /** Hands the keyboard to the first of the choices. */
    void focusPlaces();
    void showFailure(const Error &error);
    void hideFailure();
    /** The mail was not sent once more; hidden by hideFailure(). */
    void showMailTooSoon(const Event &event, const QString &name, const QDateTime &possibleFrom);
    /** That somebody was left with something not stored; hidden without one. */
    void showUnsaved(const EditSession *session);

Q_SIGNALS:
    void placesChosen(cookout::EditSession::Places places);
    void resolved(const QString &field, bool takeTheirs);
    void unsavedRequested();

private:
    void showPlaces(const EditSession &session);
    void showChanges(const EditSession &session);
    void letIn();

    const Clock &m_clock;
    Labels m_labelOf;
    InlineBar *m_failure;
    InlineBar *m_places;
    CollisionBar *m_collisions;
    InlineBar *m_elsewhere;
    InlineBar *m_unsaved;
    QPushButton *m_queue;
    QPushButton *m_letIn;
    std::function<void()> m_anyway; ///< what an action would do beyond the capacity
};

} // namespace cookout
