// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventoverview.h"

#include <QWidget>

#include <optional>

class QChart;
class QChartView;

namespace cookout {

/** How many persons had registered on each day, as a curve that rises to the event's places. GUI thread. */
class RegistrationCurve final : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationCurve(QWidget *parent = nullptr);

    /** Cumulates the days up to `today`, a day of the event's time zone. */
    void showDays(const QList<DayCount> &days, const QDate &today, std::optional<int> capacity);
    [[nodiscard]] const QChart &chart() const { return *m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addCurve(const QList<QPointF> &points);
    void addLimit(double first, double last);
    void addAxes(double first, double last, double highest);

    QChart *m_chart; ///< owned by the view
    QChartView *m_view;
    QList<DayCount> m_days;
    QDate m_today;
    std::optional<int> m_capacity;
};

} // namespace cookout
