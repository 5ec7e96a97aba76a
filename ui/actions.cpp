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
    action->setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    window.addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget &window)
    : showOverview(added(window, tr("Overview"), Qt::CTRL | Qt::Key_1, iconOf(Symbol::Overview))),
      showGuests(added(window, tr("Guests"), Qt::CTRL | Qt::Key_2, iconOf(Symbol::Guests))),
      showPortal(added(window, tr("Portal"), Qt::CTRL | Qt::Key_3, iconOf(Symbol::Portal))),
      showOutbox(added(window, tr("Outbox"), Qt::CTRL | Qt::Key_4, iconOf(Symbol::Outbox))),
      showIssues(added(window, tr("Issues"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, iconOf(Symbol::Warning))),
      find(added(window, tr("Search guests"), QKeySequence(QKeySequence::Find), iconOf(Symbol::Find))),
      clearSearch(added(window, tr("Clear the search"), Qt::Key_Escape, iconOf(Symbol::Close))),
      newGuest(added(window, tr("New guest"), Qt::CTRL | Qt::Key_N, iconOf(Symbol::Add))),
      undo(added(window, tr("Undo"), QKeySequence(QKeySequence::Undo), iconOf(Symbol::Undo))),
      redo(added(window, tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), iconOf(Symbol::Redo))),
      history(added(window, tr("History of the event"), Qt::CTRL | Qt::Key_H, iconOf(Symbol::History))),
      showDetails(added(window, tr("Show or hide the details"), Qt::CTRL | Qt::Key_Space)),
      newEvent(added(window, tr("New event"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, iconOf(Symbol::Add))),
      exportCsv(added(window, tr("Export guests as CSV"), Qt::CTRL | Qt::Key_E, iconOf(Symbol::Export))),
      togglePortal(added(window, tr("Start portal"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, iconOf(Symbol::Start))),
      writeToGuests(added(window, tr("Write to the guests that are shown"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
                          iconOf(Symbol::Mail))),
      mailTexts(added(window, tr("Words of the mails"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, iconOf(Symbol::Mail))),
      mailings(added(window, tr("Mails to guests"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, iconOf(Symbol::Outbox))),
      remindOfPayment(added(window, tr("Remind of the payment"), {}, iconOf(Symbol::Mail))),
      remindOfEvent(added(window, tr("Remind of the event"), {}, iconOf(Symbol::Mail))),
      mailSettings(added(window, tr("E-mail settings"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, iconOf(Symbol::Mail))),
      mailNotices(added(window, tr("Mails about new guests"), {}, iconOf(Symbol::Mail))),
      reload(added(window, tr("Reload"), Qt::Key_F5, iconOf(Symbol::Retry))),
      showPalette(added(window, tr("Find anything"), Qt::CTRL | Qt::Key_K, iconOf(Symbol::Find))),
      showShortcuts(added(window, tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash, iconOf(Symbol::Information))),
      quit(added(window, tr("Quit"), Qt::CTRL | Qt::Key_Q, iconOf(Symbol::Quit)))
{
}

} // namespace cookout
