// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/pages/guestspage.h"
#include "ui/theme.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What stands above the table.

namespace cookout {

namespace {

/** Does what Ctrl+N does. */
QPushButton *makeNewGuestButton(const Actions &actions)
{
    auto *button = new QPushButton(iconOf(Symbol::Add, currentColors().onAccent), actions.newGuest->text());
    setPrimary(*button, true);
    button->setToolTip(actions.newGuest->toolTip());
    QObject::connect(button, &QPushButton::clicked, actions.newGuest, &QAction::trigger);
    QObject::connect(actions.newGuest, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

QLayout *GuestsPage::headOf(const Actions &actions)
{
    m_export->setToolTip(actions.exportCsv->toolTip());
    connect(m_export, &QPushButton::clicked, actions.exportCsv, &QAction::trigger);
    m_saveView->setObjectName(u"saveView"_s);
    m_more->setIcon(iconOf(Symbol::Menu));
    m_more->setAccessibleName(tr("More about the guests"));
    m_more->setToolTip(tr("More about the guests"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Choose columns…")), &QAction::triggered, m_table,
            &RegistrationTableView::chooseColumns);
    connect(menu->addAction(tr("Paste from a spreadsheet…")), &QAction::triggered, this, &GuestsPage::paste);
    menu->addSeparator();
    m_renameView = menu->addAction(tr("Rename view…"));
    m_deleteView = menu->addAction(tr("Delete view"));
    m_more->setMenu(menu);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::three, space::two, space::three, space::two);
    head->setSpacing(space::one);
    head->addLayout(titles, 1);
    head->addWidget(m_saveView, 0, Qt::AlignVCenter);
    head->addWidget(m_export, 0, Qt::AlignVCenter);
    head->addWidget(makeNewGuestButton(actions), 0, Qt::AlignVCenter);
    head->addWidget(m_more, 0, Qt::AlignVCenter);
    return head;
}

} // namespace cookout
