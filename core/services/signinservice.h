// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/services/session.h"
#include "core/services/signinthrottle.h"

namespace cookout {

class AccessCache;
class DatabasePool;

struct SignInAttempt {
    QString name; ///< as typed
    Secret password;
    QString address;    ///< where from; what belongs to one customer of a network counts as one
    QString formerHash; ///< of the session that the same browser has, which ends; empty: none
};

struct SignInAnswer {
    enum class Outcome {
        SignedIn,
        Refused,  ///< no such account, not its password, or disabled: nobody is told which
        TryLater, ///< too many failures: after `wait`
    };
    Outcome outcome = Outcome::Refused;
    NewSession session;
    std::chrono::seconds wait{0};
};

/**
 * Signs accounts in and everybody out, and knows who is behind a request. `passwords` are the threads that hash, and
 * must stop before this is gone. Callable from any thread.
 */
class SignInService {
public:
    SignInService(DatabasePool &pool, const Clock &clock, Background &passwords, AccessCache &access)
        : m_pool(pool), m_clock(clock), m_passwords(passwords), m_access(access)
    {
    }

    /**
     * Takes the same time whether there is such an account or not. Busy when too many sign in at once. The token is
     * always a new one, whatever the browser had before.
     */
    [[nodiscard]] Pending<SignInAnswer> signIn(const SignInAttempt &attempt);

    /** Ends a session; a device is revoked with it, since its code is used up. False when there was none. */
    [[nodiscard]] Pending<bool> signOut(const Access &access);

    /** Who sends a request with this token; nothing for a token that nobody may use (any more). Never blocks. */
    [[nodiscard]] std::optional<Access> whoUses(const QString &token);
    /** The same without that it counts as a use. */
    [[nodiscard]] std::optional<Access> whoHas(const QString &token) const;

private:
    [[nodiscard]] Result<SignInAnswer> check(const SignInAttempt &attempt, const QString &account);

    DatabasePool &m_pool;
    const Clock &m_clock;
    Background &m_passwords;
    AccessCache &m_access;
    SignInThrottle m_throttle;
};

} // namespace cookout
