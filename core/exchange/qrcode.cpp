// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qrcode.h"

#include <qrcodegen.hpp>

#include <array>
#include <png.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004 section 9.1

// Indices into the image's two colours, each as red, green and blue.
constexpr png_byte light = 0;
constexpr png_byte dark = 1;
constexpr std::array<png_byte, 6> colours{255, 255, 255, 0, 0, 0};

/** A square image of those two colours, one bit a pixel. */
QByteArray pngOf(const std::vector<png_byte> &pixels, int side)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = static_cast<png_uint_32>(side);
    image.format = PNG_FORMAT_RGB_COLORMAP;
    image.colormap_entries = 2;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray png(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (::png_image_write_to_memory(&image, png.data(), &size, 0, pixels.data(), side, colours.data()) == 0)
        return {}; // without memory for it; nothing else can be wrong with such an image
    png.truncate(static_cast<qsizetype>(size));
    return png;
}

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

// By libpng: Qt's images come with all of Qt Gui, and a server that draws nothing else would hold that in memory.
QByteArray QrCode::toPng(int scale) const
{
    const int side = (m_size + 2 * quietZone) * scale;
    std::vector<png_byte> pixels(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), light);
    for (int y = 0; y < m_size * scale; ++y) {
        auto pixel = pixels.begin() + (y + quietZone * scale) * side + quietZone * scale;
        for (int x = 0; x < m_size * scale; ++x)
            *pixel++ = isDark(x / scale, y / scale) ? dark : light;
    }
    return pngOf(pixels, side);
}

} // namespace cookout
