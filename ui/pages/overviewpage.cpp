// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/base/clock.h"
#include "core/services/eventcache.h"
#include "ui/actions.h"
#include "ui/models/overviewfigures.h"
#include "ui/pages/overviewcards.h"
#include "ui/pages/supplycards.h"
#include "ui/theme.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/windowservices.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

OverviewPage::OverviewPage(const WindowServices &services, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_cache(services.eventCache),
      m_clock(services.clock),
      m_figures(new OverviewFigures(services.overview, services.domainEvents, this)),
      m_caption(makeLabel(TextRole::Caption)),
      m_grid(new CardGrid),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget)
{
    buildLayout();
    connect(m_figures, &OverviewFigures::changed, this, &OverviewPage::refresh);
    connect(m_figures, &OverviewFigures::loadingFailed, this, &OverviewPage::loadingFailed);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_event)
            Q_EMIT portalWanted();
        else
            Q_EMIT newEventRequested();
    });
    connect(m_empty, &EmptyState::secondPressed, actions.newGuest, &QAction::trigger);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::tick);
    refresh();
}

void OverviewPage::buildLayout()
{
    addCards();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab scrolls to what it reaches
    scroll->setWidget(m_grid);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(space::three, space::two, space::three, space::two);
    titles->setSpacing(0);
    titles->addWidget(makeLabel(TextRole::Title, tr("Overview")));
    titles->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(titles);
    column->addWidget(m_stack, 1);
}

void OverviewPage::addCards()
{
    auto *places = new PlacesCard;
    auto *deadline = new DeadlineCard;
    auto *curve = new CurveCard;
    auto *arrivals = new ArrivalsCard;
    auto *mail = new MailCard;
    auto *kitchen = new KitchenCard;
    auto *bring = new BringCard;
    auto *money = new MoneyCard;
    m_cards = {places, deadline, curve, arrivals, mail, kitchen, bring, money};

    auto *pair = new QWidget;
    auto *two = new QVBoxLayout(pair);
    two->setContentsMargins(0, 0, 0, 0);
    two->setSpacing(space::two);
    two->addWidget(arrivals, 1);
    two->addWidget(mail, 1);
    m_grid->addCard(places, 2);
    m_grid->addCard(deadline);
    m_grid->addCard(curve, 2);
    m_grid->addCard(pair);
    m_grid->addCard(kitchen);
    m_grid->addCard(bring);
    m_grid->addCard(money);
    for (const OverviewCard *card : m_cards) {
        connect(card, &OverviewCard::guestsWanted, this, &OverviewPage::guestsWanted);
        connect(card, &OverviewCard::portalWanted, this, &OverviewPage::portalWanted);
        connect(card, &OverviewCard::outboxWanted, this, &OverviewPage::outboxWanted);
    }
}

void OverviewPage::setEvent(const std::optional<Event> &event)
{
    m_event = event ? std::optional(event->id) : std::nullopt;
    m_figures->setEvent(event);
    refresh();
}

void OverviewPage::focusWayOut()
{
    if (m_empty->isVisible())
        m_empty->button().setFocus();
}

void OverviewPage::reload()
{
    m_figures->reload();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_figures->setWatched(true);
    m_minute.start();
    tick();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_figures->setWatched(false);
    m_minute.stop();
}

std::optional<Event> OverviewPage::present() const
{
    const auto snapshot = m_cache.snapshot();
    const Event *event = m_event ? snapshot->byId(*m_event) : nullptr;
    return event ? std::optional(*event) : std::nullopt;
}

void OverviewPage::tick()
{
    const std::optional<Event> event = present();
    if (!event)
        return;
    const QDate day = m_clock.now().toTimeZone(event->timeZone).date();
    if (m_day.isValid() && day != m_day)
        m_figures->reload(); // what is new today, is not any more
    m_day = day;
    fillCards();
}

void OverviewPage::refresh()
{
    const std::optional<Event> event = present();
    m_caption->setText(event ? tr("Press a figure to see whom it counts") : tr("No event yet"));
    if (!event || (m_figures->overview() && m_figures->overview()->isEmpty())) {
        describeEmpty();
        showContent(Content::Empty);
    } else if (!m_figures->overview()) {
        showContent(Content::Nothing);
    } else {
        fillCards();
        showContent(Content::Cards);
    }
}

void OverviewPage::fillCards()
{
    const std::optional<Event> event = present();
    const std::optional<EventOverview> &figures = m_figures->overview();
    if (!event || !figures)
        return;
    const OverviewMoment moment{*event, *figures, m_clock.now()};
    for (OverviewCard *card : m_cards)
        card->show(moment);
}

void OverviewPage::showContent(Content content)
{
    m_stack->setCurrentIndex(content == Content::Nothing ? 0 : content == Content::Cards ? 1 : 2);
}

void OverviewPage::describeEmpty()
{
    if (!m_event) {
        m_empty->setSymbol(Symbol::Calendar);
        m_empty->setTexts(tr("What are you planning?"),
                          tr("A barbecue, a street party, an evening at the club: give it a name and a date, and "
                             "guests can register from their phones."),
                          tr("Create your first event"));
        return;
    }
    m_empty->setSymbol(Symbol::QrCode);
    m_empty->setTexts(tr("No guests yet"),
                      tr("Show the QR code: guests scan it with their phones and are counted here at once."),
                      tr("Show the QR code"));
    m_empty->setSecond(tr("Add a guest"));
}

} // namespace cookout
