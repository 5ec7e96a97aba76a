// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "core/base/logging.h"
#include "core/storage/sqlitedatabase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

QList<CtlCommand> allCommands()
{
    return serveCommands() + eventCommands() + exportCommands() + backupCommands() + mailCommands() +
           mailSetupCommands() + mailTextCommands() + mailingCommands() + userCommands() + tokenCommands() +
           doctorCommands();
}

QString overview(const QList<CtlCommand> &commands)
{
    QString text = u"Usage: cookoutctl COMMAND [options]\n\nCookout without a window: servers, scripts, "
                   "administration.\n\nCommands:\n"_s;
    for (const CtlCommand &command : commands)
        text += u"  %1%2\n"_s.arg(command.words.join(u' '), -19).arg(command.summary);
    return text + u"\nEach command explains itself with --help.\n"_s;
}

int run(const QList<CtlCommand> &commands, const QStringList &arguments)
{
    for (const CtlCommand &command : commands) {
        if (arguments.first(std::min(arguments.size(), command.words.size())) == command.words)
            return command.run(command, arguments.sliced(command.words.size()));
    }
    const bool asksForHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (asksForHelp)
        return printResult(overview(commands));
    const QString complaint =
        arguments.isEmpty()
            ? u"a command is needed"_s
            : u"there is no command \"%1\""_s.arg(arguments.first(std::min<qsizetype>(arguments.size(), 2)).join(u' '));
    print(stderr, u"cookoutctl: %1; see cookoutctl --help\n"_s.arg(complaint));
    return ExitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    leaveSqliteMemoryUncounted();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cookoutctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COOKOUT_VERSION));
    installLogging(u"error"_s, LogFormat::Text, {}); // a failing command says one line of its own
    try {
        return run(allCommands(), QCoreApplication::arguments().sliced(1));
    } catch (const std::exception &thrown) {
        return reportFailure({ErrorCode::Internal, QString::fromUtf8(thrown.what()), {}});
    }
}
