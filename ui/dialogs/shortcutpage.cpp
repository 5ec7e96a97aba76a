// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutpage.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr double largestSize = 11; // points
constexpr double smallestSize = 4;
constexpr double sizeStep = 0.5;
constexpr double titleRatio = 1.8;
constexpr double lineRatio = 1.6; ///< from line to line, in heights of the letters
constexpr double keysShare = 0.42;
constexpr double gapShare = 0.06; ///< between the columns

/** Draws, or only measures when it has no painter, in device pixels. */
class Draft {
public:
    Draft(const ShortcutPage &page, QPagedPaintDevice &device, const QRectF &area, double size, QPainter *painter)
        : m_page(page), m_device(device), m_area(area), m_size(size), m_painter(painter)
    {
    }

    /** How high it became. */
    double draw()
    {
        const QFont big = font(titleRatio, QFont::Bold);
        const double top = text(QRectF(0, 0, m_area.width(), m_area.height()), m_page.title, big) + lineHeight();
        const double wide = m_area.width() * (1 - gapShare) / 2;
        std::array<double, 2> bottoms{top, top};
        for (const ShortcutPage::Group &group : m_page.groups) {
            const std::size_t shorter = bottoms[0] <= bottoms[1] ? 0 : 1;
            const double left = shorter == 0 ? 0 : m_area.width() - wide;
            bottoms.at(shorter) = drawGroup(group, QRectF(left, bottoms.at(shorter), wide, m_area.height()));
        }
        return std::max(bottoms[0], bottoms[1]);
    }

private:
    [[nodiscard]] QFont font(double ratio = 1, QFont::Weight weight = QFont::Normal) const
    {
        QFont result = m_page.font;
        result.setPointSizeF(m_size * ratio);
        result.setWeight(weight);
        return result;
    }
    [[nodiscard]] double lineHeight() const { return QFontMetricsF(font(), &m_device).height() * lineRatio; }

    double drawGroup(const ShortcutPage::Group &group, const QRectF &area)
    {
        double y = text(area, group.title, font(1, QFont::Bold));
        if (m_painter != nullptr)
            m_painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const double keysWidth = area.width() * keysShare;
        y += lineHeight() - QFontMetricsF(font(), &m_device).height();
        for (const ShortcutPage::Line &line : group.lines) {
            const double keys = text(QRectF(area.left(), y, keysWidth, area.height()), line.keys, font());
            const QRectF beside(area.left() + keysWidth, y, area.width() - keysWidth, area.height());
            const double high = std::max(keys, text(beside, line.words, font())) - y;
            y += high + lineHeight() - QFontMetricsF(font(), &m_device).height();
        }
        return y + lineHeight() / 2;
    }

    /** Where it ends below. */
    double text(const QRectF &area, const QString &words, const QFont &chosen)
    {
        const QFontMetricsF metrics(chosen, &m_device);
        if (m_painter != nullptr) {
            m_painter->setFont(chosen);
            m_painter->drawText(area, Qt::TextWordWrap, words);
        }
        return area.top() + metrics.boundingRect(area, Qt::TextWordWrap, words).height();
    }

    const ShortcutPage &m_page;
    QPagedPaintDevice &m_device;
    QRectF m_area;
    double m_size;
    QPainter *m_painter;
};

/** In which everything fits. */
double sizeThatFits(const ShortcutPage &page, QPagedPaintDevice &device, const QRectF &area)
{
    double size = largestSize;
    while (size > smallestSize && Draft(page, device, area, size, nullptr).draw() > area.height())
        size -= sizeStep;
    return size;
}

} // namespace

Result<void> drawOnOnePage(const ShortcutPage &page, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::Unavailable, u"the page cannot be begun"_s);
    const QRectF area(0, 0, device.width(), device.height());
    Draft(page, device, area, sizeThatFits(page, device, area), &painter).draw();
    if (!painter.end())
        return failure(ErrorCode::Unavailable, u"the page cannot be finished"_s);
    return {};
}

} // namespace cookout
