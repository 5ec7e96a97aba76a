// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QStringList>

namespace cookout {

/** One validated HTTP request as routes see it, whatever the version of the HTTP library. */
struct Request {
    enum class Method {
        Get,
        Post,
        Patch,
        Delete,
    };
    Method method = Method::Get;
    QString path;
    QString query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHostAddress peer;
    QStringList parameters; ///< what the route's placeholders matched, percent-decoded

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

} // namespace cookout
