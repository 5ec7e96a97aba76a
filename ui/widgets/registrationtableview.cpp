// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registrationtableview.h"

#include "ui/delegates/registrationdelegate.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace std::chrono_literals;

namespace cookout {

RegistrationTableView::RegistrationTableView(RegistrationTableModel &model, RegistrationFilterProxy &proxy,
                                             QWidget *parent)
    : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("guestsTable"));
    setAccessibleName(tr("Guests"));
    setModel(&proxy);
    setItemDelegate(new RegistrationDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setHighlightSections(false);
    header()->setAccessibleName(tr("Columns"));
    connect(header(), &QWidget::customContextMenuRequested, this, &RegistrationTableView::showColumnMenu);
    connect(&proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, &RegistrationTableView::rememberAnchor);
    m_fade.setInterval(50ms);
    connect(&m_fade, &QTimer::timeout, this, &RegistrationTableView::fade);
    resetColumns();
}

void RegistrationTableView::resetColumns()
{
    using Model = RegistrationTableModel;
    // In characters of the font, so that columns grow with the user's font.
    const std::array widths{std::pair(Model::StatusColumn, 18),   std::pair(Model::NameColumn, 22),
                            std::pair(Model::PartyColumn, 9),     std::pair(Model::AdultsColumn, 10),
                            std::pair(Model::ChildrenColumn, 12), std::pair(Model::PaymentColumn, 15),
                            std::pair(Model::TotalColumn, 12),    std::pair(Model::EmailColumn, 25),
                            std::pair(Model::PhoneColumn, 19),    std::pair(Model::RegisteredAtColumn, 20),
                            std::pair(Model::CodeColumn, 11),     std::pair(Model::HouseNumberColumn, 13),
                            std::pair(Model::SourceColumn, 12),   std::pair(Model::NotesColumn, 40)};
    for (const auto &[column, characters] : widths) {
        header()->showSection(column);
        header()->moveSection(header()->visualIndex(column), column);
        header()->resizeSection(column, characters * fontMetrics().averageCharWidth());
    }
    header()->setStretchLastSection(true);
    sortByColumn(Model::RegisteredAtColumn, Qt::DescendingOrder);
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

void RegistrationTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < RegistrationTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(column != RegistrationTableModel::NameColumn); // a guest list without names is none
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RegistrationTableView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

} // namespace cookout
