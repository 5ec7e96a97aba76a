// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/services/mailcontrol.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace cookout {

/** The mail thread's state in words, for the status bar and the outbox page. */
class MailWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::MailWords)

public:
    /** "Mail: 2 waiting": a few words. */
    [[nodiscard]] static QString brief(const MailStatus &status, const MailCounts &counts);
    /** One sentence that says what happens or what to do. */
    [[nodiscard]] static QString sentence(const MailStatus &status);
    [[nodiscard]] static Tone toneOf(const MailStatus &status, const MailCounts &counts);
    [[nodiscard]] static Symbol symbolOf(Tone tone);
    /** Mails that are still to go out. */
    [[nodiscard]] static int waiting(const MailCounts &counts) { return counts.queued + counts.sending; }
};

} // namespace cookout
