// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guardwire.h"
#include "core/portal/httprequestparser.h"
#include "core/portal/securityheaders.h"

#include <QTcpSocket>

#include <memory>

namespace cookout {

/**
 * The socket QHttpServer sees in place of the real one, which it owns: it hands over only whole, valid requests in
 * canonical form, one at a time, and sends each answer in one write with the portal's headers. It outlives a client
 * that vanishes until the handler has answered, because Qt 6.4's responders keep a raw pointer to it (6.8 waits for
 * them itself); then it says disconnected() and QHttpServer deletes it. Made by PortalGuard; portal thread.
 */
class GuardSocket final : public QTcpSocket {
    Q_OBJECT

public:
    enum class Phase {
        Waiting,   ///< no byte of the next request is here, or TLS is not
        Head,      ///< a part of a head is
        Body,      ///< the head is whole, the body is not
        Handling,  ///< QHttpServer has the request
        Lingering, ///< the last answer is on its way, input is thrown away
        Gone,      ///< the wire is closed
    };

    GuardSocket(std::unique_ptr<QTcpSocket> wire, std::shared_ptr<GuardState> state, QObject *parent);
    ~GuardSocket() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    /** Since when it waits for a head or lingers: how long the connection could have been given to somebody else. */
    [[nodiscard]] SteadyTime since() const { return m_wire->shutSince().value_or(m_since); }
    /** Whether the handler still owes an answer, be there a client for it or not. */
    [[nodiscard]] bool isAwaitingAnswer() const { return m_awaitingAnswer; }
    /** Whether the client's system has been given every byte of every answer. */
    [[nodiscard]] bool isFlushed() const { return m_phase == Phase::Gone || m_wire->isFlushed(); }

    /** From now on QHttpServer knows this socket and deletes it when disconnected() says so. */
    void setHandedOver() { m_handedOver = true; }
    /** Gives the guard's own answer and closes. `reason` is a constant slug. */
    void refuse(int status, const char *reason);
    /** Holds the deadlines. */
    void sweep(SteadyTime now);
    /** Closes what is not being handled: nothing new is accepted any more. */
    void finish();
    /** Closes at once, without an answer. Not while a request is being handled. */
    void abandon() { m_wire->abort(); }

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_wire->bytesToWrite(); }
    void disconnectFromHost() override;

Q_SIGNALS:
    /** A whole request goes to the handler. */
    void requestHanded();
    /** The handler has answered, in time or not. */
    void requestAnswered();
    /** Everything written so far has left. */
    void flushed();
    /** The descriptor is free again. Once. */
    void wireClosed();

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    void pump();
    void queuePump();
    void follow(HttpRequestParser::Verdict verdict);
    void handRequest();
    void collect(QByteArrayView bytes);
    bool collectHead(QByteArrayView bytes);
    void finishAnswer();
    void failAnswer(const char *why);
    void endHandling();
    void send(const Answer &answer, bool closes);
    void linger();
    void forgetRequest();
    void wireFlushed();
    void wireGone();
    void dieSoon();
    void die();
    void enter(Phase phase);
    void hold(qint64 bytes);
    void reject(const char *reason);

    GuardWire *m_wire; // child
    std::shared_ptr<GuardState> m_state;
    HttpRequestParser m_parser;
    Phase m_phase = Phase::Waiting;
    SteadyTime m_since;
    bool m_fresh = true; ///< no request has been answered yet
    bool m_handedOver = false;
    bool m_pumpQueued = false;
    bool m_dead = false;
    qint64 m_held = 0; ///< this request's part of GuardState::bodyBytes

    QByteArray m_feed; ///< the canonical request QHttpServer reads
    qsizetype m_fed = 0;
    bool m_requestWithoutBody = false;
    bool m_requestKeepsAlive = true;
    bool m_awaitingAnswer = false;
    QByteArray m_answerBytes; ///< the head while it is collected
    std::optional<AnswerHead> m_answer;
};

} // namespace cookout
