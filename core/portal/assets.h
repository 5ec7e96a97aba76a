// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace cookout {

/** A file that never changes under its address. */
struct Asset {
    QByteArray contentType;
    QByteArray hash; ///< 16 hexadecimal digits of SHA-256
    QByteArray bytes;
    QByteArray gzipped; ///< RFC 1952; empty when that would not be smaller
};

/** The portal's own static files, read from the program at the start. Immutable afterwards. */
class Assets {
public:
    Assets();

    /** "/static/{hash}/{name}"; an address without hash for an unknown name would be a defect. */
    [[nodiscard]] QString path(const QString &name) const;
    /** nullptr unless both the name and the hash are known. */
    [[nodiscard]] const Asset *find(const QString &hash, const QString &name) const;

private:
    QHash<QString, Asset> m_assets;
};

} // namespace cookout
