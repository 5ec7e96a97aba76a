// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/apiproblem.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace cookout {

/**
 * Takes the members of a body one by one, each of one type only. What has another type, and every member that nobody
 * has asked for, is a flaw: a client that misspells a name hears of it, and nobody sets what is not theirs to set.
 */
class ApiFields {
public:
    explicit ApiFields(QJsonObject object) : m_object(std::move(object)) {}

    // Each answers nothing when the member is absent or of another type.
    [[nodiscard]] std::optional<QString> text(const QString &name);
    [[nodiscard]] std::optional<QString> choice(const QString &name, const QStringList &choices);
    [[nodiscard]] std::optional<bool> flag(const QString &name);
    /** A whole number, at most 2^53 − 1 either way. */
    [[nodiscard]] std::optional<qint64> integer(const QString &name);
    [[nodiscard]] std::optional<QStringList> texts(const QString &name);
    /** An object of whole numbers from 0, by code; a code that is not `known` is a flaw. */
    [[nodiscard]] std::optional<QMap<QString, qint64>> counts(const QString &name, const QStringList &known);
    /** An object of texts or arrays of texts. */
    [[nodiscard]] std::optional<QMap<QString, QStringList>> textLists(const QString &name);

    [[nodiscard]] bool contains(const QString &name) const { return m_object.contains(name); }
    void addFlaw(const QStringList &path, const QString &problem, const QString &detail);

    /** Everything that is wrong, once all that is known has been asked for. */
    [[nodiscard]] QList<ApiFlaw> flaws() const;

private:
    /** The member, which counts as asked for; an undefined value when there is none. */
    [[nodiscard]] QJsonValue take(const QString &name);
    void addWrongType(const QStringList &path, const QString &wanted);

    QJsonObject m_object;
    QSet<QString> m_asked;
    QList<ApiFlaw> m_flaws;
};

} // namespace cookout
