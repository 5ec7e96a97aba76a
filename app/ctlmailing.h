// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctlcommands.h"

namespace cookout {

// What the commands around words of mails have in common. Main thread; they wait.

/** UTF-8 text, of a file or, for "-", of standard input; InvalidInput when it is not, or over 1 MB. */
[[nodiscard]] Result<QString> readTextFile(const QString &name);

[[nodiscard]] Result<Event> eventNamed(Backend &backend, const QString &slug);

/** NotFound when the event has no guest with that code. */
[[nodiscard]] Result<Registration> guestWithCode(Backend &backend, const Event &event, const QString &code);

/** Who gets a mail, a line each, and who does not, and why. */
[[nodiscard]] QString textOf(const MailRecipients &recipients);

/** Prints a mail as it would arrive: the text, or with --html the other part. Answers the exit code. */
[[nodiscard]] int printMail(const CommandLine &line, const Result<RenderedMail> &mail);

} // namespace cookout
