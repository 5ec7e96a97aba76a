// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editsession.h"

#include <QHash>

namespace cookout {

/**
 * Everybody who is being edited: the one that is shown, and those who were left with something that is not stored yet.
 * Whatever changes in the database reaches each of them. GUI thread; owned by the pane.
 */
class EditSessions final : public QObject {
    Q_OBJECT

public:
    /** `services` and `undo` outlive it. */
    EditSessions(const WindowServices &services, UndoStack &undo, QObject *parent = nullptr);

    /** What the event says now, for those who belong to it. */
    void setEvent(const Event &event);
    /** The session of a registration, with what was typed in it before. */
    [[nodiscard]] EditSession *of(const Event &event, const Registration &registration);
    /** The one new registration of the event. */
    [[nodiscard]] EditSession *blank(const Event &event);

    [[nodiscard]] EditSession *shown() const { return m_shown; }
    /** Leaves the one before: it is stored if it can be, and kept if it cannot. */
    void setShown(EditSession *session);

    [[nodiscard]] bool hasUnsaved() const;
    /** Somebody else than the shown one with something that is not stored; nullptr when there is none. */
    [[nodiscard]] EditSession *unsaved() const;

Q_SIGNALS:
    // Of the one that is shown:
    void valuesChanged();
    void registrationChanged();
    void stateChanged();
    void failed(const cookout::Error &error);
    /** A new registration is stored; `wasShown` says whether somebody looks at it. */
    void entered(const cookout::Registration &registration, bool wasShown);
    /** unsaved() may be another one. */
    void unsavedChanged();

private:
    void watch(EditSession *session);
    void dropIfDone(EditSession *session);
    void forget(EditSession *session);
    void takeStored(EditSession *session, const Registration &registration);

    const WindowServices &m_services;
    UndoStack &m_undo;
    QHash<qint64, EditSession *> m_sessions; ///< by registration, 0 for the new one
    EditSession *m_shown = nullptr;
};

} // namespace cookout
