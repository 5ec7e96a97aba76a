// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guardsocket.h"

#include <QDebug>

#include <algorithm>
#include <array>
#include <cstring>

using namespace std::chrono_literals;

namespace cookout {

namespace {

constexpr qsizetype readPiece = 16384;
constexpr QByteArrayView interimAnswer = "HTTP/1.1 100 Continue\r\n\r\n";

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

// Up to Qt 6.7 a head comes in small writes (a name, ": ", a value, CRLF), and a value's own line break would be sent
// as it is. Only the CRLF itself may be a line break then. From 6.8 on QHttpHeaders refuses such values.
bool looksInjected(QByteArrayView piece)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    return piece != "\r\n" && (piece.contains('\r') || piece.contains('\n'));
#else
    return piece.contains('\0');
#endif
}

} // namespace

GuardSocket::GuardSocket(std::unique_ptr<QTcpSocket> wire, std::shared_ptr<GuardState> state, QObject *parent)
    : QTcpSocket(parent),
      m_wire(new GuardWire(std::move(wire), state->limits, this)),
      m_state(std::move(state)),
      m_parser(m_state->limits),
      m_since(steadyNow())
{
    connect(m_wire, &GuardWire::readable, this, &GuardSocket::pump);
    connect(m_wire, &GuardWire::flushed, this, &GuardSocket::wireFlushed);
    connect(m_wire, &GuardWire::gone, this, &GuardSocket::wireGone);
    connect(m_wire, &GuardWire::spokePlainly, this, [this] { refuse(400, "plain-on-tls"); });
    setPeerAddress(m_wire->socket().peerAddress());
    setPeerPort(m_wire->socket().peerPort());
    setLocalAddress(m_wire->socket().localAddress());
    setLocalPort(m_wire->socket().localPort());
    setSocketState(ConnectedState);
    QIODevice::open(ReadWrite);
}

GuardSocket::~GuardSocket()
{
    m_wire->disconnect(this);
    if (m_phase != Phase::Gone) {
        m_phase = Phase::Gone;
        Q_EMIT wireClosed();
    }
    hold(0);
    die(); // QHttpServer frees its request on disconnected()
}

// --- What QHttpServer calls ------------------------------------------------------------------------------------------

qint64 GuardSocket::bytesAvailable() const
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): the socket classes between would count bytes of a wire we hold
    return QIODevice::bytesAvailable() + m_feed.size() - m_fed;
}

qint64 GuardSocket::readData(char *data, qint64 longest)
{
    const qsizetype count = std::min<qsizetype>(longest, m_feed.size() - m_fed);
    if (count > 0)
        std::memcpy(data, m_feed.constData() + m_fed, static_cast<size_t>(count));
    m_fed += count;
    return count;
}

// Whatever comes when no answer is owed is ignored, as is what comes after the guard's own answer to a late handler.
qint64 GuardSocket::writeData(const char *data, qint64 length)
{
    if (m_awaitingAnswer && length > 0)
        collect(QByteArrayView(data, length));
    return length;
}

// QHttpServer gives a request up; it has validated nothing the guard has not, so this is a defect.
void GuardSocket::disconnectFromHost()
{
    if (m_awaitingAnswer)
        failAnswer("the request was given up");
}

// --- Requests --------------------------------------------------------------------------------------------------------

// Nothing more is read while a request is handled or an answer has not left: TCP tells the client to wait.
void GuardSocket::pump()
{
    m_pumpQueued = false;
    const bool reads = m_phase == Phase::Waiting || m_phase == Phase::Head || m_phase == Phase::Body;
    if (!reads || m_wire->isSecuring() || !m_wire->isFlushed())
        return;
    auto verdict = m_parser.resume();
    std::array<char, readPiece> piece;
    while (verdict == HttpRequestParser::Verdict::NeedMore) {
        const qint64 count = m_wire->read(piece.data(), readPiece);
        if (count <= 0)
            break;
        verdict = m_parser.feed(QByteArrayView(piece.data(), count));
    }
    hold(m_parser.bodyBytes());
    if (m_held > 0 && m_state->bodyBytes > m_state->limits->bodyBudget && !m_parser.isRejected())
        return refuse(503, "body-budget");
    follow(verdict);
}

