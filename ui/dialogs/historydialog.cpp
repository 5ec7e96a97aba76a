// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "core/services/undoservice.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/models/historymodel.h"
#include "ui/theme.h"
#include "ui/undo/changewords.h"
#include "ui/undo/undostack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

HistoryDialog::HistoryDialog(const WindowServices &services, UndoStack &undo, const Event &event, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_undo(undo),
      m_event(event),
      m_model(new HistoryModel(services.clock, event.timeZone, this)),
      m_stack(new QStackedWidget),
      m_list(new QTreeView),
      m_note(makeLabel(TextRole::Body, tr("Nothing has happened yet."), true)),
      m_takeBack(new QPushButton(iconOf(Symbol::Undo), tr("Take back"))),
      m_older(new QPushButton(tr("Older changes")))
{
    setWindowTitle(tr("History"));
    buildLayout();
    connectAll();
    resize(640, 560);
    reload();
}

void HistoryDialog::buildLayout()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Changes, the latest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_note->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_list);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(makeLabel(TextRole::Title, tr("What happened")));
    column->addWidget(makeLabel(TextRole::Caption, m_event.title, true));
    column->addWidget(m_stack, 1);
    column->addLayout(buildButtons());
}

QLayout *HistoryDialog::buildButtons()
{
    m_takeBack->setObjectName(u"takeBack"_s);
    m_older->setObjectName(u"olderChanges"_s);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_takeBack, m_older, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_takeBack);
    row->addWidget(m_older);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void HistoryDialog::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &HistoryDialog::reload);
    connect(&m_services.domainEvents, &DomainEvents::saved, this, soon);
    connect(&m_services.domainEvents, &DomainEvents::reloadNeeded, this, soon);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryDialog::takeBack);
    connect(m_older, &QPushButton::clicked, this, &HistoryDialog::readOlder);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showButtons);
    showButtons();
}

void HistoryDialog::reload()
{
    m_services.undo.history(m_event.id, pageSize).deliver(this, [this](const Result<QList<ChangeSummary>> &changes) {
        if (!changes)
            return showProblem(changes.error());
        m_model->showLatest(*changes);
        if (changes->size() < pageSize && m_model->rowCount() == changes->size())
            m_older->hide(); // that is all there is
        m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_note);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        showButtons();
    });
}

void HistoryDialog::readOlder()
{
    if (m_model->rowCount() == 0)
        return;
    m_older->setEnabled(false);
    const qint64 before = m_model->change(m_model->rowCount() - 1).lastEntry;
    m_services.undo.history(m_event.id, pageSize, before)
        .deliver(this, [this](const Result<QList<ChangeSummary>> &changes) {
            m_older->setEnabled(true);
            if (!changes)
                return showProblem(changes.error());
            m_model->append(*changes);
            m_older->setVisible(changes->size() == pageSize);
        });
}

void HistoryDialog::takeBack()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->isInForce(current.row()))
        return;
    const ChangeSummary &change = m_model->change(current.row());
    m_undo.takeBack({change.change.id, ChangeWords::of(change)}, Overbooking::Refused);
}

void HistoryDialog::showButtons()
{
    const QModelIndex current = m_list->currentIndex();
    m_takeBack->setEnabled(current.isValid() && m_model->isInForce(current.row()));
}

void HistoryDialog::showProblem(const Error &error)
{
    if (m_model->rowCount() > 0)
        return; // what is listed is still true
    m_note->setText(ErrorText::sentence(error));
    m_stack->setCurrentWidget(m_note);
}

} // namespace cookout
