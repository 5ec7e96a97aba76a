// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewjoint.h"

#include "ui/pages/guestspage.h"
#include "ui/sidebar.h"

namespace cookout {

namespace {

QList<SidebarView> offeredOf(const QList<GuestViewEntry> &views)
{
    QList<SidebarView> offered;
    for (const GuestViewEntry &view : views)
        offered.append({view.id, view.name, view.count});
    return offered;
}

} // namespace

void joinViews(Sidebar &sidebar, GuestsPage &page, std::function<void()> open)
{
    QObject::connect(&sidebar, &Sidebar::viewChosen, &page, [&page, open = std::move(open)](const QString &id) {
        open();
        page.setView(id);
    });
    QObject::connect(&page, &GuestsPage::viewsChanged, &sidebar,
                     [&sidebar](const QList<GuestViewEntry> &views) { sidebar.showViews(offeredOf(views)); });
    QObject::connect(&page, &GuestsPage::viewChanged, &sidebar, &Sidebar::setCurrentView);
}

} // namespace cookout
