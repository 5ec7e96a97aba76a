// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"

namespace cookout {

/**
 * Who makes a change and under which id it goes into the history. Whoever wants to take it back later gives the id, a
 * newToken() of its own; any Actor is the author of a change that gets one. One id, one change.
 */
struct Author {
    Author(Actor actor_, QString changeId_ = {}) // NOLINT(google-explicit-constructor): an Actor is one
        : actor(std::move(actor_)), changeId(std::move(changeId_))
    {
    }

    Actor actor;
    QString changeId; ///< empty: it gets one
};

/** The author's change at that instant. */
[[nodiscard]] inline Change changeBy(const Author &author, const QDateTime &at)
{
    Change change = Change::by(author.actor, at);
    if (!author.changeId.isEmpty())
        change.id = author.changeId;
    return change;
}

} // namespace cookout
