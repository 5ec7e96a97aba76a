// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signinservice.h"

#include "core/base/passwordhash.h"
#include "core/base/token.h"
#include "core/domain/staffrules.h"
#include "core/services/accesscache.h"
#include "core/services/accesschange.h"
#include "core/storage/accessrepository.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcSignIn, "cookout.signin")

/** An account whose password was right a moment ago. */
struct Proven {
    UserId id;
    QString hash;    ///< that the password was compared with
    QString newHash; ///< to keep instead; empty: the former one
};

/** False when the account has been changed since the password was compared. */
Result<bool> beginProven(WriteTransaction &tx, Change change, const Proven &proven, SessionStart start)
{
    const Result<std::optional<StoredUser>> found = UserRepository(tx).byId(proven.id);
    if (!found)
        return failure(found);
    if (!*found || !(*found)->user.enabled || (*found)->passwordHash != proven.hash)
        return false;
    StoredUser stored = **found;
    start.access.role = stored.user.role;
    change.actor = actorOf(start.access);
    Result<void> step;
    if (!proven.newHash.isEmpty()) {
        stored.passwordHash = proven.newHash;
        step = UserRepository::update(tx, stored);
    }
    if (step)
        step = beginSession(tx, change, start);
    const AuditEntry entry{u"user.signed-in"_s,     u"user"_s, proven.id.value, 0, {{u"signed-in"_s, false}},
                           {{u"signed-in"_s, true}}};
    if (step)
        step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<bool>(true) : Result<bool>(failure(step));
}

Result<bool> endSession(WriteTransaction &tx, const Change &change, const Access &access)
{
    const Result<bool> ended = AccessRepository::endSession(tx, access.tokenHash);
    if (!ended || !*ended)
        return ended;
    if (access.kind == Access::Kind::Device) {
        const Result<Device> revoked = revokeDevice(tx, change, {access.id}, u"device.signed-out"_s);
        return revoked ? Result<bool>(true) : Result<bool>(failure(revoked));
    }
    const AuditEntry entry{u"user.signed-out"_s,     u"user"_s, access.id, 0, {{u"signed-in"_s, true}},
                           {{u"signed-in"_s, false}}};
    Result<void> step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<bool>(true) : Result<bool>(failure(step));
}

} // namespace

Pending<SignInAnswer> SignInService::signIn(const SignInAttempt &attempt)
{
    const QString account = accountName(attempt.name);
    if (const auto wait = m_throttle.begin(account, attempt.address, m_clock.now())) {
        qCInfo(lcSignIn) << "too many failed sign-ins: refused for" << wait->count() << "s";
        return Pending<SignInAnswer>::ready(SignInAnswer{SignInAnswer::Outcome::TryLater, {}, *wait});
    }
    return m_passwords.run([this, attempt, account]() -> Result<SignInAnswer> {
        Result<SignInAnswer> answer = check(attempt, account);
        if (!answer)
            m_throttle.withdraw(account, attempt.address);
        else if (answer->outcome == SignInAnswer::Outcome::SignedIn)
            m_throttle.succeeded(account, attempt.address);
        else
            qCInfo(lcSignIn) << "a sign-in failed";
        return answer;
    });
}

Result<SignInAnswer> SignInService::check(const SignInAttempt &attempt, const QString &account)
{
    const Result<std::optional<StoredUser>> found =
        m_pool.read([account](ReadConnection &connection) { return UserRepository(connection).byName(account); })
            .wait();
    if (!found)
        return failure(found);
    const Secret password = normalizedPassword(attempt.password);
    // Somebody's hash is computed in any case, so that the time tells nothing.
    const bool right = isPasswordOf(*found ? (*found)->passwordHash : nobodysHash(), password);
    if (!*found || !right || !(*found)->user.enabled)
        return SignInAnswer{};
    Proven proven{(*found)->user.id, (*found)->passwordHash, {}};
    if (isOutdatedHash(proven.hash))
        proven.newHash = hashOfPassword(password).value_or(QString());
    const Change change = Change::by(Actor{}, m_clock.now());
    NewSession session{Secret(newToken()), {}};
    session.access = {Access::Kind::Account,
                      proven.id.value,
                      (*found)->user.name,
                      (*found)->user.role,
                      hashOfToken(session.token.reveal()),
                      change.at};
    const SessionStart start{session.access, m_access.sessionLifetime(), attempt.formerHash};
    const Result<bool> begun =
        m_pool.write([=](WriteTransaction &tx) { return beginProven(tx, change, proven, start); }).wait();
    if (!begun)
        return failure(begun);
    return *begun ? SignInAnswer{SignInAnswer::Outcome::SignedIn, session, {}} : SignInAnswer{};
}

Pending<bool> SignInService::signOut(const Access &access)
{
    return m_pool.write([access, change = Change::by(actorOf(access), m_clock.now())](WriteTransaction &tx) {
        return endSession(tx, change, access);
    });
}

std::optional<Access> SignInService::whoUses(const QString &token)
{
    if (!looksLikeToken(token))
        return std::nullopt;
    const auto use = m_access.use(hashOfToken(token), m_clock.now());
    if (!use)
        return std::nullopt;
    if (use->isDue) {
        const QDateTime endsAt = use->access.lastSeen.addDuration(m_access.sessionLifetime());
        std::ignore = m_pool.write([access = use->access, endsAt](WriteTransaction &tx) -> Result<int> {
            const Result<void> marked = AccessRepository::markSeen(tx, access, endsAt);
            tx.announce(AccessSeen{access.tokenHash, access.lastSeen});
            return marked ? Result<int>(0) : Result<int>(failure(marked));
        });
    }
    return use->access;
}

std::optional<Access> SignInService::whoHas(const QString &token) const
{
    return looksLikeToken(token) ? m_access.find(hashOfToken(token), m_clock.now()) : std::nullopt;
}

} // namespace cookout
