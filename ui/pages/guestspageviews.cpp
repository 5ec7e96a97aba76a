// SPDX-License-Identifier: GPL-3.0-or-later
// The guests page: its views and filters, and what its selection shows.
#include "core/services/guestlistservice.h"
#include "ui/guests/guestactions.h"
#include "ui/guests/guestpaste.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/namepopup.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

void GuestsPage::setView(const QString &id)
{
    const std::optional<GuestViewEntry> view = m_views->byId(id);
    m_viewId = view ? id : GuestViews::allId();
    m_filters->setFilter(view ? view->filter : GuestFilter());
    applyFilter(m_filters->filter());
    Q_EMIT viewChanged(m_viewId);
}

void GuestsPage::applyFilter(const GuestFilter &filter)
{
    m_proxy->setFilter(filter, today());
    refresh();
}

void GuestsPage::refreshViewTools()
{
    const std::optional<GuestViewEntry> view = m_views->byId(m_viewId);
    const bool isAll = m_viewId == GuestViews::allId();
    const bool differs = view && m_filters->filter() != view->filter;
    m_title->setText(isAll || !view ? tr("Guests") : view->name);
    m_saveView->setVisible(m_event && differs);
    m_saveView->setText(view && view->isOwn ? tr("Save view") : tr("Save as view…"));
    m_renameView->setEnabled(view && view->isOwn);
    m_deleteView->setEnabled(view && view->isOwn);
    m_more->setEnabled(m_event.has_value());
}

void GuestsPage::refreshChoices()
{
    if (m_event)
        m_filters->setChoices(*m_event, knownTags());
}

QStringList GuestsPage::knownTags() const
{
    QStringList tags;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const QString &tag : m_model->row(row).registration.tags) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    std::sort(tags.begin(), tags.end());
    return tags;
}

void GuestsPage::askViewName()
{
    const std::optional<GuestViewEntry> view = m_views->byId(m_viewId);
    if (view && view->isOwn) {
        GuestViewEntry changed = *view;
        changed.filter = m_filters->filter();
        m_views->change(changed);
        return;
    }
    auto *popup = new NamePopup(tr("Name of the view"), tr("Save"), {}, this);
    connect(popup, &NamePopup::answered, this,
            [this](const QString &name) { m_views->save(name, m_filters->filter()); });
    popup->openAt(*m_saveView);
}

void GuestsPage::renameView()
{
    const std::optional<GuestViewEntry> view = m_views->byId(m_viewId);
    if (!view || !view->isOwn)
        return;
    auto *popup = new NamePopup(tr("Name of the view"), tr("Rename"), {}, this);
    connect(popup, &NamePopup::answered, this, [this, entry = *view](const QString &name) {
        GuestViewEntry renamed = entry;
        renamed.name = name;
        m_views->change(renamed);
    });
    popup->openAt(*m_more, view->name);
}

void GuestsPage::deleteView()
{
    const std::optional<GuestViewEntry> view = m_views->byId(m_viewId);
    if (view && view->isOwn)
        m_views->remove(*view);
}

void GuestsPage::askTag()
{
    auto *popup = new NamePopup(tr("Tag for the selected guests"), tr("Add tag"), knownTags(), this);
    connect(popup, &NamePopup::answered, this,
            [this](const QString &tag) { m_acts->tag(m_table->selectedIds(), tag); });
    popup->openAt(m_bulk->tagButton());
}

std::optional<GuestFilter> GuestsPage::audience() const
{
    return m_proxy->search().trimmed().isEmpty() ? std::optional(m_proxy->filter()) : std::nullopt;
}

QList<Registration> GuestsPage::listed() const
{
    QList<Registration> guests;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        guests.append(m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).registration);
    return guests;
}

void GuestsPage::paste()
{
    m_paste->open(QGuiApplication::clipboard()->text(), this);
}

void GuestsPage::showSelection()
{
    QList<Registration> selected;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        selected.append(m_model->row(m_proxy->mapToSource(row).row()).registration);
    m_bulk->showSelection(selected);
    showTwin();
    Q_EMIT currentChanged(selected.size() == 1 ? selected.first().id : RegistrationId());
}

void GuestsPage::showTwin()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.size() == 1 ? m_proxy->mapToSource(rows.first()).row() : -1;
    const std::optional<Twin> twin = row < 0 ? std::nullopt : m_twins.twinOf(*m_model, row);
    if (!twin) {
        if (m_showsTwin)
            m_hints->dismiss();
        m_showsTwin = false;
        return;
    }
    m_showsTwin = true;
    const RegistrationId id = m_model->row(row).registration.id;
    m_hints->showHint(twin->sentence,
                      {{tr("Merge"), [this, id, other = twin->id] { m_acts->merge(id, other); }},
                       {tr("Keep both"), [this, id, other = twin->id] { m_acts->keepBoth(id, other); }}});
}

void GuestsPage::readKeptApart()
{
    if (!m_event)
        return;
    m_services.guestList.keptApart(m_event->id)
        .deliver(this, [this, event = m_event->id](const Result<QList<GuestListService::Pair>> &pairs) {
            if (!pairs || !m_event || m_event->id != event)
                return;
            m_twins.setKeptApart(*pairs);
            showTwin();
        });
}

void GuestsPage::editTwin(RegistrationId id)
{
    const int row = m_model->rowOfRegistration(id);
    m_twinToName = row < 0 ? id : RegistrationId();
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, RegistrationTableModel::NameColumn));
    if (!index.isValid())
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

} // namespace cookout
