// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/nobodypage.h"

#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cookout {

NobodyPage::NobodyPage(QWidget *parent) : QWidget(parent), m_newGuest(new QPushButton(tr("New guest")))
{
    QLabel *title = makeLabel(TextRole::Heading, tr("Nobody is chosen"), true);
    QLabel *hint = makeLabel(TextRole::Caption, tr("Choose a guest in the list to see and edit the details."), true);
    for (QLabel *label : {title, hint})
        label->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, space::three, space::four, space::three);
    column->setSpacing(space::one);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(space::one);
    column->addWidget(m_newGuest, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace cookout
