// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/section.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_head(new QToolButton),
      m_summary(makeLabel(TextRole::Caption, {}, true)),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content))
{
    m_head->setObjectName(u"sectionHead"_s);
    m_head->setCheckable(true);
    m_head->setText(title);
    m_head->setFont(fontFor(TextRole::Strong));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, space::half, 0, space::one);
    m_column->setSpacing(space::one);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_head);
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        showFold();
        if (open)
            Q_EMIT opened();
    });
    showFold();
}

void Section::showFold()
{
    const bool open = m_head->isChecked();
    m_content->setVisible(open);
    m_head->setIcon(iconOf(open ? Symbol::Up : Symbol::Down));
    m_head->setAccessibleName(open ? tr("%1, unfolded").arg(m_title) : tr("%1, folded").arg(m_title));
}

void Section::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_head->setAccessibleDescription(summary);
}

QString Section::summary() const
{
    return m_summary->text();
}

void Section::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool Section::isOpen() const
{
    return m_head->isChecked();
}

} // namespace cookout
