// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cookout {

/** Who does something: shown in the history beside each change. */
struct Actor {
    enum class Kind {
        Guest,
        Organiser,
        Script,
        System,
    };
    Kind kind = Kind::System;
    QString name; ///< account or device; empty for guests

    static Actor guest() { return {Kind::Guest, {}}; }
    static Actor organiser() { return {Kind::Organiser, {}}; }
    static Actor script() { return {Kind::Script, {}}; }
};

/** One use of the program, for one row or for many: everything written under its id is taken back as a whole. */
struct Change {
    QString id; ///< unguessable, so that two instances never make the same one
    Actor actor;
    QDateTime at;
    QString undoes; ///< the change that this one takes back; empty for an ordinary one

    /** A change with an id of its own. */
    static Change by(const Actor &actor, const QDateTime &at, const QString &undoes = {});
};

/** What a change did to one row, as it goes into the audit log in the same transaction. */
struct AuditEntry {
    QString action;  ///< past-tense fact such as "registration.created"
    QString subject; ///< kind of row: "registration", "event", "mail"
    qint64 subjectId = 0;
    qint64 eventId = 0; ///< 0: none
    QJsonObject before; ///< the fields that changed, as they were; empty: it did not exist
    QJsonObject after;  ///< the same fields, as they are now
};

/** One change as the history lists it. */
struct ChangeSummary {
    Change change;
    QStringList actions;  ///< each kind once, in the order of the change
    int rows = 0;         ///< how many entries it has
    QString undoneBy;     ///< the change that took it back and still does; empty: it is in force
    qint64 lastEntry = 0; ///< its place in the history: pass it on to read what came before
};

[[nodiscard]] QString nameOf(Actor::Kind kind);
[[nodiscard]] std::optional<Actor::Kind> actorKindFromString(QStringView text);

} // namespace cookout