// Always through the event loop: Qt 6.4 would read the next request over the one whose handler is still on the stack.
void GuardSocket::queuePump()
{
    if (!std::exchange(m_pumpQueued, true))
        QMetaObject::invokeMethod(this, &GuardSocket::pump, Qt::QueuedConnection);
}

void GuardSocket::follow(HttpRequestParser::Verdict verdict)
{
    if (verdict == HttpRequestParser::Verdict::Complete)
        return handRequest();
    if (verdict == HttpRequestParser::Verdict::Rejected) {
        const Rejection rejection = m_parser.rejection();
        return refuse(rejection.status, rejection.reason);
    }
    switch (m_parser.stage()) {
    case HttpRequestParser::Stage::Head:
        return enter(Phase::Head);
    case HttpRequestParser::Stage::Body:
        enter(Phase::Body);
        break;
    default:
        return;
    }
    if (m_parser.takeContinue())
        m_wire->write(interimAnswer);
}

void GuardSocket::handRequest()
{
    const ParsedRequest request = m_parser.takeRequest();
    m_requestWithoutBody = request.wantsNoBody();
    m_requestKeepsAlive = request.keepsAlive;
    m_feed = request.canonical();
    m_fed = 0;
    m_answerBytes.clear();
    m_answer.reset();
    m_awaitingAnswer = true;
    enter(Phase::Handling);
    Q_EMIT requestHanded();
    Q_EMIT readyRead();
}

// --- Answers ---------------------------------------------------------------------------------------------------------

void GuardSocket::collect(QByteArrayView bytes)
{
    if (!m_answer) {
        if (!collectHead(bytes))
            return;
    } else {
        m_answer->answer.body.append(bytes);
    }
    if (m_answer->answer.body.size() >= *m_answer->bodyLength)
        finishAnswer();
}

// Whether the head is whole; the body's first bytes may have come with it.
bool GuardSocket::collectHead(QByteArrayView bytes)
{
    if (looksInjected(bytes)) {
        failAnswer("a header holds a line break");
        return false;
    }
    const qsizetype from = std::max<qsizetype>(0, m_answerBytes.size() - 3);
    m_answerBytes.append(bytes);
    const qsizetype end = m_answerBytes.indexOf("\r\n\r\n", from);
    if (end < 0)
        return false;
    m_answer = answerHeadFrom(QByteArrayView(m_answerBytes).first(end));
    if (!m_answer || !m_answer->bodyLength) {
        failAnswer(m_answer ? "the answer does not say its length" : "the answer's head is not valid");
        return false;
    }
    m_answer->answer.body = m_answerBytes.sliced(end + 4);
    m_answerBytes.clear();
    return true;
}

void GuardSocket::finishAnswer()
{
    Answer answer = std::move(m_answer->answer);
    answer.body.truncate(*m_answer->bodyLength);
    m_awaitingAnswer = false;
    if (m_phase == Phase::Handling)
        send(answer, !m_requestKeepsAlive);
    endHandling();
}

void GuardSocket::failAnswer(const char *why)
{
    qCritical("the portal's answer was refused: %s", why);
    m_awaitingAnswer = false;
    if (m_phase == Phase::Handling)
        refuse(500, "bad-answer");
    endHandling();
}

void GuardSocket::endHandling()
{
    m_feed.clear();
    m_fed = 0;
    hold(0);
    m_answerBytes.clear();
    m_answer.reset();
    m_fresh = false;
    Q_EMIT requestAnswered();
    if (m_phase == Phase::Gone)
        dieSoon();
}

