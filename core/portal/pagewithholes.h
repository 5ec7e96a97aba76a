// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace cookout {

/**
 * A page that was rendered once and is sent many times, with holes for what no two answers share. Cut where the page
 * contains marks, which therefore have to be texts that nothing else on the page can contain.
 */
class PageWithHoles {
public:
    PageWithHoles() = default;
    PageWithHoles(const QByteArray &page, const QByteArrayList &marks);

    /** The page with a text in the place of each mark, in the order of the marks; as it is, unescaped. */
    [[nodiscard]] QByteArray filled(const QByteArrayList &fillings) const;

private:
    struct Piece {
        QByteArray text; ///< up to the hole behind it
        qsizetype mark;  ///< which one the hole is for
    };
    QList<Piece> m_pieces;
    QByteArray m_rest; ///< behind the last hole
};

} // namespace cookout
