// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/assets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

static void initialiseResources()
{
    Q_INIT_RESOURCE(portal);
}

namespace cookout {

namespace {

QByteArray contentTypeOf(const QString &name)
{
    if (name.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    if (name.endsWith(".js"_L1))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(".svg"_L1))
        return "image/svg+xml";
    return "application/octet-stream";
}

/** CRC-32 as in RFC 1952 section 8, reflected polynomial 0xEDB88320. */
quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/** Qt compresses to a length and a zlib stream (RFC 1950); the deflate part of it is what gzip wraps (RFC 1952). */
QByteArray gzip(const QByteArray &bytes)
{
    constexpr qsizetype before = 4 + 2; // Qt's length, zlib's header
    constexpr qsizetype after = 4;      // zlib's Adler-32
    const QByteArray zlib = qCompress(bytes, 9);
    const QByteArray deflated = zlib.sliced(before, zlib.size() - before - after);
    const QByteArray header("\x1f\x8b\x08\0\0\0\0\0\x02\xff", 10);
    return header + deflated + littleEndian(crc32Of(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace

Assets::Assets()
{
    initialiseResources();
    const QDir folder(u":/portal/static"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Asset asset;
        asset.contentType = contentTypeOf(name);
        asset.bytes = file.readAll();
        asset.hash = QCryptographicHash::hash(asset.bytes, QCryptographicHash::Sha256).toHex().first(16);
        const QByteArray gzipped = gzip(asset.bytes);
        if (gzipped.size() < asset.bytes.size())
            asset.gzipped = gzipped;
        m_assets.insert(name, asset);
    }
}

QString Assets::path(const QString &name) const
{
    return u"/static/%1/%2"_s.arg(QString::fromLatin1(m_assets.value(name).hash), name);
}

const Asset *Assets::find(const QString &hash, const QString &name) const
{
    const auto found = m_assets.constFind(name);
    return found != m_assets.constEnd() && found->hash == hash.toLatin1() ? &*found : nullptr;
}

} // namespace cookout
