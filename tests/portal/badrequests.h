// SPDX-License-Identifier: GPL-3.0-or-later
// house: one table, read as one
#pragma once

#include <QByteArray>
#include <QList>

#include <string_view>

namespace cookout {

/** A request the guard must refuse, and how. */
struct BadRequest {
    const char *name;
    QByteArray bytes;
    int status;
    const char *reason;
};

inline QByteArray getWith(const QByteArray &lines)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
}

inline QByteArray targetOf(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

inline QByteArray postWith(const QByteArray &lines, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n" + body;
}

inline QByteArray chunkedPost(const QByteArray &chunks)
{
    return postWith("Transfer-Encoding: chunked\r\n", chunks);
}

inline QByteArray numberedFields(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "x-" + QByteArray::number(i) + ": y\r\n";
    return lines;
}

/** A GET whose request line has `length` bytes without its CRLF. */
inline QByteArray requestLineOf(qsizetype length)
{
    const QByteArray rest = "GET / HTTP/1.1";
    return targetOf("/" + QByteArray(length - rest.size(), 'a'));
}

/** A GET whose head has `length` bytes in all, every line of it short. */
inline QByteArray headOf(qsizetype length)
{
    QByteArray lines;
    qsizetype missing = length - getWith({}).size();
    while (missing > 0) {
        const qsizetype line = missing > 2000 ? 1000 : missing;
        lines += "x: " + QByteArray(line - 5, 'y') + "\r\n";
        missing -= line;
    }
    return getWith(lines);
}

inline QList<BadRequest> badLines()
{
    using namespace std::string_view_literals;
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    return {
        {"empty request line", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-request-line"},
        {"one word", "GET\r\n\r\n", 400, "bad-request-line"},
        {"no version", "GET /\r\n\r\n", 400, "bad-request-line"},
        {"two spaces before the target", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"two spaces before the version", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"tab for a space", "GET\t/\tHTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-request-line"},
        {"space in front", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-first-byte"},
        {"TLS hello that has only begun", "\x16", 400, "bad-first-byte"},
        {"a byte beyond ASCII in front", "\xc3", 400, "bad-first-byte"},
        {"two origins", getWith("Origin: http://a\r\nOrigin: http://b\r\n"), 400, "repeated-field"},
        {"two cookies", getWith("Cookie: a=1\r\nCookie: a=2\r\n"), 400, "repeated-field"},
        {"two authorizations", getWith("Authorization: a\r\nAuthorization: b\r\n"), 400, "repeated-field"},
        {"two content types", postWith("Content-Type: a/b\r\nContent-Type: c/d\r\nContent-Length: 0\r\n"), 400,
         "repeated-field"},
        {"method with a colon", "GE:T / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-request-line"},
        {"HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"HTTP/2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "bad-version"},
        {"HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 400, "bad-version"},
        {"HTTPxyzw", "GET / HTTPxyzw\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n", 400, "bad-version"},
        {"lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method"},
        {"PUT", "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 405, "method"},
        {"OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method"},
        {"TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method"},
        {"CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method"},
        {"bare LF after the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400, "bad-line"},
        {"bare LF after a field", "GET / HTTP/1.1\r\nHost: a\n\r\n", 400, "bad-line"},
        {"bare LF as the empty line", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400, "bad-line"},
        {"bare CR in a field", getWith("x: a\rb\r\n"), 400, "bad-line"},
        {"bare CR in the request line", "GET /\r HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bad-line"},
        {"NUL in a field", getWith(bytes("x: a\0b\r\n"sv)), 400, "bad-line"},
        {"NUL in the request line", bytes("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"sv), 400, "bad-line"},
        {"TLS hello", bytes("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\x0a"sv), 400, "bad-first-byte"},
        {"no colon", getWith("nonsense\r\n"), 400, "bad-field"},
        {"no name", getWith(": x\r\n"), 400, "bad-field"},
        {"space before the colon", getWith("Content-Length : 5\r\n"), 400, "bad-field"},
        {"folded line", getWith("x: a\r\n b\r\n"), 400, "bad-field"},
        {"line folded by a tab", getWith("x: a\r\n\tb\r\n"), 400, "bad-field"},
        {"space before the first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400, "bad-field"},
        {"name with a bracket", getWith("x(y): a\r\n"), 400, "bad-field"},
        {"name beyond ASCII", getWith("x\xc3\xa9: a\r\n"), 400, "bad-field"},
        {"control character in a value", getWith("x: a\x07\r\n"), 400, "bad-field"},
        {"delete in a value", getWith("x: a\x7f\r\n"), 400, "bad-field"},
    };
}

inline QList<BadRequest> badTargetsAndHosts()
{
    return {
        {"//evil", targetOf("//evil.com/hello"), 400, "bad-target"},
        {"absolute form", targetOf("http://a/"), 400, "bad-target"},
        {"asterisk form", targetOf("*"), 400, "bad-target"},
        {"no slash", targetOf("hello"), 400, "bad-target"},
        {"fragment", targetOf("/a#b"), 400, "bad-target"},
        {"backslash", targetOf("/\\evil"), 400, "bad-target"},
        {"quote", targetOf("/a\"b"), 400, "bad-target"},
        {"angle bracket", targetOf("/<script>"), 400, "bad-target"},
        {"raw UTF-8", targetOf("/\xc3\xa9"), 400, "bad-target"},
        {"control character", targetOf("/\x01"), 400, "bad-target"},
        {"%00", targetOf("/a%00b"), 400, "bad-target"},
        {"%00 in the query", targetOf("/a?b=%00"), 400, "bad-target"},
        {"%zz", targetOf("/%zz"), 400, "bad-target"},
        {"% at the end", targetOf("/a%"), 400, "bad-target"},
        {"%a at the end", targetOf("/a%a"), 400, "bad-target"},
        {"escaped broken UTF-8", targetOf("/%ff"), 400, "bad-target"},
        {"escaped overlong slash", targetOf("/%c0%af"), 400, "bad-target"},
        {"escaped surrogate", targetOf("/%ed%a0%80"), 400, "bad-target"},
        {"UTF-8 cut short", targetOf("/%e2%82"), 400, "bad-target"},
        {"broken UTF-8 in the query", targetOf("/?q=%fe"), 400, "bad-target"},
        {"no host", "GET / HTTP/1.1\r\n\r\n", 400, "bad-host"},
        {"no host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400, "bad-host"},
        {"two hosts", getWith("Host: a\r\n"), 400, "bad-host"},
        {"empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "bad-host"},
        {"host with user information", "GET / HTTP/1.1\r\nHost: me@a\r\n\r\n", 400, "bad-host"},
        {"host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400, "bad-host"},
        {"host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400, "bad-host"},
        {"host with a bad port", "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", 400, "bad-host"},
        {"host with an empty port", "GET / HTTP/1.1\r\nHost: a:\r\n\r\n", 400, "bad-host"},
        {"host with port 0", "GET / HTTP/1.1\r\nHost: a:0\r\n\r\n", 400, "bad-host"},
        {"host with port 65536", "GET / HTTP/1.1\r\nHost: a:65536\r\n\r\n", 400, "bad-host"},
        {"open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400, "bad-host"},
        {"brackets around a name", "GET / HTTP/1.1\r\nHost: [abc]\r\n\r\n", 400, "bad-host"},
        {"text after brackets", "GET / HTTP/1.1\r\nHost: [::1]a\r\n\r\n", 400, "bad-host"},
    };
}

inline QList<BadRequest> badBodies()
{
    return {
        {"no length", postWith({}), 411, "length-required"},
        {"no length, PATCH", "PATCH / HTTP/1.1\r\nHost: a\r\n\r\n", 411, "length-required"},
        {"length in words", postWith("Content-Length: five\r\n"), 400, "bad-length"},
        {"empty length", postWith("Content-Length:\r\n"), 400, "bad-length"},
        {"negative length", postWith("Content-Length: -5\r\n"), 400, "bad-length"},
        {"signed length", postWith("Content-Length: +5\r\n", "hello"), 400, "bad-length"},
        {"hexadecimal length", postWith("Content-Length: 0x5\r\n", "hello"), 400, "bad-length"},
        {"length with a space", postWith("Content-Length: 5 5\r\n", "hello"), 400, "bad-length"},
        {"length 2^63", postWith("Content-Length: 9223372036854775808\r\n"), 400, "bad-length"},
        {"length beyond 2^64", postWith("Content-Length: 99999999999999999999999\r\n"), 400, "bad-length"},
        {"two lengths", postWith("Content-Length: 0\r\nContent-Length: 5\r\n", "hello"), 400, "bad-length"},
        {"the same length twice", postWith("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400, "bad-length"},
        {"length list", postWith("Content-Length: 5, 5\r\n", "hello"), 400, "bad-length"},
        {"bad length of a GET", getWith("Content-Length: x\r\n"), 400, "bad-length"},
        {"chunked and length", postWith("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400,
         "bad-transfer-encoding"},
        {"xchunked", postWith("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 400, "bad-transfer-encoding"},
        {"gzip, chunked", postWith("Transfer-Encoding: gzip, chunked\r\n"), 400, "bad-transfer-encoding"},
        {"chunked twice", postWith("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
         "bad-transfer-encoding"},
        {"empty coding", postWith("Transfer-Encoding:\r\n"), 400, "bad-transfer-encoding"},
        {"identity", postWith("Transfer-Encoding: identity\r\n"), 400, "bad-transfer-encoding"},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
         "bad-transfer-encoding"},
        {"other expectation", postWith("Content-Length: 5\r\nExpect: tea\r\n"), 417, "expectation"},
        {"chunk size in words", chunkedPost("five\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"negative chunk size", chunkedPost("-5\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"signed chunk size", chunkedPost("+5\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"chunk size with 0x", chunkedPost("0x5\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"chunk size with a space", chunkedPost("5 \r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"empty chunk size", chunkedPost("\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"nine digits of chunk size", chunkedPost("000000005\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"bare LF after the chunk size", chunkedPost("5\nhello\r\n0\r\n\r\n"), 400, "bad-line"},
        {"longer chunk than announced", chunkedPost("5\r\nhello!\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"bare LF after the chunk", chunkedPost("5\r\nhello\n0\r\n\r\n"), 400, "bad-line"},
        {"control character in a chunk extension", chunkedPost("5;a=\x01\r\nhello\r\n0\r\n\r\n"), 400, "bad-chunk"},
        {"endless chunk extension", chunkedPost("5;" + QByteArray(300, 'a')), 400, "bad-chunk"},
        {"many chunk extensions", chunkedPost(QByteArray("1;" + QByteArray(200, 'a') + "\r\nb\r\n").repeated(41)), 400,
         "bad-chunk"},
        {"trailer without a colon", chunkedPost("0\r\nnonsense\r\n\r\n"), 400, "bad-field"},
        {"folded trailer", chunkedPost("0\r\nx: y\r\n z\r\n\r\n"), 400, "bad-field"},
    };
}

inline QList<BadRequest> oversized()
{
    return {
        {"request line of 2049 bytes", requestLineOf(2049), 414, "request-line-too-long"},
        {"address of 100 kB", targetOf("/" + QByteArray(100'000, 'a')), 414, "request-line-too-long"},
        {"request line without an end", QByteArray(3000, 'G'), 414, "request-line-too-long"},
        {"head of 8193 bytes", headOf(8193), 431, "head-too-large"},
        {"one field of 9 kB", getWith("x: " + QByteArray(9000, 'y') + "\r\n"), 431, "head-too-large"},
        {"field without an end", "GET / HTTP/1.1\r\nx: " + QByteArray(9000, 'y'), 431, "head-too-large"},
        {"65 fields", getWith(numberedFields(64)), 431, "too-many-fields"},
        {"20,000 fields", getWith(numberedFields(20'000)), 431, "too-many-fields"},
        {"body of 64 kB and a byte", postWith("Content-Length: 65537\r\n"), 413, "body-too-large"},
        {"body of 299 MB", postWith("Content-Length: 299000000\r\n"), 413, "body-too-large"},
        {"body of 2^63 − 1 bytes", postWith("Content-Length: 9223372036854775807\r\n"), 413, "body-too-large"},
        {"body of a GET of 64 kB and a byte", getWith("Content-Length: 65537\r\n"), 413, "body-too-large"},
        {"chunk of 64 kB and a byte", chunkedPost("10001\r\n"), 413, "body-too-large"},
        {"chunk of ffffffff", chunkedPost("ffffffff\r\n"), 413, "body-too-large"},
        {"chunks of 64 kB and a byte", chunkedPost("10000\r\n" + QByteArray(65536, 'a') + "\r\n1\r\n"), 413,
         "body-too-large"},
        {"trailers of 9 kB", chunkedPost("0\r\n" + QByteArray("x: " + QByteArray(900, 'y') + "\r\n").repeated(10)), 431,
         "head-too-large"},
        {"65 trailers", chunkedPost("0\r\n" + numberedFields(65) + "\r\n"), 431, "too-many-fields"},
    };
}

/** The malformed table of the guard's design, and each number it holds one step too far. */
inline QList<BadRequest> badRequests()
{
    return badLines() + badTargetsAndHosts() + badBodies() + oversized();
}

} // namespace cookout
