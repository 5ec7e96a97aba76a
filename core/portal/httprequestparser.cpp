// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/httprequestparser.h"

#include "core/portal/httpsyntax.h"

#include <algorithm>
#include <array>

namespace cookout {

namespace {

constexpr std::array<QByteArrayView, 5> knownMethods{"GET", "HEAD", "POST", "PATCH", "DELETE"};

// Fields that speak about this connection, or about a body that is rebuilt (RFC 9110 section 7.6.1).
constexpr std::array<QByteArrayView, 10> hopFields{
    "connection", "content-length",    "expect",  "keep-alive",    "proxy-connection", "te",
    "trailer",    "transfer-encoding", "upgrade", "http2-settings"};

// A chunk-size line holds at most 8 hexadecimal digits; the rest is extensions, which nobody needs.
constexpr qsizetype chunkDigits = 8;
constexpr qsizetype chunkLine = 256;
constexpr qsizetype chunkExtensions = 8192;
constexpr qsizetype keptCapacity = 65536;

// Fields whose second value would be read by one program and not by another.
constexpr std::array<QByteArrayView, 4> singleFields{"origin", "cookie", "authorization", "content-type"};

// What takeLine() judges itself, or the first byte of a method.
bool mayBeginLine(char c)
{
    return c == '\r' || c == '\n' || isToken(QByteArrayView(&c, 1));
}

QList<QByteArray> valuesOf(const RequestHead &head, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const HeaderField &field : head.fields) {
        if (field.name == name)
            values.append(field.value);
    }
    return values;
}

} // namespace

QByteArray RequestHead::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const HeaderField &field) { return field.name == name; });
    return found == fields.end() ? QByteArray() : found->value;
}

QByteArray ParsedRequest::canonical() const
{
    QByteArray bytes;
    bytes.reserve(head.target.size() + 64 * (head.fields.size() + 1) + body.size());
    bytes.append(wantsNoBody() ? QByteArrayView("GET") : QByteArrayView(head.method));
    bytes.append(' ').append(head.target).append(" HTTP/1.1\r\n");
    for (const HeaderField &field : head.fields) {
        if (std::find(hopFields.begin(), hopFields.end(), field.name) == hopFields.end())
            bytes.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    if (!body.isEmpty() || head.method == "POST" || head.method == "PATCH")
        bytes.append("content-length: ").append(QByteArray::number(body.size())).append("\r\n");
    return bytes.append("\r\n").append(body);
}

HttpRequestParser::HttpRequestParser(std::shared_ptr<const GuardLimits> limits) : m_limits(std::move(limits)) {}

HttpRequestParser::Verdict HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_step == Step::Rejected)
        return Verdict::Rejected;
    m_buffer.append(bytes);
    return resume();
}

HttpRequestParser::Verdict HttpRequestParser::resume()
{
    advance();
    if (m_step == Step::Complete)
        return Verdict::Complete;
    return m_step == Step::Rejected ? Verdict::Rejected : Verdict::NeedMore;
}

ParsedRequest HttpRequestParser::takeRequest()
{
    Q_ASSERT(m_step == Step::Complete);
    m_step = Step::RequestLine;
    m_headBytes = m_trailerBytes = m_trailers = m_extensionBytes = 0;
    m_bodyLimit = m_announced = m_remaining = 0;
    m_blankLineSkipped = m_waitsForContinue = false;
    return std::exchange(m_request, ParsedRequest());
}

HttpRequestParser::Stage HttpRequestParser::stage() const
{
    switch (m_step) {
    case Step::RequestLine:
        return m_position == m_buffer.size() ? Stage::Untouched : Stage::Head;
    case Step::Fields:
        return Stage::Head;
    case Step::Complete:
        return Stage::Complete;
    case Step::Rejected:
        return Stage::Rejected;
    default:
        return Stage::Body;
    }
}

bool HttpRequestParser::takeContinue()
{
    const bool nothingSent = m_position == m_buffer.size() && m_request.body.isEmpty();
    const bool wanted = m_waitsForContinue && nothingSent && stage() == Stage::Body;
    if (stage() == Stage::Body)
        m_waitsForContinue = false;
    return wanted;
}

void HttpRequestParser::advance()
{
    while (m_step != Step::Complete && m_step != Step::Rejected && readStep()) {
    }
    discardRead();
}

// One step; false when it needs more bytes.
bool HttpRequestParser::readStep()
{
    switch (m_step) {
    case Step::RequestLine:
        return readRequestLine();
    case Step::Fields:
        return readField();
    case Step::Body:
        return readBody();
    case Step::ChunkSize:
        return readChunkSize();
    case Step::ChunkData:
        return readChunkData();
    case Step::ChunkEnd:
        return readChunkEnd();
    case Step::Trailers:
        return readTrailer();
    case Step::Complete:
    case Step::Rejected:
        break;
    }
    return false;
}

