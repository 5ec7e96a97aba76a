// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed while it migrates: migratingchild FILE [CLUSTERFILE DATABASE]. Says "ready" when it begins.
#include "tests/storage/longmigration.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cookout;
using namespace cookout::test;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    DatabaseAddress address;
    address.path = arguments.value(1);
    if (arguments.size() > 3)
        address = withName(clusterAddress(arguments[2]), arguments[3]);
    std::puts("ready");
    std::fflush(stdout);
    const auto connection = Connection::open(address, ConnectionRole::Writer, true);
    const Result<int> version =
        connection ? migrate(**connection, longMigrations((*connection)->kind())) : Result<int>(failure(connection));
    if (version)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(version.error().detail));
    return 1;
}
