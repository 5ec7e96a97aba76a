// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcards.h"

#include "ui/theme.h"
#include "ui/widgets/registrationcurve.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using Look = FigureButton::Look;

constexpr int thickBar = 12;
constexpr int thinBar = 6;

QString dayAndTime(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    return QLocale().toString(local.date(), u"ddd d MMM"_s) + u", "_s +
           QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace

PlacesCard::PlacesCard(QWidget *parent)
    : OverviewCard(tr("Places"), parent),
      m_confirmed(makeFigure(Look::Headline, guestview::everybody, u"figureConfirmed"_s)),
      m_held(makeFigure(Look::Headline, guestview::waitingList, u"figureHeld"_s)),
      m_free(makeFigure(Look::Headline, guestview::everybody, u"figureFree"_s)),
      m_waiting(makeFigure(Look::Headline, guestview::waitingList, u"figureWaiting"_s)),
      m_new(makeFigure(Look::Headline, guestview::newToday, u"figureNew"_s)),
      m_bar(new SegmentBar(thickBar))
{
    m_confirmed->setDot(BarTone::Taken);
    m_held->setDot(BarTone::Held);
    m_free->setDot(BarTone::Free);
    m_waiting->setDot(BarTone::Waiting);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::two);
    for (FigureButton *figure : {m_confirmed, m_held, m_free, m_waiting})
        figures->addWidget(figure);
    figures->addStretch(1);
    figures->addWidget(m_new);
    column().addLayout(figures);
    addBar(m_bar);
    column().addStretch(1);
}

void PlacesCard::show(const OverviewMoment &moment)
{
    const EventOverview &figures = moment.figures;
    const int held = figures.offeredPlaces;
    const int waiting = std::max(0, figures.waitingPlaces - held);
    m_confirmed->showFigure(number(figures.confirmedPlaces), tr("confirmed"),
                            tr("Persons of %n confirmed parties", nullptr, figures.confirmedParties));
    m_held->showFigure(number(held), tr("offered"), tr("Kept for parties of the waiting list until they answer"));
    m_held->setVisible(held > 0);
    m_waiting->showFigure(number(waiting), tr("waiting"), tr("Persons of the waiting list"));
    m_new->showFigure(u"+"_s + number(figures.newParties), tr("new today"),
                      tr("Parties that have registered since midnight"));
    const std::optional<int> capacity = moment.event.capacity;
    m_free->setVisible(capacity.has_value());
    const int free = std::max(0, capacity.value_or(0) - figures.confirmedPlaces - held);
    if (capacity)
        m_free->showFigure(number(free), tr("of %L1 free").arg(*capacity), tr("Places that nobody has taken yet"));
    m_bar->setPieces({{BarTone::Taken, figures.confirmedPlaces},
                      {BarTone::Held, held},
                      {BarTone::Free, free},
                      {BarTone::Waiting, waiting}});
}

DeadlineCard::DeadlineCard(QWidget *parent)
    : OverviewCard(tr("Registration"), parent),
      m_left(new FigureButton(Look::Headline)),
      m_starts(new FigureButton(Look::Row))
{
    m_left->setObjectName(u"figureDeadline"_s);
    for (FigureButton *figure : {m_left, m_starts})
        connect(figure, &QAbstractButton::clicked, this, &OverviewCard::portalWanted);
    column().addWidget(m_left, 0, Qt::AlignLeft);
    column().addWidget(m_starts);
    column().addStretch(1);
}

