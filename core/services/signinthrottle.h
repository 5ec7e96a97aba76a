// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <chrono>
#include <optional>

namespace cookout {

/**
 * Counts failed sign-ins by account and by address. After five within 15 minutes the next one has to wait: 30 seconds,
 * then twice as long for each further failure, 15 minutes at most. Accounts that do not exist count alike. An attempt
 * counts as failed from its beginning, so that many at once gain nothing. Any thread; in memory, for one program.
 */
class SignInThrottle {
public:
    /** Counts the attempt and answers nothing; or answers how long to wait, and counts nothing. */
    [[nodiscard]] std::optional<std::chrono::seconds> begin(const QString &account, const QString &address,
                                                            const QDateTime &now);
    /** The attempt begun last succeeded: the account starts afresh, the address loses this one failure. */
    void succeeded(const QString &account, const QString &address);
    /** The attempt begun last was neither: nobody looked at the password. */
    void withdraw(const QString &account, const QString &address);

    /** Failures that are remembered, for tests of the bound. */
    [[nodiscard]] qsizetype size() const;

private:
    struct Record {
        int failures = 0;
        QDateTime last;
    };
    using Records = QHash<QString, Record>;

    static std::chrono::seconds waitOf(const Records &records, const QString &key, const QDateTime &now);
    static void count(Records &records, const QString &key, const QDateTime &now);
    static bool isOver(const Record &record, const QDateTime &now);
    static void makeRoom(Records &records, const QDateTime &now);
    static void uncount(Records &records, const QString &key);

    mutable QMutex m_mutex; ///< guards what follows
    Records m_accounts;
    Records m_addresses;
};

} // namespace cookout
