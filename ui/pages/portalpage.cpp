// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portalpage.h"

#include "core/domain/capacity.h"
#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/statusstrip.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/switchbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QFrame *makeCard()
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    return card;
}

QVBoxLayout *columnOf(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::one);
    return column;
}

QPixmap smallSymbol(Symbol symbol, Tone tone, qreal ratio)
{
    return iconOf(symbol, colorOf(tone)).pixmap(QSize(22, 22), ratio);
}

} // namespace

PortalPage::PortalPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(space::two);
    right->addWidget(buildServer(actions));
    right->addWidget(buildRegistration());
    right->addStretch(1);
    m_cards->setSpacing(space::two);
    m_cards->addWidget(buildInvitation(), 1, Qt::AlignTop);
    m_cards->addLayout(right, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::three, space::two, space::three, space::three);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextRole::Title, tr("Portal")));
    column->addWidget(makeLabel(TextRole::Caption, tr("The page on which guests register from their phones")));
    column->addSpacing(space::two);
    column->addLayout(m_cards);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    refresh();
}

void PortalPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** The cards side by side if there is room, else one below the other. */
void PortalPage::arrange()
{
    int needed = 2 * space::three + space::two; // the page's edges and a scroll bar
    for (int card = 0; card < m_cards->count(); ++card)
        needed += m_cards->itemAt(card)->minimumSize().width() + (card > 0 ? m_cards->spacing() : 0);
    m_cards->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *PortalPage::buildInvitation()
{
    m_heading = makeLabel(TextRole::Heading, {}, true);
    m_heading->setAlignment(Qt::AlignCenter);
    m_qr = new QrView;
    m_offSymbol = new QLabel;
    m_offSymbol->setAlignment(Qt::AlignCenter);
    m_offSymbol->setMinimumSize(m_qr->sizeHint());
    m_offSymbol->setPixmap(iconOf(Symbol::QrCode, currentColors().border).pixmap(QSize(128, 128), devicePixelRatioF()));
    // A read-only field rather than a label: it can be selected by keyboard, and a long address never widens the page.
    m_address = new QLineEdit;
    m_address->setObjectName(u"portalAddress"_s);
    m_address->setReadOnly(true);
    m_address->setAlignment(Qt::AlignCenter);
    m_address->setFont(fontFor(TextRole::Heading));
    m_address->setAccessibleName(tr("Address of the registration page"));
    m_copy = new QPushButton(iconOf(Symbol::Copy), tr("Copy"));
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address"));
    connect(m_copy, &QPushButton::clicked, this, &PortalPage::copyAddress);

    QFrame *card = makeCard();
    QVBoxLayout *column = columnOf(card);
    column->addWidget(m_heading);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(m_offSymbol);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_address, 1);
    line->addWidget(m_copy);
    column->addLayout(line);
    return card;
}

QWidget *PortalPage::buildServer(const Actions &actions)
{
    m_stateSymbol = new QLabel;
    m_state = makeLabel(TextRole::Heading);
    m_details = makeLabel(TextRole::Body, {}, true);
    m_details->setProperty("muted", true);
    m_startStop = new QPushButton;
    m_startStop->setObjectName(u"portalStartStop"_s);
    m_startStop->setToolTip(actions.togglePortal->toolTip());
    connect(m_startStop, &QPushButton::clicked, actions.togglePortal, &QAction::trigger);

    QFrame *card = makeCard();
    QVBoxLayout *column = columnOf(card);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_stateSymbol);
    line->addWidget(m_state, 1);
    line->addWidget(m_startStop);
    column->addLayout(line);
    column->addWidget(m_details);
    return card;
}

QWidget *PortalPage::buildRegistration()
{
    m_open = new SwitchButton(tr("Registration is open"), tr("Registration is closed"));
    m_open->setObjectName(u"registrationSwitch"_s);
    m_open->setToolTip(tr("Open or close registration for this event"));
    m_effect = makeLabel(TextRole::Body, {}, true);
    m_effect->setProperty("muted", true);
    m_places = makeLabel(TextRole::Strong);
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { Q_EMIT stateRequested(m_open->isOn() ? EventState::Closed : EventState::Open); });

    m_registration = makeCard();
    QVBoxLayout *column = columnOf(m_registration);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_effect);
    column->addSpacing(space::half);
    column->addWidget(m_places);
    return m_registration;
}

