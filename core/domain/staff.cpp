// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staff.h"

#include "core/domain/enumnames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr EnumNames<Role, 5> names{{
    {Role::Admin, u"admin"},
    {Role::Organiser, u"organiser"},
    {Role::Treasurer, u"treasurer"},
    {Role::Kitchen, u"kitchen"},
    {Role::Helper, u"helper"},
}};

} // namespace

bool mayDo(Role role, Right right)
{
    switch (right) {
    case Right::ManageAccess:
        return role == Role::Admin;
    case Right::ManageEvents:
        return role == Role::Admin || role == Role::Organiser;
    case Right::SeeGuests:
        return role != Role::Kitchen;
    case Right::CheckIn:
        return role == Role::Admin || role == Role::Organiser || role == Role::Helper;
    case Right::TakePayments:
        return role != Role::Kitchen;
    case Right::ManageMoney:
        return role == Role::Admin || role == Role::Organiser || role == Role::Treasurer;
    case Right::SeeKitchenList:
        return role == Role::Admin || role == Role::Organiser || role == Role::Kitchen;
    }
    return false;
}

QString nameOf(Role role)
{
    return nameIn(names, role);
}

std::optional<Role> roleFromString(QStringView text)
{
    return valueIn(names, text);
}

QString roleNames()
{
    QStringList words;
    for (const auto &[role, word] : names)
        words.append(QStringView(word).toString());
    return words.join(u", "_s);
}

Actor actorOf(const Access &access)
{
    return {access.kind == Access::Kind::ApiToken ? Actor::Kind::Script : Actor::Kind::Organiser, access.name};
}

QString joinPath(const QString &pairingToken)
{
    return u"staff/join/"_s + pairingToken;
}

} // namespace cookout
