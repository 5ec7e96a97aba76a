// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurebutton.h"

#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int dotSize = 10;
constexpr int barHeight = 4;
constexpr int corner = 6;

QFont figureFont(FigureButton::Look look)
{
    return fontFor(look == FigureButton::Look::Headline ? TextRole::Display : TextRole::Strong);
}

QFont wordsFont(FigureButton::Look look)
{
    return fontFor(look == FigureButton::Look::Headline ? TextRole::Caption : TextRole::Body);
}

} // namespace

FigureButton::FigureButton(Look look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(look == Look::Row ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureButton::showFigure(const QString &figure, const QString &words, const QString &tip)
{
    if (m_figure == figure && text() == words && toolTip() == tip)
        return;
    m_figure = figure;
    setText(words);
    setAccessibleName(m_look == Look::Row ? u"%1: %2"_s.arg(words, figure) : figure + u' ' + words);
    setToolTip(tip);
    setAccessibleDescription(tip);
    updateGeometry();
    update();
}

void FigureButton::setDot(BarTone tone)
{
    m_dot = tone;
    update();
}

void FigureButton::setShare(double share, BarTone tone)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_shareTone = tone;
    updateGeometry();
    update();
}

int FigureButton::dotWidth() const
{
    return m_dot ? dotSize + space::one : 0;
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics figures(figureFont(m_look));
    const QFontMetrics words(wordsFont(m_look));
    const int figure = figures.horizontalAdvance(m_figure);
    const int line = dotWidth() + words.horizontalAdvance(text());
    if (m_look == Look::Headline)
        return {std::max(figure, line) + space::two, figures.height() + words.height() + space::one};
    const int bar = m_share ? barHeight + space::half : 0;
    return {line + space::two + figure + space::two, std::max(figures.height(), words.height()) + space::one + bar};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Colors colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? colors.border : underMouse() ? colors.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), corner, corner);
    const QRect area = rect().adjusted(space::one, space::half, -space::one, -space::half);
    if (m_look == Look::Headline)
        paintHeadline(painter, area);
    else
        paintRow(painter, area);
}

void FigureButton::paintHeadline(QPainter &painter, const QRect &area) const
{
    const Colors colors = currentColors();
    painter.setFont(figureFont(m_look));
    const QRect top(area.left(), area.top(), area.width(), painter.fontMetrics().height());
    painter.setPen(colors.text);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    const QRect below = area.adjusted(0, top.height(), 0, 0);
    paintDot(painter, below);
    painter.setFont(wordsFont(m_look));
    painter.setPen(colors.muted);
    painter.drawText(below.adjusted(dotWidth(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void FigureButton::paintRow(QPainter &painter, QRect area) const
{
    const Colors colors = currentColors();
    if (m_share) {
        const QRectF track(area.left(), area.bottom() + 1 - barHeight, area.width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(BarTone::Free));
        painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        painter.setBrush(colorOf(m_shareTone));
        if (*m_share > 0)
            painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * *m_share), barHeight)),
                                    barHeight / 2.0, barHeight / 2.0);
        area.setBottom(area.bottom() - barHeight - space::half);
    }
    paintDot(painter, area);
    painter.setFont(figureFont(m_look));
    painter.setPen(colors.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_figure);
    const int taken = painter.fontMetrics().horizontalAdvance(m_figure) + space::one;
    painter.setFont(wordsFont(m_look));
    const QRect words = area.adjusted(dotWidth(), 0, -taken, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void FigureButton::paintDot(QPainter &painter, const QRect &line) const
{
    if (!m_dot)
        return;
    painter.setBrush(colorOf(*m_dot));
    painter.setPen(*m_dot == BarTone::Free ? QPen(currentColors().controlBorder, 1) : QPen(Qt::NoPen));
    painter.drawEllipse(QRectF(line.left() + 0.5, line.center().y() - dotSize / 2.0 + 0.5, dotSize - 1, dotSize - 1));
}

} // namespace cookout
