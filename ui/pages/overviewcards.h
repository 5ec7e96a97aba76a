// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overviewcard.h"

namespace cookout {

class RegistrationCurve;

/** Who is in, who waits and what is free. */
class PlacesCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit PlacesCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_confirmed;
    FigureButton *m_held;
    FigureButton *m_free;
    FigureButton *m_waiting;
    FigureButton *m_new;
    SegmentBar *m_bar;
};

/** How long guests may still register. */
class DeadlineCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_left;
    FigureButton *m_starts;
};

/** How many came on which day. */
class CurveCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit CurveCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    RegistrationCurve *m_curve;
};

/** Who is there already. */
class ArrivalsCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit ArrivalsCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_arrived;
    FigureButton *m_missing;
    SegmentBar *m_bar;
};

/** Mails that went wrong, and who cannot be written to. */
class MailCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit MailCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_problems;
    FigureButton *m_without;
};

} // namespace cookout
