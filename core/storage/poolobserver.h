// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/domainevent.h"

namespace cookout {

/** Hears what has become durable, on threads of the pool: one of its own commits at a time, in their order. */
class PoolObserver {
public:
    virtual ~PoolObserver() = default;
    /** On the writer's thread, before the answers go out. */
    virtual void committed(const QList<DomainEvent> &facts) = 0;
    /** Another instance has committed these. On the listener's thread, maybe beside committed(). PostgreSQL only. */
    virtual void committedElsewhere(const QList<DomainEvent> &facts) = 0;
    /** Writes could not be made durable, or the database could not be opened. Also from the watcher's thread. */
    virtual void failed(const Error &error) = 0;
    /** Another program has committed something: what was read before may be outdated. */
    virtual void changedOutside() = 0;
};

} // namespace cookout
