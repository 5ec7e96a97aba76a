// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace cookout {

/** An image as it is stored and sent, under the hash of its bytes: it never changes. */
struct MediaFile {
    QString hash; ///< 64 hexadecimal digits of SHA-256
    QString type; ///< "image/jpeg" or "image/png"
    int width = 0;
    int height = 0;
    QByteArray bytes;
};

/** Images by their hashes. */
using MediaFiles = QHash<QString, std::shared_ptr<const MediaFile>>;

} // namespace cookout
