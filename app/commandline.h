// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QCommandLineParser>

#include <cstdio>

namespace cookout {

/** Exit codes of both programs. */
enum ExitCode {
    ExitOk = 0,
    ExitFailed = 1,
    ExitUsage = 2,
};

/** Options of a program or command beside --help, --database and --log-level, which all have. */
struct OptionSpec {
    QString name;
    QString description;
    QString valueName; ///< empty: a switch
};

/** One program's or command's arguments, read with the same conventions everywhere. Main thread. */
class CommandLine {
public:
    /** `command` is what the usage line shows, such as "cookoutctl event create". */
    CommandLine(const QString &command, const QString &summary, const QList<OptionSpec> &options,
                const QStringList &positional = {});

    /** Nothing to go on; else the code to exit with after --help or a complaint was printed. */
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    /** Of an option that may be given several times. */
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().value(index); }

    /** Flags first, then the environment. `flags` maps options of this command to the variables they stand for. */
    [[nodiscard]] Result<Settings> settings(const QHash<QString, QString> &flags = {}) const;
    /** The same once the database is open: what it has stored comes after flags and environment. */
    [[nodiscard]] SettingsReader settingsReader(const QHash<QString, QString> &flags = {}) const;

    /** Prints what is wrong with the settings: a flag is wrong usage, a variable a failure. Answers the exit code. */
    [[nodiscard]] int settingsError(const Error &error) const;

    /** Prints "command: complaint" and how to get help; answers ExitUsage. */
    [[nodiscard]] int usageError(const QString &complaint) const;

private:
    QString m_command;
    QStringList m_positional;
    QCommandLineParser m_parser;
};

/** Prints one line on standard error: what happened and what to do. Answers ExitFailed. */
[[nodiscard]] int reportFailure(const Error &error);

/** Writes UTF-8 to standard output or error; false when that did not work, as on a full disk. */
bool print(std::FILE *stream, const QString &text);

/** Prints what a command is for on standard output; answers its exit code. */
[[nodiscard]] int printResult(const QString &text);

} // namespace cookout
