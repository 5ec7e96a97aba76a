// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcard.h"

#include "ui/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

OverviewCard::OverviewCard(const QString &title, QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    QLabel *heading = makeLabel(TextRole::Strong, title);
    heading->setContentsMargins(space::one, 0, space::one, 0); // its words begin where those of the figures do
    heading->setProperty("muted", true);
    m_column->setContentsMargins(space::two, space::two, space::two, space::two);
    m_column->setSpacing(space::half);
    m_column->addWidget(heading);
}

FigureButton *OverviewCard::makeFigure(FigureButton::Look look, QStringView view, const QString &name)
{
    auto *figure = new FigureButton(look);
    figure->setObjectName(name);
    connect(figure, &QAbstractButton::clicked, this, [this, id = view.toString()] { Q_EMIT guestsWanted(id); });
    return figure;
}

FigureButton &OverviewCard::rowAt(QList<FigureButton *> &rows, qsizetype position, QVBoxLayout &place, QStringView view)
{
    if (position == rows.size()) {
        rows.append(makeFigure(FigureButton::Look::Row, view, {}));
        place.addWidget(rows.last());
    }
    rows.at(position)->show();
    return *rows.at(position);
}

void OverviewCard::addBar(SegmentBar *bar)
{
    auto *place = new QVBoxLayout;
    place->setContentsMargins(space::one, space::half, space::one, space::half);
    place->addWidget(bar);
    m_column->addLayout(place);
}

void OverviewCard::hideFrom(const QList<FigureButton *> &rows, qsizetype position)
{
    for (qsizetype i = position; i < rows.size(); ++i)
        rows.at(i)->hide();
}

QString OverviewCard::number(int value)
{
    return QLocale().toString(value);
}

double OverviewCard::shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

} // namespace cookout
