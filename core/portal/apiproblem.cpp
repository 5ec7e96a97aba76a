// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apiproblem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct StatusWords {
    int status;
    const char16_t *title; ///< RFC 9110 section 15, RFC 6585
    const char16_t *detail;
};

constexpr std::array statusWords{
    StatusWords{400, u"Bad Request", u"The request could not be understood."},
    StatusWords{401, u"Unauthorized", u"A valid API token is needed: Authorization: Bearer TOKEN."},
    StatusWords{403, u"Forbidden", u"This request is not allowed."},
    StatusWords{404, u"Not Found", u"There is no such thing here."},
    StatusWords{405, u"Method Not Allowed", u"This cannot be done here; Allow names what can."},
    StatusWords{408, u"Request Timeout", u"The request took too long to arrive."},
    StatusWords{409, u"Conflict", u"This does not go together with what is stored."},
    StatusWords{411, u"Length Required", u"The request does not say how long it is."},
    StatusWords{413, u"Content Too Large", u"This is more than can be sent at once."},
    StatusWords{414, u"URI Too Long", u"The address is too long."},
    StatusWords{415, u"Unsupported Media Type", u"The body must be application/json in UTF-8."},
    StatusWords{417, u"Expectation Failed", u"The request expects something unknown."},
    StatusWords{421, u"Misdirected Request", u"The host that was asked for is not this one."},
    StatusWords{422, u"Unprocessable Content", u"Some values break a rule; errors names each."},
    StatusWords{428, u"Precondition Required", u"The revision that was seen is needed: in revision or in If-Match."},
    StatusWords{429, u"Too Many Requests", u"Too many requests; Retry-After says when to try again."},
    StatusWords{431, u"Request Header Fields Too Large", u"The request carries too many or too long header fields."},
    StatusWords{500, u"Internal Server Error", u"Something went wrong here."},
    StatusWords{503, u"Service Unavailable", u"This cannot be done at the moment; Retry-After says when to try again."},
};

const StatusWords &wordsOf(int status)
{
    const auto found = std::find_if(statusWords.begin(), statusWords.end(),
                                    [status](const StatusWords &words) { return words.status == status; });
    return found == statusWords.end() ? statusWords[status < 500 ? 0 : statusWords.size() - 2] : *found;
}

struct ProblemWords {
    FieldProblem problem;
    const char16_t *name;
    const char16_t *detail; ///< %1 is the limit
};

constexpr std::array problemWords{
    ProblemWords{FieldProblem::Required, u"required", u"This is needed."},
    ProblemWords{FieldProblem::TooLong, u"too-long", u"This may have %1 characters at most."},
    ProblemWords{FieldProblem::TooShort, u"too-short", u"This needs %1 characters at least."},
    ProblemWords{FieldProblem::TooCommon, u"too-common", u"This is guessed first."},
    ProblemWords{FieldProblem::ControlCharacters, u"control-characters",
                 u"This holds characters that no text may have."},
    ProblemWords{FieldProblem::BadEmail, u"bad-email", u"This is not an e-mail address."},
    ProblemWords{FieldProblem::BadNumber, u"bad-number", u"This is not a whole number."},
    ProblemWords{FieldProblem::OutOfRange, u"out-of-range", u"This is out of range; the limit is %1."},
    ProblemWords{FieldProblem::BadDate, u"bad-date", u"This is not a date."},
    ProblemWords{FieldProblem::BadChoice, u"bad-choice", u"This is not one of the choices, or not at this price."},
    ProblemWords{FieldProblem::ConsentMissing, u"consent-missing", u"The guest's consent is needed."},
    ProblemWords{FieldProblem::NotEnoughPlaces, u"not-enough-places", u"Only %1 places are left."},
    ProblemWords{FieldProblem::NobodyComes, u"nobody-comes", u"A party needs at least one person."},
    ProblemWords{FieldProblem::Taken, u"taken", u"This is in use already, with other content."},
};

/** Where the body has what a form calls so. */
QStringList pathOf(const QString &field)
{
    for (const auto &[prefix, member] :
         {std::pair{u"ticket-"_s, u"tickets"_s}, {u"answer-"_s, u"answers"_s}, {u"bring-"_s, u"bring"_s}}) {
        if (field.startsWith(prefix))
            return {member, field.sliced(prefix.size())};
    }
    if (field.startsWith("companion-"_L1))
        return {u"companions"_s, QString::number(std::max(0, field.sliced(10).toInt() - 1))};
    return {field == "amount"_L1 ? u"amount_cents"_s : field};
}

