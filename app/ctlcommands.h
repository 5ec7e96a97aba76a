// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/commandline.h"

namespace cookout {

/** One command of cookoutctl: its words, one line about it, and the function that runs it with what follows. */
struct CtlCommand {
    QStringList words;
    QString summary;
    int (*run)(const CtlCommand &command, const QStringList &arguments);

    /** "cookoutctl event create" */
    [[nodiscard]] QString usageName() const;
};

[[nodiscard]] QList<CtlCommand> serveCommands();
[[nodiscard]] QList<CtlCommand> eventCommands();
[[nodiscard]] QList<CtlCommand> exportCommands();
[[nodiscard]] QList<CtlCommand> mailCommands();

/** Opens the backend for one command and calls `work(Backend &)`, which answers an exit code. */
template <typename Work>
[[nodiscard]] int withBackend(const CommandLine &line, Work work)
{
    const Result<Settings> settings = line.settings();
    if (!settings)
        return line.settingsError(settings.error());
    const SystemClock clock;
    Backend backend(*settings, clock);
    if (const Result<QList<Event>> opened = backend.open().wait(); !opened)
        return reportFailure(opened.error());
    return work(backend);
}

} // namespace cookout
