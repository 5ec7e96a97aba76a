// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>

namespace cookout {

/**
 * How many requests one address may send: a token bucket for reading and one for changing, kept as the moment at which
 * it would be full again (GCRA). An IPv6 network of 64 bits counts as one address, since any of its machines can take
 * all of them. The table has a fixed size: whoever has been quiet longest is forgotten first. One thread.
 */
class RateLimiter {
public:
    using Time = std::chrono::steady_clock::time_point;

    enum class Kind {
        Read,   ///< GET and HEAD; a fifth of a minute's at once
        Change, ///< everything else; half of a minute's at once
    };

    /** Requests per minute and address; 0 = no limit. `mostAddresses` bounds the table. */
    RateLimiter(int readsPerMinute, int changesPerMinute, qsizetype mostAddresses = 8192);

    /**
     * Counts a request at `now`. 0: it may go on. Otherwise it may not, was not counted, and the next one may after so
     * many whole seconds.
     */
    [[nodiscard]] std::chrono::seconds admit(const QHostAddress &address, Kind kind, Time now);

    [[nodiscard]] qsizetype addressCount() const { return m_addresses.size(); }

private:
    struct Bucket {
        std::chrono::nanoseconds refill{0}; ///< time per request; 0: no limit
        std::chrono::nanoseconds depth{0};  ///< how far ahead of now an address may be
    };
    struct Full {
        Time reads; ///< when the bucket is full again
        Time changes;
        [[nodiscard]] Time latest() const { return std::max(reads, changes); }
    };
    using Network = std::pair<quint64, quint64>;

    [[nodiscard]] static Bucket bucketOf(int perMinute, int burst);
    [[nodiscard]] static Network networkOf(const QHostAddress &address);
    void makeRoom(Time now);

    const Bucket m_reads;
    const Bucket m_changes;
    const qsizetype m_mostAddresses;
    QHash<Network, Full> m_addresses;
};

} // namespace cookout
