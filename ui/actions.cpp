// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QAction *added(QWidget &window, const QString &words, const QKeySequence &keys, const QIcon &symbol = {})
{
    auto *action = new QAction(symbol, words, &window);
    action->setShortcut(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    window.addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget &window)
    : showGuests(added(window, tr("Guests"), Qt::CTRL | Qt::Key_1)),
      showPortal(added(window, tr("Portal"), Qt::CTRL | Qt::Key_2)),
      showOutbox(added(window, tr("Outbox"), Qt::CTRL | Qt::Key_3)),
      find(added(window, tr("Search guests"), QKeySequence(QKeySequence::Find))),
      clearSearch(added(window, tr("Clear the search"), Qt::Key_Escape)),
      newEvent(added(window, tr("New event"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, iconOf(Symbol::Add))),
      exportCsv(added(window, tr("Export guests as CSV"), Qt::CTRL | Qt::Key_E, iconOf(Symbol::Export))),
      togglePortal(added(window, tr("Start portal"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, iconOf(Symbol::Start))),
      reload(added(window, tr("Reload"), Qt::Key_F5, iconOf(Symbol::Retry))),
      quit(added(window, tr("Quit"), Qt::CTRL | Qt::Key_Q, iconOf(Symbol::Quit)))
{
}

} // namespace cookout
