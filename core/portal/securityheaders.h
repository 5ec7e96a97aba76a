// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/httprequestparser.h"

#include <optional>

namespace cookout {

/** An answer of the portal before it is framed for the wire. */
struct Answer {
    int status = 500;
    QByteArray phrase;
    QList<HeaderField> fields;
    QByteArray body;
};

/** How an answer leaves: what belongs to the connection rather than to the page. */
struct AnswerFrame {
    bool withoutBody = false; ///< the request was HEAD
    bool closes = false;
    QByteArray date; ///< as httpDate() writes it
};

/** What an answer's head says, as QHttpServer wrote it. */
struct AnswerHead {
    Answer answer; ///< body still empty
    /** The length its body will have; absent if it does not say. */
    std::optional<qint64> bodyLength;
};

/**
 * The bytes of an answer, in the one place where every answer of the portal gets its headers: the security headers of
 * the contract's section 3 (replacing those the answer may have), Cache-Control unless it has one, Retry-After
 * for a 429 or 503 that does not say better, Date, Content-Length, Connection, and never Server. A field that is not
 * valid is left out.
 */
[[nodiscard]] QByteArray framedAnswer(const Answer &answer, const AnswerFrame &frame);

/** Reads the head of an answer, up to and without its empty line; nothing if it is not strictly valid. */
[[nodiscard]] std::optional<AnswerHead> answerHeadFrom(QByteArrayView head);

/** Whether an answer of this status has a body at all (RFC 9110 section 6.4.1). */
[[nodiscard]] bool mayHaveBody(int status);

/** What Retry-After says where nothing better is known, in seconds. */
constexpr int retrySeconds = 5;

/**
 * The guard's own answer to a request for `target`, as far as that is known: with its page from `limits` or the
 * built-in one, or with a problem document for programs; and Allow where due.
 */
[[nodiscard]] Answer refusalAnswer(int status, const char *reason, const GuardLimits &limits,
                                   QByteArrayView target = {});

/** An instant as Date wants it (IMF-fixdate, RFC 9110 section 5.6.7). */
[[nodiscard]] QByteArray httpDate(const QDateTime &instant);

} // namespace cookout
