// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's parser: the first byte says how the rest is cut. It must come to one verdict however the bytes arrive,
// hold little, and write only requests that it reads the same way again.
#include "core/portal/httprequestparser.h"

#include <cstdlib>

using namespace cookout;

namespace {

using Verdict = HttpRequestParser::Verdict;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Outcome {
    QList<ParsedRequest> requests;
    int status = 0; ///< of the refusal, 0: none
    QByteArray reason;
};

/** Everything one connection's bytes lead to, fed in pieces of so many bytes. */
Outcome outcomeOf(const std::shared_ptr<const GuardLimits> &limits, QByteArrayView bytes, qsizetype piece)
{
    Outcome outcome;
    HttpRequestParser parser(limits);
    for (qsizetype from = 0; from < bytes.size(); from += piece) {
        Verdict verdict = parser.feed(bytes.sliced(from, std::min(piece, bytes.size() - from)));
        while (verdict == Verdict::Complete) {
            outcome.requests.append(parser.takeRequest());
            verdict = parser.resume();
        }
        std::ignore = parser.takeContinue();
        require(parser.bodyBytes() >= 0 && parser.heldBytes() <= 400'000 + bytes.size());
        if (verdict == Verdict::Rejected) {
            outcome.status = parser.rejection().status;
            outcome.reason = parser.rejection().reason;
            break;
        }
    }
    return outcome;
}

bool sameRequest(const ParsedRequest &a, const ParsedRequest &b)
{
    return a.canonical() == b.canonical() && a.keepsAlive == b.keepsAlive;
}

void requireSound(const ParsedRequest &request)
{
    require(request.head.target.startsWith('/') && !request.head.target.startsWith("//"));
    require(request.body.size() <= 65536 && request.head.fields.size() <= 64);
    for (const HeaderField &field : request.head.fields) {
        require(!field.name.isEmpty() && field.name == field.name.toLower());
        for (const char forbidden : {'\r', '\n', '\0'})
            require(!field.name.contains(forbidden) && !field.value.contains(forbidden));
    }
    auto wide = std::make_shared<GuardLimits>(); // a space after each colon makes a head longer
    wide->head = 65536;
    const QByteArray bytes = request.canonical();
    const Outcome again = outcomeOf(wide, bytes, bytes.size());
    require(again.status == 0 && again.requests.size() == 1);
    require(again.requests.first().canonical() == bytes && again.requests.first().body == request.body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    static const auto limits = std::make_shared<const GuardLimits>();
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Outcome whole = outcomeOf(limits, bytes, bytes.size());
    const Outcome cut = outcomeOf(limits, bytes, 1 + data[0]);
    require(whole.status == cut.status && whole.reason == cut.reason && whole.requests.size() == cut.requests.size());
    for (qsizetype i = 0; i < whole.requests.size(); ++i) {
        require(sameRequest(whole.requests[i], cut.requests[i]));
        requireSound(whole.requests[i]);
    }
    return 0;
}
