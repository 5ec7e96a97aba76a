// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/guestheader.h"

#include "core/domain/waitinglist.h"
#include "ui/models/registrationwords.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr QSize symbolSize(18, 18);
}

GuestHeader::GuestHeader(QWidget *parent)
    : QFrame(parent),
      m_name(makeLabel(TextRole::Title, {}, true)),
      m_symbol(new QLabel),
      m_state(makeLabel(TextRole::Strong)),
      m_code(makeLabel(TextRole::Caption)),
      m_origin(makeLabel(TextRole::Caption, {}, true)),
      m_stateRow(new QWidget),
      m_choices(new QWidget),
      m_confirm(new QPushButton(tr("Confirm"))),
      m_bringBack(new QPushButton(tr("Bring back"))),
      m_link(new QPushButton(iconOf(Symbol::QrCode), tr("Guest's page"))),
      m_more(new QToolButton)
{
    setObjectName(u"guestHeader"_s);
    m_name->setObjectName(u"guestName"_s);
    m_state->setObjectName(u"guestState"_s);
    m_confirm->setObjectName(u"confirmGuest"_s);
    m_bringBack->setObjectName(u"bringBackGuest"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setPrimary(*m_confirm, true);
    setPrimary(*m_bringBack, true);
    buildMenu();
    buildLayout();
    connect(m_confirm, &QPushButton::clicked, this, &GuestHeader::confirmRequested);
    connect(m_bringBack, &QPushButton::clicked, this, &GuestHeader::bringBackRequested);
    connect(m_link, &QPushButton::clicked, this, &GuestHeader::linkRequested);
}

QToolButton *GuestHeader::makeTool(Symbol symbol, const QString &name)
{
    auto *tool = new QToolButton;
    tool->setIcon(iconOf(symbol));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    return tool;
}

void GuestHeader::buildMenu()
{
    auto *menu = new QMenu(m_more);
    m_queue = menu->addAction(iconOf(Symbol::Clock), tr("Move to the waiting list"));
    m_resend = menu->addAction(iconOf(Symbol::Mail), tr("Send the mail again"));
    menu->addSeparator();
    m_cancel = menu->addAction(iconOf(Symbol::Cancelled), tr("Cancel the registration"));
    m_queue->setObjectName(u"queueGuest"_s);
    m_resend->setObjectName(u"resendMail"_s);
    m_cancel->setObjectName(u"cancelGuest"_s);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More that can be done with this registration"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setIcon(iconOf(Symbol::Menu));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    connect(m_queue, &QAction::triggered, this, &GuestHeader::waitingListRequested);
    connect(m_resend, &QAction::triggered, this, &GuestHeader::resendRequested);
    connect(m_cancel, &QAction::triggered, this, &GuestHeader::cancelRequested);
}

void GuestHeader::buildLayout()
{
    m_previous = makeTool(Symbol::Up, tr("Previous guest (Alt+Up)"));
    m_next = makeTool(Symbol::Down, tr("Next guest (Alt+Down)"));
    m_close = makeTool(Symbol::Close, tr("Hide the details (Ctrl+Space)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &GuestHeader::closeRequested);

    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_name, 1);
    for (QToolButton *tool : {m_previous, m_next, m_close})
        top->addWidget(tool, 0, Qt::AlignTop);
    auto *state = new QHBoxLayout(m_stateRow);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(space::half);
    state->addWidget(m_symbol);
    state->addWidget(m_state);
    state->addSpacing(space::one);
    state->addWidget(m_code, 1);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, space::half, 0, 0);
    choices->setSpacing(space::one);
    choices->addWidget(m_confirm);
    choices->addWidget(m_bringBack);
    choices->addWidget(m_link);
    choices->addWidget(m_more);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::two, space::two, space::two);
    column->setSpacing(space::half);
    column->addLayout(top);
    column->addWidget(m_stateRow);
    column->addWidget(m_origin);
    column->addWidget(m_choices);
}

void GuestHeader::showRegistration(const Event &event, const Registration &registration)
{
    m_name->setText(registration.party.name);
    m_code->setText(tr("Code %1").arg(registration.code));
    m_origin->setText(
        tr("Registered %1 · %2")
            .arg(QLocale().toString(registration.registeredAt.toTimeZone(event.timeZone), QLocale::ShortFormat),
                 RegistrationWords::of(registration.source)));
    for (QWidget *part : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), m_stateRow, m_choices})
        part->setVisible(true);
    showState(registration, event);
    showChoices(registration, event);
}

void GuestHeader::showNew(const Event &event)
{
    m_name->setText(tr("New guest"));
    m_origin->setText(tr("for %1").arg(event.title));
    for (QWidget *part : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), m_stateRow, m_choices})
        part->setVisible(false);
}

void GuestHeader::showState(const Registration &registration, const Event &event)
{
    QString words = RegistrationWords::of(registration.status);
    if (registration.hasOffer()) {
        words = tr("Places offered until %1")
                    .arg(QLocale().toString(registration.offerEndsAt.toTimeZone(event.timeZone), QLocale::ShortFormat));
    }
    m_state->setText(words);
    const QIcon icon = iconOf(RegistrationWords::symbolOf(registration.status),
                              colorOf(RegistrationWords::toneOf(registration.status)));
    m_symbol->setPixmap(icon.pixmap(symbolSize, devicePixelRatioF()));
}

void GuestHeader::showChoices(const Registration &registration, const Event &event)
{
    const RegistrationStatus status = registration.status;
    m_confirm->setVisible(status == RegistrationStatus::Waitlisted);
    m_bringBack->setVisible(status == RegistrationStatus::Cancelled);
    m_queue->setVisible(status == RegistrationStatus::Confirmed && hasWaitingList(event));
    m_cancel->setVisible(status != RegistrationStatus::Cancelled);
    m_resend->setEnabled(!registration.party.email.isEmpty());
}

} // namespace cookout
