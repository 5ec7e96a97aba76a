// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmentbar.h"

#include <QAbstractButton>

#include <optional>

namespace cookout {

/** A figure and what it counts, which opens what was counted when it is pressed. GUI thread. */
class FigureButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Headline, ///< a large figure above its words
        Row,      ///< words at the left, the figure at the right, and perhaps a bar below
    };

    explicit FigureButton(Look look, QWidget *parent = nullptr);

    /** Such as "48" and "confirmed"; `tip` says what pressing it opens, or more about the figure. */
    void showFigure(const QString &figure, const QString &words, const QString &tip = {});
    /** A dot before the words, in the colour of a bar's piece. */
    void setDot(BarTone tone);
    /** How full the bar below is, 0 to 1. */
    void setShare(double share, BarTone tone = BarTone::Taken);
    [[nodiscard]] const QString &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHeadline(QPainter &painter, const QRect &area) const;
    void paintRow(QPainter &painter, QRect area) const;
    void paintDot(QPainter &painter, const QRect &line) const;
    [[nodiscard]] int dotWidth() const;

    Look m_look;
    QString m_figure;
    std::optional<BarTone> m_dot;
    std::optional<double> m_share;
    BarTone m_shareTone = BarTone::Taken;
};

} // namespace cookout
