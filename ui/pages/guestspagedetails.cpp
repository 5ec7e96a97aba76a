// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/editor/guestdetails.h"
#include "ui/editor/guestpane.h"
#include "ui/pages/guestspage.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The pane with a guest's details, beside the table.

namespace cookout {

QWidget *GuestsPage::buildDetails(const Actions &actions)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"guestSplitter"_s);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    auto *details = new GuestDetails(*m_table, *m_model, *m_proxy, *m_pane, *splitter, m_services.preferences);
    connect(details, &GuestDetails::tableRequested, this, &GuestsPage::focusTable);
    connect(m_table, &RegistrationTableView::opened, details, &GuestDetails::enter);
    connect(m_pane, &GuestPane::told, this, &GuestsPage::told);
    connect(actions.newGuest, &QAction::triggered, details, &GuestDetails::startNew);
    connect(actions.showDetails, &QAction::triggered, details, &GuestDetails::toggle);
    return splitter;
}

} // namespace cookout
