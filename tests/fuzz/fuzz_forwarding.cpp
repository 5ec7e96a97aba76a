// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of proxies, one a line: what is believed of them goes into redirects, links and limits.
#include "core/portal/forwarding.h"
#include "core/portal/httpsyntax.h"

#include <cstdlib>

using namespace cookout;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> lines = text.split('\n');
    static const Subnets trusted(QStringList{QStringLiteral("10.0.0.0/8"), QStringLiteral("2001:db8::/32")});
    Request request;
    request.peer = QHostAddress(QStringLiteral("10.0.0.1"));
    request.headers = {{"host", "inside"},
                       {"x-forwarded-for", lines.value(0)},
                       {"x-forwarded-proto", lines.value(1)},
                       {"x-forwarded-host", lines.value(2)},
                       {"x-forwarded-prefix", lines.value(3)}};
    seeThroughProxies(request, trusted, false);
    require(!request.clientAddress.isNull() && isHostAndPort(request.host));
    require(request.prefix.isEmpty() || isOriginForm(request.prefix));
    require(request.forwardedBase().isEmpty() || request.forwardedBase().endsWith(QLatin1Char('/')));
    require(withPrefix(text, {}) == text);
    return 0;
}
