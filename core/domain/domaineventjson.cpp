// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domaineventjson.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A party's fact; both kinds carry the same. */
template <typename PartyFact>
QJsonObject partyJson(const QString &name, const PartyFact &fact)
{
    return {{u"fact"_s, name},
            {u"event"_s, fact.eventId.value},
            {u"registration"_s, fact.registrationId.value},
            {u"places"_s, fact.placesTaken},
            {u"waiting"_s, fact.waiting},
            {u"revision"_s, fact.eventRevision}};
}

template <typename PartyFact>
PartyFact partyFact(const QJsonObject &json)
{
    return {{json.value("event"_L1).toInteger()},
            {json.value("registration"_L1).toInteger()},
            json.value("places"_L1).toInt(),
            json.value("waiting"_L1).toInt(),
            json.value("revision"_L1).toInt()};
}

struct Teller {
    using Told = std::optional<QJsonObject>;

    Told operator()(const RegistrationAdded &fact) const { return partyJson(u"registration-added"_s, fact); }
    Told operator()(const RegistrationChanged &fact) const { return partyJson(u"registration-changed"_s, fact); }
    Told operator()(const SettingChanged &fact) const
    {
        return QJsonObject{{u"fact"_s, u"setting-changed"_s}, {u"name"_s, fact.name}};
    }
    Told operator()(const MailQueued &) const { return QJsonObject{{u"fact"_s, u"mail-queued"_s}}; }
    Told operator()(const MailChanged &fact) const
    {
        return QJsonObject{{u"fact"_s, u"mail-changed"_s}, {u"mail"_s, fact.mailId.value}};
    }
    Told operator()(const AccessSeen &fact) const
    {
        return QJsonObject{
            {u"fact"_s, u"access-seen"_s}, {u"token"_s, fact.tokenHash}, {u"at"_s, toStorageText(fact.at)}};
    }
    /** Whole events, and whatever has no words here yet: the others read everything anew. */
    template <typename Other>
    Told operator()(const Other &) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<QJsonObject> toJson(const DomainEvent &fact)
{
    return std::visit(Teller(), fact);
}

std::optional<DomainEvent> fromJson(const QJsonObject &json)
{
    const QString fact = json.value("fact"_L1).toString();
    if (fact == "registration-added"_L1)
        return partyFact<RegistrationAdded>(json);
    if (fact == "registration-changed"_L1)
        return partyFact<RegistrationChanged>(json);
    if (fact == "setting-changed"_L1)
        return SettingChanged{json.value("name"_L1).toString()};
    if (fact == "mail-queued"_L1)
        return MailQueued{};
    if (fact == "mail-changed"_L1)
        return MailChanged{{json.value("mail"_L1).toInteger()}};
    if (fact == "access-seen"_L1)
        return AccessSeen{json.value("token"_L1).toString(), fromStorageText(json.value("at"_L1).toString())};
    return std::nullopt;
}

} // namespace cookout
