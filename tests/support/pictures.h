// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>

namespace cookout::test {

/** A picture of fields in two colours, so that it is neither empty nor all the same, as a file of the format. */
[[nodiscard]] inline QByteArray picture(int width, int height, const char *format, QRgb one = 0xffc2410c,
                                        QRgb other = 0xff166534)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = (x * 4 / width + y * 3 / height) % 2 == 0 ? one : other;
    }
    image.setText(QStringLiteral("Comment"), QStringLiteral("SECRET-TEXT"));
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

/** A JPEG file as a telephone writes it: turned by a quarter, and with the place where it was taken. */
[[nodiscard]] inline QByteArray telephonePicture(int width, int height)
{
    QByteArray exif = QByteArray::fromHex("45786966000049492a0008000000" // "Exif", TIFF, little-endian
                                          "0100"                         // one entry
                                          "12010300010000000600"         // orientation: turned by 90 degrees
                                          "000000000000");
    exif += "GPS 52.3702 N 4.8952 E";
    const auto length = static_cast<quint16>(exif.size() + 2);
    QByteArray segment("\xff\xe1");
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return picture(width, height, "jpeg").insert(2, segment + exif);
}

} // namespace cookout::test
