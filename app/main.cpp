// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/desktop.h"
#include "app/selftest.h"
#include "core/base/logging.h"
#include "core/storage/sqlitedatabase.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace cookout;

int main(int argc, char **argv)
{
    leaveSqliteMemoryUncounted();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"cookout"_s);
    QApplication::setApplicationDisplayName(u"Cookout"_s);
    QApplication::setApplicationVersion(QStringLiteral(COOKOUT_VERSION));
    CommandLine line(u"cookout"_s, u"Registrations for a barbecue, street party or club evening."_s,
                     {{u"portal-port"_s, u"Port of the guests' pages; 0 picks a free one (default: 8080)."_s, u"N"_s},
                      {u"no-portal"_s, u"Do not start the guests' pages."_s, {}},
                      {u"sample"_s, u"Open a throw-away sample event with 60 guests."_s, {}},
                      {u"self-test"_s, u"Register one guest over HTTP in a temporary folder; exit 0 or 1."_s, {}}});
    if (const auto code = line.parse(QApplication::arguments().sliced(1)))
        return *code;
    const SettingsReader reader = line.settingsReader({{u"portal-port"_s, u"PORTAL_PORT"_s}});
    const Result<Settings> settings = reader({});
    if (!settings)
        return line.settingsError(settings.error());
    if (line.isSet(u"self-test"_s))
        return runSelfTest(*settings);
    installLogging(settings->logLevel, settings->logFormat, settings->logFile);
    return runDesktop(*settings, reader, {!line.isSet(u"no-portal"_s), line.isSet(u"sample"_s)});
}
