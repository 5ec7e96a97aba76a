// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/systemroutes.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whether the header lists gzip without forbidding it (RFC 9110 section 12.5.3). */
bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &entry : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        if (parts.first().trimmed() == "gzip")
            return parts.size() < 2 || parts[1].trimmed() != "q=0";
    }
    return false;
}

} // namespace

void sendStaticFile(const Request &request, const Reply &reply, const PortalContext &context)
{
    const Asset *asset = context.assets.find(request.parameters[0], request.parameters[1]);
    if (!asset)
        return reply.html(404, context.pages.systemPage(404));
    const QByteArray maxAge = QByteArray::number(static_cast<qlonglong>(context.settings.staticMaxAge.count()));
    const QByteArray tag = '"' + asset->hash + '"';
    Response response{
        200,
        asset->contentType,
        asset->bytes,
        {{"Cache-Control", "public, max-age=" + maxAge + ", immutable"}, {"ETag", tag}, {"Vary", "Accept-Encoding"}}};
    if (request.header("if-none-match").contains(tag)) {
        response.status = 304;
        response.body.clear();
    } else if (!asset->gzipped.isEmpty() && acceptsGzip(request.header("accept-encoding"))) {
        response.body = asset->gzipped;
        response.headers.emplaceBack("Content-Encoding", "gzip");
    }
    reply.send(response);
}

void tellHealth(const Request &, const Reply &reply, const PortalContext &)
{
    reply.json(200, R"({"status":"ok"})");
}

} // namespace cookout
