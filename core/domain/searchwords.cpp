// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/searchwords.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype mostWords = 120;
constexpr qsizetype mostQueryWords = 8;
constexpr qsizetype phoneEnding = 4;
constexpr char32_t lastCodePoint = 0x10FFFF;

QList<char32_t> folded(const QString &text)
{
    // Compatibility forms may decompose into capitals ("㎒" into "MHz"), so case is folded once more at the end.
    const QList<uint> points = searchKey(text).toCaseFolded().toUcs4();
    return {points.begin(), points.end()};
}

bool hasNoSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/** A letter of no script of its own, such as the Japanese sound mark "ー", goes with the letter before it. */
bool staysWith(char32_t c, bool before)
{
    const QChar::Script script = QChar::script(c);
    return QChar::isLetter(c) && script <= QChar::Script_Common ? before : hasNoSpaces(c);
}

struct Run {
    QList<char32_t> characters;
    bool withoutSpaces = false;
    bool joinedToNext = false; ///< only a hyphen, apostrophe or dot stands between this run and the next
};

bool isJoiner(char32_t c)
{
    return c == U'\'' || c == U'-' || c == U'.' || c == U'\u2010' || c == U'\u2011';
}

/** The letters and digits of a text, cut where anything else stands or where the kind of script changes. */
QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    bool inside = false;
    int gap = 0;
    for (const char32_t c : folded(text)) {
        if (!QChar::isLetterOrNumber(c)) {
            if (!runs.isEmpty())
                runs.last().joinedToNext = ++gap == 1 && isJoiner(c);
            inside = false;
            continue;
        }
        const bool withoutSpaces = staysWith(c, inside && runs.last().withoutSpaces);
        if (!inside || withoutSpaces != runs.last().withoutSpaces)
            runs.append({{}, withoutSpaces, false});
        runs.last().characters.append(c);
        inside = true;
        gap = 0;
    }
    if (!runs.isEmpty())
        runs.last().joinedToNext = false;
    return runs;
}

QString textOf(const QList<char32_t> &characters)
{
    const qsizetype length = std::min<qsizetype>(characters.size(), longestSearchWord);
    return QString::fromUcs4(characters.constData(), length);
}

/** The pairs of neighbours; with `lastAlone` also the last character by itself, which begins no pair. */
void addPairs(const QList<char32_t> &characters, bool lastAlone, QStringList &words)
{
    for (qsizetype i = 0; i + 1 < characters.size(); ++i)
        words.append(textOf(characters.sliced(i, 2)));
    if (lastAlone || characters.size() == 1)
        words.append(textOf(characters.last(1)));
}

/** Collects a registration's words, each once. */
class Collector {
public:
    void addText(const QString &text)
    {
        QList<char32_t> joined;
        for (const Run &run : runsOf(text)) {
            if (run.withoutSpaces) {
                QStringList pairs;
                addPairs(run.characters, true, pairs);
                for (const QString &pair : std::as_const(pairs))
                    add(pair);
                continue;
            }
            add(textOf(run.characters));
            const bool endsJoin = !joined.isEmpty() && !run.joinedToNext;
            if (run.joinedToNext || endsJoin)
                joined += run.characters;
            if (endsJoin)
                add(textOf(std::exchange(joined, {})));
        }
    }

    /** All letters and digits in one piece: "12 a" is found as "12a". */
    QString addJoined(const QString &text)
    {
        QList<char32_t> joined;
        for (const Run &run : runsOf(text))
            joined += run.characters;
        const QString word = textOf(joined);
        add(word);
        return word;
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }

    void add(const QString &word)
    {
        if (word.isEmpty() || m_words.size() >= mostWords || m_known.contains(word))
            return;
        m_known.insert(word);
        m_words.append(word);
    }

private:
    QStringList m_words;
    QSet<QString> m_known;
};

} // namespace

QStringList searchWordsOf(const Registration &registration)
{
    const Party &party = registration.party;
    Collector collector;
    collector.addText(party.name);
    collector.addText(registration.code);
    collector.addText(party.email);
    collector.add(collector.addJoined(party.phone).right(phoneEnding));
    collector.addText(party.phone);
    collector.addJoined(party.houseNumber);
    collector.addText(party.houseNumber);
    for (const QString &companion : party.companions)
        collector.addText(companion);
    for (const QString &tag : registration.tags)
        collector.addText(tag);
    collector.addText(party.notes);
    collector.addText(registration.staffNotes);
    return collector.words();
}

QStringList searchWordsIn(const QString &query)
{
    QStringList words;
    for (const Run &run : runsOf(query)) {
        if (run.withoutSpaces)
            addPairs(run.characters, false, words);
        else
            words.append(textOf(run.characters));
    }
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.first(std::min(words.size(), mostQueryWords));
}

WordRange wordsBeginningWith(const QString &word)
{
    const QList<uint> points = word.toUcs4();
    QList<char32_t> next(points.begin(), points.end());
    while (!next.isEmpty() && next.last() == lastCodePoint)
        next.removeLast();
    if (next.isEmpty()) // nothing is greater than all of them, but no word is longer than this
        return {word, QString::fromUcs4(QList<char32_t>(longestSearchWord + 1, lastCodePoint).constData(),
                                        longestSearchWord + 1)};
    // Surrogates are no characters of their own and cannot be written in UTF-8.
    next.last() = next.last() == 0xD7FF ? 0xE000 : next.last() + 1;
    return {word, QString::fromUcs4(next.constData(), next.size())};
}

} // namespace cookout
