// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/commandline.h"
#include "core/base/logging.h"

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
[[nodiscard]] QList<CtlCommand> backupCommands();
[[nodiscard]] QList<CtlCommand> doctorCommands();

enum class Database {
    MustExist,
    MayBeNew,
};

/** Failure for an SQLite file that is not there where a command would only make an empty one. */
[[nodiscard]] Result<void> checkExists(const DatabaseAddress &address, Database database);

/** Opens the database for one command and calls `work(Backend &)`, which answers an exit code. */
template <typename Work>
[[nodiscard]] int withBackend(const CommandLine &line, Work work, Database database = Database::MustExist)
{
    const Result<Settings> settings = line.settings();
    if (!settings)
        return line.settingsError(settings.error());
    if (line.isSet(QStringLiteral("log-level")))
        installLogging(settings->logLevel, settings->logFormat, {});
    if (const Result<void> exists = checkExists(settings->database, database); !exists)
        return reportFailure(exists.error());
    const SystemClock clock;
    Backend backend(*settings, clock);
    if (const Result<int> opened = backend.pool.start().wait(); !opened)
        return reportFailure(opened.error());
    return work(backend);
}

} // namespace cookout