ApiFlaw flawOf(const FieldError &error)
{
    ApiFlaw flaw;
    flaw.pointer = pointerTo(pathOf(error.field));
    const auto *const words =
        std::find_if(problemWords.begin(), problemWords.end(),
                     [&error](const ProblemWords &known) { return known.problem == error.problem; });
    if (words == problemWords.end())
        return flaw;
    flaw.problem = QStringView(words->name).toString();
    flaw.detail = QStringView(words->detail).toString();
    if (flaw.detail.contains("%1"_L1)) {
        flaw.detail = flaw.detail.arg(error.limit);
        flaw.limit = error.limit;
    }
    return flaw;
}

QJsonObject jsonOf(const ApiFlaw &flaw)
{
    QJsonObject object{{u"problem"_s, flaw.problem}, {u"detail"_s, flaw.detail}};
    if (flaw.parameter.isEmpty())
        object.insert(u"pointer"_s, flaw.pointer);
    else
        object.insert(u"parameter"_s, flaw.parameter);
    if (flaw.limit)
        object.insert(u"limit"_s, *flaw.limit);
    return object;
}

QString titleOf(const ApiProblem &problem)
{
    static const QHash<QString, QString> titles{
        {u"malformed-json"_s, u"The body is not JSON as this API reads it"_s},
        {u"invalid-input"_s, u"Some values break a rule"_s},
        {u"full"_s, u"Not enough places are left"_s},
        {u"not-now"_s, u"This is not possible in the present state"_s},
        {u"conflict"_s, u"This does not go together with what is stored"_s},
        {u"key-reused"_s, u"The key was used before, with other content"_s},
        {u"outdated"_s, u"Somebody else has changed the registration"_s},
        {u"busy"_s, u"Too busy, or the database is out of order"_s},
    };
    return problem.kind.isEmpty() ? QStringView(wordsOf(problem.status).title).toString() : titles.value(problem.kind);
}

} // namespace

bool isApiPath(QStringView path)
{
    return path == "/api"_L1 || path.startsWith("/api/"_L1);
}

QString pointerTo(const QStringList &path)
{
    QString pointer = u"#"_s;
    for (QString name : path) {
        name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        pointer += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
    }
    return pointer;
}

Response problemResponse(const ApiProblem &problem)
{
    QJsonObject document = problem.members;
    document.insert(u"type"_s, problem.kind.isEmpty() ? u"about:blank"_s : u"urn:cookout:problem:"_s + problem.kind);
    document.insert(u"title"_s, titleOf(problem));
    document.insert(u"status"_s, problem.status);
    document.insert(u"detail"_s,
                    problem.detail.isEmpty() ? QStringView(wordsOf(problem.status).detail).toString() : problem.detail);
    if (!problem.flaws.isEmpty()) {
        QJsonArray errors;
        for (const ApiFlaw &flaw : problem.flaws)
            errors.append(jsonOf(flaw));
        document.insert(u"errors"_s, errors);
    }
    return {problem.status, "application/problem+json", QJsonDocument(document).toJson(QJsonDocument::Compact),
            problem.headers};
}

void sendProblem(const Reply &reply, const ApiProblem &problem)
{
    reply.send(problemResponse(problem));
}

ApiProblem invalidProblem(const QList<ApiFlaw> &flaws)
{
    return {422, u"invalid-input"_s, {}, flaws};
}

ApiProblem problemOf(const Error &error)
{
    QList<ApiFlaw> flaws;
    for (const FieldError &field : error.fields)
        flaws.append(flawOf(field));
    const bool isKey = std::any_of(error.fields.begin(), error.fields.end(), [](const FieldError &field) {
        return field.field == "submission_key"_L1 && field.problem == FieldProblem::Taken;
    });
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return {422, u"invalid-input"_s, error.detail, flaws};
    case ErrorCode::NotFound:
        return {404};
    case ErrorCode::Conflict:
        return {409, isKey ? u"key-reused"_s : u"conflict"_s, error.detail, flaws};
    case ErrorCode::Full:
        return {409, u"full"_s, error.detail, flaws};
    case ErrorCode::Denied:
        return {409, u"not-now"_s, error.detail, flaws};
    case ErrorCode::Busy:
    case ErrorCode::Unavailable: // in words of our own: the database's may name files and hosts
        return {503, u"busy"_s};
    case ErrorCode::Internal:
        break;
    }
    return {500};
}

} // namespace cookout
