// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/guesthistory.h"
#include "core/domain/registration.h"
#include "ui/editor/section.h"

namespace cookout {

class Clock;
class UndoService;

/** What happened to one party, newest first: when, who, and each field's old and new value. Read when it is unfolded.
 * GUI thread; owned by the pane. */
class HistorySection final : public Section {
    Q_OBJECT

public:
    HistorySection(UndoService &service, const Clock &clock, QWidget *parent = nullptr);

    void showRegistration(const Event &event, const Registration &registration);
    [[nodiscard]] int shownRows() const { return m_shownRows; }

private:
    void reload();
    void showRows(const QList<HistoryRow> &rows);
    [[nodiscard]] QWidget *makeRow(const HistoryRow &row) const;
    [[nodiscard]] QStringList differencesOf(const AuditEntry &entry) const;
    [[nodiscard]] QString valueOf(const QString &field, const QJsonValue &value) const;

    UndoService &m_service;
    const Clock &m_clock;
    Event m_event;
    RegistrationId m_id;
    QWidget *m_rows = nullptr;
    quint64 m_ticket = 0;
    int m_shownRows = 0;
};

} // namespace cookout
