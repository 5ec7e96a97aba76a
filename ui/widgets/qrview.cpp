// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include <QPainter>

namespace cookout {

namespace {
constexpr int quietZone = 4; // modules, ISO/IEC 18004 section 5.3.8
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(smallest, smallest);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code of the registration page"));
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code.reset();
    if (Result<QrCode> code = QrCode::of(text); !text.isEmpty() && code)
        m_code = std::move(*code);
    setAccessibleDescription(text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_code)
        return;
    // Whole device pixels per module keep every edge sharp, which cameras thank us for.
    const qreal ratio = devicePixelRatioF();
    const int modules = m_code->size() + 2 * quietZone;
    const int devicePixels = static_cast<int>(std::min(width(), height()) * ratio);
    const qreal module = std::max(1, devicePixels / modules) / ratio;
    const qreal left = (width() - modules * module) / 2 + quietZone * module;
    const qreal top = (height() - modules * module) / 2 + quietZone * module;
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->isDark(x, y))
                painter.fillRect(QRectF(left + x * module, top + y * module, module, module), Qt::black);
        }
    }
}

} // namespace cookout
