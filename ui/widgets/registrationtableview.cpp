// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registrationtableview.h"

#include "core/domain/guestfilter.h"
#include "core/exchange/csvwriter.h"
#include "ui/delegates/registrationdelegate.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/preferences.h"
#include "ui/widgets/columnwidths.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using Model = RegistrationTableModel;

struct ColumnDefault {
    int column;
    bool isShown;
};

// clang-format off
constexpr std::array columnDefaults{
    ColumnDefault{Model::StatusColumn, true},       ColumnDefault{Model::NameColumn, true},
    ColumnDefault{Model::PartyColumn, true},        ColumnDefault{Model::PaymentColumn, true},
    ColumnDefault{Model::ArrivedColumn, true},      ColumnDefault{Model::DietColumn, true},
    ColumnDefault{Model::BringsColumn, true},       ColumnDefault{Model::EmailColumn, true},
    ColumnDefault{Model::RegisteredAtColumn, true}, ColumnDefault{Model::PhoneColumn, false},
    ColumnDefault{Model::TagsColumn, false},        ColumnDefault{Model::SourceColumn, false},
    ColumnDefault{Model::CodeColumn, false},        ColumnDefault{Model::HouseNumberColumn, false},
    ColumnDefault{Model::BandsColumn, false},       ColumnDefault{Model::CompanionsColumn, false},
    ColumnDefault{Model::TotalColumn, false},       ColumnDefault{Model::StaffNotesColumn, false},
    ColumnDefault{Model::NotesColumn, true},
};
// clang-format on

} // namespace

RegistrationTableView::RegistrationTableView(RegistrationTableModel &model, RegistrationFilterProxy &proxy,
                                             QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new RegistrationDelegate(this))
{
    setObjectName(u"guestsTable"_s);
    setAccessibleName(tr("Guests"));
    setModel(&proxy);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setAccessibleName(tr("Columns"));
    connect(header(), &QWidget::customContextMenuRequested, this, &RegistrationTableView::showColumnMenu);
    connect(&proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, &RegistrationTableView::rememberAnchor);
    m_fade.setInterval(50ms);
    connect(&m_fade, &QTimer::timeout, this, &RegistrationTableView::fade);
    m_keep.setInterval(1s);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &RegistrationTableView::keepColumns);
    resetColumns();
    const auto keepSoon = [this] { m_keep.start(); };
    connect(header(), &QHeaderView::sectionResized, this,
            [this](int, int before, int now) { noticeWidth(before, now); });
    connect(header(), &QHeaderView::sectionMoved, this, keepSoon);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, keepSoon);
}

RegistrationTableView::~RegistrationTableView()
{
    if (m_keep.isActive())
        keepColumns();
}

bool RegistrationTableView::isUseful(int column) const
{
    if (!m_event)
        return true;
    const auto &questions = m_event->questions;
    switch (column) {
    case Model::PaymentColumn:
        return std::any_of(m_event->ticketTypes.begin(), m_event->ticketTypes.end(),
                           [](const TicketType &type) { return type.price > Money(); });
    case Model::DietColumn:
        return std::any_of(questions.begin(), questions.end(), isDietQuestion);
    case Model::BringsColumn:
        return !m_event->bringItems.isEmpty();
    case Model::EmailColumn: // it gives way to what is needed on the day
        return !isUseful(Model::DietColumn) || !isUseful(Model::BringsColumn);
    default:
        return true;
    }
}

void RegistrationTableView::resetColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int position = 0; position < static_cast<int>(columnDefaults.size()); ++position) {
        const ColumnDefault &wanted = columnDefaults.at(static_cast<std::size_t>(position));
        header()->moveSection(header()->visualIndex(wanted.column), position);
        header()->showSection(wanted.column);
        header()->resizeSection(wanted.column, columnwidth::usual(wanted.column, font(), m_event.value_or(Event())));
        header()->setSectionHidden(wanted.column, !wanted.isShown || !isUseful(wanted.column));
    }
    setArrangedByHand(false);
    sortByColumn(Model::RegisteredAtColumn, Qt::DescendingOrder);
}

/** What is kept of a header says by this, too, whether the names still get the rest. */
void RegistrationTableView::setArrangedByHand(bool byHand)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    header()->setStretchLastSection(byHand);
    fitNames();
}

void RegistrationTableView::noticeWidth(int before, int now)
{
    if (m_isArranging)
        return;
    m_keep.start();
    if (before > 0 && now > 0) // else a column was shown or hidden
        setArrangedByHand(true);
    fitNames();
}

