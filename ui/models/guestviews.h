// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"

#include <QObject>

namespace cookout {

class RegistrationTableModel;
class UndoStack;
class ViewService;

/** One view of the guests as it is offered: its id is stable, "all" or "own-12". */
struct GuestViewEntry {
    QString id;
    QString name;
    int count = 0; ///< parties that it shows now
    bool isOwn = false;
    GuestFilter filter;

    friend bool operator==(const GuestViewEntry &, const GuestViewEntry &) = default;
};

/**
 * The views of the event on the table, those that everybody has and those that organisers have saved, with how many
 * parties each of them shows. GUI thread; owned by the guests page.
 */
class GuestViews final : public QObject {
    Q_OBJECT

public:
    GuestViews(ViewService &service, RegistrationTableModel &model, UndoStack &undo, QObject *parent = nullptr);

    [[nodiscard]] const QList<GuestViewEntry> &entries() const { return m_entries; }
    /** The entry of this id; nothing when there is none (any more). */
    [[nodiscard]] std::optional<GuestViewEntry> byId(const QString &id) const;
    static QString allId();

    /** Which event and which day; counts anew. */
    void show(EventId event, const DayBounds &today);
    void count();
    /** Reads the saved ones anew. */
    void reload();

    void save(const QString &name, const GuestFilter &filter);
    void change(const GuestViewEntry &entry);
    void remove(const GuestViewEntry &entry);

Q_SIGNALS:
    void changed(const QList<cookout::GuestViewEntry> &entries);
    /** Saved under this id. */
    void saved(const QString &id);
    void failed(const QString &sentence);

private:
    void store(const SavedView &view, const QString &words);
    [[nodiscard]] QList<GuestViewEntry> listed() const;

    ViewService &m_service;
    RegistrationTableModel &m_model;
    UndoStack &m_undo;
    EventId m_event;
    DayBounds m_today;
    QList<SavedView> m_own;
    QList<GuestViewEntry> m_entries;
};

} // namespace cookout
