// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guestspage.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "ui/actions.h"
#include "ui/delegates/registrationdelegate.h"
#include "ui/editor/guestpane.h"
#include "ui/guests/guestactions.h"
#include "ui/guests/guestediting.h"
#include "ui/guests/guestpaste.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/theme.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

GuestsPage::GuestsPage(const WindowServices &services, const Actions &actions, UndoStack &undo, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new RegistrationTableModel(services.registrations, services.domainEvents, this)),
      m_proxy(new RegistrationFilterProxy(*m_model, this)),
      m_table(new RegistrationTableView(*m_model, *m_proxy)),
      m_views(new GuestViews(services.views, *m_model, undo, this)),
      m_editing(new GuestEditing(services.registrations, *m_model, undo, this)),
      m_acts(new GuestActions(m_services, *m_model, undo, this)),
      m_paste(new GuestPaste(m_services, *m_model, undo, this)),
      m_filters(new FilterBar),
      m_hints(new HintBar),
      m_bulk(new BulkBar),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget),
      m_pane(new GuestPane(services, undo)),
      m_title(makeLabel(TextRole::Title)),
      m_summary(makeLabel(TextRole::Caption)),
      m_saveView(new QPushButton(tr("Save view"))),
      m_more(new QToolButton),
      m_export(new QPushButton(actions.exportCsv->icon(), tr("Export CSV"))),
      m_viewId(GuestViews::allId())
{
    m_table->setPreferences(&services.preferences);
    buildLayout(actions);
    connectModel();
    connectTable();
    connectBulk();
    connectViews();
    setEvent(std::nullopt);
}

