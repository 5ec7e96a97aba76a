// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/optionalinput.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace cookout {

OptionalInput::OptionalInput(const QString &question, QWidget *input, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(question))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_box);
    row->addWidget(input, 1);
    setFocusProxy(m_box);
    input->setEnabled(false);
    connect(m_box, &QCheckBox::toggled, input, &QWidget::setEnabled);
    connect(m_box, &QCheckBox::toggled, this, &OptionalInput::usedChanged);
}

void OptionalInput::setUsed(bool used)
{
    m_box->setChecked(used);
}

bool OptionalInput::isUsed() const
{
    return m_box->isChecked();
}

} // namespace cookout
