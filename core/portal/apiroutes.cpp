// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apiroutes.h"

using namespace Qt::StringLiterals;

namespace cookout {

std::vector<Route> apiRoutes()
{
    using Method = Request::Method;
    return {
        {Method::Get, u"/api/v1/openapi.json"_s, sendApiDescription},
        {Method::Get, u"/api/v1/events"_s, sendEvents},
        {Method::Get, u"/api/v1/events/{slug}"_s, sendEvent},
        {Method::Get, u"/api/v1/events/{slug}/registrations"_s, sendRegistrations},
        {Method::Post, u"/api/v1/events/{slug}/registrations"_s, addRegistration},
        {Method::Post, u"/api/v1/events/{slug}/import"_s, importRegistrations},
        {Method::Get, u"/api/v1/registrations/{code}"_s, sendRegistration},
        {Method::Patch, u"/api/v1/registrations/{code}"_s, changeRegistration},
        {Method::Delete, u"/api/v1/registrations/{code}"_s, cancelRegistration},
        {Method::Post, u"/api/v1/registrations/{code}/payments"_s, addPayment},
        {Method::Post, u"/api/v1/registrations/{code}/check-ins"_s, addCheckIn},
        {Method::Delete, u"/api/v1/registrations/{code}/check-ins/{id}"_s, takeBackCheckIn},
    };
}

} // namespace cookout
