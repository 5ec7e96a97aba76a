// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/issues/issue.h"
#include "ui/theme.h"
#include "ui/windowservices.h"

#include <QObject>

namespace cookout {

/** Does what the button of an issue promises. GUI thread; the work is done elsewhere, its outcome changes the list. */
class IssueRemedies final : public QObject {
    Q_OBJECT

public:
    /** Everything in `services` outlives it. */
    explicit IssueRemedies(const WindowServices &services, QObject *parent = nullptr);

    void act(const Issue &issue);

Q_SIGNALS:
    void mailRetryRequested();
    void mailSettingsRequested();
    void outboxRequested();
    /** What came of it, where the list does not show it. */
    void noticed(cookout::Tone tone, const QString &words);

private:
    void tryToSave();
    void backUp();

    WindowServices m_services;
};

} // namespace cookout
