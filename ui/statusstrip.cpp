// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusstrip.h"

#include "core/domain/capacity.h"
#include "ui/errortext.h"
#include "ui/issues/issuelist.h"
#include "ui/issues/issuewords.h"
#include "ui/mailwords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QToolButton *makeSegment(const QString &name)
{
    auto *segment = new QToolButton;
    segment->setObjectName(name);
    segment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    segment->setIconSize(QSize(16, 16));
    segment->setFocusPolicy(Qt::TabFocus);
    return segment;
}

void fill(QToolButton &segment, Symbol symbol, Tone tone, const QString &words, const QString &tip)
{
    segment.setIcon(iconOf(symbol, colorOf(tone)));
    segment.setText(u' ' + words); // the style leaves too little room after the symbol
    segment.setAccessibleName(words);
    segment.setToolTip(tip);
}

} // namespace

QString shortAddress(const QString &url)
{
    return QUrl(url).authority();
}

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent),
      m_portal(makeSegment(u"portalState"_s)),
      m_database(makeSegment(u"databaseState"_s)),
      m_mail(makeSegment(u"mailState"_s)),
      m_places(makeSegment(u"placesState"_s)),
      m_issues(makeSegment(u"issuesState"_s)),
      m_progressText(makeLabel(TextRole::Caption)),
      m_progress(new QProgressBar),
      m_cancel(makeSegment(u"cancelProgress"_s))
{
    setObjectName(u"statusStrip"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_progress->setAccessibleName(tr("Progress"));
    fill(*m_cancel, Symbol::Close, Tone::Neutral, tr("Cancel"), tr("Stop before the file is written"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::one, space::half, space::two, space::half);
    row->setSpacing(space::one);
    for (QToolButton *segment : {m_portal, m_database, m_mail})
        row->addWidget(segment);
    row->addStretch(1);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_places);
    row->addWidget(m_issues);
    m_issues->hide();

    connect(m_portal, &QToolButton::clicked, this, &StatusStrip::portalPressed);
    connect(m_database, &QToolButton::clicked, this, &StatusStrip::databasePressed);
    connect(m_mail, &QToolButton::clicked, this, &StatusStrip::mailPressed);
    connect(m_places, &QToolButton::clicked, this, &StatusStrip::placesPressed);
    connect(m_issues, &QToolButton::clicked, this, &StatusStrip::issuesPressed);
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelPressed);
    showProgress({});
    showPlaces(std::nullopt);
}

void StatusStrip::showPortal(const PortalStatus &status)
{
    switch (status.state) {
    case PortalStatus::State::Running:
        fill(*m_portal, Symbol::Portal, Tone::Success,
             tr("Portal on · %1 · %2").arg(shortAddress(status.url), tr("%n connected", nullptr, status.connections)),
             tr("Guests can reach the portal. Press to see its QR code."));
        return;
    case PortalStatus::State::Starting:
        fill(*m_portal, Symbol::Clock, Tone::Neutral, tr("Portal starting…"), tr("The portal is being started."));
        return;
    case PortalStatus::State::Failed:
        fill(*m_portal, Symbol::Problem, Tone::Danger, tr("Portal problem"), status.problem);
        return;
    case PortalStatus::State::Stopped:
        break;
    }
    fill(*m_portal, Symbol::Portal, Tone::Neutral, tr("Portal off"), tr("Guests cannot reach the portal."));
}

void StatusStrip::showDatabase(const QString &place)
{
    m_place = place;
    fill(*m_database, Symbol::Database, Tone::Neutral, tr("Database ready"), m_place);
}

void StatusStrip::showSaved(const QDateTime &at)
{
    const QString time = at.toLocalTime().toString(u"HH:mm:ss"_s);
    fill(*m_database, Symbol::Database, Tone::Success, tr("Saved %1").arg(time), m_place);
}

void StatusStrip::showDatabaseProblem(ErrorCode code, const QString &detail)
{
    const QString tip = ErrorText::ofDatabase(code) + u'\n' + m_place + u'\n' + detail;
    fill(*m_database, Symbol::Problem, Tone::Danger, tr("Database problem: not saved"), tip);
}

void StatusStrip::showMail(const MailStatus &status, const MailCounts &counts)
{
    const Tone tone = MailWords::toneOf(status, counts);
    const QString tip =
        status.problem.isEmpty() ? MailWords::sentence(status) : MailWords::sentence(status) + u'\n' + status.problem;
    fill(*m_mail, MailWords::symbolOf(tone), tone, MailWords::brief(status, counts), tip);
}

void StatusStrip::showPlaces(const std::optional<Event> &event)
{
    m_places->setVisible(event.has_value());
    if (!event)
        return;
    if (!event->capacity) {
        const int taken = event->placesTaken;
        fill(*m_places, Symbol::Places, Tone::Neutral,
             taken == 1 ? tr("1 place taken") : tr("%n places taken", nullptr, taken), tr("This event has no limit."));
        return;
    }
    const bool full = event->placesTaken >= *event->capacity;
    const QString figures = tr("%L1 / %L2 places").arg(event->placesTaken).arg(*event->capacity);
    fill(*m_places, full ? Symbol::Warning : Symbol::Places, full ? Tone::Warning : Tone::Neutral,
         full ? tr("Full: %1").arg(figures) : figures, tr("Places left: %L1").arg(placesLeft(*event).value_or(0)));
}

void StatusStrip::follow(const IssueList &issues)
{
    const auto show = [this, &issues] {
        const QList<Issue> &all = issues.issues();
        m_issues->setVisible(!all.isEmpty());
        if (all.isEmpty())
            return;
        const Tone worst = IssueWords::toneOf(all.first().kind);
        fill(*m_issues, worst == Tone::Danger ? Symbol::Problem : Symbol::Warning, worst,
             IssueWords::counted(static_cast<int>(all.size())),
             tr("%1. Press to see all.").arg(IssueWords::headline(all.first())));
    };
    connect(&issues, &IssueList::changed, this, show);
    show();
}

void StatusStrip::showProgress(const QString &text)
{
    m_progressText->setText(text);
    m_progressText->setVisible(!text.isEmpty());
    m_progress->setVisible(!text.isEmpty());
    m_cancel->setVisible(!text.isEmpty());
}

} // namespace cookout
