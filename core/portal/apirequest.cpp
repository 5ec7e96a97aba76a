// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apirequest.h"

#include "core/exchange/strictjson.h"
#include "core/portal/formreader.h"
#include "core/portal/staffcookie.h"
#include "core/services/signinservice.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether it is application/json, in UTF-8 if it says so (RFC 8259 section 8.1). */
bool isJsonType(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    if (parts.first().trimmed() != "application/json")
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const QByteArray &part) {
        const QByteArray parameter = part.trimmed().replace('"', "");
        return !parameter.startsWith("charset=") || parameter == "charset=utf-8" || parameter == "charset=utf8";
    });
}

void challenge(const Reply &reply, int status, const QByteArray &error, const QString &detail = {})
{
    const QByteArray value = "Bearer realm=\"Cookout\"" + (error.isEmpty() ? error : ", error=\"" + error + '"');
    ApiProblem problem{status, {}, detail};
    problem.headers.append({"WWW-Authenticate", value}); // RFC 6750 section 3
    sendProblem(reply, problem);
}

} // namespace

std::optional<Access> apiCaller(const Request &request, const Reply &reply, const PortalContext &context)
{
    const QString token = bearerToken(request.header("authorization"));
    if (token.isEmpty()) {
        challenge(reply, 401, {});
        return std::nullopt;
    }
    std::optional<Access> caller = context.services.signIn.whoUses(token);
    if (!caller || caller->kind == Access::Kind::Account) { // a browser's session is no key for scripts
        challenge(reply, 401, "invalid_token");
        return std::nullopt;
    }
    return caller;
}

std::optional<Access> apiCaller(const Request &request, const Reply &reply, const PortalContext &context, Right right)
{
    std::optional<Access> caller = apiCaller(request, reply, context);
    if (!caller || mayDo(caller->role, right))
        return caller;
    refuseRole(reply, *caller);
    return std::nullopt;
}

void refuseRole(const Reply &reply, const Access &caller)
{
    challenge(reply, 403, "insufficient_scope", u"A token of the role %1 may not do this."_s.arg(nameOf(caller.role)));
}

std::optional<QJsonObject> jsonBody(const Request &request, const Reply &reply)
{
    if (!isJsonType(request.header("content-type"))) {
        sendProblem(reply, {415});
        return std::nullopt;
    }
    if (request.body.size() > longestJsonBody) {
        sendProblem(reply, {413});
        return std::nullopt;
    }
    const Result<QJsonValue> value = strictJson(request.body);
    if (value && value->isObject())
        return value->toObject();
    const QString why =
        value ? u"The body is not an object."_s : u"The body cannot be read: %1."_s.arg(value.error().detail);
    sendProblem(reply, {400, u"malformed-json"_s, why});
    return std::nullopt;
}

std::optional<QMap<QString, QString>> queryOf(const Request &request, const Reply &reply, const QStringList &known)
{
    const Result<FormFields> fields = FormFields::fromBody(request.query.toLatin1());
    if (!fields) {
        sendProblem(reply, {400, {}, u"The query is not encoded properly."_s});
        return std::nullopt;
    }
    QMap<QString, QString> parameters = fields->startingWith({});
    parameters.remove(u"lang"_s);
    QList<ApiFlaw> flaws;
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        if (!known.contains(parameter.key()))
            flaws.append({{}, parameter.key(), u"unknown"_s, u"There is no such parameter."_s});
    }
    if (flaws.isEmpty())
        return parameters;
    sendProblem(reply, {400, {}, u"The query has unknown parameters."_s, flaws});
    return std::nullopt;
}

std::optional<QString> submissionKeyOf(const Request &request, const Reply &reply, const QString &member)
{
    QByteArray header = request.header("idempotency-key").trimmed();
    if (header.size() >= 2 && header.startsWith('"') && header.endsWith('"')) // a structured field (RFC 8941)
        header = header.sliced(1, header.size() - 2);
    const QString key = QString::fromUtf8(header);
    if (key.isEmpty() || member.isEmpty() || key == member)
        return member.isEmpty() ? key : member;
    sendProblem(reply, invalidProblem({{u"#/submission_key"_s,
                                        {},
                                        u"bad-choice"_s,
                                        u"This is another key than that of the header Idempotency-Key."_s}}));
    return std::nullopt;
}

QString linkBase(const Request &request, const PortalContext &context)
{
    const QString forwarded = request.forwardedBase();
    return forwarded.isEmpty() ? context.baseUrl : forwarded;
}

void sendJson(const Reply &reply, int status, const QJsonObject &object,
              QList<std::pair<QByteArray, QByteArray>> headers)
{
    reply.send({status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), std::move(headers)});
}

} // namespace cookout
