// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace cookout {

/** A payment as a banking app shall propose it. */
struct CreditTransfer {
    QString holder;   ///< whom it goes to, at most 70 characters
    QString account;  ///< an IBAN, blanks allowed
    QString currency; ///< only EUR can be paid this way
    Money amount;     ///< 0.01 to 999,999,999.99
    QString text;     ///< what the receiver reads, at most 140 characters
};

/** An International Bank Account Number (ISO 13616): its form, and its check digits by mod 97. Blanks do not count. */
[[nodiscard]] bool isIban(const QString &text);

/** "NL91 ABNA 0417 1643 00", as people read and type it. */
[[nodiscard]] QString groupedIban(const QString &iban);

/**
 * What the QR code of a SEPA credit transfer holds (EPC069-12, version 002, UTF-8), at most 331 bytes. InvalidInput
 * for what the standard cannot say.
 */
[[nodiscard]] Result<QString> epcPayload(const CreditTransfer &transfer);

} // namespace cookout
