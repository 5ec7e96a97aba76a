// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/issuespanel.h"

#include "core/base/clock.h"
#include "ui/icons.h"
#include "ui/issues/issuelist.h"
#include "ui/issues/issueremedies.h"
#include "ui/issues/issuewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int symbolSize = 22;
} // namespace

IssueRow::IssueRow(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_headline(makeLabel(TextRole::Strong, {}, true)),
      m_sentence(makeLabel(TextRole::Body, {}, true)),
      m_detail(makeLabel(TextRole::Caption, {}, true)),
      m_since(makeLabel(TextRole::Caption)),
      m_action(new QPushButton)
{
    setObjectName(u"issue"_s);
    for (QLabel *text : {m_headline, m_sentence, m_detail})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_action->setMinimumWidth(m_action->fontMetrics().averageCharWidth() * 20); // so that those of all rows align

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *text : {m_headline, m_sentence, m_detail})
        words->addWidget(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::three, space::one + space::half, space::three, space::one + space::half);
    row->setSpacing(space::two);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_since, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
}

void IssueRow::show(const Issue &issue, const QDateTime &now)
{
    const Tone tone = IssueWords::toneOf(issue.kind);
    const Symbol symbol = tone == Tone::Danger ? Symbol::Problem : Symbol::Warning;
    m_symbol->setPixmap(iconOf(symbol, colorOf(tone)).pixmap(QSize(symbolSize, symbolSize), devicePixelRatioF()));
    m_symbol->setAccessibleName(IssueWords::severity(issue.kind));
    m_symbol->setToolTip(IssueWords::severity(issue.kind));
    m_headline->setText(IssueWords::headline(issue));
    m_sentence->setText(IssueWords::sentence(issue));
    m_detail->setText(issue.detail);
    m_detail->setVisible(!issue.detail.isEmpty());
    m_since->setText(IssueWords::since(issue, now));
    m_action->setText(IssueWords::action(issue.kind));
    m_action->setAccessibleDescription(m_headline->text());
    setAccessibleName(u"%1: %2"_s.arg(IssueWords::severity(issue.kind), m_headline->text()));
}

IssuesPanel::IssuesPanel(const WindowServices &services, QWidget *parent)
    : QFrame(parent),
      m_issues(services.issues),
      m_clock(services.clock),
      m_remedies(new IssueRemedies(services, this)),
      m_close(new QToolButton),
      m_count(makeLabel(TextRole::Heading)),
      m_allWell(makeLabel(TextRole::Body,
                          tr("Nothing needs your attention: database, portal and mail report no trouble."), true)),
      m_scroll(new QScrollArea),
      m_list(new QVBoxLayout)
{
    setObjectName(u"issuesPanel"_s);
    m_close->setIcon(iconOf(Symbol::Close));
    m_close->setAccessibleName(tr("Close the issues"));
    m_close->setToolTip(tr("Close the issues (Esc)"));
    m_allWell->setProperty("muted", true);
    m_allWell->setContentsMargins(space::three, space::one, space::three, space::two);
    buildLayout();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_issues, &IssueList::changed, this, &IssuesPanel::refresh);
    refresh();
    hide();
}

void IssuesPanel::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::three, space::one, space::two, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_close);
    auto *rows = new QWidget;
    rows->setObjectName(u"issueRows"_s);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    rows->setLayout(m_list);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_allWell);
    column->addWidget(m_scroll);
}

IssueRow *IssuesPanel::rowFor(Issue::Kind kind)
{
    IssueRow *&row = m_rows[kind];
    if (row == nullptr) {
        row = new IssueRow;
        connect(&row->button(), &QPushButton::clicked, this, [this, kind] {
            const QList<Issue> &all = m_issues.issues();
            const auto pressed =
                std::find_if(all.begin(), all.end(), [kind](const Issue &issue) { return issue.kind == kind; });
            if (pressed != all.end())
                m_remedies->act(Issue(*pressed)); // a copy: the act may end the issue
        });
    }
    return row;
}

void IssuesPanel::refresh()
{
    const QList<Issue> issues = m_issues.issues();
    int place = 0;
    QMap<Issue::Kind, IssueRow *> ended = m_rows;
    for (const Issue &issue : issues) {
        IssueRow *row = rowFor(issue.kind);
        row->show(issue, m_clock.now());
        if (m_list->indexOf(row) < 0)
            m_list->insertWidget(place, row);
        ++place;
        ended.remove(issue.kind);
    }
    for (auto row = ended.cbegin(); row != ended.cend(); ++row) {
        m_rows.remove(row.key());
        m_list->removeWidget(row.value());
        row.value()->hide();
        row.value()->deleteLater(); // its button may be what has ended it
    }
    m_count->setText(issues.isEmpty() ? tr("No issues") : IssueWords::counted(static_cast<int>(issues.size())));
    m_allWell->setVisible(issues.isEmpty());
    fitHeight();
}

void IssuesPanel::fitHeight()
{
    m_scroll->setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty())
        return;
    const int needed = m_list->hasHeightForWidth() ? m_list->totalHeightForWidth(width()) : m_list->sizeHint().height();
    m_scroll->setFixedHeight(std::min(needed, window()->height() * 2 / 5));
}

void IssuesPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight(); // narrower words take more lines
}

void IssuesPanel::toggle()
{
    setVisible(isHidden());
    if (isHidden())
        return;
    const QList<Issue> &issues = m_issues.issues();
    if (issues.isEmpty())
        m_close->setFocus(Qt::OtherFocusReason);
    else
        rowFor(issues.first().kind)->button().setFocus(Qt::OtherFocusReason);
}

} // namespace cookout
