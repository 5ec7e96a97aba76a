// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit.h"

#include "core/base/token.h"
#include "core/domain/enumnames.h"

namespace cookout {

namespace {

constexpr EnumNames<Actor::Kind, 4> kindNames{{
    {Actor::Kind::Guest, u"guest"},
    {Actor::Kind::Organiser, u"organiser"},
    {Actor::Kind::Script, u"script"},
    {Actor::Kind::System, u"system"},
}};

} // namespace

Change Change::by(const Actor &actor, const QDateTime &at, const QString &undoes)
{
    return {newToken(), actor, at, undoes};
}

QString nameOf(Actor::Kind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<Actor::Kind> actorKindFromString(QStringView text)
{
    return valueIn(kindNames, text);
}

} // namespace cookout
