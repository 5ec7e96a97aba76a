// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overviewcard.h"

namespace cookout {

/** For whom to cook what. */
class KitchenCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit KitchenCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    void showBands(const OverviewMoment &moment);
    void showDiets(const OverviewMoment &moment);

    FigureButton *m_persons;
    QVBoxLayout *m_bandColumn;
    QVBoxLayout *m_dietColumn;
    QList<FigureButton *> m_bands;
    QList<FigureButton *> m_diets;
};

/** What guests bring, and what nobody has promised yet. */
class BringCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit BringCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_missing;
    QVBoxLayout *m_itemColumn;
    QList<FigureButton *> m_items;
};

/** What has been paid, and what is still owed. */
class MoneyCard final : public OverviewCard {
    Q_OBJECT

public:
    explicit MoneyCard(QWidget *parent = nullptr);
    void show(const OverviewMoment &moment) override;
    using QFrame::show;

private:
    FigureButton *m_received;
    FigureButton *m_owed;
    FigureButton *m_unpaid;
    SegmentBar *m_bar;
};

} // namespace cookout
