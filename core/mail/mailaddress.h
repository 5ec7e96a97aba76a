// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"

namespace cookout {

/** One party of a mail: an optional display name and an address, as people write them. */
struct MailAddress {
    QString name;
    QString address;

    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/**
 * Reads "address", "<address>", "Name <address>" or "\"Name\" <address>", the form of SMTP_FROM. InvalidInput when the
 * address breaks the rule of isEmailAddress() or either part holds a control character.
 */
[[nodiscard]] Result<MailAddress> mailAddressFromText(const QString &text);

/** The sender of these settings: `from`, else the user name where that is an address. InvalidInput where neither is. */
[[nodiscard]] Result<MailAddress> senderOf(const SmtpSettings &settings);

/**
 * The address as it travels: ASCII, its domain in IDNA form (RFC 5890), without angle brackets. InvalidInput for a
 * local part outside ASCII (that would need SMTPUTF8, RFC 6531) and for whatever isEmailAddress() refuses.
 */
[[nodiscard]] Result<QByteArray> toWireAddress(const QString &address);

/** The part of a wire address behind its '@'. */
[[nodiscard]] QByteArray domainOf(const QByteArray &wireAddress);

} // namespace cookout
