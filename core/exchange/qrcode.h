// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBitArray>

namespace cookout {

/** A QR code (ISO/IEC 18004) as a square of modules, without its quiet zone. */
class QrCode {
public:
    /** Error correction M, the smallest version that fits; InvalidInput when the text is too long for any. */
    static Result<QrCode> of(const QString &text);

    /** Modules per side, 21 to 177. */
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.testBit(y * m_size + x); }

    /** An SVG image with the four-module quiet zone, black on white, scalable; `label` becomes its title. */
    [[nodiscard]] QByteArray toSvg(const QString &label) const;
    /** The same as a PNG image of `scale` by `scale` pixels a module, for readers that do not know SVG. */
    [[nodiscard]] QByteArray toPng(int scale) const;

private:
    int m_size = 0;
    QBitArray m_modules;
};

} // namespace cookout
