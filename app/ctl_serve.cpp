// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/ctlcommands.h"
#include "app/signalwatcher.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Ends the event loop with the reason on standard error. */
void fail(const Error &error)
{
    QCoreApplication::exit(reportFailure(error));
}

QString listeningUrl(const PortalSettings &portal, quint16 port)
{
    const bool isV6 = QHostAddress(portal.listen).protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3/"_s.arg(portal.usesTls() ? u"https"_s : u"http"_s)
        .arg(isV6 ? u'[' + portal.listen + u']' : portal.listen)
        .arg(port);
}

/** What to do about a portal that could not start; a problem with the certificate says so itself. */
QString remedyFor(const PortalStatus &status)
{
    if (status.portInUse)
        return u"; choose another --port"_s;
    return status.problem.contains("listen on"_L1) ? u"; choose another --listen address"_s : QString();
}

int serveUntilStopped(const Settings &settings, const SettingsReader &reader)
{
    const SystemClock clock;
    Application application(settings, clock, reader);
    if (application.secondInstance())
        return reportFailure(*application.secondInstance());
    const SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::stopRequested, &application, [] { QCoreApplication::quit(); });
    QObject::connect(&application, &Application::openFailed, &application, fail);
    QObject::connect(&application, &Application::opened, &application,
                     [&application] { application.startServices(true); });
    QObject::connect(&application.portal(), &PortalControl::statusChanged, &application,
                     [&application, announced = false](const PortalStatus &status) mutable {
                         if (status.state == PortalStatus::State::Failed)
                             fail({ErrorCode::Unavailable, status.problem + remedyFor(status), {}});
                         if (status.state == PortalStatus::State::Running && !std::exchange(announced, true))
                             print(stdout, u"Cookout portal listening on %1\n"_s.arg(
                                               listeningUrl(application.settings().portal, status.port)));
                     });
    application.start();
    const int code = QCoreApplication::exec();
    application.shutdown();
    return code;
}

int serve(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"listen"_s, u"Address to listen on (default: 0.0.0.0)."_s, u"ADDR"_s},
                      {u"port"_s, u"Port; 0 picks a free one (default: 8080)."_s, u"N"_s}});
    if (const auto code = line.parse(arguments))
        return *code;
    const SettingsReader reader =
        line.settingsReader({{u"listen"_s, u"PORTAL_LISTEN"_s}, {u"port"_s, u"PORTAL_PORT"_s}});
    const Result<Settings> settings = reader({});
    if (!settings)
        return line.settingsError(settings.error());
    installLogging(settings->logLevel, settings->logFormat, settings->logFile);
    return serveUntilStopped(*settings, reader);
}

} // namespace

QList<CtlCommand> serveCommands()
{
    return {{{u"serve"_s}, u"Run portal and mail without a window until stopped."_s, serve}};
}

} // namespace cookout
