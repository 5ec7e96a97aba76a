// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailworker.h"

#include "core/base/token.h"
#include "core/services/domainevents.h"
#include "core/services/outboxservice.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

constexpr int batchSize = 10;
constexpr int failuresUntilOutOfReach = 3;
constexpr auto longestSleep = 60s;       // a clock that was set, or a wake-up that got lost, costs a minute at most
constexpr auto shortestSleep = 250ms;    // whatever is wrong, never spin
constexpr auto keepIdleConnection = 10s; // guests come in bursts, and a connection costs more than a mail
constexpr auto untilUrlIsKnown = 2s;
constexpr auto untilDatabaseWorks = 5s;
// No mail of a batch is begun after freshFor, and the slowest dialogue takes 20 minutes (SmtpOptions).
constexpr auto leaseTime = 30min;
constexpr auto freshFor = 8min;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

bool isDatabaseTrouble(const Error &error)
{
    return error.code == ErrorCode::Busy || error.code == ErrorCode::Unavailable;
}

} // namespace

MailWorker::MailWorker(const MailSetup &setup, std::shared_ptr<SmtpTransport> transport, std::stop_token stop,
                       Publish publish)
    : m_setup(setup),
      m_composer(setup.registrations, setup.events),
      m_transport(std::move(transport)),
      m_stop(std::move(stop)),
      m_publish(std::move(publish)),
      m_sender(senderOf(setup.smtp))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailWorker::work);
    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(keepIdleConnection);
    connect(&m_goodbye, &QTimer::timeout, this, [this] { m_transport->disconnect(); });
}

MailWorker::~MailWorker()
{
    if (m_accepted && !record(m_accepted->first, m_accepted->second))
        qWarning("mail %lld was sent but that could not be recorded", m_accepted->first.id.value);
}

void MailWorker::begin()
{
    connect(&m_setup.domainEvents, &DomainEvents::mailQueued, this, &MailWorker::wake);
    connect(&m_setup.domainEvents, &DomainEvents::reloadNeeded, this, &MailWorker::wake);
    wake();
}

void MailWorker::wake()
{
    wakeIn(0ms);
}

void MailWorker::resume()
{
    m_isPaused = false;
    m_failures = 0;
    wake();
}

void MailWorker::work()
{
    try {
        round();
    } catch (const std::exception &thrown) {
        qCritical("the mail worker failed: %s", thrown.what());
        endLease();
        report(MailStatus::State::Waiting, QString::fromUtf8(thrown.what()));
        wakeIn(longestSleep);
    }
}

void MailWorker::round()
{
    if (m_stop.stop_requested() || m_isPaused)
        return;
    if (m_setup.smtp.server.isEmpty())
        return report(MailStatus::State::NotConfigured);
    if (!m_sender)
        return pause(m_sender.error().detail);
    const QString guestUrl = m_setup.guestUrlBase();
    if (guestUrl.isEmpty()) {
        report(MailStatus::State::Waiting, u"the address of the guests' pages is not known yet"_s);
        return wakeIn(untilUrlIsKnown);
    }
    if (!recordAccepted())
        return;
    const bool mayTry = !isOutOfReach() || m_probe.hasExpired();
    while (mayTry && sendBatch(guestUrl)) {
    }
    const bool isPlanned = m_timer.isActive();
    if (!m_stop.stop_requested() && !m_isPaused && !isPlanned)
        plan();
}

bool MailWorker::sendBatch(const QString &guestUrl)
{
    m_lease = newToken();
    const QDeadlineTimer fresh(freshFor);
    const QString domain = QString::fromLatin1(domainOf(*toWireAddress(m_sender->address)));
    const Result<QList<OutgoingMail>> mails =
        m_setup.outbox.claim(m_lease, isOutOfReach() ? 1 : batchSize, leaseTime, domain).wait();
    if (!mails)
        return postponeRound(mails.error()) == Next::GoOn;
    if (mails->isEmpty())
        return false;
    report(MailStatus::State::Sending);
    m_goodbye.start();
    Next next = Next::GoOn;
    for (const OutgoingMail &mail : *mails) {
        if (next == Next::EndRound || m_stop.stop_requested() || fresh.hasExpired())
            break;
        next = deliver(mail, guestUrl);
    }
    endLease();
    return next == Next::GoOn && !m_stop.stop_requested();
}

MailWorker::Next MailWorker::deliver(const OutgoingMail &mail, const QString &guestUrl)
{
    std::optional<RenderedMail> rendered = mail.rendered;
    if (!rendered) {
        const Result<RenderedMail> composed = m_composer.compose(mail, guestUrl);
        if (!composed)
            return giveUp(mail, composed.error());
        if (const auto saved = m_setup.outbox.saveRendered(mail.id, m_lease, *composed).wait(); !saved)
            return saved.error().code == ErrorCode::Conflict ? Next::GoOn : postponeRound(saved.error());
        rendered = *composed;
    }
    const Result<QByteArray> recipient = toWireAddress(mail.request.recipient);
    if (!recipient)
        return giveUp(mail, recipient.error());
    const Result<QByteArray> message = MailComposer::toMessage(mail, *rendered, *m_sender);
    if (!message)
        return giveUp(mail, message.error());
    return settle(mail, m_transport->send(*toWireAddress(m_sender->address), *recipient, *message));
}

