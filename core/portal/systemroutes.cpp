// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/systemroutes.h"

#include "core/portal/accentstyle.h"
#include "core/portal/forwarding.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether the header lists gzip without forbidding it (RFC 9110 section 12.5.3). */
bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &entry : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        if (parts.first().trimmed() == "gzip") {
            const QByteArray weight = parts.value(1).trimmed();
            return !weight.startsWith("q=") || weight.sliced(2).toDouble() > 0;
        }
    }
    return false;
}

/** Whether the client has this already (RFC 9110 section 13.1.2: compared weakly). */
bool isKnown(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    const QList<QByteArray> known = ifNoneMatch.split(',');
    return std::any_of(known.begin(), known.end(), [&tag](const QByteArray &entry) {
        const QByteArray text = entry.trimmed();
        return text == "*" || (text.startsWith("W/") ? text.sliced(2) : text) == tag;
    });
}

/** Takes the same time wherever they differ, and tells nothing of the lengths: digests are compared, all of them. */
bool isSameSecret(const QByteArray &given, const QByteArray &expected)
{
    const QByteArray a = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(expected, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

/** An answer whose address changes with its content; without a body for whoever has it already. */
Response lasting(const Request &request, const PortalContext &context, const QByteArray &type, const QByteArray &bytes,
                 const QByteArray &tag)
{
    const QByteArray maxAge = QByteArray::number(static_cast<qlonglong>(context.settings.staticMaxAge.count()));
    Response response{
        200, type, bytes, {{"Cache-Control", "public, max-age=" + maxAge + ", immutable"}, {"ETag", tag}}};
    if (isKnown(request.header("if-none-match"), tag)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

/** The style sheet of a colour, if the hash is that of the one that this program makes. */
bool sendAccentStyle(const Request &request, const Reply &reply, const PortalContext &context)
{
    const QByteArray style = accentStyle(accentColourIn(request.parameters[1]));
    const QByteArray hash = accentStyleHash(style);
    if (style.isEmpty() || request.parameters[0] != QLatin1StringView(hash))
        return false;
    reply.send(lasting(request, context, "text/css; charset=utf-8", style, '"' + hash + '"'));
    return true;
}

} // namespace

void sendMedia(const Request &request, const Reply &reply, const PortalContext &context)
{
    const auto snapshot = context.services.cache.snapshot();
    const MediaFile *file = snapshot->image(request.parameters.first());
    if (!file)
        return reply.html(404, context.pages.in(request.language).systemPage(404));
    reply.send(lasting(request, context, file->type.toLatin1(), file->bytes, '"' + file->hash.toLatin1() + '"'));
}

void sendStaticFile(const Request &request, const Reply &reply, const PortalContext &context)
{
    if (sendAccentStyle(request, reply, context))
        return;
    const Asset *asset = context.assets.find(request.parameters[0], request.parameters[1]);
    if (!asset)
        return reply.html(404, context.pages.in(request.language).systemPage(404));
    const bool zipped = !asset->gzipped.isEmpty() && acceptsGzip(request.header("accept-encoding"));
    const QByteArray tag = '"' + asset->hash + (zipped ? "-gzip\"" : "\""); // other bytes, another tag
    Response response = lasting(request, context, asset->contentType, zipped ? asset->gzipped : asset->bytes, tag);
    response.headers.emplaceBack("Vary", "Accept-Encoding");
    if (zipped && response.status == 200)
        response.headers.emplaceBack("Content-Encoding", "gzip");
    reply.send(response);
}

void tellHealth(const Request &, const Reply &reply, const PortalContext &)
{
    reply.json(200, R"({"status":"ok"})");
}

void tellReadiness(const Request &, const Reply &reply, const PortalContext &context)
{
    context.readiness->tell(reply);
}

void tellMetrics(const Request &request, const Reply &reply, const PortalContext &context)
{
    const Secret &token = context.settings.metricsToken;
    if (token.isEmpty() && (request.isForwarded || !plainAddress(request.peer).isLoopback()))
        return reply.html(403, context.pages.inEnglish().systemPage(403));
    if (!token.isEmpty() && !isSameSecret(request.header("authorization"), "Bearer " + token.reveal().toUtf8())) {
        return reply.send({401,
                           "text/html; charset=utf-8",
                           context.pages.inEnglish().systemPage(403),
                           {{"WWW-Authenticate", "Bearer"}}});
    }
    if (!context.services.metricsText)
        return reply.html(404, context.pages.inEnglish().systemPage(404));
    context.services.metricsText().deliver(context.portal, [reply, &context](const Result<QByteArray> &text) {
        if (!text)
            return reply.html(503, context.pages.inEnglish().systemPage(503));
        reply.send({200, "text/plain; version=0.0.4; charset=utf-8", *text, {}});
    });
}

} // namespace cookout