void GuestsPage::buildLayout(const Actions &actions)
{
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(space::two, 0, space::two, 0);
    bars->setSpacing(0);
    bars->addWidget(m_hints);
    bars->addWidget(m_bulk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(headOf(actions));
    column->addWidget(m_filters);
    column->addWidget(buildDetails(actions), 1);
    column->addLayout(bars);

    auto *filter = new QAction(tr("Filter guests"), this);
    filter->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(filter);
    connect(filter, &QAction::triggered, this, &GuestsPage::focusFilters);
}

void GuestsPage::connectModel()
{
    connect(m_empty, &EmptyState::pressed, this, &GuestsPage::act);
    connect(m_empty, &EmptyState::secondPressed, this, &GuestsPage::searchCleared);
    connect(m_model, &RegistrationTableModel::refreshed, this, [this] {
        m_failed = false;
        Q_EMIT partiesChanged(m_model->activeParties());
        m_views->count();
        refreshChoices();
        refresh();
        showSelection();
        if (m_twinToName.isValid())
            editTwin(m_twinToName);
    });
    connect(m_model, &RegistrationTableModel::refreshFailed, this, [this](const Error &error) {
        m_failed = true;
        Q_EMIT loadingFailed(error);
        refresh();
    });
    connect(&m_services.domainEvents, &DomainEvents::eventChanged, this, [this](EventId id) {
        if (!m_event || m_event->id != id)
            return;
        m_views->reload();
        readKeptApart();
    });
}

void GuestsPage::connectTable()
{
    RegistrationDelegate &delegate = m_table->delegate();
    delegate.setCheck([this](const QModelIndex &index, const QString &typed) {
        return m_editing->problemOf(m_proxy->mapToSource(index).row(), index.column(), typed);
    });
    connect(&delegate, &RegistrationDelegate::begun, this,
            [this](const QModelIndex &index) { m_editing->begin(m_proxy->mapToSource(index).row()); });
    connect(&delegate, &RegistrationDelegate::edited, this, [this](const QModelIndex &index, const QString &typed) {
        m_editing->store(m_proxy->mapToSource(index).row(), index.column(), typed);
    });
    connect(m_editing, &GuestEditing::refused, m_table, &RegistrationTableView::resumeEditing);
    connect(m_editing, &GuestEditing::overCapacity, this,
            [this](const QString &sentence, const std::function<void()> &again) {
                m_hints->showHint(sentence, {{tr("Let them in anyway"), again}});
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GuestsPage::showSelection);
    connect(m_table, &RegistrationTableView::removeRequested, this, [this] { m_acts->cancel(m_table->selectedIds()); });
    connect(m_table, &RegistrationTableView::pasteRequested, this, &GuestsPage::paste);
    connect(m_paste, &GuestPaste::refused, this, [this](const QString &sentence) { m_hints->showHint(sentence, {}); });
    connect(m_table, &RegistrationTableView::duplicateRequested, this, [this] {
        if (const QList<RegistrationId> ids = m_table->selectedIds(); ids.size() == 1)
            m_acts->duplicate(ids.first());
    });
}

void GuestsPage::connectBulk()
{
    connect(m_bulk, &BulkBar::confirmPressed, this, [this] { m_acts->confirm(m_table->selectedIds()); });
    connect(m_bulk, &BulkBar::paidPressed, this,
            [this](PaymentMethod method) { m_acts->settle(m_table->selectedIds(), method); });
    connect(m_bulk, &BulkBar::arrivedPressed, this, [this] { m_acts->letIn(m_table->selectedIds()); });
    connect(m_bulk, &BulkBar::cancelPressed, this, [this] { m_acts->cancel(m_table->selectedIds()); });
    connect(m_bulk, &BulkBar::mailPressed, this, [this] { Q_EMIT mailRequested(m_table->selectedIds()); });
    connect(m_bulk, &BulkBar::exportPressed, this, [this] { Q_EMIT exportRequested(m_table->selectedIds()); });
    connect(m_bulk, &BulkBar::tagPressed, this, &GuestsPage::askTag);
    connect(m_bulk, &BulkBar::copyPressed, m_table, &RegistrationTableView::copySelection);
    connect(m_bulk, &BulkBar::clearPressed, m_table, &QAbstractItemView::clearSelection);
    connect(m_acts, &GuestActions::hinted, m_hints, &HintBar::showHint);
    connect(m_acts, &GuestActions::duplicated, this, &GuestsPage::editTwin);
    connect(m_acts, &GuestActions::keptBoth, this, [this](RegistrationId one, RegistrationId other) {
        m_twins.keepApart(one, other);
        showTwin();
    });
}

void GuestsPage::connectViews()
{
    connect(m_filters, &FilterBar::filterChanged, this, &GuestsPage::applyFilter);
    connect(m_saveView, &QPushButton::clicked, this, &GuestsPage::askViewName);
    connect(m_renameView, &QAction::triggered, this, &GuestsPage::renameView);
    connect(m_deleteView, &QAction::triggered, this, &GuestsPage::deleteView);
    connect(m_views, &GuestViews::failed, this, [this](const QString &sentence) { m_hints->showHint(sentence, {}); });
    connect(m_views, &GuestViews::saved, this, &GuestsPage::setView);
    connect(m_views, &GuestViews::changed, this, [this](const QList<GuestViewEntry> &views) {
        Q_EMIT viewsChanged(views);
        if (!m_views->byId(m_viewId)) // deleted, here or elsewhere
            setView(GuestViews::allId());
        refreshViewTools();
    });
}

void GuestsPage::setEvent(const std::optional<Event> &event)
{
    const bool isAnother = event && (!m_event || m_event->id != event->id);
    m_event = event;
    m_model->showEvent(event);
    m_export->setEnabled(event.has_value());
    m_pane->setEvent(event);
    m_filters->setVisible(event.has_value());
    if (event) {
        m_table->showColumnsOf(*event);
        m_views->show(event->id, today());
        refreshChoices();
    } else {
        Q_EMIT partiesChanged(0);
        Q_EMIT viewsChanged({});
    }
    if (isAnother) {
        Q_EMIT viewsChanged(m_views->entries());
        m_hints->dismiss();
        setView(GuestViews::allId());
        readKeptApart();
    }
    refresh();
}

void GuestsPage::setSearch(const QString &typed)
{
    m_proxy->setSearch(typed);
    refresh();
}

void GuestsPage::reload()
{
    m_model->reload();
    m_views->reload();
}

void GuestsPage::focusTable()
{
    if (m_content != Content::Table)
        return;
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->index(0, RegistrationTableModel::NameColumn));
}

void GuestsPage::takeFocus()
{
    m_takesFocus = isVisible();
    showContent(m_content);
}

void GuestsPage::focusFilters()
{
    m_filters->takeFocus();
}

GuestsPage::Content GuestsPage::content() const
{
    if (!m_event)
        return Content::NoEvent;
    if (!m_model->isLoaded())
        return m_failed ? Content::NotLoaded : Content::Nothing;
    if (m_model->rowCount() == 0)
        return Content::NoGuests;
    return m_proxy->rowCount() == 0 ? Content::NoMatch : Content::Table;
}

void GuestsPage::refresh()
{
    showContent(content());
    m_summary->setText(summary());
    refreshViewTools();
}

void GuestsPage::showContent(Content content)
{
    m_content = content;
    const bool table = content == Content::Table;
    m_stack->setCurrentIndex(content == Content::Nothing ? 0 : table ? 1 : 2);
    if (!table && content != Content::Nothing)
        describe(content);
    if (!m_takesFocus || content == Content::Nothing)
        return;
    m_takesFocus = false;
    if (!isVisible() || !m_proxy->search().isEmpty())
        return;
    (table ? static_cast<QWidget *>(m_table) : &m_empty->button())->setFocus();
}

void GuestsPage::describe(Content content)
{
    switch (content) {
    case Content::NoEvent:
        m_empty->setSymbol(Symbol::Calendar);
        m_empty->setTexts(tr("What are you planning?"),
                          tr("A barbecue, a street party, an evening at the club: give it a name and a date, and "
                             "guests can register from their phones."),
                          tr("Create your first event"));
        return;
    case Content::NoGuests:
        m_empty->setSymbol(Symbol::QrCode);
        m_empty->setTexts(tr("No guests yet"),
                          tr("Show the QR code: guests scan it with their phones and appear here at once."),
                          tr("Show the QR code"));
        return;
    case Content::NoMatch:
        describeNoMatch();
        return;
    case Content::NotLoaded:
        m_empty->setSymbol(Symbol::Problem);
        m_empty->setTexts(tr("The guests could not be read"),
                          tr("The database did not answer. What was registered before is still there."),
                          tr("Try again"));
        return;
    case Content::Nothing:
    case Content::Table:
        return;
    }
}

void GuestsPage::describeNoMatch()
{
    const QString typed = m_proxy->search().trimmed();
    const bool isFiltered = m_proxy->filter() != GuestFilter();
    const std::optional<GuestViewEntry> view = m_views->byId(m_viewId);
    const bool isAll = m_viewId == GuestViews::allId() || !view;
    m_empty->setSymbol(Symbol::Find);
    if (typed.isEmpty()) {
        m_empty->setTexts(isAll ? tr("Nobody fits these filters") : tr("Nobody is in “%1”").arg(view->name),
                          tr("All other guests are still there."), tr("Show all guests"));
    } else if (isFiltered) {
        m_empty->setTexts(isAll ? tr("Nobody who fits these filters matches “%1”").arg(typed)
                                : tr("Nobody matches “%1” in view “%2”").arg(typed, view->name),
                          tr("Somebody outside of it may."), tr("Search all guests"));
    } else {
        m_empty->setTexts(tr("Nobody matches “%1”").arg(typed),
                          tr("Searched in names, e-mail addresses, phone numbers, codes, tags and notes."),
                          tr("Clear the search"));
    }
    m_empty->setSecond(isFiltered && !typed.isEmpty() ? tr("Clear the search") : QString());
}

void GuestsPage::act()
{
    switch (m_content) {
    case Content::NoEvent:
        Q_EMIT newEventRequested();
        return;
    case Content::NoGuests:
        Q_EMIT portalRequested();
        return;
    case Content::NoMatch:
        if (m_proxy->filter() != GuestFilter())
            setView(GuestViews::allId());
        else
            Q_EMIT searchCleared();
        return;
    case Content::NotLoaded:
        reload();
        return;
    case Content::Nothing:
    case Content::Table:
        return;
    }
}

QString GuestsPage::summary() const
{
    if (!m_event)
        return tr("No event yet");
    if (!m_model->isLoaded())
        return m_failed ? tr("Not loaded") : tr("Loading…");
    if (m_model->rowCount() == 0)
        return tr("Nobody has registered yet");
    const int parties = m_model->activeParties();
    const int persons = m_model->confirmedPersons();
    const QString all = (parties == 1 ? tr("1 party") : tr("%n parties", nullptr, parties)) + u" · "_s +
                        (persons == 1 ? tr("1 person confirmed") : tr("%n persons confirmed", nullptr, persons));
    const bool isWhole = m_proxy->search().trimmed().isEmpty() && m_proxy->filter() == GuestFilter();
    return isWhole ? all : all + u" · "_s + tr("%n found", nullptr, m_proxy->rowCount());
}

DayBounds GuestsPage::today() const
{
    return dayOf(m_services.clock.now(), m_event ? m_event->timeZone : QTimeZone::utc());
}

} // namespace cookout
