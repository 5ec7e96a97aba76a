// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventroutes.h"
#include "core/portal/portalrouter.h"
#include "core/portal/registrationroutes.h"
#include "core/portal/systemroutes.h"

using namespace Qt::StringLiterals;

namespace cookout {

std::vector<Route> portalRoutes()
{
    using Method = Request::Method;
    return {
        {Method::Get, u"/"_s, showFirstPage},
        {Method::Get, u"/e/{slug}"_s, showEvent},
        {Method::Post, u"/e/{slug}/register"_s, submitRegistration},
        {Method::Get, u"/e/{slug}/register"_s, returnToEvent},
        {Method::Get, u"/r/{token}"_s, showRegistration},
        {Method::Get, u"/static/{hash}/{name}"_s, sendStaticFile},
        {Method::Get, u"/healthz"_s, tellHealth},
    };
}

} // namespace cookout
