// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/webimage.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QSize largestShown(1600, 1200);
constexpr qint64 mostPixels = 50'000'000;
constexpr int jpegQuality = 80;

struct Signature {
    QByteArrayView begin;
    qsizetype offset;
    const char *format; ///< as QImageReader names it
};

/** https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
constexpr std::array<Signature, 5> signatures{{
    {"\xff\xd8\xff", 0, "jpeg"},
    {"\x89PNG\r\n\x1a\n", 0, "png"},
    {"GIF87a", 0, "gif"},
    {"GIF89a", 0, "gif"},
    {"WEBPVP", 8, "webp"},
}};

const char *formatOf(const QByteArray &file)
{
    const auto *const found = std::find_if(signatures.begin(), signatures.end(), [&file](const Signature &known) {
        const QByteArrayView from = QByteArrayView(file).sliced(std::min(known.offset, file.size()));
        return from.startsWith(known.begin);
    });
    return found == signatures.end() ? nullptr : found->format;
}

tl::unexpected<Error> refused(const QString &detail, FieldProblem problem, qint64 limit = 0)
{
    return failure(ErrorCode::InvalidInput, detail, {{u"hero_media"_s, problem, limit}});
}

/** The size to decode to, so that a large picture is never whole in memory; turned pictures are turned later. */
QSize shownSize(const QSize &size, bool isTurned)
{
    const QSize room = isTurned ? largestShown.transposed() : largestShown;
    const bool fits = size.width() <= room.width() && size.height() <= room.height();
    return fits ? size : size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/** The same pixels in an image that knows nothing else: no texts, no profile. */
QImage pixelsOf(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QImage source = image.convertToFormat(format);
    QImage pixels(source.size(), format);
    for (int y = 0; y < pixels.height(); ++y)
        std::memcpy(pixels.scanLine(y), source.constScanLine(y), static_cast<std::size_t>(source.bytesPerLine()));
    return pixels;
}

bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

Result<MediaFile> encoded(const QImage &image)
{
    const bool keepsAlpha = isTransparent(image);
    QBuffer buffer;
    QImageWriter writer(&buffer, keepsAlpha ? "png" : "jpeg");
    writer.setQuality(keepsAlpha ? 0 : jpegQuality); // of a PNG: the smallest file
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    if (!writer.write(keepsAlpha ? image : image.convertToFormat(QImage::Format_RGB32)))
        return failure(ErrorCode::Internal, u"the image could not be written: "_s + writer.errorString());
    const QByteArray hash = QCryptographicHash::hash(buffer.data(), QCryptographicHash::Sha256).toHex();
    return MediaFile{QString::fromLatin1(hash), keepsAlpha ? u"image/png"_s : u"image/jpeg"_s, image.width(),
                     image.height(), buffer.data()};
}

} // namespace

Result<MediaFile> webImage(const QByteArray &file)
{
    if (file.size() > largestImageFile)
        return refused(u"the image file is too large"_s, FieldProblem::TooLong, largestImageFile);
    const char *const format = formatOf(file);
    if (!format)
        return refused(u"the file is no JPEG, PNG, GIF or WebP image"_s, FieldProblem::BadChoice);
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(u"the image cannot be read"_s, FieldProblem::BadChoice);
    if (qint64(size.width()) * size.height() > mostPixels)
        return refused(u"the image has too many pixels"_s, FieldProblem::OutOfRange, mostPixels);
    const bool isTurned = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
    reader.setScaledSize(shownSize(size, isTurned));
    QImage image;
    if (!reader.read(&image))
        return refused(u"the image is damaged: "_s + reader.errorString(), FieldProblem::BadChoice);
    return encoded(pixelsOf(std::move(image)));
}

} // namespace cookout
