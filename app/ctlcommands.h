// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/commandline.h"
#include "core/base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
[[nodiscard]] QList<CtlCommand> mailTextCommands();
[[nodiscard]] QList<CtlCommand> mailingCommands();
[[nodiscard]] QList<CtlCommand> mailSetupCommands();
[[nodiscard]] QList<CtlCommand> userCommands();
[[nodiscard]] QList<CtlCommand> tokenCommands();
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

[[nodiscard]] inline OptionSpec jsonOption()
{
    return {QStringLiteral("json"), QStringLiteral("Print JSON."), {}};
}

/**
 * A command that lists something: `rows` asks for it, and each is a line of text or, with --json, an object. Answers
 * the exit code.
 */
template <typename Row, typename Rows>
[[nodiscard]] int listWith(const CtlCommand &command, const QStringList &arguments, Rows rows,
                           QJsonObject (*jsonOf)(const Row &), QString (*lineOf)(const Row &))
{
    CommandLine line(command.usageName(), command.summary, {jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&](Backend &backend) {
        const Result<QList<Row>> found = rows(backend).wait();
        if (!found)
            return reportFailure(found.error());
        QJsonArray array;
        QString text;
        for (const Row &row : *found) {
            array.append(jsonOf(row));
            text += lineOf(row);
        }
        return printResult(line.isSet(jsonOption().name) ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
    });
}

} // namespace cookout
