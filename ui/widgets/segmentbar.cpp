// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbar.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace cookout {

namespace {

QColor between(const QColor &from, const QColor &to)
{
    return QColor((from.red() + to.red()) / 2, (from.green() + to.green()) / 2, (from.blue() + to.blue()) / 2);
}

} // namespace

QColor colorOf(BarTone tone)
{
    const Colors colors = currentColors();
    switch (tone) {
    case BarTone::Taken:
        return colors.accent;
    case BarTone::Held:
        return between(colors.accent, colors.accentSoft);
    case BarTone::Free:
        return colors.hover;
    case BarTone::Waiting:
        return colors.controlBorder;
    case BarTone::Done:
        break;
    }
    return colors.success;
}

SegmentBar::SegmentBar(int thickness, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setFocusPolicy(Qt::NoFocus);
}

void SegmentBar::setPieces(const QList<Piece> &pieces)
{
    if (m_pieces == pieces)
        return;
    m_pieces = pieces;
    update();
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colorOf(BarTone::Free));
    int whole = 0;
    for (const Piece &piece : m_pieces)
        whole += piece.size;
    constexpr double gap = 2; // so that neighbours are told apart without their colours
    double left = 0;
    for (const Piece &piece : m_pieces) {
        const double wide = whole > 0 ? static_cast<double>(width()) * piece.size / whole : 0;
        if (piece.size > 0)
            painter.fillRect(QRectF(left, 0, wide, height()), colorOf(piece.tone));
        left += wide;
        if (piece.size > 0 && left < width() - gap)
            painter.fillRect(QRectF(left - gap, 0, gap, height()), currentColors().surface);
    }
}

} // namespace cookout
