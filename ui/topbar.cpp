// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/actions.h"
#include "ui/eventswitcher.h"
#include "ui/icons.h"
#include "ui/looksmenu.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

TopBar::TopBar(const Actions &actions, Preferences &preferences, QWidget *parent)
    : QFrame(parent), m_switcher(new EventSwitcher), m_search(new QLineEdit)
{
    setObjectName(u"topBar"_s);
    buildSearch();

    auto *create = new QPushButton(iconOf(Symbol::Add), actions.newEvent->text());
    create->setObjectName(u"newEventButton"_s);
    create->setToolTip(actions.newEvent->toolTip());
    connect(create, &QPushButton::clicked, actions.newEvent, &QAction::trigger);

    auto *more = new QToolButton;
    more->setIcon(iconOf(Symbol::Menu));
    more->setIconSize(QSize(22, 22));
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menuOf(actions, preferences));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::one, space::two, space::one);
    row->setSpacing(space::one);
    row->addWidget(m_switcher, 1);
    row->addSpacing(space::two);
    row->addWidget(m_search);
    row->addWidget(create);
    row->addWidget(more);
}

void TopBar::buildSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search guests"));
    m_search->setAccessibleName(tr("Search guests"));
    m_search->setToolTip(tr("Search name, e-mail, phone, code and note (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    const QColor ink = currentColors().muted;
    QAction *glass = m_search->addAction(iconOf(Symbol::Find, ink), QLineEdit::LeadingPosition);
    glass->setText(tr("Search guests"));
    connect(glass, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    m_clear = m_search->addAction(iconOf(Symbol::Close, ink), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

QMenu *TopBar::menuOf(const Actions &actions, Preferences &preferences)
{
    auto *menu = new QMenu(this);
    menu->addAction(actions.newEvent);
    menu->addAction(actions.exportCsv);
    menu->addSeparator();
    menu->addAction(actions.togglePortal);
    menu->addAction(actions.mailSettings);
    menu->addAction(actions.mailNotices);
    menu->addSeparator();
    LooksMenu::addTo(*menu, preferences);
    menu->addSeparator();
    menu->addAction(actions.showPalette);
    menu->addAction(actions.history);
    menu->addAction(actions.showShortcuts);
    menu->addSeparator();
    menu->addAction(actions.quit);
    return menu;
}

} // namespace cookout
