// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/report.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

QString digits(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

void printLine(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

} // namespace

void Report::heading(const QString &title)
{
    printLine(u"\n%1\n\n| what | median | least – most | goal |\n|---|---|---|---|"_s.arg(title));
}

void Report::atLeast(const QString &what, const Spread &figure, double goal, const QString &unit)
{
    m_met = m_met && figure.median >= goal;
    row(what, figure, unit, u"≥ %1: %2"_s.arg(digits(goal), figure.median >= goal ? u"met"_s : u"missed"_s));
}

void Report::atMost(const QString &what, const Spread &figure, double goal, const QString &unit)
{
    m_met = m_met && figure.median <= goal;
    row(what, figure, unit, u"≤ %1: %2"_s.arg(digits(goal), figure.median <= goal ? u"met"_s : u"missed"_s));
}

void Report::note(const QString &what, const Spread &figure, const QString &unit)
{
    row(what, figure, unit, u"–"_s);
}

void Report::row(const QString &what, const Spread &figure, const QString &unit, const QString &goal)
{
    printLine(u"| %1 | %2 %3 | %4 – %5 | %6 |"_s.arg(what, digits(figure.median), unit, digits(figure.least),
                                                     digits(figure.most), goal));
}

} // namespace cookout::benchmark
