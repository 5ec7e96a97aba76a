// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/issues/issue.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace cookout {

/** An issue in words: what happened, what it means for guests, and what to do. */
class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::IssueWords)

public:
    /** A few words. */
    [[nodiscard]] static QString headline(const Issue &issue);
    /** One or two sentences. */
    [[nodiscard]] static QString sentence(const Issue &issue);
    /** What the issue's button does. */
    [[nodiscard]] static QString action(Issue::Kind kind);
    /** "Since 14:02", with the day when it was not today. */
    [[nodiscard]] static QString since(const Issue &issue, const QDateTime &now);
    [[nodiscard]] static Tone toneOf(Issue::Kind kind);
    /** What the colour says, as a word. */
    [[nodiscard]] static QString severity(Issue::Kind kind);
    /** "2 issues". */
    [[nodiscard]] static QString counted(int count);
};

} // namespace cookout