// A line without its CRLF. "longest" counts the CRLF, and an unfinished line is refused as soon as it cannot fit any
// more, so that the verdict is the same however the bytes arrive.
std::optional<QByteArrayView> HttpRequestParser::takeLine(qsizetype longest, Rejection tooLong)
{
    const qsizetype feed = m_buffer.indexOf('\n', m_scanned);
    const qsizetype end = feed < 0 ? m_buffer.size() + 1 : feed + 1;
    m_scanned = m_buffer.size();
    if (end - m_position > longest) {
        reject(tooLong.status, tooLong.reason);
        return std::nullopt;
    }
    if (feed < 0)
        return std::nullopt;
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_position, feed - m_position);
    m_position = m_scanned = feed + 1;
    if (line.isEmpty() || line.indexOf('\r') != line.size() - 1 || line.contains('\0')) {
        reject(400, "bad-line");
        return std::nullopt;
    }
    return line.chopped(1);
}

bool HttpRequestParser::readRequestLine()
{
    if (m_position < m_buffer.size() && !mayBeginLine(m_buffer.at(m_position)))
        return reject(400, "bad-first-byte"); // a TLS hello, say, which has no end of line to wait for
    const auto line = takeLine(m_limits->requestLine + 2, {414, "request-line-too-long"});
    if (!line)
        return false;
    if (line->isEmpty() && !m_blankLineSkipped) { // one empty line in front is forgiven, RFC 9112 section 2.2
        m_blankLineSkipped = true;
        return true;
    }
    m_headBytes = line->size() + 2;
    m_target.clear();
    const qsizetype first = line->indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line->indexOf(' ', first + 1);
    if (second < 0 || !isToken(line->first(first)))
        return reject(400, "bad-request-line");
    const QByteArrayView method = line->first(first);
    const QByteArrayView target = line->sliced(first + 1, second - first - 1);
    const QByteArrayView version = line->sliced(second + 1);
    if (isOriginForm(target))
        m_target = target.toByteArray();
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return reject(400, "bad-version");
    if (std::find(knownMethods.begin(), knownMethods.end(), method) == knownMethods.end())
        return reject(405, "method");
    if (m_target.isEmpty())
        return reject(400, "bad-target");
    m_request.head.method = method.toByteArray();
    m_request.head.target = m_target;
    m_request.head.minorVersion = version.back() - '0';
    m_step = Step::Fields;
    return true;
}

bool HttpRequestParser::readField()
{
    const auto line = takeLine(m_limits->head - m_headBytes, {431, "head-too-large"});
    if (!line)
        return false;
    m_headBytes += line->size() + 2;
    if (line->isEmpty())
        return finishHead();
    // A folded line starts with a space, which no name does; so does a space in front of the colon fail (RFC 9112
    // section 5).
    const qsizetype colon = line->indexOf(':');
    if (colon < 0 || !isToken(line->first(colon)) || !isFieldValue(line->sliced(colon + 1)))
        return reject(400, "bad-field");
    if (m_request.head.fields.size() >= m_limits->fields)
        return reject(431, "too-many-fields");
    const QByteArrayView value = withoutOptionalSpace(line->sliced(colon + 1));
    m_request.head.fields.append({line->first(colon).toByteArray().toLower(), value.toByteArray()});
    return true;
}

bool HttpRequestParser::finishHead()
{
    const RequestHead &head = m_request.head;
    const QList<QByteArray> hosts = valuesOf(head, "host");
    if (hosts.size() != 1 || !isHostAndPort(hosts.first()))
        return reject(400, "bad-host");
    const auto isRepeated = [&head](QByteArrayView name) { return valuesOf(head, name).size() > 1; };
    if (std::any_of(singleFields.begin(), singleFields.end(), isRepeated))
        return reject(400, "repeated-field");
    const QList<QByteArray> connection = valuesOf(head, "connection");
    const auto saysClose = [](const QByteArray &value) { return namesOption(value, "close"); };
    m_request.keepsAlive = head.minorVersion == 1 && std::none_of(connection.begin(), connection.end(), saysClose);
    return finishExpectation() && finishFraming();
}

// RFC 9110 section 10.1.1; an HTTP/1.0 client does not know the interim answer.
bool HttpRequestParser::finishExpectation()
{
    for (const QByteArray &value : valuesOf(m_request.head, "expect")) {
        if (!equalsIgnoringCase(value, "100-continue"))
            return reject(417, "expectation");
        m_waitsForContinue = m_request.head.minorVersion == 1;
    }
    return true;
}

