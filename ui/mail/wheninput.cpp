// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/wheninput.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * 60;
constexpr int most = 365;

} // namespace

WhenInput::WhenInput(const Event &event, const QDateTime &now, QWidget *parent)
    : QWidget(parent),
      m_zone(event.timeZone),
      m_choice(new QComboBox),
      m_moment(new QDateTimeEdit),
      m_count(new QSpinBox),
      m_unit(new QComboBox)
{
    for (const QString &words :
         {tr("Now"), tr("At a time"), tr("Before the event starts"), tr("After the event has started"),
          tr("Before registration ends"), tr("After a guest has registered")})
        m_choice->addItem(words);
    m_choice->setObjectName(u"when"_s);
    m_choice->setAccessibleName(tr("When the mail leaves"));
    const QDateTime dayBefore = event.startsAt.isValid() ? event.startsAt.addDays(-1) : QDateTime();
    const QDateTime proposal = (dayBefore > now ? dayBefore : now.addSecs(3600)).toTimeZone(m_zone);
    m_moment->setDateTime(QDateTime(proposal.date(), QTime(proposal.time().hour(), proposal.time().minute())));
    m_moment->setCalendarPopup(true);
    m_moment->setObjectName(u"whenMoment"_s);
    m_moment->setAccessibleName(tr("Date and time"));
    m_count->setRange(0, most);
    m_count->setValue(1);
    m_count->setObjectName(u"whenCount"_s);
    m_count->setAccessibleName(tr("How long before or after"));
    m_unit->addItem(tr("days"), minutesOfDay);
    m_unit->addItem(tr("hours"), minutesOfHour);
    m_unit->setObjectName(u"whenUnit"_s);
    m_unit->setAccessibleName(tr("Days or hours"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_choice);
    row->addWidget(m_moment);
    row->addWidget(m_count);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &WhenInput::refresh);
    refresh();
}

WhenInput::Choice WhenInput::choice() const
{
    return static_cast<Choice>(m_choice->currentIndex());
}

bool WhenInput::isNow() const
{
    return choice() == Now;
}

void WhenInput::refresh()
{
    const bool isRelative = choice() > AtTime;
    m_moment->setVisible(choice() == AtTime);
    m_count->setVisible(isRelative);
    m_unit->setVisible(isRelative);
    Q_EMIT changed();
}

void WhenInput::applyTo(Mailing &mailing) const
{
    const std::chrono::minutes span(m_count->value() * m_unit->currentData().toInt());
    mailing.offset = std::chrono::minutes(0);
    switch (choice()) {
    case Now:
        mailing.anchor = MailingAnchor::Now;
        break;
    case AtTime:
        mailing.anchor = MailingAnchor::Moment;
        mailing.moment = QDateTime(m_moment->date(), m_moment->time(), m_zone).toUTC();
        break;
    case BeforeStart:
    case AfterStart:
        mailing.anchor = MailingAnchor::Start;
        mailing.offset = choice() == BeforeStart ? -span : span;
        break;
    case BeforeDeadline:
        mailing.anchor = MailingAnchor::Deadline;
        mailing.offset = -span;
        break;
    case AfterRegistering:
        mailing.anchor = MailingAnchor::Registration;
        mailing.offset = span;
        break;
    }
}

} // namespace cookout
