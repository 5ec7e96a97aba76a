// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registrationcurve.h"

#include "ui/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int leastHeight = 208;
constexpr int mostDateLabels = 6;
constexpr int gridLines = 6;
constexpr int roomForLastDate = 24;

/** 1, 2 or 5 times a power of ten, so that at most six lines reach `highest`. */
int stepFor(double highest)
{
    for (int power = 1;; power *= 10) {
        for (const int step : {power, 2 * power, 5 * power}) {
            if (highest / step <= gridLines)
                return step;
        }
    }
}

QPen penOf(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

RegistrationCurve::RegistrationCurve(QWidget *parent)
    : QWidget(parent), m_chart(new QChart), m_view(new QChartView(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, roomForLastDate, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // nothing in it can be chosen; its description says what it shows
    m_view->setStyleSheet(u"background: transparent"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setMinimumHeight(leastHeight);
}

void RegistrationCurve::showDays(const QList<DayCount> &days, const QDate &today, std::optional<int> capacity)
{
    if (days == m_days && today == m_today && capacity == m_capacity)
        return;
    m_days = days;
    m_today = today;
    m_capacity = capacity;
    draw();
}

void RegistrationCurve::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void RegistrationCurve::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_days.isEmpty())
        return;
    // It starts from nothing on the day before the first one.
    const qint64 before = m_days.first().day.toJulianDay() - 1;
    QList<QPointF> points{QPointF(static_cast<double>(before), 0)};
    int persons = 0;
    for (const DayCount &day : m_days) {
        const auto previous = static_cast<double>(day.day.toJulianDay() - 1);
        if (points.last().x() < previous)
            points.append(QPointF(previous, persons)); // nobody came on the days between
        persons += day.persons;
        points.append(QPointF(static_cast<double>(day.day.toJulianDay()), persons));
    }
    const double last = std::max(points.last().x(), static_cast<double>(m_today.toJulianDay()));
    if (points.last().x() < last)
        points.append(QPointF(last, persons));
    addCurve(points);
    if (m_capacity)
        addLimit(points.first().x(), last);
    addAxes(points.first().x(), last, std::max(persons, m_capacity.value_or(0)));
    const QString words = tr("%n persons have registered by %1", nullptr, persons)
                              .arg(QLocale().toString(QDate::fromJulianDay(qint64(last)), QLocale::ShortFormat));
    m_view->setAccessibleName(words);
    m_view->setToolTip(words);
}

void RegistrationCurve::addCurve(const QList<QPointF> &points)
{
    const Colors colors = currentColors();
    auto *top = new QLineSeries;
    top->append(points);
    auto *area = new QAreaSeries(top);
    top->setParent(area); // the chart owns the area only
    QColor fill = colors.accent;
    fill.setAlphaF(0.12F);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    auto *line = new QLineSeries;
    line->append(points);
    line->setPen(penOf(colors.accent, 2.5));
    m_chart->addSeries(area);
    m_chart->addSeries(line);
}

void RegistrationCurve::addLimit(double first, double last)
{
    auto *limit = new QLineSeries;
    limit->append(first, *m_capacity);
    limit->append(last, *m_capacity);
    limit->setPen(penOf(currentColors().muted, 1.5, Qt::DashLine));
    m_chart->addSeries(limit);
}

void RegistrationCurve::addAxes(double first, double last, double highest)
{
    const Colors colors = currentColors();
    auto *dates = new QCategoryAxis;
    dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    dates->setRange(first, last);
    dates->setStartValue(first);
    const QString format = tr("d MMM", "a day and a month, short, as in 27 Nov");
    const int step = std::max(1, static_cast<int>((last - first + mostDateLabels - 1) / mostDateLabels));
    for (double day = last - step * std::floor((last - first) / step); day <= last; day += step)
        dates->append(QLocale().toString(QDate::fromJulianDay(static_cast<qint64>(day)), format), day);
    auto *counts = new QValueAxis;
    const int lines = stepFor(std::max(1.0, highest));
    const double most = std::ceil(std::max(1.0, highest) / lines) * lines;
    counts->setRange(0, most);
    counts->setTickCount(static_cast<int>(most / lines) + 1);
    counts->setLabelFormat(u"%d"_s);
    m_chart->addAxis(dates, Qt::AlignBottom);
    m_chart->addAxis(counts, Qt::AlignLeft);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(dates), static_cast<QAbstractAxis *>(counts)}) {
        axis->setLabelsFont(fontFor(TextRole::Caption));
        axis->setLabelsColor(colors.muted);
        axis->setLinePen(penOf(colors.border, 1));
        axis->setGridLinePen(penOf(colors.border, 1));
    }
    dates->setGridLineVisible(false);
    counts->setLineVisible(false);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(dates);
        series->attachAxis(counts);
    }
}

} // namespace cookout
