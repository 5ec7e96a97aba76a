// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/services/session.h"

#include <chrono>

namespace cookout {

class AccessCache;
class DatabasePool;

/** A device that is about to be paired. The token goes into the QR code (joinPath()) and is known only now. */
struct Pairing {
    Device device;
    Secret token;
};

/** How long a pairing code can be used. */
constexpr std::chrono::minutes pairingLifetime{10};

/**
 * Use-cases of helpers' phones, which sign in by a code instead of a password: it works once, for ten minutes.
 * Stateless; callable from any thread.
 */
class DeviceService {
public:
    DeviceService(DatabasePool &pool, const Clock &clock, const AccessCache &access)
        : m_pool(pool), m_clock(clock), m_access(access)
    {
    }

    /** The newest first, revoked ones too. */
    [[nodiscard]] Pending<QList<Device>> all();

    /** A new device. InvalidInput for the field "name". */
    [[nodiscard]] Pending<Pairing> invite(const QString &name, Role role, const Actor &actor);
    /**
     * Another code for a device that could not use its own or was signed out meanwhile; a former code no longer works.
     * NotFound for an unknown one, Conflict for one that was revoked.
     */
    [[nodiscard]] Pending<Pairing> inviteAgain(DeviceId id, const Actor &actor);

    /** Which device this code is for; uses nothing up. NotFound when it is unknown, used up, too old or revoked. */
    [[nodiscard]] Pending<Device> invited(const QString &pairingToken);
    /**
     * Uses the code up and signs its device in, for one caller only; NotFound for all others. The session with
     * `formerHash` ends: it was the same browser's.
     */
    [[nodiscard]] Pending<NewSession> join(const QString &pairingToken, const QString &formerHash = {});

    /** From the commit on the device is signed out and cannot come back. NotFound, or Conflict when it is revoked. */
    [[nodiscard]] Pending<Device> revoke(DeviceId id, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
    const AccessCache &m_access;
};

} // namespace cookout
