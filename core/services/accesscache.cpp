// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accesscache.h"

#include "core/base/token.h"
#include "core/services/accesschange.h"
#include "core/storage/databasepool.h"
#include "core/storage/settingsrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Result<QString> formKeyIn(WriteTransaction &tx, const QString &spare)
{
    // A note of the program's own, not a setting. A restored copy brings its key along: open forms go on working.
    const QString formKeyName = u"portal.form-key"_s;
    const Result<std::optional<StoredSetting>> found = SettingsRepository(tx).byName(formKeyName);
    if (!found)
        return failure(found);
    if (*found)
        return (*found)->value;
    const Result<StoredSetting> stored = SettingsRepository::store(tx, formKeyName, spare);
    return stored ? Result<QString>(stored->value) : Result<QString>(failure(stored));
}

} // namespace

Pending<int> AccessCache::load(DatabasePool &pool, const QDateTime &now)
{
    // A write job, so that no other commit can slip between reading and keeping.
    return pool.write([now, spare = QString(newToken() + newToken())](WriteTransaction &tx) -> Result<int> {
        const Result<QList<Access>> access = presentAccess(tx, now);
        if (!access)
            return failure(access);
        const Result<QString> key = formKeyIn(tx, spare);
        if (!key)
            return failure(key);
        tx.announce(AccessChanged{*access, *key, true});
        return static_cast<int>(access->size());
    });
}

void AccessCache::apply(const QList<DomainEvent> &facts)
{
    for (const DomainEvent &fact : facts) {
        if (const auto *const changed = std::get_if<AccessChanged>(&fact)) {
            const std::lock_guard lock(m_mutex);
            replace(changed->access);
            if (!changed->formKey.isEmpty())
                m_formKey = changed->formKey;
        } else if (const auto *const seen = std::get_if<AccessSeen>(&fact)) {
            const std::lock_guard lock(m_mutex);
            keepSeen(*seen);
        }
    }
}

void AccessCache::replace(const QList<Access> &access)
{
    QHash<QString, Entry> entries;
    entries.reserve(access.size());
    for (const Access &one : access) {
        Entry entry{one, one.lastSeen};
        const auto known = m_entries.constFind(one.tokenHash);
        if (known != m_entries.cend()) { // requests since were counted here only
            entry.access.lastSeen = std::max(known->access.lastSeen, one.lastSeen);
            entry.written = std::max(known->written, one.lastSeen);
        }
        entries.insert(one.tokenHash, entry);
    }
    m_entries = std::move(entries);
}

void AccessCache::keepSeen(const AccessSeen &fact)
{
    const auto known = m_entries.find(fact.tokenHash);
    if (known == m_entries.end())
        return;
    known->access.lastSeen = std::max(known->access.lastSeen, fact.at);
    known->written = std::max(known->written, fact.at);
}

std::optional<Access> AccessCache::find(const QString &tokenHash, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_entries.constFind(tokenHash);
    if (known == m_entries.cend() || !isAlive(known->access, now))
        return std::nullopt;
    return known->access;
}

std::optional<AccessCache::Use> AccessCache::use(const QString &tokenHash, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_entries.find(tokenHash);
    if (known == m_entries.end() || !isAlive(known->access, now))
        return std::nullopt;
    known->access.lastSeen = std::max(known->access.lastSeen, now);
    const bool isDue = !known->written.isValid() || known->written.addDuration(writingInterval()) <= now;
    if (isDue)
        known->written = now;
    return Use{known->access, isDue};
}

bool AccessCache::isAlive(const Access &access, const QDateTime &now) const
{
    return access.kind == Access::Kind::ApiToken || now < access.lastSeen.addDuration(m_lifetime);
}

/** What a crash may take from a session's life, so never much of it. */
std::chrono::seconds AccessCache::writingInterval() const
{
    return std::min<std::chrono::seconds>(60s, m_lifetime / 4);
}

QString AccessCache::formKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_formKey;
}

std::chrono::seconds AccessCache::sessionLifetime() const
{
    const std::lock_guard lock(m_mutex);
    return m_lifetime;
}

void AccessCache::setSessionLifetime(std::chrono::seconds lifetime)
{
    const std::lock_guard lock(m_mutex);
    m_lifetime = lifetime;
}

} // namespace cookout
