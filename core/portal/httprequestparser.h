// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guardlimits.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace cookout {

/** One header field: a name of token characters, a value without control characters or surrounding space. */
struct HeaderField {
    QByteArray name; ///< lower case in requests
    QByteArray value;
};

/** The first lines of a request, checked. */
struct RequestHead {
    QByteArray method;
    QByteArray target; ///< path and query as sent: origin form, one '/' in front, every escape valid UTF-8
    int minorVersion = 1;
    QList<HeaderField> fields;

    /** The value of the first field called `name` (lower case); empty if there is none. */
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

/** A whole request that keeps every rule. */
struct ParsedRequest {
    RequestHead head;
    QByteArray body; ///< with the chunks taken off
    bool keepsAlive = true;

    [[nodiscard]] bool wantsNoBody() const { return head.method == "HEAD"; }
    /**
     * The request rebuilt for QHttpServer: HTTP/1.1, HEAD turned into GET, fields of one hop only (RFC 9110 section
     * 7.6.1) left out, exactly one Content-Length where there is a body.
     */
    [[nodiscard]] QByteArray canonical() const;
};

/** Why a request is refused. The connection cannot be used any more afterwards. */
struct Rejection {
    int status = 400;
    const char *reason = ""; ///< a constant slug, for metrics
};

/**
 * Reads HTTP/1.x requests (RFC 9112) from bytes that arrive in any pieces, and lets only strictly valid ones pass.
 * The verdict depends on the bytes alone, never on how they were cut; the time is linear in their number. A value
 * class without sockets or clocks, for one connection and one thread.
 */
class HttpRequestParser {
public:
    enum class Verdict { NeedMore, Complete, Rejected };
    /** How far the present request has come. */
    enum class Stage { Untouched, Head, Body, Complete, Rejected };

    explicit HttpRequestParser(std::shared_ptr<const GuardLimits> limits);

    /** Takes bytes and reads on, to the end of one request at most; what follows waits for the next one. */
    Verdict feed(QByteArrayView bytes);
    /** Reads on in what was fed already. */
    Verdict resume();

    /** The request after Complete; from then on the next one is read. */
    [[nodiscard]] ParsedRequest takeRequest();
    /** The verdict after Rejected. */
    [[nodiscard]] Rejection rejection() const { return m_rejection; }

    [[nodiscard]] Stage stage() const;
    /** Whether `bodyLimit` allows the present request more than a guest's body. */
    [[nodiscard]] bool isUpload() const { return m_bodyLimit > m_limits->guestBody; }
    /** What the present request asks for, also one that is refused; empty before that is known to be valid. */
    [[nodiscard]] const QByteArray &target() const { return m_target; }
    /** True once per request, if its client waits for "100 Continue" before it sends the body. */
    [[nodiscard]] bool takeContinue();
    [[nodiscard]] bool isRejected() const { return m_step == Step::Rejected; }
    /** Bytes of a body held at the moment, with its framing that is not taken off yet. */
    [[nodiscard]] qint64 bodyBytes() const
    {
        return m_request.body.size() + (stage() == Stage::Body ? m_buffer.size() - m_position : 0);
    }
    /** Bytes held at the moment, for tests of its memory. */
    [[nodiscard]] qsizetype heldBytes() const { return m_buffer.capacity() + m_request.body.capacity(); }

private:
    enum class Step { RequestLine, Fields, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Complete, Rejected };

    void advance();
    bool readStep();
    bool readRequestLine();
    bool readField();
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailer();
    bool finishHead();
    bool finishExpectation();
    bool finishFraming();
    bool beginBody(qint64 length);
    std::optional<QByteArrayView> takeLine(qsizetype longest, Rejection tooLong);
    bool addLength(qint64 more);
    bool complete();
    bool reject(int status, const char *reason);
    void discardRead();

    std::shared_ptr<const GuardLimits> m_limits;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< what is read, in m_buffer
    qsizetype m_scanned = 0;  ///< what holds no line feed, in m_buffer
    Step m_step = Step::RequestLine;
    ParsedRequest m_request;
    QByteArray m_target;
    Rejection m_rejection;
    qsizetype m_headBytes = 0;
    qsizetype m_trailerBytes = 0;
    qsizetype m_trailers = 0;
    qsizetype m_extensionBytes = 0;
    qint64 m_bodyLimit = 0;
    qint64 m_announced = 0; ///< body bytes promised so far by Content-Length or chunk sizes
    qint64 m_remaining = 0; ///< of the body, or of the present chunk
    bool m_blankLineSkipped = false;
    bool m_waitsForContinue = false;
};

} // namespace cookout
