// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace cookout::test {

/** What Python's parser makes of a mail, see parsemail.py. */
[[nodiscard]] inline QJsonObject parsedMail(const QByteArray &bytes)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(COOKOUT_MAIL_TESTS "/parsemail.py")});
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace cookout::test