void DeadlineCard::show(const OverviewMoment &moment)
{
    const Event &event = moment.event;
    const QDateTime ends = registrationEnds(event);
    const QString until = ends.isValid() ? tr("left, until %1").arg(dayAndTime(ends, event.timeZone)) : QString();
    const QString tip = tr("Open the portal's page");
    const QDate today = moment.now.toTimeZone(event.timeZone).date();
    switch (windowOf(event, moment.now)) {
    case Window::Open: {
        const qint64 days = today.daysTo(ends.toTimeZone(event.timeZone).date());
        const int hours = static_cast<int>(moment.now.secsTo(ends) / 3600);
        const QString left = days > 1     ? tr("%n days", nullptr, static_cast<int>(days))
                             : hours >= 1 ? tr("%n hours", nullptr, hours)
                                          : tr("Less than an hour");
        m_left->showFigure(left, until, tip);
        break;
    }
    case Window::NotYetOpen:
        m_left->showFigure(tr("Soon"), tr("opens %1").arg(dayAndTime(event.opensAt, event.timeZone)), tip);
        break;
    case Window::DeadlinePassed:
        m_left->showFigure(tr("Over"), tr("ended %1").arg(dayAndTime(ends, event.timeZone)), tip);
        break;
    case Window::Closed:
        m_left->showFigure(tr("Closed"), tr("guests cannot register"), tip);
        break;
    case Window::Cancelled:
        m_left->showFigure(tr("Cancelled"), tr("the event does not take place"), tip);
        break;
    case Window::NotPlanned:
        m_left->showFigure(tr("No date"), tr("guests cannot register yet"), tip);
        break;
    case Window::Hidden:
        m_left->showFigure(tr("Draft"), tr("guests do not see it yet"), tip);
        break;
    }
    const int toStart = event.startsAt.isValid()
                            ? static_cast<int>(today.daysTo(event.startsAt.toTimeZone(event.timeZone).date()))
                            : -1;
    m_starts->setVisible(toStart >= 0);
    m_starts->showFigure(toStart == 0 ? tr("today") : tr("in %n days", nullptr, toStart), tr("The event begins"));
}

CurveCard::CurveCard(QWidget *parent)
    : OverviewCard(tr("Persons registered or waiting"), parent), m_curve(new RegistrationCurve)
{
    column().addWidget(m_curve, 1);
}

void CurveCard::show(const OverviewMoment &moment)
{
    m_curve->showDays(moment.figures.days, moment.now.toTimeZone(moment.event.timeZone).date(), moment.event.capacity);
}

ArrivalsCard::ArrivalsCard(QWidget *parent)
    : OverviewCard(tr("Arrivals"), parent),
      m_arrived(makeFigure(Look::Headline, guestview::everybody, u"figureArrived"_s)),
      m_missing(makeFigure(Look::Row, guestview::notArrived, u"figureNotArrived"_s)),
      m_bar(new SegmentBar(thinBar))
{
    column().addWidget(m_arrived, 0, Qt::AlignLeft);
    addBar(m_bar);
    column().addWidget(m_missing);
    column().addStretch(1);
}

void ArrivalsCard::show(const OverviewMoment &moment)
{
    const int persons = moment.figures.persons();
    const int arrived = moment.figures.arrivedPersons;
    m_arrived->showFigure(number(arrived), tr("of %n persons are here", nullptr, persons));
    m_missing->showFigure(number(moment.figures.confirmedParties - moment.figures.arrivedParties),
                          tr("Parties to come"), tr("Confirmed parties of whom somebody is still missing"));
    m_bar->setPieces({{BarTone::Done, arrived}, {BarTone::Free, std::max(0, persons - arrived)}});
}

MailCard::MailCard(QWidget *parent)
    : OverviewCard(tr("Mail"), parent),
      m_problems(new FigureButton(Look::Row)),
      m_without(makeFigure(Look::Row, guestview::withoutMail, u"figureWithoutMail"_s))
{
    m_problems->setObjectName(u"figureMailProblems"_s);
    connect(m_problems, &QAbstractButton::clicked, this, &OverviewCard::outboxWanted);
    column().addWidget(m_problems);
    column().addWidget(m_without);
    column().addStretch(1);
}

void MailCard::show(const OverviewMoment &moment)
{
    const int failed = moment.figures.failedMails;
    m_problems->showFigure(failed > 0 ? number(failed) : tr("none"), tr("Mails with a problem"),
                           tr("Refused by the mail server, or held back. Opens the outbox"));
    m_without->showFigure(number(moment.figures.withoutMail), tr("Guests without e-mail"),
                          tr("They can only be told by phone or in person"));
}

} // namespace cookout
