// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/supplycards.h"

#include "ui/models/registrationwords.h"
#include "ui/theme.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using Look = FigureButton::Look;

constexpr int thinBar = 6;
constexpr qsizetype mostDiets = 8;

/** The option's label, or a guest's own words. */
QString dietLabelOf(const QList<Question> &questions, const QString &code)
{
    for (const Question &question : questions) {
        for (const QuestionOption &option : question.options) {
            if (question.kind == QuestionKind::Diet && option.code == code)
                return option.label;
        }
    }
    return code;
}

} // namespace

KitchenCard::KitchenCard(QWidget *parent)
    : OverviewCard(tr("Kitchen"), parent),
      m_persons(makeFigure(Look::Headline, guestview::everybody, u"figurePersons"_s)),
      m_bandColumn(new QVBoxLayout),
      m_dietColumn(new QVBoxLayout)
{
    for (QVBoxLayout *rows : {m_bandColumn, m_dietColumn})
        rows->setSpacing(0);
    column().addWidget(m_persons, 0, Qt::AlignLeft);
    column().addLayout(m_bandColumn);
    column().addSpacing(space::one);
    column().addLayout(m_dietColumn);
    column().addStretch(1);
}

void KitchenCard::show(const OverviewMoment &moment)
{
    m_persons->showFigure(number(moment.figures.persons()), tr("persons at the table"),
                          tr("Of confirmed parties, with those that need no place"));
    showBands(moment);
    showDiets(moment);
}

void KitchenCard::showBands(const OverviewMoment &moment)
{
    qsizetype used = 0;
    for (const CodeCount &band : moment.figures.bands)
        rowAt(m_bands, used++, *m_bandColumn, guestview::everybody)
            .showFigure(number(band.persons), RegistrationWords::ofBand(moment.event, band.code));
    hideFrom(m_bands, used);
}

void KitchenCard::showDiets(const OverviewMoment &moment)
{
    const QList<CodeCount> &diets = moment.figures.diets;
    int most = 1;
    for (const CodeCount &diet : diets)
        most = std::max(most, diet.persons);
    const qsizetype shown = diets.size() > mostDiets ? mostDiets - 1 : diets.size();
    int others = 0;
    for (qsizetype i = 0; i < diets.size(); ++i) {
        if (i >= shown) {
            others += diets.at(i).persons;
            continue;
        }
        FigureButton &row = rowAt(m_diets, i, *m_dietColumn, guestview::allergies);
        row.showFigure(number(diets.at(i).persons), dietLabelOf(moment.event.questions, diets.at(i).code));
        row.setShare(shareOf(diets.at(i).persons, most));
    }
    if (others > 0) {
        FigureButton &row = rowAt(m_diets, shown, *m_dietColumn, guestview::allergies);
        row.showFigure(number(others), tr("Other wishes"));
        row.setShare(shareOf(others, std::max(most, others)));
    }
    hideFrom(m_diets, others > 0 ? shown + 1 : shown);
}

BringCard::BringCard(QWidget *parent)
    : OverviewCard(tr("Guests bring"), parent),
      m_missing(makeFigure(Look::Headline, guestview::everybody, u"figureMissing"_s)),
      m_itemColumn(new QVBoxLayout)
{
    m_itemColumn->setSpacing(0);
    column().addWidget(m_missing, 0, Qt::AlignLeft);
    column().addLayout(m_itemColumn);
    column().addStretch(1);
}

void BringCard::show(const OverviewMoment &moment)
{
    int missing = 0;
    qsizetype used = 0;
    for (const BringItem &item : moment.event.bringItems) {
        if (item.retired && item.promised == 0)
            continue;
        missing += item.missing();
        FigureButton &row = rowAt(m_items, used++, *m_itemColumn, guestview::everybody);
        const QString figures =
            item.wanted > 0 ? tr("%L1 of %L2").arg(item.promised).arg(item.wanted) : number(item.promised);
        row.showFigure(figures, item.label,
                       item.missing() > 0 ? tr("%n still missing", nullptr, item.missing()) : tr("Nothing is missing"));
        row.setShare(shareOf(item.promised, item.wanted), item.missing() > 0 ? BarTone::Taken : BarTone::Done);
    }
    hideFrom(m_items, used);
    setVisible(used > 0);
    m_missing->showFigure(missing > 0 ? number(missing) : tr("All"),
                          missing > 0 ? tr("still to be promised") : tr("is promised"));
}

MoneyCard::MoneyCard(QWidget *parent)
    : OverviewCard(tr("Contributions"), parent),
      m_received(makeFigure(Look::Headline, guestview::everybody, u"figureReceived"_s)),
      m_owed(makeFigure(Look::Row, guestview::unpaid, u"figureOwed"_s)),
      m_unpaid(makeFigure(Look::Row, guestview::unpaid, u"figureUnpaid"_s)),
      m_bar(new SegmentBar(thinBar))
{
    column().addWidget(m_received, 0, Qt::AlignLeft);
    addBar(m_bar);
    column().addWidget(m_owed);
    column().addWidget(m_unpaid);
    column().addStretch(1);
}

void MoneyCard::show(const OverviewMoment &moment)
{
    const EventOverview &figures = moment.figures;
    const auto text = [&moment](Money money) { return toLocaleText(money, moment.event.currency, QLocale()); };
    const bool isPaid = figures.owed > Money() || figures.received != Money();
    setVisible(isPaid);
    m_received->showFigure(text(figures.received), tr("received"));
    // In thousandths, since cents may be more than a bar can count.
    constexpr int whole = 1000;
    const int part =
        static_cast<int>(shareOf(figures.received.cents(), (figures.received + figures.owed).cents()) * whole);
    m_bar->setPieces(
        {{BarTone::Done, std::clamp(part, 0, whole)}, {BarTone::Free, whole - std::clamp(part, 0, whole)}});
    m_owed->showFigure(text(figures.owed), tr("Still owed"), tr("By confirmed parties"));
    m_unpaid->showFigure(number(figures.unpaidParties), tr("Parties that owe"),
                         tr("Confirmed, with something left to pay"));
}

} // namespace cookout
