// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/guestdetails.h"

#include "ui/editor/guestpane.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/preferences.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace cookout {

namespace {
constexpr int usualPaneWidth = 416;
constexpr int leastPaneWidth = 320;
constexpr int leastTableWidth = 320;
constexpr int roomForBoth = 1160; ///< from this width on the pane is there without being asked for
} // namespace

GuestDetails::GuestDetails(QTreeView &table, RegistrationTableModel &model, RegistrationFilterProxy &proxy,
                           GuestPane &pane, QSplitter &splitter, Preferences &preferences)
    : QObject(&splitter),
      m_table(table),
      m_model(model),
      m_proxy(proxy),
      m_pane(pane),
      m_splitter(splitter),
      m_preferences(preferences)
{
    connect(&splitter, &QSplitter::splitterMoved, this, [this] { m_preferences.setPaneWidth(m_pane.width()); });
    splitter.setStretchFactor(0, 1);
    splitter.setStretchFactor(1, 0);
    splitter.setCollapsible(0, false);
    splitter.setCollapsible(1, false);
    splitter.installEventFilter(this);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &GuestDetails::follow);
    connect(&model, &RegistrationTableModel::refreshed, this, [this] {
        chooseEntered();
        refresh();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &GuestDetails::refresh);
    connect(&pane, &GuestPane::tableRequested, this, [this] {
        if (m_pane.isEntering() && !m_pane.hasUnsaved())
            follow(); // nothing was begun
        refresh();
        Q_EMIT tableRequested();
    });
    connect(&pane, &GuestPane::closeRequested, this, &GuestDetails::toggle);
    connect(&pane, &GuestPane::newGuestRequested, this, &GuestDetails::startNew);
    connect(&pane, &GuestPane::stepRequested, this, &GuestDetails::step);
    connect(&pane, &GuestPane::guestEntered, this, [this](RegistrationId id) {
        m_entered = id;
        chooseEntered();
    });
    refresh();
}

bool GuestDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_splitter && event->type() == QEvent::Resize)
        decide();
    else if (watched == &m_splitter && event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &GuestDetails::decide); // once it has its place
    return QObject::eventFilter(watched, event);
}

void GuestDetails::decide()
{
    if (m_decided || !m_splitter.isVisible())
        return;
    m_decided = true;
    m_wanted = m_splitter.width() >= roomForBoth;
    refresh();
    follow();
}

std::optional<Registration> GuestDetails::current() const
{
    const QModelIndex index = m_proxy.mapToSource(m_table.currentIndex());
    if (!index.isValid())
        return std::nullopt;
    return m_model.row(index.row()).registration;
}

void GuestDetails::follow()
{
    const std::optional<Registration> registration = current();
    if (registration && m_wanted)
        m_pane.showGuest(*registration);
}

void GuestDetails::enter()
{
    open();
    follow();
    m_pane.takeFocus();
}

void GuestDetails::startNew()
{
    open();
    m_pane.startNew();
    refresh();
    m_pane.takeFocus();
}

void GuestDetails::open()
{
    m_decided = true;
    m_wanted = true;
    refresh();
}

void GuestDetails::toggle()
{
    m_decided = true;
    m_wanted = !m_wanted;
    refresh();
    if (m_wanted)
        follow();
    else
        Q_EMIT tableRequested();
}

void GuestDetails::refresh()
{
    const bool hasAny = m_model.rowCount() > 0 || m_pane.isEntering();
    const bool shown = m_wanted && hasAny;
    if (shown == !m_pane.isHidden())
        return;
    m_pane.setVisible(shown);
    if (shown && m_splitter.width() > paneWidth())
        m_splitter.setSizes({m_splitter.width() - paneWidth(), paneWidth()});
}

/** As it was left, unless this window has no room for that beside a table. */
int GuestDetails::paneWidth() const
{
    const int wanted = m_preferences.paneWidth() > 0 ? m_preferences.paneWidth() : usualPaneWidth;
    return std::max(leastPaneWidth, std::min(wanted, m_splitter.width() - leastTableWidth));
}

void GuestDetails::step(int by)
{
    const QModelIndex now = m_table.currentIndex();
    const int row = now.isValid() ? now.row() + by : 0;
    if (row >= 0 && row < m_proxy.rowCount())
        m_table.setCurrentIndex(m_proxy.index(row, now.isValid() ? now.column() : 0));
}

void GuestDetails::chooseEntered()
{
    if (!m_entered.isValid())
        return;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QModelIndex index = m_proxy.index(row, RegistrationTableModel::NameColumn);
        if (index.data(RegistrationTableModel::RegistrationIdRole).toLongLong() != m_entered.value)
            continue;
        m_entered = {};
        if (!m_pane.isEntering()) // whoever enters one after the other is not led away
            m_table.setCurrentIndex(index);
        return;
    }
}

} // namespace cookout
