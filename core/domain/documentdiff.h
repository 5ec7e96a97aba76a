// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cookout {

/**
 * How one document became another: only the keys that differ, nested as in the documents. A key that is on one side
 * only did not exist on the other. This is what the audit log keeps of a change.
 */
struct DocumentDiff {
    QJsonObject before;
    QJsonObject after;

    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    /** The way back. */
    [[nodiscard]] DocumentDiff reversed() const { return {after, before}; }
};

[[nodiscard]] DocumentDiff differenceOf(const QJsonObject &before, const QJsonObject &after);

/** The paths ("ticket_types/adult/price") at which the document is not what the difference starts from. */
[[nodiscard]] QStringList collisionsOf(const QJsonObject &document, const DocumentDiff &diff);

/** The document as it is after the difference; what the difference does not name stays. */
[[nodiscard]] QJsonObject applied(QJsonObject document, const DocumentDiff &diff);

/** What is at a path of collisionsOf(); undefined when there is nothing. */
[[nodiscard]] QJsonValue valueAt(const QJsonObject &document, const QString &path);

} // namespace cookout
