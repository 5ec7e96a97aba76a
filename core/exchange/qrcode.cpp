// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qrcode.h"

#include <QBuffer>
#include <QImage>
#include <qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004 section 9.1

} // namespace

Result<QrCode> QrCode::of(const QString &text)
{
    try {
        const auto encoded = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        QrCode code;
        code.m_size = encoded.getSize();
        code.m_modules.resize(code.m_size * code.m_size);
        for (int y = 0; y < code.m_size; ++y) {
            for (int x = 0; x < code.m_size; ++x)
                code.m_modules.setBit(y * code.m_size + x, encoded.getModule(x, y));
        }
        return code;
    } catch (const qrcodegen::data_too_long &) {
        return failure(ErrorCode::InvalidInput, u"the text is too long for a QR code"_s);
    }
}

QByteArray QrCode::toSvg(const QString &label) const
{
    const int side = m_size + 2 * quietZone;
    QString path;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                path += u"M%1 %2h1v1h-1z"_s.arg(x + quietZone).arg(y + quietZone);
        }
    }
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" role=\"img\" "
           "shape-rendering=\"crispEdges\"><title>%2</title><path fill=\"#fff\" d=\"M0 0h%1v%1H0z\"/>"
           "<path d=\"%3\"/></svg>"_s.arg(QString::number(side), label.toHtmlEscaped(), path)
               .toUtf8();
}

QByteArray QrCode::toPng(int scale) const
{
    const int side = m_size + 2 * quietZone;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x)
            image.setPixel(x + quietZone, y + quietZone, isDark(x, y) ? 1 : 0);
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.scaled(side * scale, side * scale).save(&buffer, "PNG");
    return png;
}

} // namespace cookout
