// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

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

/** One change, as it goes into the audit log in the transaction that makes it. */
struct AuditEntry {
    QDateTime at;
    Actor actor;
    QString action;  ///< past-tense fact such as "registration.created"
    QString subject; ///< kind of row: "registration", "event", "mail"
    qint64 subjectId = 0;
    qint64 eventId = 0; ///< 0: none
    QJsonObject before; ///< empty: did not exist
    QJsonObject after;
};

[[nodiscard]] QString nameOf(Actor::Kind kind);

} // namespace cookout
