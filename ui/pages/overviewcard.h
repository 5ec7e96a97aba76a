// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/eventoverview.h"
#include "ui/widgets/figurebutton.h"

#include <QFrame>

class QVBoxLayout;

namespace cookout {

/** The ids of the guests' views that the figures open. */
namespace guestview {
constexpr QStringView everybody = u"all";
constexpr QStringView newToday = u"new-today";
constexpr QStringView waitingList = u"waiting";
constexpr QStringView notArrived = u"not-arrived";
constexpr QStringView allergies = u"allergies";
constexpr QStringView withoutMail = u"no-email";
constexpr QStringView unpaid = u"unpaid";
} // namespace guestview

/** What the cards of one moment are filled from. */
struct OverviewMoment {
    const Event &event;
    const EventOverview &figures;
    QDateTime now;
};

/** One subject of the overview: its name, and figures that open what they count. GUI thread. */
class OverviewCard : public QFrame {
    Q_OBJECT

public:
    explicit OverviewCard(const QString &title, QWidget *parent = nullptr);

    virtual void show(const OverviewMoment &moment) = 0;
    using QFrame::show;

Q_SIGNALS:
    /** The guests as their view of that id shows them: see GuestViews. */
    void guestsWanted(const QString &view);
    void portalWanted();
    void outboxWanted();

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /** A figure that opens the view; owned by the card, not yet in its layout. */
    [[nodiscard]] FigureButton *makeFigure(FigureButton::Look look, QStringView view, const QString &name);
    /** Rows below each other, as many as needed; `view` is what each opens. */
    FigureButton &rowAt(QList<FigureButton *> &rows, qsizetype position, QVBoxLayout &place, QStringView view);
    /** A bar below a headline, as wide as the words of the card; owned by the card. */
    void addBar(SegmentBar *bar);
    /** As the locale writes it. */
    [[nodiscard]] static QString number(int value);
    /** 0 to 1; 0 of nothing. */
    [[nodiscard]] static double shareOf(qint64 part, qint64 whole);
    static void hideFrom(const QList<FigureButton *> &rows, qsizetype position);

private:
    QVBoxLayout *m_column;
};

} // namespace cookout