void RegistrationTableView::fitNames()
{
    if (header()->stretchLastSection())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int others = header()->length() - header()->sectionSize(Model::NameColumn);
    header()->resizeSection(Model::NameColumn,
                            std::max(columnwidth::leastForNames(font()), viewport()->width() - others));
}

void RegistrationTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitNames();
}

void RegistrationTableView::showColumnsOf(const Event &event)
{
    const bool isAnother = !m_event || m_event->id != event.id;
    if (isAnother && m_keep.isActive())
        keepColumns();
    m_event = event;
    if (!isAnother)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const QByteArray kept = m_preferences ? m_preferences->columns(event.slug) : QByteArray();
    if (kept.isEmpty() || !header()->restoreState(kept))
        resetColumns();
    else
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    fitNames();
    m_keep.stop();
}

void RegistrationTableView::keepColumns()
{
    m_keep.stop();
    if (m_event && m_preferences)
        m_preferences->setColumns(m_event->slug, header()->saveState());
}

QList<RegistrationId> RegistrationTableView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    QList<RegistrationId> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(RegistrationId{row.data(Model::RegistrationIdRole).toLongLong()});
    return ids;
}

QList<int> RegistrationTableView::shownColumns() const
{
    QList<int> columns;
    for (int position = 0; position < header()->count(); ++position) {
        if (const int column = header()->logicalIndex(position); !header()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QString RegistrationTableView::selectionAsText() const
{
    const QList<int> columns = shownColumns();
    QList<CsvRow> rows(1);
    for (const int column : columns)
        rows.first().append(CsvCell::plain(RegistrationCells::title(column)));
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &row : std::as_const(selected)) {
        CsvRow cells;
        for (const int column : columns)
            cells.append(CsvCell::typed(row.siblingAtColumn(column).data().toString()));
        rows.append(cells);
    }
    QString text = QString::fromUtf8(toCsv(rows, {u'\t', u'.'}));
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

void RegistrationTableView::copySelection()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsText());
}

void RegistrationTableView::resumeEditing(RegistrationId id, int column, const QString &typed, const QString &problem)
{
    const auto *proxy = qobject_cast<const RegistrationFilterProxy *>(model());
    const int row = m_model.rowOfRegistration(id);
    const QModelIndex index = row < 0 ? QModelIndex() : proxy->mapFromSource(m_model.index(row, column));
    if (!index.isValid() || state() == EditingState)
        return;
    m_delegate->resume(typed, problem);
    moveTo(index, true);
}

void RegistrationTableView::moveTo(const QModelIndex &index, bool edits)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    if (edits)
        edit(index);
}

QModelIndex RegistrationTableView::besides(const QModelIndex &index, int step) const
{
    const QList<int> columns = shownColumns();
    for (qsizetype at = columns.indexOf(index.column()) + step; at >= 0 && at < columns.size(); at += step) {
        const QModelIndex candidate = index.siblingAtColumn(columns.at(at));
        if (candidate.flags().testFlag(Qt::ItemIsEditable))
            return candidate;
    }
    return {};
}

void RegistrationTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex index = currentIndex();
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveTo(indexBelow(index), false);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveTo(besides(index, 1), true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveTo(besides(index, -1), true);
}

void RegistrationTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT duplicateRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened({currentIndex().data(Model::RegistrationIdRole).toLongLong()});
    } else if (event->key() == Qt::Key_Backspace) {
        event->ignore(); // no letter that an editor could begin with
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void RegistrationTableView::rememberAnchor()
{
    if (m_anchor.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_anchor = indexAt(QPoint(0, 0));
    m_anchorTop = visualRect(m_anchor).top();
}

void RegistrationTableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    restoreAnchor();
    if (m_model.hasFreshRows() && !m_fade.isActive())
        m_fade.start();
}

void RegistrationTableView::restoreAnchor()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
    m_anchor = QPersistentModelIndex();
}

void RegistrationTableView::fade()
{
    viewport()->update();
    if (!m_model.hasFreshRows())
        m_fade.stop();
}

void RegistrationTableView::chooseColumns()
{
    showColumnMenu(QPoint(0, header()->height()));
}

void RegistrationTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnDefault &known : columnDefaults) {
        const int column = known.column;
        QAction *action = menu->addAction(RegistrationCells::title(column));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != Model::NameColumn); // a guest list without names is none
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_keep.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        m_keep.start();
    });
    menu->popup(header()->mapToGlobal(position));
}

} // namespace cookout
