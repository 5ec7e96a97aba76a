// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include "ui/delegates/registrationdelegate.h"
#include "ui/models/registrationcells.h"
#include "ui/models/usualguests.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace cookout {

namespace {

constexpr int leastNameCharacters = 16;

/** For what guests write themselves, in characters of the font. */
int usualCharacters(int column)
{
    switch (column) {
    case GuestColumn::Email:
    case GuestColumn::Bands:
    case GuestColumn::Companions:
    case GuestColumn::StaffNotes:
        return 24;
    case GuestColumn::Phone:
        return 19;
    case GuestColumn::Diet:
    case GuestColumn::Notes:
        return 17;
    case GuestColumn::Brings:
    case GuestColumn::Tags:
        return 15;
    case GuestColumn::Code:
        return 9;
    default:
        return 0;
    }
}

/** What the cells of the column say in the window's own words. */
QStringList wordsOf(int column, const Event &event)
{
    QStringList words;
    for (const RegistrationRow &row : usualGuests())
        words.append(RegistrationCells::text(row, column, event));
    return words;
}

int widestOf(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0.0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return static_cast<int>(std::ceil(widest)) + 1; // what is a fraction of a pixel too long is cut as well
}

} // namespace

int columnwidth::usual(int column, const QFont &font, const Event &event)
{
    const int content = std::max(widestOf(wordsOf(column, event), font),
                                 usualCharacters(column) * QFontMetrics(font).averageCharWidth());
    QFont heading = font;
    heading.setWeight(QFont::DemiBold);
    const int title = widestOf({RegistrationCells::title(column)}, heading);
    const bool isFirst = column == GuestColumn::Status;
    return std::max(content + RegistrationDelegate::roomAround(column), title + RegistrationDelegate::roomAroundTitle) +
           (isFirst ? RegistrationDelegate::padding : 0);
}

int columnwidth::leastForNames(const QFont &font)
{
    return leastNameCharacters * QFontMetrics(font).averageCharWidth() +
           RegistrationDelegate::roomAround(GuestColumn::Name);
}

} // namespace cookout
