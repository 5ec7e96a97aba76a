// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/securityheaders.h"

#include "core/portal/apiproblem.h"
#include "core/portal/httpsyntax.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct FixedField {
    QByteArrayView name;
    QByteArrayView value;
};

constexpr std::array<FixedField, 6> securityFields{{
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
     "base-uri 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

// What only the frame says, and what nobody says: Server would tell a version.
constexpr std::array<QByteArrayView, 8> framedFields{"connection",       "content-length",    "date",    "keep-alive",
                                                     "proxy-connection", "transfer-encoding", "upgrade", "server"};

struct Words {
    int status;
    const char *phrase; ///< RFC 9110 section 15
    const char *text;   ///< for the guest
};

constexpr std::array<Words, 12> allWords{{
    {400, "Bad Request", QT_TRANSLATE_NOOP("portal", "This request could not be understood.")},
    {405, "Method Not Allowed", QT_TRANSLATE_NOOP("portal", "This cannot be done here.")},
    {408, "Request Timeout", QT_TRANSLATE_NOOP("portal", "The request took too long to arrive. Please try again.")},
    {411, "Length Required", QT_TRANSLATE_NOOP("portal", "This request does not say how long it is.")},
    {413, "Content Too Large", QT_TRANSLATE_NOOP("portal", "This is more than can be sent at once.")},
    {414, "URI Too Long", QT_TRANSLATE_NOOP("portal", "This address is too long.")},
    {417, "Expectation Failed", QT_TRANSLATE_NOOP("portal", "This request expects something unknown.")},
    {429, "Too Many Requests",
     QT_TRANSLATE_NOOP("portal", "Too many requests at once. Please try again in a few seconds.")},
    {431, "Request Header Fields Too Large", QT_TRANSLATE_NOOP("portal", "This request carries too much.")},
    {500, "Internal Server Error", QT_TRANSLATE_NOOP("portal", "Something went wrong here. Please try again.")},
    {503, "Service Unavailable",
     QT_TRANSLATE_NOOP("portal", "This takes too long at the moment. What you sent may have been saved already; "
                                 "sending the same form again is safe.")},
    {0, "Error", QT_TRANSLATE_NOOP("portal", "Something went wrong.")},
}};

const Words &wordsFor(int status)
{
    const auto found =
        std::find_if(allWords.begin(), allWords.end(), [status](const Words &words) { return words.status == status; });
    return found == allWords.end() ? allWords.back() : *found;
}

constexpr const char *plainOnTls =
    QT_TRANSLATE_NOOP("portal", "This address begins with https. Please open it so: https instead of http.");

QByteArray builtInErrorPage(int status, QByteArrayView reason)
{
    const char *sentence = reason == "plain-on-tls" ? plainOnTls : wordsFor(status).text;
    const QString text = QCoreApplication::translate("portal", sentence);
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" +
           QByteArray::number(status) + "</title></head>\n<body><h1>" + QByteArray::number(status) + "</h1><p>" +
           text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
}

bool isNamed(const HeaderField &field, QByteArrayView name)
{
    return equalsIgnoringCase(field.name, name);
}

bool isOurs(const HeaderField &field)
{
    return std::any_of(framedFields.begin(), framedFields.end(),
                       [&field](QByteArrayView name) { return isNamed(field, name); }) ||
           std::any_of(securityFields.begin(), securityFields.end(),
                       [&field](const FixedField &ours) { return isNamed(field, ours.name); });
}

void appendField(QByteArray &bytes, QByteArrayView name, QByteArrayView value)
{
    bytes.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray framedAnswer(const Answer &answer, const AnswerFrame &frame)
{
    QByteArray bytes;
    bytes.reserve(1024 + answer.body.size());
    bytes.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ');
    bytes.append(isFieldValue(answer.phrase) ? answer.phrase : QByteArray()).append("\r\n");
    bool hasCacheControl = false;
    bool hasRetryAfter = answer.status != 429 && answer.status != 503;
    for (const HeaderField &field : answer.fields) {
        if (isOurs(field) || !isToken(field.name) || !isFieldValue(field.value))
            continue;
        hasCacheControl = hasCacheControl || isNamed(field, "cache-control");
        hasRetryAfter = hasRetryAfter || isNamed(field, "retry-after");
        appendField(bytes, field.name, field.value);
    }
    for (const FixedField &field : securityFields)
        appendField(bytes, field.name, field.value);
    if (!hasCacheControl)
        appendField(bytes, "Cache-Control", "no-store");
    if (!hasRetryAfter)
        appendField(bytes, "Retry-After", QByteArray::number(retrySeconds));
    appendField(bytes, "Date", frame.date);
    appendField(bytes, "Connection", frame.closes ? "close" : "keep-alive");
    if (!mayHaveBody(answer.status))
        return bytes.append("\r\n");
    appendField(bytes, "Content-Length", QByteArray::number(answer.body.size()));
    bytes.append("\r\n");
    return frame.withoutBody ? bytes : bytes.append(answer.body);
}

std::optional<AnswerHead> answerHeadFrom(QByteArrayView head)
{
    AnswerHead result;
    bool isStatusLine = true;
    while (true) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        if (isStatusLine) { // "HTTP/1.1 200 OK"; Qt leaves the phrase out where it knows none
            if (!line.startsWith("HTTP/1.1 ") || line.size() < 12 || !isFieldValue(line))
                return std::nullopt;
            result.answer.status = line.sliced(9, 3).toByteArray().toInt();
            result.answer.phrase = line.sliced(12).trimmed().toByteArray();
            isStatusLine = false;
        } else {
            const qsizetype colon = line.indexOf(':');
            if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
                return std::nullopt;
            const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
            result.answer.fields.append({line.first(colon).toByteArray(), value});
            if (isNamed(result.answer.fields.last(), "content-length"))
                result.bodyLength = value.toLongLong();
        }
        if (end < 0)
            break;
        head = head.sliced(end + 2);
    }
    if (result.answer.status < 200 || result.answer.status > 599)
        return std::nullopt;
    if (!mayHaveBody(result.answer.status) && !result.bodyLength)
        result.bodyLength = 0;
    return result;
}

Answer refusalAnswer(int status, const char *reason, const GuardLimits &limits, QByteArrayView target)
{
    Answer answer;
    answer.status = status;
    answer.phrase = wordsFor(status).phrase;
    if (status == 405)
        answer.fields.append(HeaderField{"Allow", "GET, HEAD, POST, PATCH, DELETE"});
    if (isApiPath(QString::fromLatin1(target))) {
        const Response problem = problemResponse({status});
        answer.fields.append(HeaderField{"Content-Type", problem.contentType});
        answer.body = problem.body;
        return answer;
    }
    answer.fields.append(HeaderField{"Content-Type", "text/html; charset=utf-8"});
    // Over an unprotected connection to a TLS port no link and no style of a page would lead anywhere.
    const bool ownPage = limits.errorPage && QByteArrayView(reason) != "plain-on-tls";
    answer.body = ownPage ? limits.errorPage(status, reason) : builtInErrorPage(status, reason);
    return answer;
}

QByteArray httpDate(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace cookout
