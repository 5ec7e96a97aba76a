// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eveninggarden.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>

namespace cookout {

namespace {

class EveningGarden {
public:
    EveningGarden() : m_image(width, height, QImage::Format_RGB32), m_painter(&m_image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }

    [[nodiscard]] QByteArray paint()
    {
        paintSky();
        paintHills();
        paintTrees();
        paintLamps();
        paintGrill();
        m_painter.end();
        QBuffer buffer;
        m_image.save(&buffer, "jpeg", 92);
        return buffer.data();
    }

private:
    void paintSky()
    {
        QLinearGradient sky(0, 0, 0, height * 0.75);
        sky.setColorAt(0, QColor(38, 44, 92));
        sky.setColorAt(0.45, QColor(146, 76, 116));
        sky.setColorAt(0.75, QColor(236, 128, 84));
        sky.setColorAt(1, QColor(255, 206, 130));
        m_painter.fillRect(m_image.rect(), sky);
        glow({width * 0.68, height * 0.62}, 420, QColor(255, 226, 150));
        m_painter.setBrush(QColor(255, 238, 190));
        m_painter.drawEllipse(QPointF(width * 0.68, height * 0.62), 62, 62);
    }

    void paintHills()
    {
        hill(0.66, 46, 0.9, 0.4, QColor(122, 70, 96));
        hill(0.74, 38, 1.3, 2.1, QColor(84, 58, 78));
        hill(0.83, 26, 0.8, 4.2, QColor(42, 62, 52));
        hill(0.90, 14, 1.1, 1.2, QColor(28, 46, 38));
    }

    void paintTrees()
    {
        m_painter.setBrush(QColor(24, 36, 34));
        for (const auto &[x, size] : {std::pair{0.03, 190.0}, {0.12, 120.0}, {0.90, 150.0}, {0.99, 220.0}}) {
            const double top = height * 0.88 - size * 1.6;
            m_painter.drawRect(QRectF(width * x - size * 0.06, height * 0.6, size * 0.12, height * 0.32));
            for (const auto &[dx, dy] : {std::pair{0.0, 0.4}, {-0.4, 0.75}, {0.4, 0.75}, {0.0, 0.95}})
                m_painter.drawEllipse(QPointF(width * x + dx * size, top + dy * size), size * 0.5, size * 0.42);
        }
    }

    void paintLamps()
    {
        QPainterPath line(QPointF(width * 0.03, height * 0.36));
        line.quadTo(QPointF(width * 0.3, height * 0.62), QPointF(width * 0.52, height * 0.3));
        line.quadTo(QPointF(width * 0.74, height * 0.56), QPointF(width * 0.97, height * 0.32));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(QColor(30, 26, 40), 3));
        m_painter.drawPath(line);
        m_painter.setPen(Qt::NoPen);
        for (int i = 1; i < 20; ++i) {
            const QPointF lamp = line.pointAtPercent(i / 20.0) + QPointF(0, 12);
            glow(lamp, 46, QColor(255, 214, 130));
            m_painter.setBrush(QColor(255, 240, 196));
            m_painter.drawEllipse(lamp, 8, 10);
        }
    }

    void paintGrill()
    {
        const QPointF grill(width * 0.34, height * 0.78);
        glow(grill - QPointF(0, 20), 190, QColor(255, 130, 50));
        const QColor iron(20, 18, 24);
        m_painter.setPen(QPen(iron, 9, Qt::SolidLine, Qt::RoundCap));
        for (const double dx : {-54.0, 54.0})
            m_painter.drawLine(grill + QPointF(dx * 0.5, 40), grill + QPointF(dx, 158));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(iron);
        m_painter.drawChord(QRectF(grill - QPointF(92, 74), QSizeF(184, 148)), 180 * 16, 180 * 16);
        m_painter.setBrush(QColor(255, 150, 60));
        m_painter.drawRoundedRect(QRectF(grill - QPointF(92, 7), QSizeF(184, 8)), 4, 4);
        for (const double dx : {-48.0, 0.0, 48.0}) {
            QPainterPath smoke(grill + QPointF(dx, -16));
            smoke.cubicTo(grill + QPointF(dx + 34, -70), grill + QPointF(dx - 40, -110), grill + QPointF(dx + 6, -180));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(QColor(255, 255, 255, 70), 10, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawPath(smoke);
        }
        m_painter.setPen(Qt::NoPen);
    }

    void glow(const QPointF &centre, double radius, QColor colour)
    {
        QRadialGradient light(centre, radius);
        colour.setAlpha(170);
        light.setColorAt(0, colour);
        colour.setAlpha(0);
        light.setColorAt(1, colour);
        m_painter.setBrush(light);
        m_painter.drawEllipse(centre, radius, radius);
    }

    void hill(double at, double swing, double waves, double phase, const QColor &colour)
    {
        QPainterPath path(QPointF(0, height));
        for (int x = 0; x <= width; x += 8)
            path.lineTo(x, height * at + swing * std::sin(waves * x / 190.0 + phase));
        path.lineTo(width, height);
        m_painter.setBrush(colour);
        m_painter.drawPath(path);
    }

    static constexpr int width = 1600;
    static constexpr int height = 760;
    QImage m_image;
    QPainter m_painter;
};

} // namespace

QByteArray eveningGarden()
{
    return EveningGarden().paint();
}

} // namespace cookout
