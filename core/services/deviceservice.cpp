// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deviceservice.h"

#include "core/base/token.h"
#include "core/domain/staffrules.h"
#include "core/services/accesscache.h"
#include "core/services/accesschange.h"
#include "core/storage/accessrepository.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/devicerepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

tl::unexpected<Error> noSuchPairing()
{
    return failure(ErrorCode::NotFound, u"this pairing code cannot be used, or not any more"_s);
}

Result<Pairing> addDevice(WriteTransaction &tx, const Change &change, Pairing pairing)
{
    const Result<DeviceId> id = DeviceRepository::insert(tx, pairing.device, hashOfToken(pairing.token.reveal()));
    if (!id)
        return failure(id);
    pairing.device.id = *id;
    const AuditEntry entry{
        u"device.invited"_s,
        u"device"_s,
        id->value,
        0,
        {},
        {{u"name"_s, pairing.device.name}, {u"role"_s, nameOf(pairing.device.role)}, {u"revoked"_s, false}}};
    if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
        return failure(audited);
    const Result<void> announced = announceAccess(tx, change.at);
    return announced ? Result<Pairing>(pairing) : Result<Pairing>(failure(announced));
}

Result<Pairing> renewPairing(WriteTransaction &tx, const Change &change, DeviceId id, Pairing pairing)
{
    const Result<std::optional<Device>> found = DeviceRepository(tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such device"_s);
    if ((*found)->revokedAt.isValid())
        return failure(ErrorCode::Conflict, u"%1 is revoked: invite it as a new device"_s.arg((*found)->name));
    const QDateTime endsAt = pairing.device.pairingEndsAt;
    pairing.device = **found;
    pairing.device.pairingEndsAt = endsAt;
    Result<void> step = DeviceRepository::setPairing(tx, id, hashOfToken(pairing.token.reveal()), endsAt);
    const AuditEntry entry{u"device.invited-again"_s, u"device"_s, id.value, 0, {}, {{u"invited"_s, true}}};
    if (step)
        step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<Pairing>(pairing) : Result<Pairing>(failure(step));
}

Result<NewSession> pairDevice(WriteTransaction &tx, Change change, const QString &pairingHash, NewSession session,
                              SessionStart start)
{
    const Result<std::optional<Device>> paired = DeviceRepository::pair(tx, pairingHash, change.at);
    if (!paired)
        return failure(paired);
    if (!*paired)
        return noSuchPairing();
    const Device &device = **paired;
    session.access = {Access::Kind::Device, device.id.value,          device.name,
                      device.role,          session.access.tokenHash, change.at};
    start.access = session.access;
    change.actor = actorOf(session.access);
    Result<void> step = AccessRepository::endSessionsOf(tx, device.id); // a phone has one at a time
    if (step)
        step = beginSession(tx, change, start);
    const AuditEntry entry{u"device.paired"_s, u"device"_s, device.id.value, 0, {}, {{u"paired"_s, true}}};
    if (step)
        step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<NewSession>(session) : Result<NewSession>(failure(step));
}

} // namespace

Pending<QList<Device>> DeviceService::all()
{
    return m_pool.read([](ReadConnection &connection) { return DeviceRepository(connection).all(); });
}

Pending<Pairing> DeviceService::invite(const QString &name, Role role, const Actor &actor)
{
    const Result<QString> valid = validatedStaffName(name);
    if (!valid)
        return Pending<Pairing>::ready(failure(valid));
    const Change change = Change::by(actor, m_clock.now());
    Pairing pairing{{}, Secret(newToken())};
    pairing.device.name = *valid;
    pairing.device.role = role;
    pairing.device.pairingEndsAt = change.at.addDuration(pairingLifetime);
    return m_pool.write([=](WriteTransaction &tx) { return addDevice(tx, change, pairing); });
}

Pending<Pairing> DeviceService::inviteAgain(DeviceId id, const Actor &actor)
{
    const Change change = Change::by(actor, m_clock.now());
    Pairing pairing{{}, Secret(newToken())};
    pairing.device.pairingEndsAt = change.at.addDuration(pairingLifetime);
    return m_pool.write([=](WriteTransaction &tx) { return renewPairing(tx, change, id, pairing); });
}

Pending<Device> DeviceService::invited(const QString &pairingToken)
{
    return m_pool.read(
        [hash = hashOfToken(pairingToken), now = m_clock.now()](ReadConnection &connection) -> Result<Device> {
            const Result<std::optional<Device>> found = DeviceRepository(connection).byPairing(hash, now);
            if (!found)
                return failure(found);
            return *found ? Result<Device>(**found) : Result<Device>(noSuchPairing());
        });
}

Pending<NewSession> DeviceService::join(const QString &pairingToken, const QString &formerHash)
{
    NewSession session{Secret(newToken()), {}};
    session.access.tokenHash = hashOfToken(session.token.reveal());
    const SessionStart start{{}, m_access.sessionLifetime(), formerHash};
    return m_pool.write([=, hash = hashOfToken(pairingToken), change = Change::by(Actor{}, m_clock.now())](
                            WriteTransaction &tx) { return pairDevice(tx, change, hash, session, start); });
}

Pending<Device> DeviceService::revoke(DeviceId id, const Actor &actor)
{
    return m_pool.write([id, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return revokeDevice(tx, change, id, u"device.revoked"_s);
    });
}

} // namespace cookout
