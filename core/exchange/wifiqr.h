// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cookout {

/** A wireless network that guests may join. */
struct WifiNetwork {
    QString name;     ///< SSID, 1 to 32 bytes of UTF-8
    QString password; ///< WPA: 8 to 63 printable ASCII characters, or a key of 64 hexadecimal digits; empty: open
    bool isHidden = false;
};

/**
 * The text of a QR code by which a phone joins the network, as the ZXing project defined it and phones read it:
 * "WIFI:T:WPA;S:name;P:password;;". A name that could be read as hexadecimal digits stands between double quotes.
 * InvalidInput, with a sentence, for what no network can have.
 */
[[nodiscard]] Result<QString> wifiJoinText(const WifiNetwork &network);

} // namespace cookout