void GuardSocket::refuse(int status, const char *reason)
{
    if (m_phase == Phase::Gone || m_phase == Phase::Lingering)
        return;
    reject(reason);
    if (m_phase != Phase::Handling)
        m_requestWithoutBody = false;
    send(refusalAnswer(status, reason, *m_state->limits, m_parser.target()), true);
}

void GuardSocket::reject(const char *reason)
{
    if (m_state->limits->onRejected)
        m_state->limits->onRejected(reason);
}

void GuardSocket::send(const Answer &answer, bool closes)
{
    closes = closes || m_state->stopping;
    enter(closes ? Phase::Lingering : Phase::Waiting);
    m_wire->write(framedAnswer(answer, {m_requestWithoutBody, closes, m_state->date()}));
    if (closes)
        linger();
    else
        queuePump();
}

// --- Ends ------------------------------------------------------------------------------------------------------------

void GuardSocket::finish()
{
    if (m_phase == Phase::Waiting)
        linger();
    else if (m_phase == Phase::Head || m_phase == Phase::Body)
        refuse(503, "stopping");
}

void GuardSocket::linger()
{
    if (m_phase == Phase::Gone)
        return;
    enter(Phase::Lingering);
    forgetRequest();
    m_wire->linger();
}

// What was read of a request that will not be answered by a handler any more.
void GuardSocket::forgetRequest()
{
    if (m_awaitingAnswer)
        return;
    m_parser = HttpRequestParser(m_state->limits);
    hold(0);
}

void GuardSocket::wireFlushed()
{
    if (m_phase == Phase::Gone)
        return;
    if (m_phase != Phase::Lingering)
        queuePump();
    Q_EMIT flushed();
}

void GuardSocket::wireGone()
{
    if (m_phase == Phase::Gone)
        return;
    enter(Phase::Gone);
    forgetRequest();
    Q_EMIT wireClosed();
    if (!m_awaitingAnswer)
        dieSoon();
}

// Never at once: the handler, or the wire, may still be on the stack.
void GuardSocket::dieSoon()
{
    QMetaObject::invokeMethod(this, &GuardSocket::die, Qt::QueuedConnection);
}

void GuardSocket::die()
{
    if (std::exchange(m_dead, true))
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    if (!m_handedOver)
        deleteLater();
}

// What the bodies of all requests take together has one limit; the copies that a handler's library makes come on top.
void GuardSocket::hold(qint64 bytes)
{
    m_state->bodyBytes += bytes - std::exchange(m_held, bytes);
}

void GuardSocket::enter(Phase phase)
{
    const bool sameClock = phase == m_phase || (phase == Phase::Body && m_phase == Phase::Head);
    m_phase = phase;
    if (!sameClock)
        m_since = steadyNow();
}

void GuardSocket::sweep(SteadyTime now)
{
    const GuardLimits &limits = *m_state->limits;
    const auto isLate = [this, now](std::chrono::milliseconds allowed) { return now - m_since > allowed; };
    if (m_phase != Phase::Gone && m_wire->isStalled(now)) {
        reject("write-stalled");
        return m_wire->abort();
    }
    switch (m_phase) {
    case Phase::Waiting: // browsers connect ahead of need, and would show a 408 to the next click
        if (m_wire->isSecuring() && isLate(limits.handshakeTime)) {
            reject("handshake-timeout");
            return m_wire->abort();
        }
        if (isLate(m_fresh ? limits.headTime : limits.idleTime))
            linger();
        break;
    case Phase::Head:
        if (isLate(limits.headTime))
            refuse(408, "head-timeout");
        break;
    case Phase::Body:
        if (isLate(m_parser.isUpload() ? limits.uploadTime : limits.requestTime))
            refuse(408, "request-timeout");
        break;
    case Phase::Handling:
        if (isLate(limits.handlerTime))
            refuse(503, "handler-timeout");
        break;
    case Phase::Lingering:
        if (m_wire->shutSince() && now - *m_wire->shutSince() > limits.lingerTime)
            m_wire->abort();
        break;
    case Phase::Gone:
        break;
    }
}

} // namespace cookout
