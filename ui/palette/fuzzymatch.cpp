// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

namespace cookout {

namespace {

constexpr int characterWorth = 4;
constexpr int neighbourWorth = 8;
constexpr int wordWorth = 12;
constexpr int beginningWorth = 20;
constexpr int wholeWorth = 40; ///< all of it in one piece

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/** Where the character stands at or after `from`: at the beginning of a word if there is one, else anywhere. */
qsizetype placeOf(QChar character, QStringView text, qsizetype from, bool follows)
{
    if (follows && from < text.size() && text.at(from) == character)
        return from;
    const qsizetype anywhere = text.indexOf(character, from);
    for (qsizetype at = anywhere; at >= 0; at = text.indexOf(character, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return anywhere;
}

/** Character by character; preferring beginnings of words may lead past the end, which greedy matching does not. */
std::optional<int> scattered(QStringView typed, QStringView text, bool prefersWords)
{
    int score = 0;
    qsizetype from = 0;
    bool follows = false;
    for (const QChar character : typed) {
        if (character.isSpace()) {
            follows = false;
            continue;
        }
        const qsizetype at = prefersWords ? placeOf(character, text, from, follows) : text.indexOf(character, from);
        if (at < 0)
            return std::nullopt;
        score += characterWorth;
        score += follows && at == from ? neighbourWorth : 0;
        score += beginsWord(text, at) ? wordWorth : 0;
        from = at + 1;
        follows = true;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    typed = typed.trimmed();
    std::optional<int> score = scattered(typed, text, true);
    if (!score)
        score = scattered(typed, text, false);
    if (!score)
        return std::nullopt;
    const qsizetype whole = typed.isEmpty() ? -1 : text.indexOf(typed);
    int bonus = whole >= 0 ? wholeWorth : 0;
    if (whole == 0)
        bonus += beginningWorth;
    else if (whole > 0 && beginsWord(text, whole))
        bonus += wordWorth;
    return *score + bonus - static_cast<int>(std::min<qsizetype>(text.size(), wordWorth));
}

} // namespace cookout
