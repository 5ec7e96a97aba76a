// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxpage.h"

#include "ui/icons.h"
#include "ui/mailwords.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A card with a large figure and what it counts. */
QFrame *makeFigure(QLabel *figure, const QString &words)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::three, space::two, space::three, space::two);
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(makeLabel(TextRole::Caption, words));
    return card;
}

} // namespace

OutboxPage::OutboxPage(QWidget *parent) : QWidget(parent)
{
    for (QLabel **figure : {&m_waiting, &m_failed, &m_held, &m_sent})
        *figure = makeLabel(TextRole::Display);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::two);
    figures->addWidget(makeFigure(m_waiting, tr("waiting")), 1);
    figures->addWidget(makeFigure(m_failed, tr("failed")), 1);
    figures->addWidget(makeFigure(m_held, tr("held")), 1);
    figures->addWidget(makeFigure(m_sent, tr("sent")), 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::three, space::two, space::three, space::three);
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addSpacing(space::two);
    column->addWidget(buildState());
    column->addSpacing(space::two);
    column->addLayout(figures);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab scrolls to what it reaches
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    refresh();
}

QLayout *OutboxPage::buildHead()
{
    auto *words = new QPushButton(tr("Words of the mails…"));
    words->setObjectName(u"mailTexts"_s);
    words->setToolTip(tr("What confirmations, reminders and the others say"));
    connect(words, &QPushButton::clicked, this, &OutboxPage::wordsRequested);
    auto *write = new QPushButton(iconOf(Symbol::Mail, currentColors().onAccent), tr("Write to guests…"));
    write->setObjectName(u"writeToGuests"_s);
    write->setToolTip(tr("A mail to the guests that the guest list shows"));
    setPrimary(*write, true);
    connect(write, &QPushButton::clicked, this, &OutboxPage::writeRequested);
    auto *mailings = new QPushButton(tr("Mails to guests…"));
    mailings->setObjectName(u"mailings"_s);
    mailings->setToolTip(tr("What was written, how far it is, and the rules that write by themselves"));
    connect(mailings, &QPushButton::clicked, this, &OutboxPage::mailingsRequested);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeLabel(TextRole::Title, tr("Outbox")));
    titles->addWidget(makeLabel(TextRole::Caption, tr("Mails on their way to the guests")));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addLayout(titles, 1);
    head->addWidget(words);
    head->addWidget(mailings);
    head->addWidget(buildReminders());
    head->addWidget(write);
    return head;
}

QWidget *OutboxPage::buildReminders()
{
    auto *menu = new QMenu(this);
    for (const auto &[words, kind] : {std::pair(tr("Of the payment…"), MailKind::PaymentReminder),
                                      std::pair(tr("Of the event…"), MailKind::EventReminder)}) {
        const QAction *entry = menu->addAction(words);
        connect(entry, &QAction::triggered, this, [this, reminder = kind] { Q_EMIT reminderRequested(reminder); });
    }
    auto *button = new QPushButton(tr("Remind"));
    button->setObjectName(u"remindGuests"_s);
    button->setToolTip(tr("A mail to guests who owe something, or to all who come"));
    button->setMenu(menu);
    return button;
}

QWidget *OutboxPage::buildState()
{
    m_symbol = new QLabel;
    m_headline = makeLabel(TextRole::Heading);
    m_sentence = makeLabel(TextRole::Body, {}, true);
    m_sentence->setProperty("muted", true);
    m_problem = makeLabel(TextRole::Caption, {}, true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildButtons();

    auto *line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_symbol);
    line->addWidget(m_headline, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::one, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_retry, m_pause, m_settings, m_notices})
        flow->addWidget(button);
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::one);
    column->addLayout(line);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addSpacing(space::one);
    column->addWidget(buttons);
    return card;
}

void OutboxPage::buildButtons()
{
    m_retry = new QPushButton(iconOf(Symbol::Retry), tr("Send waiting mail now"));
    m_retry->setObjectName(u"retryMail"_s);
    m_retry->setToolTip(tr("Try waiting and failed mails again at once"));
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::retryRequested);
    m_pause = new QPushButton;
    m_pause->setObjectName(u"pauseMail"_s);
    m_pause->setToolTip(tr("Keep all mails back, on every computer that sends for this event"));
    m_settings = new QPushButton(tr("E-mail settings…"));
    m_settings->setObjectName(u"mailSettings"_s);
    m_settings->setToolTip(tr("Mail server, sender and password"));
    connect(m_settings, &QPushButton::clicked, this, &OutboxPage::settingsRequested);
    m_notices = new QPushButton(tr("Mails about new guests…"));
    m_notices->setObjectName(u"mailNotices"_s);
    m_notices->setToolTip(tr("Who hears by mail when guests register"));
    connect(m_notices, &QPushButton::clicked, this, &OutboxPage::noticesRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!isPaused()); });
}

void OutboxPage::showStatus(const MailStatus &status)
{
    m_status = status;
    refresh();
}

void OutboxPage::showCounts(const MailCounts &counts)
{
    m_counts = counts;
    refresh();
}

void OutboxPage::refresh()
{
    const Tone tone = MailWords::toneOf(m_status, m_counts);
    m_symbol->setPixmap(iconOf(MailWords::symbolOf(tone), colorOf(tone)).pixmap(QSize(22, 22), devicePixelRatioF()));
    m_headline->setText(MailWords::brief(m_status, m_counts));
    m_sentence->setText(MailWords::sentence(m_status));
    m_problem->setText(m_status.problem);
    m_problem->setVisible(!m_status.problem.isEmpty());
    m_retry->setEnabled(!isPaused() && m_counts.queued + m_counts.failed > 0);
    m_pause->setText(isPaused() ? tr("Resume sending") : tr("Pause sending"));
    const QLocale locale;
    m_waiting->setText(locale.toString(MailWords::waiting(m_counts)));
    m_failed->setText(locale.toString(m_counts.failed));
    m_held->setText(locale.toString(m_counts.held));
    m_sent->setText(locale.toString(m_counts.sent));
}

} // namespace cookout
