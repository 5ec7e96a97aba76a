// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/pagewithholes.h"

namespace cookout {

PageWithHoles::PageWithHoles(const QByteArray &page, const QByteArrayList &marks)
{
    qsizetype begin = 0;
    while (true) {
        qsizetype next = -1;
        qsizetype which = -1;
        for (qsizetype mark = 0; mark < marks.size(); ++mark) {
            const qsizetype at = page.indexOf(marks[mark], begin);
            if (at >= 0 && (next < 0 || at < next)) {
                next = at;
                which = mark;
            }
        }
        if (which < 0)
            break;
        m_pieces.append({page.sliced(begin, next - begin), which});
        begin = next + marks[which].size();
    }
    m_rest = page.sliced(begin);
}

QByteArray PageWithHoles::filled(const QByteArrayList &fillings) const
{
    qsizetype size = m_rest.size();
    for (const Piece &piece : m_pieces)
        size += piece.text.size() + fillings[piece.mark].size();
    QByteArray page;
    page.reserve(size);
    for (const Piece &piece : m_pieces)
        page.append(piece.text).append(fillings[piece.mark]); // "+" would copy them byte by byte
    return page.append(m_rest);
}

} // namespace cookout
