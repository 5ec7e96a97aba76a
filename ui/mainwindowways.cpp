// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that lead from figures and typed words to a page or a guest.
#include "ui/actiongroups.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/mainwindow.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/overviewcard.h"
#include "ui/pages/overviewpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/paletteitems.h"
#include "ui/topbar.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QLineEdit>

namespace cookout {

void MainWindow::connectOverview()
{
    connect(m_overview, &OverviewPage::guestsWanted, this, &MainWindow::openView);
    connect(m_overview, &OverviewPage::portalWanted, this, [this] { showSection(PortalSection); });
    connect(m_overview, &OverviewPage::outboxWanted, this, [this] { showSection(OutboxSection); });
    connect(m_overview, &OverviewPage::newEventRequested, this, &MainWindow::openNewEvent);
    connect(m_overview, &OverviewPage::loadingFailed, this, &MainWindow::showFailure);
}

void MainWindow::connectPalette()
{
    connect(m_actions.showPalette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions.history, &QAction::triggered, this, &MainWindow::openHistory);
    connect(m_actions.showShortcuts, &QAction::triggered, this, [this] {
        auto *sheet = new ShortcutSheet(ActionGroups::of(*this, m_actions), m_services.background, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

void MainWindow::openHistory()
{
    const std::optional<Event> event = currentEvent();
    if (!event)
        return;
    auto *dialog = new HistoryDialog(m_services, *m_undo, *event, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::openPalette()
{
    QList<PaletteItem> items = actionItems(ActionGroups::of(*this, m_actions));
    items.removeIf([this](const PaletteItem &item) { return item.text == m_actions.showPalette->text(); });
    items += settingItems(m_services.preferences);
    items += viewItems(m_guests->views(), [this](const QString &id) { openView(id); });
    items += guestItems(m_guests->model(), [this](RegistrationId id) { openGuest(id); });
    m_palette->open(std::move(items));
}

void MainWindow::openView(const QString &id)
{
    m_guests->setView(id);
    showSection(GuestsSection);
}

void MainWindow::openGuest(RegistrationId id)
{
    showSection(GuestsSection);
    m_guests->setView(guestview::everybody.toString());
    m_topBar->search().clear();
    const RegistrationTableModel &model = m_guests->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).registration.id != id)
            continue;
        const QModelIndex found = m_guests->proxy().mapFromSource(model.index(row, RegistrationTableModel::NameColumn));
        m_guests->table().setCurrentIndex(found);
        m_guests->table().scrollTo(found);
        m_guests->focusTable();
        return;
    }
}

} // namespace cookout
