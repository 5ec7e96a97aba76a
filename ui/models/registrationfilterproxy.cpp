// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationfilterproxy.h"

#include "core/base/text.h"
#include "ui/models/registrationtablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype fewestDigits = 3;

/**
 * The digits to look for when somebody types a phone number, without the leading zero that an international form
 * lacks: "06 1234" finds "+31 6 1234". Empty for anything else.
 */
QString searchedDigits(const QString &typed)
{
    const QStringView marks = u" +-()/.";
    const bool isPhone =
        std::all_of(typed.begin(), typed.end(), [marks](QChar c) { return c.isDigit() || marks.contains(c); });
    QString digits = isPhone ? phoneDigitsOf(typed) : QString();
    if (digits.size() > fewestDigits && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= fewestDigits ? digits : QString();
}

} // namespace

RegistrationFilterProxy::RegistrationFilterProxy(RegistrationTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void RegistrationFilterProxy::setSearch(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_words = searchKey(tidyLine(typed)).split(u' ', Qt::SkipEmptyParts);
    m_digits = searchedDigits(typed);
    // Not invalidateFilter(): that removes thousands of scattered rows one gap at a time, which takes seconds.
    // invalidate() rebuilds the mapping in one step and keeps persistent indexes, so the selection survives as well.
    invalidate();
}

void RegistrationFilterProxy::setFilter(const GuestFilter &filter, const DayBounds &today)
{
    const bool sameDay = !filter.newToday || today.begins == m_today.begins;
    if (filter == m_filter && sameDay)
        return;
    m_filter = filter;
    m_today = today;
    invalidate(); // as in setSearch()
}

bool RegistrationFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RegistrationRow &candidate = m_model.row(row);
    if (!accepts(m_filter, candidate.registration, candidate.diets, m_today))
        return false;
    if (!m_digits.isEmpty() && candidate.phoneDigits.contains(m_digits))
        return true;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&candidate](const QString &word) { return candidate.searchKey.contains(word); });
}

bool RegistrationFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Compared without a detour over QVariant: that would take most of the time of a search.
    return RegistrationCells::compare(m_model.row(left.row()), m_model.row(right.row()), left.column()) < 0;
}

} // namespace cookout
