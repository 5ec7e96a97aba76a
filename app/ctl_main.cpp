// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "core/base/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

QString overview(const QList<CtlCommand> &commands)
{
    QString text = u"Usage: cookoutctl COMMAND [options]\n\nCookout without a window: servers, scripts, "
                   "administration.\n\nCommands:\n"_s;
    for (const CtlCommand &command : commands)
        text += u"  %1%2\n"_s.arg(command.words.join(u' '), -16).arg(command.summary);
    return text + u"\nEach command explains itself with --help.\n"_s;
}

int run(const QList<CtlCommand> &commands, const QStringList &arguments)
{
    for (const CtlCommand &command : commands) {
        if (arguments.first(std::min(arguments.size(), command.words.size())) == command.words)
            return command.run(command, arguments.sliced(command.words.size()));
    }
    const bool asksForHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    print(asksForHelp ? stdout : stderr, overview(commands));
    return asksForHelp ? ExitOk : ExitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cookoutctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COOKOUT_VERSION));
    installLogging(u"warning"_s, LogFormat::Text, {});
    const QList<CtlCommand> commands = serveCommands() + eventCommands() + exportCommands() + mailCommands();
    return run(commands, QCoreApplication::arguments().sliced(1));
}
