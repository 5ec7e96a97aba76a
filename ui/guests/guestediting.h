// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationedit.h"
#include "core/services/author.h"

#include <QObject>

#include <functional>

namespace cookout {

class RegistrationService;
class RegistrationTableModel;
class UndoStack;

/**
 * What is typed into the cells of the guests table: checks it, stores it and says when somebody else was faster.
 * Nothing that was typed is lost. GUI thread; owned by the guests page.
 */
class GuestEditing final : public QObject {
    Q_OBJECT

public:
    GuestEditing(RegistrationService &service, RegistrationTableModel &model, UndoStack &undo,
                 QObject *parent = nullptr);

    /** An editor opens on this row of the model: what it says now is what its author has seen. */
    void begin(int row);
    /** What is wrong with this text in that cell; empty: nothing. */
    [[nodiscard]] QString problemOf(int row, int column, const QString &typed) const;
    void store(int row, int column, const QString &typed);

Q_SIGNALS:
    /** Not stored, for this reason: what was typed can be corrected. */
    void refused(cookout::RegistrationId id, int column, const QString &typed, const QString &sentence);
    /** There are not places enough for so many; `again()` stores it all the same. */
    void overCapacity(const QString &sentence, const std::function<void()> &again);

private:
    /** One cell that is being stored. */
    struct Entry {
        Registration seen;
        int column = 0;
        QString typed;
        Overbooking overbooking = Overbooking::Refused;
        int tries = 0; ///< how often somebody else was faster in another field
    };
    void send(const Entry &entry);
    void settle(const Entry &entry, const Author &author, const Result<EditOutcome> &outcome);
    void solve(Entry entry, const EditConflict &conflict);
    void refuse(const Entry &entry, const Error &error);

    RegistrationService &m_service;
    RegistrationTableModel &m_model;
    UndoStack &m_undo;
    Registration m_seen;
};

} // namespace cookout
