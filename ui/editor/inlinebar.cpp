// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inlinebar.h"

#include "ui/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QSize symbolSize(20, 20);

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Symbol::Information;
    case Tone::Success:
        return Symbol::Done;
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Danger:
        break;
    }
    return Symbol::Problem;
}

} // namespace

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_symbol(new QLabel),
      m_text(makeLabel(TextRole::Body, {}, true)),
      m_buttons(new FlowLayout(space::one))
{
    setObjectName(u"notice"_s);
    m_column->setContentsMargins(space::two, space::one, space::two, space::one);
    m_column->setSpacing(space::one);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_column->addLayout(row);
    m_column->addLayout(m_buttons);
    hide();
}

void InlineBar::showMessage(Tone tone, const QString &text)
{
    if (!isHidden() && m_text->text() == text)
        return;
    setTone(*this, tone);
    m_symbol->setPixmap(iconOf(symbolOf(tone), colorOf(tone)).pixmap(symbolSize, devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString InlineBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QPushButton *InlineBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

} // namespace cookout
