// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit.h"

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

QString nameOf(Actor::Kind kind)
{
    return nameIn(kindNames, kind);
}

} // namespace cookout
