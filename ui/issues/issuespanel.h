// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/issues/issue.h"

#include <QFrame>
#include <QMap>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace cookout {

class Clock;
class IssueList;
class IssueRemedies;
struct WindowServices;

/** One issue: how bad, what, since when, and the button that does something about it. */
class IssueRow final : public QFrame {
    Q_OBJECT

public:
    explicit IssueRow(QWidget *parent = nullptr);

    void show(const Issue &issue, const QDateTime &now);
    [[nodiscard]] QPushButton &button() { return *m_action; }

private:
    QLabel *m_symbol;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_detail;
    QLabel *m_since;
    QPushButton *m_action;
};

/** The list of issues, a drawer below the page: opened from the status strip, never by itself. GUI thread. */
class IssuesPanel final : public QFrame {
    Q_OBJECT

public:
    /** Everything in `services` outlives the panel. */
    explicit IssuesPanel(const WindowServices &services, QWidget *parent = nullptr);

    /** Opens it with the keyboard on its first button, or closes it. */
    void toggle();

    /** What its buttons do; listen there. */
    [[nodiscard]] IssueRemedies &remedies() { return *m_remedies; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void refresh();
    void fitHeight();
    IssueRow *rowFor(Issue::Kind kind);

    IssueList &m_issues;
    const Clock &m_clock;
    IssueRemedies *m_remedies;
    QMap<Issue::Kind, IssueRow *> m_rows; ///< kept while their issue lasts, so that the keyboard stays where it is
    QToolButton *m_close;
    QLabel *m_count;
    QLabel *m_allWell;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
};

} // namespace cookout
