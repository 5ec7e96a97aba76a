// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/countstepper.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int largest = 50;   // persons of one band, as the domain allows
constexpr int characters = 5; // room for the number

QToolButton *makeButton(Symbol symbol, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(u"step"_s);
    button->setIcon(iconOf(symbol));
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

CountStepper::CountStepper(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_less(makeButton(Symbol::Remove, tr("One less: %1").arg(name))),
      m_number(new QSpinBox),
      m_more(makeButton(Symbol::Add, tr("One more: %1").arg(name)))
{
    setAccessibleName(name);
    setFocusProxy(m_number);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAccessibleName(name);
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * characters + space::two);
    m_number->setRange(0, largest);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(m_less);
    row->addWidget(m_number);
    row->addWidget(m_more);
    row->addStretch(1);

    connect(m_less, &QToolButton::clicked, m_number, &QSpinBox::stepDown);
    connect(m_more, &QToolButton::clicked, m_number, &QSpinBox::stepUp);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        showLimits();
        Q_EMIT stepped(number);
    });
    showLimits();
}

void CountStepper::setRange(int least, int most)
{
    const QSignalBlocker quiet(m_number);
    m_number->setRange(least, most);
    showLimits();
}

void CountStepper::setValue(int value)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value);
    showLimits();
}

int CountStepper::value() const
{
    return m_number->value();
}

void CountStepper::showLimits()
{
    m_less->setEnabled(m_number->value() > m_number->minimum());
    m_more->setEnabled(m_number->value() < m_number->maximum());
}

} // namespace cookout
