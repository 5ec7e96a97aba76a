// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formrequest.h"

#include "core/base/token.h"
#include "core/portal/formtoken.h"
#include "core/portal/staffaccess.h"
#include "core/services/accesscache.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether the body is what a form sends; a body of nothing needs no type. */
bool isForm(const Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    return request.body.isEmpty() || type == "application/x-www-form-urlencoded";
}

/** Whose the form of an event's page is: the session's in which it was shown, else the event's. */
QString bindingFor(const Request &request, const PortalContext &context, const Event &event)
{
    const std::optional<Access> staff = staffOf(request, context);
    return staff ? bindingOf(*staff) : QString(u"register "_s + event.slug);
}

/** Whether somebody is signed in here whose form may come from elsewhere. */
bool isDoubtful(const Request &request, const PortalContext &context, const FormFields &fields)
{
    const std::optional<Access> staff = staffOf(request, context);
    return staff && !(request.headers.contains("origin") && hasFormToken(fields, bindingOf(*staff), context));
}

} // namespace

std::optional<FormFields> requiredFields(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto refuse = [&](int status) { reply.html(status, context.pages.in(request.language).systemPage(status)); };
    Result<FormFields> fields = FormFields::fromBody(request.body);
    if (!isForm(request))
        refuse(415);
    else if (!fields)
        refuse(400);
    else if (isDoubtful(request, context, *fields))
        refuse(403);
    else
        return std::move(*fields);
    return std::nullopt;
}

FormOptions newForm(const Request &request, const PortalContext &context, const Event &event)
{
    return {context.services.sendsMail, newToken(), newFormToken(bindingFor(request, context, event), context)};
}

FormOptions sameForm(const Request &request, const PortalContext &context, const Event &event, const FormFields &fields)
{
    FormOptions options = newForm(request, context, event);
    if (timeSinceShown(request, context, event, fields))
        options.formToken = fields.value(u"form_token"_s);
    return options;
}

std::optional<std::chrono::milliseconds> timeSinceShown(const Request &request, const PortalContext &context,
                                                        const Event &event, const FormFields &fields)
{
    return ageOfFormToken(fields.value(u"form_token"_s), context.services.access.formKey(),
                          bindingFor(request, context, event), context.services.clock.now());
}

QString staffFormToken(const Request &request, const PortalContext &context)
{
    const std::optional<Access> staff = staffOf(request, context);
    return staff ? newFormToken(bindingOf(*staff), context) : QString();
}

int statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::Full:
    case ErrorCode::Denied:
        return 409;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

} // namespace cookout
