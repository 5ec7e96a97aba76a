// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "core/base/text.h"
#include "ui/palette/fuzzymatch.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype mostRecent = 20;
constexpr int recentWorth = 6; ///< breaks ties only

struct Hit {
    qsizetype position = 0;
    int score = 0;
};

/** What is typed without the sign that chooses kinds. */
struct Question {
    QList<PaletteItem::Kind> kinds; ///< empty: all
    QString words;

    [[nodiscard]] bool asksFor(PaletteItem::Kind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

Question questionOf(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.startsWith(u'>'))
        return {{PaletteItem::Kind::Action, PaletteItem::Kind::Setting}, searchKey(trimmed.sliced(1))};
    if (trimmed.startsWith(u'@'))
        return {{PaletteItem::Kind::Guest}, searchKey(trimmed.sliced(1))};
    return {{}, searchKey(trimmed)};
}

} // namespace

void PaletteModel::setItems(QList<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    search();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    search();
    endResetModel();
}

void PaletteModel::noteUse(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
}

int PaletteModel::recencyOf(const QString &id) const
{
    const qsizetype place = m_recent.indexOf(id);
    return place < 0 ? 0 : static_cast<int>(m_recent.size() - place);
}

void PaletteModel::search()
{
    const Question question = questionOf(m_typed);
    const bool listsAll = question.words.isEmpty();
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const PaletteItem &item = m_items.at(i);
        if (!question.asksFor(item.kind))
            continue;
        const int recency = recencyOf(item.id);
        // With nothing typed thousands of guests would only be in the way of what was used and of the actions.
        if (listsAll && question.kinds.isEmpty() && item.kind == PaletteItem::Kind::Guest && recency == 0)
            continue;
        if (listsAll) {
            hits.append({i, recency});
        } else if (const std::optional<int> score = fuzzyScore(question.words, item.searchKey)) {
            hits.append({i, *score + (recency > 0 ? recentWorth : 0)});
        }
    }
    const auto better = [](const Hit &a, const Hit &b) { return a.score > b.score; };
    std::stable_sort(hits.begin(), hits.end(), better);
    m_found.clear();
    for (const Hit &hit : hits.first(std::min(hits.size(), mostResults)))
        m_found.append(hit.position);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem &found = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::AccessibleTextRole:
        return found.shortcut.isEmpty() ? found.text : u"%1, %2"_s.arg(found.text, found.shortcut);
    case DetailRole:
        return found.detail;
    case ShortcutRole:
        return found.shortcut;
    case Qt::DecorationRole:
        return found.icon;
    default:
        return {};
    }
}

} // namespace cookout
