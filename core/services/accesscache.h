// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/domainevent.h"

#include <chrono>
#include <mutex>

namespace cookout {

class DatabasePool;

/**
 * Who may use the portal as staff, by the hash of what they show: known without SQL. Loaded once after the start, then
 * replaced by the facts of each commit before anybody hears of it, so that what is revoked is refused from the commit
 * on; what another program revokes, as soon as its commit is noticed. Any thread.
 */
class AccessCache {
public:
    explicit AccessCache(std::chrono::seconds sessionLifetime) : m_lifetime(sessionLifetime) {}

    /** Reads everybody anew, for every cache that hears the pool's facts; makes the key of form tokens if need be. */
    [[nodiscard]] static Pending<int> load(DatabasePool &pool, const QDateTime &now);
    /** Applies committed facts. Any thread, one call at a time: CommitRelay sees to that. */
    void apply(const QList<DomainEvent> &facts);

    /** Who holds this token; nothing when it is unknown, revoked, or not used for too long. Counts as no use of it. */
    [[nodiscard]] std::optional<Access> find(const QString &tokenHash, const QDateTime &now) const;

    struct Use {
        Access access;
        bool isDue = false; ///< to be written down; told to one caller a minute
    };
    /** The same for a request: a session lives on from `now`. */
    [[nodiscard]] std::optional<Use> use(const QString &tokenHash, const QDateTime &now);

    /** What form tokens are signed with, the same in every instance; empty until it is loaded. */
    [[nodiscard]] QString formKey() const;

    /** How long a session lives after its last request. */
    [[nodiscard]] std::chrono::seconds sessionLifetime() const;
    void setSessionLifetime(std::chrono::seconds lifetime);

private:
    struct Entry {
        Access access;
        QDateTime written; ///< what the database has for access.lastSeen
    };

    void replace(const QList<Access> &access);
    void keepSeen(const AccessSeen &fact);
    [[nodiscard]] bool isAlive(const Access &access, const QDateTime &now) const;
    [[nodiscard]] std::chrono::seconds writingInterval() const;

    mutable std::mutex m_mutex; ///< guards what follows
    QHash<QString, Entry> m_entries;
    QString m_formKey;
    std::chrono::seconds m_lifetime;
};

} // namespace cookout
