// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guestviews.h"

#include "core/services/viewservice.h"
#include "ui/errortext.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/undo/undostack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QString ownPrefix = u"own-"_s;

/** Whoever still comes or may come. */
GuestFilter comers()
{
    GuestFilter filter;
    filter.statuses = {RegistrationStatus::Confirmed, RegistrationStatus::Waitlisted};
    return filter;
}

GuestFilter allergies()
{
    GuestFilter filter = comers();
    filter.diets = {anyDiet.toString()};
    return filter;
}

GuestFilter unpaid()
{
    GuestFilter filter;
    filter.statuses = {RegistrationStatus::Confirmed};
    filter.debts = {Debt::Owes};
    return filter;
}

GuestFilter noEmail()
{
    GuestFilter filter = comers();
    filter.withoutEmail = true;
    return filter;
}

GuestFilter newToday()
{
    GuestFilter filter;
    filter.newToday = true;
    return filter;
}

GuestFilter waiting()
{
    GuestFilter filter;
    filter.statuses = {RegistrationStatus::Waitlisted};
    return filter;
}

GuestFilter notArrived()
{
    GuestFilter filter;
    filter.statuses = {RegistrationStatus::Confirmed};
    filter.arrivals = {Arrival::Outside, Arrival::Partly};
    return filter;
}

} // namespace

GuestViews::GuestViews(ViewService &service, RegistrationTableModel &model, UndoStack &undo, QObject *parent)
    : QObject(parent), m_service(service), m_model(model), m_undo(undo), m_entries(listed())
{
}

QString GuestViews::allId()
{
    return u"all"_s;
}

QList<GuestViewEntry> GuestViews::listed() const
{
    QList<GuestViewEntry> entries{
        {allId(), tr("All"), 0, false, {}},
        {u"new-today"_s, tr("New today"), 0, false, newToday()},
        {u"waiting"_s, tr("Waiting list"), 0, false, waiting()},
        {u"not-arrived"_s, tr("Not arrived"), 0, false, notArrived()},
        {u"allergies"_s, tr("Allergies"), 0, false, allergies()},
        {u"no-email"_s, tr("No e-mail"), 0, false, noEmail()},
        {u"unpaid"_s, tr("Unpaid"), 0, false, unpaid()},
    };
    for (const SavedView &view : m_own)
        entries.append({ownPrefix + QString::number(view.id.value), view.name, 0, true, view.filter});
    return entries;
}

std::optional<GuestViewEntry> GuestViews::byId(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const GuestViewEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

void GuestViews::show(EventId event, const DayBounds &today)
{
    m_today = today;
    if (event != m_event) {
        m_event = event;
        m_own.clear();
    }
    count();
    reload();
}

void GuestViews::count()
{
    QList<GuestViewEntry> entries = listed();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RegistrationRow &guest = m_model.row(row);
        for (GuestViewEntry &entry : entries)
            entry.count += accepts(entry.filter, guest.registration, guest.diets, m_today) ? 1 : 0;
    }
    if (entries == m_entries)
        return;
    m_entries = entries;
    Q_EMIT changed(m_entries);
}

void GuestViews::reload()
{
    if (!m_event.isValid())
        return;
    m_service.ofEvent(m_event).deliver(this, [this, event = m_event](const Result<QList<SavedView>> &views) {
        if (!views || event != m_event) // without an answer the ones before stay
            return;
        m_own = *views;
        count();
    });
}

void GuestViews::save(const QString &name, const GuestFilter &filter)
{
    store(SavedView{{}, m_event, name, filter}, tr("View “%1” saved").arg(name.trimmed()));
}

void GuestViews::change(const GuestViewEntry &entry)
{
    const SavedViewId id{entry.id.sliced(ownPrefix.size()).toLongLong()};
    store(SavedView{id, m_event, entry.name, entry.filter}, tr("View “%1” changed").arg(entry.name.trimmed()));
}

void GuestViews::store(const SavedView &view, const QString &words)
{
    const Author author = UndoStack::author();
    m_service.save(view, author).deliver(this, [this, author, words](const Result<SavedView> &stored) {
        if (!stored) {
            const bool isTaken = stored.error().code == ErrorCode::Conflict;
            const QList<FieldError> &fields = stored.error().fields;
            Q_EMIT failed(isTaken            ? tr("There is a view of this name already.")
                          : fields.isEmpty() ? ErrorText::sentence(stored.error())
                                             : ErrorText::sentence(fields.first()));
            return;
        }
        m_undo.push(stored->eventId, author.changeId, words);
        m_own.removeIf([&stored](const SavedView &known) { return known.id == stored->id; });
        m_own.append(*stored);
        count();
        Q_EMIT saved(ownPrefix + QString::number(stored->id.value));
        reload();
    });
}

void GuestViews::remove(const GuestViewEntry &entry)
{
    const Author author = UndoStack::author();
    const SavedViewId id{entry.id.sliced(ownPrefix.size()).toLongLong()};
    m_service.remove(id, author).deliver(this, [this, author](const Result<SavedView> &removed) {
        if (removed)
            m_undo.push(removed->eventId, author.changeId, tr("View “%1” deleted").arg(removed->name));
        else
            Q_EMIT failed(ErrorText::sentence(removed.error()));
        reload();
    });
}

} // namespace cookout
