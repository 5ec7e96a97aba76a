// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/services/author.h"
#include "ui/editor/fieldvalues.h"

#include <QObject>

namespace cookout {

class UndoStack;
struct WindowServices;

/** A field that two people have changed at once, as both have it. */
struct FieldCollision {
    QString field;
    QStringList mine;
    QStringList theirs;
};

/**
 * One registration being edited, or one that is new: what was typed, what is stored, and what somebody else stored
 * meanwhile. It lives until what was typed is stored or given up, also while another guest is looked at: nothing typed
 * is ever lost. GUI thread; owned by the pane.
 */
class EditSession final : public QObject {
    Q_OBJECT

public:
    /** What a save shall do when places are missing. */
    enum class Places {
        Ask,
        WaitingList, ///< a new party joins the line
        Anyway,      ///< beyond the capacity, which the history keeps
    };
    enum class State {
        Clean,
        Typed,
        Saving,
        Refused, ///< the last try was not stored; the reason was told
    };

    /** An existing registration. */
    EditSession(const WindowServices &services, UndoStack &undo, const Event &event, const Registration &registration,
                QObject *parent = nullptr);
    /** A new one of the event. */
    EditSession(const WindowServices &services, UndoStack &undo, const Event &event, QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return !m_seen.id.isValid(); }
    [[nodiscard]] const Registration &registration() const { return m_seen; }
    [[nodiscard]] const Event &shownEvent() const { return m_event; }
    [[nodiscard]] const FieldValues &values() const { return m_mine; }
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isDirty() const { return m_mine != m_base; }
    [[nodiscard]] const QList<FieldCollision> &collisions() const { return m_collisions; }
    /** What is wrong with what was typed, of the last try to save. */
    [[nodiscard]] const QList<FieldError> &problems() const { return m_problems; }
    /** Places that were left when the last try needed more; nothing when it did not. */
    [[nodiscard]] std::optional<int> placesLeft() const { return m_placesLeft; }
    /** The latest change by somebody else while this was edited. */
    [[nodiscard]] const std::optional<Change> &changedBy() const { return m_changedBy; }

    void setEvent(const Event &event) { m_event = event; }
    /** What stands in the form now. */
    void type(const FieldValues &values);
    /** Stores it; without any difference, or while a collision waits, it does nothing. */
    void save(Places places = Places::Ask);
    /** Somebody may have changed it: reads it and joins both. */
    void reload();
    /** Settles one collision. */
    void resolve(const QString &field, bool takeTheirs);
    /** Gives up what was typed. */
    void discard();

Q_SIGNALS:
    /** What is stored is different: status, payments, and what else no form holds. */
    void registrationChanged();
    /** The form shall show values(): something came in from elsewhere. */
    void valuesChanged();
    /** state(), problems(), placesLeft() or collisions() are different. */
    void stateChanged();
    void saved(const cookout::Registration &registration);
    void failed(const cookout::Error &error);

private:
    void start(const FieldValues &values);
    void saveNew(Places places);
    void saveEdit(Places places);
    void stored(const Author &author, const FieldValues &submitted, const Registration &registration);
    void refused(const Error &error);
    void joinWith(const Registration &theirs);
    void askWhoChangedIt();
    [[nodiscard]] QString words(const Registration &registration) const;

    const WindowServices &m_services;
    UndoStack &m_undo;
    Event m_event;
    Registration m_seen;
    FieldValues m_base;
    FieldValues m_mine;
    QString m_submissionKey;
    QList<FieldCollision> m_collisions;
    QList<FieldError> m_problems;
    std::optional<int> m_placesLeft;
    std::optional<Change> m_changedBy;
    bool m_saving = false;
    bool m_reloadLater = false;
    bool m_refused = false;
};

} // namespace cookout
