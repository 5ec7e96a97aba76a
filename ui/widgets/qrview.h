// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/qrcode.h"

#include <QWidget>

#include <optional>

namespace cookout {

/** A QR code with its quiet zone, always black on white, at least 240 pixels a side. GUI thread. */
class QrView final : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /** Shows the code of this text; nothing for an empty one. */
    void setText(const QString &text);
    [[nodiscard]] bool isShown() const { return m_code.has_value(); }

    [[nodiscard]] QSize sizeHint() const override { return {smallest, smallest}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int smallest = 336;
    QString m_text;
    std::optional<QrCode> m_code;
};

} // namespace cookout