MailWorker::Next MailWorker::settle(const OutgoingMail &mail, const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    if (outcome.kind == Kind::Interrupted)
        return Next::EndRound;
    if (outcome.kind == Kind::ServerRefusesUs) {
        pause(outcome.words);
        return Next::EndRound;
    }
    countFailure(outcome);
    if (outcome.kind == Kind::Accepted)
        m_lastSentAt = m_setup.clock.now();
    const Result<MailId> recorded = record(mail, outcome);
    if (!recorded && recorded.error().code != ErrorCode::Conflict) {
        if (outcome.kind == Kind::Accepted)
            m_accepted.emplace(mail, outcome);
        return postponeRound(recorded.error());
    }
    if (!recorded)
        qWarning("mail %lld was taken over by another worker while it was being sent", mail.id.value);
    return isOutOfReach() ? Next::EndRound : Next::GoOn;
}

MailWorker::Next MailWorker::giveUp(const OutgoingMail &mail, const Error &error)
{
    if (isDatabaseTrouble(error))
        return postponeRound(error);
    qWarning("mail %lld cannot be written: %s", mail.id.value, qUtf8Printable(error.detail));
    const Result<MailId> recorded = m_setup.outbox.markFailed(mail.id, m_lease, error.detail).wait();
    return recorded || !isDatabaseTrouble(recorded.error()) ? Next::GoOn : postponeRound(recorded.error());
}

Result<MailId> MailWorker::record(const OutgoingMail &mail, const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    OutboxService &outbox = m_setup.outbox;
    if (outcome.kind == Kind::Accepted)
        return outbox.markSent(mail.id, mail.lease, outcome.words).wait();
    const bool isForGood = outcome.kind == Kind::RecipientRefused || outcome.kind == Kind::MessageRefused;
    const auto age = std::chrono::seconds(std::max<qint64>(mail.createdAt.secsTo(m_setup.clock.now()), 0));
    const auto delay = retryDelay(mail.attempts + 1, age, chance(), m_setup.giveUpAfter);
    if (isForGood || !delay)
        return outbox.markFailed(mail.id, mail.lease, outcome.words).wait();
    return outbox.postpone(mail.id, mail.lease, *delay, outcome.words, outcome.kind == Kind::Uncertain).wait();
}

bool MailWorker::recordAccepted()
{
    if (!m_accepted)
        return true;
    const Result<MailId> recorded = record(m_accepted->first, m_accepted->second);
    if (!recorded && isDatabaseTrouble(recorded.error()))
        return postponeRound(recorded.error()) == Next::GoOn;
    m_accepted.reset();
    return true;
}

void MailWorker::countFailure(const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    const bool isServerTrouble = outcome.kind == Kind::TemporaryForServer || outcome.kind == Kind::Uncertain;
    m_problem = isServerTrouble ? outcome.words : QString();
    m_failures = outcome.isConnectionFailure() ? m_failures + 1 : 0;
    if (!isOutOfReach())
        return;
    // One probe per interval, with the intervals of a single mail that never grows old.
    const int probes = m_failures - failuresUntilOutOfReach + 1;
    m_probe = QDeadlineTimer(retryDelay(probes, 0s, chance(), 1s).value_or(longestSleep));
}

void MailWorker::endLease()
{
    const QString lease = std::exchange(m_lease, QString());
    // A mail the server has taken must not go back to the queue; the rest of its batch waits until the lease runs out.
    if (lease.isEmpty() || m_accepted)
        return;
    if (const Result<int> back = m_setup.outbox.handBack(lease).wait(); !back)
        qWarning("mails could not be handed back, their lease will run out: %s", qUtf8Printable(back.error().detail));
}

bool MailWorker::isOutOfReach() const
{
    return m_failures >= failuresUntilOutOfReach;
}

void MailWorker::plan()
{
    const Result<QDateTime> due = m_setup.outbox.nextDue().wait();
    if (!due) {
        postponeRound(due.error());
        return;
    }
    const QDateTime now = m_setup.clock.now();
    const bool waits = due->isValid();
    std::chrono::milliseconds span = waits ? std::chrono::milliseconds(now.msecsTo(*due)) : longestSleep;
    if (isOutOfReach())
        span = std::max(span, std::chrono::ceil<std::chrono::milliseconds>(m_probe.remainingTimeAsDuration()));
    span = std::max<std::chrono::milliseconds>(span, shortestSleep);
    const bool isTrouble = waits && !m_problem.isEmpty();
    report(isTrouble ? MailStatus::State::Waiting : MailStatus::State::Idle, isTrouble ? m_problem : QString(),
           waits ? now.addMSecs(span.count()) : QDateTime());
    wakeIn(std::min<std::chrono::milliseconds>(span, longestSleep));
}

void MailWorker::wakeIn(std::chrono::milliseconds span)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > span)
        m_timer.start(span);
}

MailWorker::Next MailWorker::postponeRound(const Error &error)
{
    report(MailStatus::State::Waiting, error.detail,
           m_setup.clock.now().addSecs(std::chrono::seconds(untilDatabaseWorks).count()));
    wakeIn(untilDatabaseWorks);
    return Next::EndRound;
}

void MailWorker::pause(const QString &words)
{
    qWarning("the mail server refuses us, mails wait: %s", qUtf8Printable(words));
    m_isPaused = true;
    m_transport->disconnect();
    report(MailStatus::State::Paused, words);
}

void MailWorker::report(MailStatus::State state, const QString &problem, const QDateTime &nextTry)
{
    m_publish({.state = state,
               .server = m_setup.smtp.server,
               .problem = problem,
               .nextTry = nextTry,
               .lastSentAt = m_lastSentAt});
}

} // namespace cookout
