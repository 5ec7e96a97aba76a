// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthreport.h"

#include "app/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cookout {

int printFindings(const QList<HealthFinding> &findings, bool asJson)
{
    QJsonArray array;
    QString text;
    for (const HealthFinding &one : findings) {
        const QString level = nameOf(one.level);
        array.append(QJsonObject{{u"level"_s, level},
                                 {u"name"_s, one.name},
                                 {u"finding"_s, one.finding.simplified()},
                                 {u"remedy"_s, one.remedy.simplified()}});
        const QString remedy = one.remedy.isEmpty() ? QString() : u"; "_s + one.remedy;
        text += u"%1  %2: %3\n"_s.arg(level, -4).arg(one.name, QString(one.finding + remedy).simplified());
    }
    const int printed = printResult(asJson ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
    return hasFailure(findings) ? static_cast<int>(ExitFailed) : printed;
}

} // namespace cookout