// RFC 9112 section 6, without any of its leniences: two readings of one length are how requests get smuggled.
bool HttpRequestParser::finishFraming()
{
    const QList<QByteArray> codings = valuesOf(m_request.head, "transfer-encoding");
    const QList<QByteArray> lengths = valuesOf(m_request.head, "content-length");
    if (!codings.isEmpty()) {
        const bool loneChunked = codings.size() == 1 && equalsIgnoringCase(codings.first(), "chunked");
        if (!loneChunked || !lengths.isEmpty() || m_request.head.minorVersion == 0)
            return reject(400, "bad-transfer-encoding");
        return beginBody(-1);
    }
    if (lengths.isEmpty()) {
        if (m_request.head.method == "POST" || m_request.head.method == "PATCH")
            return reject(411, "length-required");
        return complete();
    }
    bool fits = lengths.size() == 1 && areDigits(lengths.first());
    const qint64 length = fits ? lengths.first().toLongLong(&fits) : 0;
    if (!fits)
        return reject(400, "bad-length");
    return length == 0 ? complete() : beginBody(length);
}

// `length` is −1 for a chunked body.
bool HttpRequestParser::beginBody(qint64 length)
{
    m_bodyLimit = m_limits->guestBody;
    if (m_limits->bodyLimit && (length < 0 || length > m_bodyLimit))
        m_bodyLimit = std::max(m_bodyLimit, m_limits->bodyLimit(m_request.head));
    m_step = length < 0 ? Step::ChunkSize : Step::Body;
    return length < 0 || addLength(length);
}

bool HttpRequestParser::addLength(qint64 more)
{
    if (more > m_bodyLimit - m_announced)
        return reject(413, "body-too-large");
    m_announced += more;
    m_remaining = more;
    return true;
}

bool HttpRequestParser::readBody()
{
    const qsizetype here = std::min<qsizetype>(m_remaining, m_buffer.size() - m_position);
    m_request.body.append(QByteArrayView(m_buffer).sliced(m_position, here));
    m_position += here;
    m_scanned = m_position;
    m_remaining -= here;
    if (m_remaining > 0)
        return false;
    return m_step == Step::Body ? complete() : true;
}

bool HttpRequestParser::readChunkSize()
{
    const auto line = takeLine(chunkLine, {400, "bad-chunk"});
    if (!line)
        return false;
    qint64 size = 0;
    qsizetype digits = 0;
    for (; digits < line->size() && hexValue(line->at(digits)) >= 0; ++digits) {
        if (digits == chunkDigits)
            return reject(400, "bad-chunk");
        size = size * 16 + hexValue(line->at(digits));
    }
    const QByteArrayView extension = line->sliced(digits);
    m_extensionBytes += extension.size();
    const bool validExtension = extension.isEmpty() || (extension.startsWith(';') && isFieldValue(extension));
    if (digits == 0 || !validExtension || m_extensionBytes > chunkExtensions)
        return reject(400, "bad-chunk");
    m_step = size == 0 ? Step::Trailers : Step::ChunkData;
    return addLength(size);
}

bool HttpRequestParser::readChunkData()
{
    if (!readBody())
        return false;
    m_step = Step::ChunkEnd;
    return true;
}

bool HttpRequestParser::readChunkEnd()
{
    if (!takeLine(2, {400, "bad-chunk"}))
        return false;
    m_step = Step::ChunkSize;
    return true;
}

// Trailers are held to the rules of fields and then dropped: nothing here has a use for them.
bool HttpRequestParser::readTrailer()
{
    const auto line = takeLine(m_limits->head - m_trailerBytes, {431, "head-too-large"});
    if (!line)
        return false;
    m_trailerBytes += line->size() + 2;
    if (line->isEmpty())
        return complete();
    const qsizetype colon = line->indexOf(':');
    if (colon < 0 || !isToken(line->first(colon)) || !isFieldValue(line->sliced(colon + 1)))
        return reject(400, "bad-field");
    return ++m_trailers <= m_limits->fields || reject(431, "too-many-fields");
}

bool HttpRequestParser::complete()
{
    m_step = Step::Complete;
    return false;
}

bool HttpRequestParser::reject(int status, const char *reason)
{
    m_rejection = {status, reason};
    m_step = Step::Rejected;
    m_request = ParsedRequest();
    m_position = m_scanned = m_buffer.size();
    return false;
}

// Keeps what is not read yet at the front of the buffer, and lets a large buffer go.
void HttpRequestParser::discardRead()
{
    if (m_position == m_buffer.size())
        m_buffer.resize(0);
    else if (m_position > 0)
        m_buffer.remove(0, m_position);
    if (m_buffer.isEmpty() && m_buffer.capacity() > keptCapacity)
        m_buffer = QByteArray();
    m_scanned -= m_position;
    m_position = 0;
}

} // namespace cookout
