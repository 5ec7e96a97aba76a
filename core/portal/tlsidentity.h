// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSslConfiguration>

namespace cookout {

/**
 * What the portal speaks TLS with: the organiser's certificate (PEM, followed by the certificates of its issuers) and
 * its private key (PEM, RSA or elliptic curve, without a password). TLS 1.2 or newer, HTTP/1.1 only. Reads both files
 * and begins a handshake with itself, since Qt tells in no other way whether they belong together: for the start and
 * for doctor, not while guests wait. InvalidInput names the file, what is wrong with it, and what to do.
 */
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &certificateFile, const QString &keyFile,
                                                         const QDateTime &now);

/** When the certificate of the configuration ends, in UTC. */
[[nodiscard]] QDateTime certificateEnd(const QSslConfiguration &configuration);

} // namespace cookout
