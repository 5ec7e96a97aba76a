// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cookout {

FormField::FormField(const QString &label, QWidget *input, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_input(input),
      m_symbol(new QLabel),
      m_below(makeLabel(TextRole::Caption, {}, true)),
      m_hint(hint)
{
    QLabel *name = makeLabel(TextRole::Strong, label);
    name->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(label);
    m_symbol->setPixmap(iconOf(Symbol::Problem, colorOf(Tone::Danger)).pixmap(QSize(16, 16), devicePixelRatioF()));

    auto *below = new QHBoxLayout;
    below->setSpacing(space::half);
    below->addWidget(m_symbol, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(name);
    column->addWidget(input);
    column->addLayout(below);
    column->addStretch(1);
    showBelow();
}

void FormField::setError(const QString &sentence)
{
    m_error = sentence;
    showBelow();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void FormField::showBelow()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    m_below->setProperty("muted", !wrong);
    setTone(*m_below, wrong ? Tone::Danger : Tone::Neutral);
    m_symbol->setVisible(wrong);
    setInvalid(*m_input, wrong);
    m_input->setAccessibleDescription(m_below->text());
}

} // namespace cookout
