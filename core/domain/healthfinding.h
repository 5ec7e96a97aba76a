// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace cookout {

/** What one check of the installation found. English, for the command line and the log. */
struct HealthFinding {
    enum class Level {
        Ok,
        Warn, ///< works, but somebody should look
        Fail,
    };
    Level level = Level::Ok;
    QString name; ///< of the check, such as "integrity"
    QString finding;
    QString remedy; ///< empty when all is well
};

[[nodiscard]] inline QString nameOf(HealthFinding::Level level)
{
    switch (level) {
    case HealthFinding::Level::Ok:
        return QStringLiteral("ok");
    case HealthFinding::Level::Warn:
        return QStringLiteral("warn");
    case HealthFinding::Level::Fail:
        break;
    }
    return QStringLiteral("fail");
}

[[nodiscard]] inline HealthFinding healthy(const QString &name, const QString &finding)
{
    return {HealthFinding::Level::Ok, name, finding, {}};
}

[[nodiscard]] inline bool hasFailure(const QList<HealthFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const HealthFinding &finding) { return finding.level == HealthFinding::Level::Fail; });
}

} // namespace cookout
