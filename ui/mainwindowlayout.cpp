// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's parts are, how large they are, and which of them has the keyboard at first.
#include "ui/issues/issuespanel.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/topbar.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(880, 560);

/** As large as it is, but not larger than the room, and moved into it. */
QRect within(const QRect &window, const QRect &room)
{
    QRect fitting(window.topLeft(), window.size().boundedTo(room.size()));
    fitting.moveLeft(std::clamp(fitting.left(), room.left(), room.right() + 1 - fitting.width()));
    fitting.moveTop(std::clamp(fitting.top(), room.top(), room.bottom() + 1 - fitting.height()));
    return fitting;
}

} // namespace

void MainWindow::placeOnScreen()
{
    const QSize room = screen()->availableSize();
    setMinimumSize(leastSize.boundedTo(room));
    if (!restorePlace(m_services.preferences.geometry()))
        resize(usualSize.boundedTo(room));
}

/** Where it was, as far as a screen still has that place; false: it was nowhere, or on a screen of quite another size.
 */
bool MainWindow::restorePlace(const QByteArray &geometry)
{
    if (!restoreGeometry(geometry))
        return false;
    const QScreen *there = QGuiApplication::screenAt(this->geometry().center());
    if (!isMaximized() && !isFullScreen())
        setGeometry(within(this->geometry(), (there == nullptr ? screen() : there)->availableGeometry()));
    return true;
}

void MainWindow::buildLayout()
{
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(space::two, 0, space::two, space::one);
    notice->addWidget(m_notice);
    auto *page = new QWidget;
    auto *right = new QVBoxLayout(page);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_pages, 1);
    right->addLayout(notice);
    right->addWidget(m_issues);
    m_middle->setObjectName(u"windowSplitter"_s);
    m_middle->addWidget(m_sidebar);
    m_middle->addWidget(page);
    m_middle->setStretchFactor(0, 0);
    m_middle->setStretchFactor(1, 1);
    m_middle->setChildrenCollapsible(false);
    m_middle->setHandleWidth(1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    connectSidebarWidth();
}

void MainWindow::connectSidebarWidth()
{
    Preferences &preferences = m_services.preferences;
    m_sidebar->setFolded(preferences.isSidebarFolded());
    connect(m_sidebar, &Sidebar::foldedChanged, this, [this, &preferences](bool folded) {
        preferences.setSidebarFolded(folded);
        widenSidebar();
    });
    connect(m_middle, &QSplitter::splitterMoved, this, [this, &preferences] {
        if (!m_sidebar->isFolded())
            preferences.setSidebarWidth(m_sidebar->width());
    });
}

void MainWindow::widenSidebar()
{
    const int kept = m_services.preferences.sidebarWidth();
    const int wanted = kept > 0 ? kept : m_sidebar->usualWidth(); // the sidebar's own limits hold in any case
    m_middle->setSizes({wanted, std::max(m_middle->width() - wanted, 0)});
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    widenSidebar();
    // The search is of use on every page; the page may have something better as soon as it knows what it shows.
    m_topBar->search().setFocus(Qt::OtherFocusReason);
    if (!currentEvent())
        m_overview->focusWayOut();
    m_guests->takeFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.preferences.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

WindowPlace MainWindow::place() const
{
    return {m_current, m_pages->currentIndex(), saveGeometry()};
}

void MainWindow::goTo(const WindowPlace &place)
{
    restorePlace(place.geometry);
    selectEvent(place.event);
    showSection(place.section);
}

} // namespace cookout
