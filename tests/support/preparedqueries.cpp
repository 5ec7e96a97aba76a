// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/preparedqueries.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cookout::test {

PreparedHook keepPreparedQueries()
{
    const QString folder = qEnvironmentVariable("COOKOUT_PREPARED_QUERIES");
    if (folder.isEmpty())
        return {};
    QDir().mkpath(folder);
    return [folder](const char *sql) {
        const QByteArray statement(sql);
        const QByteArray name = QCryptographicHash::hash(statement, QCryptographicHash::Sha1).toHex();
        QSaveFile file(folder + u'/' + QString::fromLatin1(name) + u".sql"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(statement) < 0 || !file.commit())
            qFatal("a prepared query cannot be kept in %s", qUtf8Printable(folder));
    };
}

} // namespace cookout::test
