// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cookout {

namespace {

constexpr int discSize = 96;
constexpr int symbolSize = 44;
constexpr int textWidth = 448;

/** The symbol on a soft disc, the one picture of the page. */
QPixmap discWith(Symbol symbol, qreal ratio)
{
    QPixmap image(QSize(discSize, discSize) * ratio);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentColors().accentSoft);
    painter.drawEllipse(QRect(0, 0, discSize, discSize));
    const int inset = (discSize - symbolSize) / 2;
    iconOf(symbol, currentColors().accent).paint(&painter, QRect(inset, inset, symbolSize, symbolSize));
    return image;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_symbol(new QLabel),
      m_title(makeLabel(TextRole::Title, {}, true)),
      m_explanation(makeLabel(TextRole::Body, {}, true)),
      m_button(new QPushButton),
      m_second(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setProperty("muted", true);
    m_title->setFixedWidth(textWidth);
    m_explanation->setFixedWidth(textWidth);
    m_button->setProperty("primary", true);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondPressed);
    m_second->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    column->addSpacing(space::three);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(space::one);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addSpacing(space::three);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &buttonText)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(buttonText);
    setSecond({});
    // A centred item of a layout gets the height of its unwrapped text; these wrap.
    for (QLabel *label : {m_title, m_explanation})
        label->setFixedHeight(label->heightForWidth(textWidth));
}

void EmptyState::setSecond(const QString &buttonText)
{
    m_second->setText(buttonText);
    m_second->setVisible(!buttonText.isEmpty());
}

void EmptyState::setSymbol(Symbol symbol)
{
    m_symbol->setPixmap(discWith(symbol, devicePixelRatioF()));
}

} // namespace cookout
