// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace cookout {

/** What a piece of a bar stands for. */
enum class BarTone {
    Taken,
    Held,    ///< promised, but not taken yet
    Free,    ///< the empty part
    Waiting, ///< beyond what there is
    Done,
};

/** In the present palette. Never the only sign: words stand beside. */
[[nodiscard]] QColor colorOf(BarTone tone);

/** A thin bar of several pieces, such as the places of an event. It says nothing that words beside it do not. */
class SegmentBar final : public QWidget {
    Q_OBJECT

public:
    struct Piece {
        BarTone tone = BarTone::Taken;
        int size = 0; ///< in any unit, the same for all pieces

        friend bool operator==(const Piece &, const Piece &) = default;
    };

    explicit SegmentBar(int thickness, QWidget *parent = nullptr);

    void setPieces(const QList<Piece> &pieces);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Piece> m_pieces;
};

} // namespace cookout