void PortalPage::showStatus(const PortalStatus &status)
{
    m_status = status;
    refresh();
}

void PortalPage::setEvent(const std::optional<Event> &event, bool alone)
{
    m_event = event;
    m_alone = alone;
    refresh();
}

QString PortalPage::address() const
{
    if (m_status.state != PortalStatus::State::Running)
        return {};
    return m_event && !m_alone ? m_status.url + u"e/"_s + m_event->slug : m_status.url;
}

void PortalPage::refresh()
{
    const QString target = address();
    const bool on = !target.isEmpty();
    m_heading->setText(on ? tr("Scan to register, or type the address") : tr("The portal is off"));
    m_qr->setText(target);
    m_qr->setVisible(on);
    m_offSymbol->setVisible(!on);
    m_address->setVisible(on);
    m_address->setText(target);
    m_address->setCursorPosition(0);
    m_copy->setVisible(on);
    updateServer();
    updateRegistration();
}

void PortalPage::updateServer()
{
    struct Words {
        Symbol symbol;
        Tone tone;
        QString state;
        QString details;
    };
    const auto words = [this]() -> Words {
        switch (m_status.state) {
        case PortalStatus::State::Running:
            return {
                Symbol::Done, Tone::Success, tr("Running"),
                tr("At %1 · %2").arg(shortAddress(m_status.url), tr("%n connected", nullptr, m_status.connections))};
        case PortalStatus::State::Starting:
            return {Symbol::Clock, Tone::Neutral, tr("Starting…"), tr("This takes a moment.")};
        case PortalStatus::State::Failed:
            return {Symbol::Problem, Tone::Danger, tr("Could not start"),
                    m_status.portInUse
                        ? tr("Another program uses port %1. Close it and start again.").arg(m_status.port)
                        : tr("Check the network connection and start again. (%1)").arg(m_status.problem)};
        case PortalStatus::State::Stopped:
            break;
        }
        return {Symbol::Stop, Tone::Neutral, tr("Stopped"), tr("Guests cannot reach the registration page.")};
    }();
    m_stateSymbol->setPixmap(smallSymbol(words.symbol, words.tone, devicePixelRatioF()));
    m_state->setText(words.state);
    m_details->setText(words.details);
    const bool running = m_status.state == PortalStatus::State::Running;
    m_startStop->setText(running ? tr("Stop portal") : tr("Start portal"));
    m_startStop->setIcon(running ? iconOf(Symbol::Stop) : iconOf(Symbol::Start, currentColors().onAccent));
    m_startStop->setEnabled(m_status.state != PortalStatus::State::Starting);
    setPrimary(*m_startStop, !running);
}

void PortalPage::updateRegistration()
{
    m_registration->setVisible(m_event.has_value());
    if (!m_event)
        return;
    const bool open = m_event->state == EventState::Open;
    const bool final = m_event->state == EventState::Archived;
    m_open->setOn(open);
    m_open->setEnabled(!final);
    const bool draft = m_event->state == EventState::Draft;
    m_effect->setText(open    ? tr("Guests can register for “%1”.").arg(m_event->title)
                      : draft ? tr("“%1” is a draft: guests do not see it yet.").arg(m_event->title)
                              : tr("Guests see “%1”, but cannot register.").arg(m_event->title));
    const std::optional<int> left = placesLeft(*m_event);
    m_places->setText(left ? tr("%L1 of %L2 places taken").arg(m_event->placesTaken).arg(*m_event->capacity)
                           : tr("No limit of places · %L1 taken").arg(m_event->placesTaken));
}

void PortalPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(address());
    Q_EMIT addressCopied();
}

} // namespace cookout
