// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString databaseUrlOf(const QString &given)
{
    if (given.contains("://"_L1))
        return given;
    QUrl url;
    url.setScheme(u"sqlite"_s);
    url.setPath(QFileInfo(given).absoluteFilePath());
    return u"sqlite://"_s + url.path(QUrl::FullyEncoded);
}

QString wordsFor(FieldProblem problem, qint64 limit)
{
    switch (problem) {
    case FieldProblem::Required:
        return u"is missing"_s;
    case FieldProblem::TooLong:
        return u"is longer than %1 characters"_s.arg(limit);
    case FieldProblem::TooShort:
        return u"is shorter than %1 characters"_s.arg(limit);
    case FieldProblem::TooCommon:
        return u"is among the first that are guessed; choose another one"_s;
    case FieldProblem::ControlCharacters:
        return u"contains control characters"_s;
    case FieldProblem::BadDate:
        return u"is not a possible time (use 2027-06-19T16:00; the end and the deadline must fit the start)"_s;
    case FieldProblem::OutOfRange:
        return u"must be from 1 to %1"_s.arg(limit);
    case FieldProblem::Taken:
        return u"is in use already; choose another one"_s;
    case FieldProblem::BadEmail:
    case FieldProblem::BadNumber:
    case FieldProblem::BadChoice:
    case FieldProblem::ConsentMissing:
    case FieldProblem::NotEnoughPlaces:
    case FieldProblem::NobodyComes:
        break;
    }
    return u"is not valid"_s;
}

QString remedyFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return u"; another program holds the database, try again"_s;
    case ErrorCode::Internal:
        return u"; this is a defect, please report it with the log"_s;
    default:
        return {};
    }
}

} // namespace

CommandLine::CommandLine(const QString &command, const QString &summary, const QList<OptionSpec> &options,
                         const QStringList &positional)
    : m_command(command), m_positional(positional)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    m_parser.addOption({u"database"_s, u"SQLite file, or sqlite:///file or postgresql://… address."_s, u"URL"_s});
    m_parser.addOption({u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s});
    for (const OptionSpec &option : options)
        m_parser.addOption({option.name, option.description, option.valueName});
    for (const QString &name : positional)
        m_parser.addPositionalArgument(name, {});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (understood && m_parser.isSet(u"help"_s)) {
        QString help = m_parser.helpText();
        help.replace(0, help.indexOf(u'\n'), u"Usage: %1 [options] %2"_s.arg(m_command, m_positional.join(u' ')));
        return printResult(help);
    }
    if (!understood)
        return usageError(m_parser.errorText());
    if (m_parser.positionalArguments().size() != m_positional.size()) {
        return usageError(m_positional.isEmpty() ? u"it takes no further arguments"_s
                                                 : u"it needs exactly: %1"_s.arg(m_positional.join(u' ')));
    }
    return std::nullopt;
}

std::optional<QString> CommandLine::value(const QString &option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

Result<Settings> CommandLine::settings(const QHash<QString, QString> &flags) const
{
    return settingsReader(flags)({});
}

SettingsReader CommandLine::settingsReader(const QHash<QString, QString> &flags) const
{
    QHash<QString, QString> variables = flags;
    variables.insert(u"database"_s, u"DATABASE_URL"_s);
    variables.insert(u"log-level"_s, u"LOG_LEVEL"_s);
    QHash<QString, QString> values;
    QHash<QString, QString> flagOf;
    for (auto flag = variables.begin(); flag != variables.end(); ++flag) {
        if (const auto given = value(flag.key())) {
            values.insert(flag.value(), flag.key() == "database"_L1 ? databaseUrlOf(*given) : *given);
            flagOf.insert(flag.value(), u"--"_s + flag.key());
        }
    }
    const SettingsSource fromFlags = [values](const QString &name) -> std::optional<QString> {
        return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
    };
    return [fromFlags, flagOf, environment = environmentSource()](const QList<StoredSetting> &stored) {
        Result<Settings> settings = loadSettings({fromFlags, environment}, stored);
        if (!settings) {
            const QString variable = settings.error().detail.section(u' ', 0, 0);
            settings.error().detail.replace(0, variable.size(), flagOf.value(variable, variable));
        }
        return settings;
    };
}

int CommandLine::settingsError(const Error &error) const
{
    return error.detail.startsWith("--"_L1) ? usageError(error.detail) : reportFailure(error);
}

int CommandLine::usageError(const QString &complaint) const
{
    print(stderr, u"%1: %2; see %1 --help\n"_s.arg(m_command, complaint));
    return ExitUsage;
}

int reportFailure(const Error &error)
{
    QString line = error.detail;
    for (const FieldError &problem : error.fields)
        line += u"; %1 %2"_s.arg(problem.field, wordsFor(problem.problem, problem.limit));
    print(stderr, u"%1: %2%3\n"_s.arg(QCoreApplication::applicationName(), line.simplified(), remedyFor(error.code)));
    return ExitFailed;
}

bool print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && written;
}

int printResult(const QString &text)
{
    if (print(stdout, text))
        return ExitOk;
    return reportFailure({ErrorCode::Unavailable, u"standard output cannot be written; free some space"_s, {}});
}

} // namespace cookout
