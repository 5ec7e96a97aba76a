// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apiroutes.h"
#include "core/portal/eventroutes.h"
#include "core/portal/guesteditroutes.h"
#include "core/portal/guestfileroutes.h"
#include "core/portal/guestroutes.h"
#include "core/portal/lostlinkroutes.h"
#include "core/portal/portalrouter.h"
#include "core/portal/registrationroutes.h"
#include "core/portal/staffroutes.h"
#include "core/portal/systemroutes.h"

using namespace Qt::StringLiterals;

namespace cookout {

std::vector<Route> portalRoutes()
{
    using Method = Request::Method;
    std::vector<Route> routes{
        {Method::Get, u"/"_s, showFirstPage},
        {Method::Get, u"/e/{slug}"_s, showEvent},
        {Method::Get, u"/e/{slug}/info"_s, showInfo},
        {Method::Post, u"/e/{slug}/register"_s, submitRegistration},
        {Method::Get, u"/e/{slug}/register"_s, returnToEvent},
        {Method::Get, u"/r/{token}"_s, showRegistration},
        {Method::Get, u"/r/{token}/edit"_s, showEdit},
        {Method::Post, u"/r/{token}/edit"_s, submitEdit},
        {Method::Get, u"/r/{token}/cancel"_s, showCancel},
        {Method::Post, u"/r/{token}/cancel"_s, submitCancel},
        {Method::Post, u"/r/{token}/restore"_s, submitRestore},
        {Method::Post, u"/r/{token}/offer/accept"_s, acceptOffer},
        {Method::Post, u"/r/{token}/offer/decline"_s, declineOffer},
        {Method::Post, u"/r/{token}/resend"_s, submitResend},
        {Method::Get, u"/r/{token}/event.ics"_s, sendCalendar},
        {Method::Get, u"/r/{token}/qr.svg"_s, sendTicketCode},
        {Method::Get, u"/r/{token}/pay.svg"_s, sendPaymentCode},
        {Method::Get, u"/lost"_s, showLostLink},
        {Method::Post, u"/lost"_s, submitLostLink},
        {Method::Get, u"/privacy"_s, showPrivacy},
        {Method::Get, u"/staff"_s, showStaff},
        {Method::Get, u"/staff/sign-in"_s, showSignIn},
        {Method::Post, u"/staff/sign-in"_s, submitSignIn},
        {Method::Post, u"/staff/sign-out"_s, submitSignOut},
        {Method::Get, u"/staff/join/{token}"_s, showJoin},
        {Method::Post, u"/staff/join/{token}"_s, submitJoin},
        {Method::Get, u"/static/{hash}/{name}"_s, sendStaticFile, false},
        {Method::Get, u"/media/{hash}"_s, sendMedia, false},
        {Method::Get, u"/healthz"_s, tellHealth, false},
        {Method::Get, u"/readyz"_s, tellReadiness, false},
        {Method::Get, u"/metrics"_s, tellMetrics, false},
    };
    const std::vector<Route> api = apiRoutes();
    routes.insert(routes.end(), api.begin(), api.end());
    return routes;
}

} // namespace cookout
