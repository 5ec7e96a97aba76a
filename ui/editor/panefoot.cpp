// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/panefoot.h"

#include "ui/editor/panewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr QSize symbolSize(18, 18);
}

PaneFoot::PaneFoot(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_state(makeLabel(TextRole::Caption)),
      m_discard(new QPushButton(tr("Discard"))),
      m_save(new QPushButton)
{
    setObjectName(u"paneFoot"_s);
    m_save->setObjectName(u"saveGuest"_s);
    m_discard->setObjectName(u"discardGuest"_s);
    setPrimary(*m_save, true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::three, space::one, space::three, space::one);
    row->setSpacing(space::half);
    row->addWidget(m_symbol);
    row->addWidget(m_state, 1);
    row->addWidget(m_discard);
    row->addSpacing(space::half);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &PaneFoot::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &PaneFoot::discardRequested);
}

void PaneFoot::showSession(const EditSession &session)
{
    const EditSession::State state = session.state();
    const bool isNew = session.isNew();
    const PaneWords words = PaneWords::of(state, isNew);
    m_state->setText(words.text);
    m_symbol->setVisible(words.symbol.has_value());
    if (words.symbol)
        m_symbol->setPixmap(iconOf(*words.symbol, colorOf(words.tone)).pixmap(symbolSize, devicePixelRatioF()));
    m_save->setText(isNew ? tr("Register") : tr("Save"));
    m_save->setToolTip(isNew ? tr("Register and show (Ctrl+Enter: and enter the next)") : tr("Save (Ctrl+Enter)"));
    m_save->setEnabled(state != EditSession::State::Saving && (isNew || session.isDirty()));
    m_discard->setVisible(isNew || session.isDirty());
}

} // namespace cookout
