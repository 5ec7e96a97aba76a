// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switchbutton.h"

#include "ui/theme.h"

#include <QPainter>

namespace cookout {

namespace {
constexpr int trackWidth = 48;
constexpr int trackHeight = 26;
constexpr int knobInset = 4;
} // namespace

SwitchButton::SwitchButton(const QString &onText, const QString &offText, QWidget *parent)
    : QAbstractButton(parent), m_onText(onText), m_offText(offText)
{
    setCheckable(true);
    setFont(fontFor(TextRole::Heading));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setOn(false);
}

void SwitchButton::setOn(bool on)
{
    setChecked(on);
    setText(on ? m_onText : m_offText);
    setAccessibleName(text());
    update();
}

QSize SwitchButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = std::max(metrics.horizontalAdvance(m_onText), metrics.horizontalAdvance(m_offText));
    return {trackWidth + space::two + words + space::one, std::max(trackHeight, metrics.height()) + space::half};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const Colors colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect track(0, (height() - trackHeight) / 2, trackWidth, trackHeight);
    const QColor fill = !isEnabled() ? colors.border : isOn() ? colors.success : colors.controlBorder;
    const double round = trackHeight / 2.0;
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? QPen(colors.text, 2) : QPen(fill, 2));
    painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), round, round);
    painter.setPen(Qt::NoPen);
    const int knob = trackHeight - 2 * knobInset;
    const int knobLeft = isOn() ? track.right() + 1 - knobInset - knob : track.left() + knobInset;
    painter.setBrush(colors.surface);
    painter.drawEllipse(QRect(knobLeft, track.top() + knobInset, knob, knob));
    painter.setPen(isEnabled() ? colors.text : colors.muted);
    const QRect words = rect().adjusted(trackWidth + space::two, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace cookout
