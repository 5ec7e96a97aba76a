// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailworker.h"

#include "core/base/token.h"
#include "core/services/domainevents.h"
#include "core/services/outboxservice.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

// The server's words can hold a guest's address: they go to the window and the database, never here.
Q_LOGGING_CATEGORY(lcMail, "cookout.mail")

constexpr int batchSize = 10;
constexpr int failuresUntilOutOfReach = 3;
constexpr auto longestSleep = 60s;       // a clock that was set, or a wake-up that got lost, costs a minute at most
constexpr auto shortestSleep = 250ms;    // whatever is wrong, never spin
constexpr auto keepIdleConnection = 10s; // guests come in bursts, and a connection costs more than a mail
constexpr auto untilUrlIsKnown = 2s;
constexpr auto untilDatabaseWorks = 5s;
constexpr auto untilEventIsKnown = 5min;
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
    if (m_unrecorded && (m_isStuck || !writeUnrecorded()))
        qCWarning(lcMail, "mail %lld: its outcome could not be recorded", m_unrecorded->id.value);
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

void MailWorker::noticeOrders()
{
    const Result<MailOrders> orders = m_setup.outbox.orders().wait();
    if (!orders)
        return;
    if (m_orders && m_orders->retryMark != orders->retryMark) {
        m_isPaused = false;
        m_failures = 0;
    }
    m_orders = *orders;
}

bool MailWorker::isHalted() const
{
    return m_orders && m_orders->isPaused;
}

void MailWorker::work()
{
    try {
        round();
    } catch (const std::exception &thrown) {
        qCCritical(lcMail, "the mail worker failed: %s", thrown.what());
        endLease();
        report(MailStatus::State::Waiting, QString::fromUtf8(thrown.what()));
        wakeIn(longestSleep);
    }
}

void MailWorker::round()
{
    if (m_stop.stop_requested())
        return;
    if (m_setup.smtp.server.isEmpty())
        return report(MailStatus::State::NotConfigured);
    noticeOrders();
    if (isHalted()) {
        if (recordAccepted())
            report(MailStatus::State::Halted);
        return wakeIn(longestSleep);
    }
    if (m_isPaused && !m_probe.hasExpired())
        return wakeIn(std::min<std::chrono::milliseconds>(
            std::chrono::ceil<std::chrono::milliseconds>(m_probe.remainingTimeAsDuration()), longestSleep));
    if (!m_sender)
        return pause({SmtpOutcome::Kind::ServerRefusesUs, 0, m_sender.error().detail});
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
    if (m_stop.stop_requested() || m_timer.isActive())
        return;
    if (m_isPaused)
        return wakeIn(longestSleep);
    plan();
}

bool MailWorker::sendBatch(const QString &guestUrl)
{
    m_lease = newToken();
    const QDeadlineTimer fresh(freshFor);
    const QString domain = QString::fromLatin1(domainOf(*toWireAddress(m_sender->address)));
    const Result<QList<OutgoingMail>> mails =
        m_setup.outbox.claim(m_lease, isOutOfReach() || m_isPaused ? 1 : batchSize, leaseTime, domain).wait();
    if (!mails)
        return postponeRound(mails.error()) == Next::GoOn;
    if (mails->isEmpty())
        return false;
    report(MailStatus::State::Sending);
    m_goodbye.start();
    Next next = Next::GoOn;
    for (const OutgoingMail &mail : *mails) {
        noticeOrders();
        if (next == Next::EndRound || m_stop.stop_requested() || fresh.hasExpired() || isHalted())
            break;
        next = deliver(mail, guestUrl);
    }
    endLease();
    if (isHalted())
        wake();
    return next == Next::GoOn && !m_stop.stop_requested() && !isHalted();
}

MailWorker::Next MailWorker::deliver(const OutgoingMail &mail, const QString &guestUrl)
{
    std::optional<RenderedMail> rendered = mail.rendered;
    if (!rendered) {
        const Result<RenderedMail> composed = m_composer.compose(mail, guestUrl);
        if (!composed)
            return giveUp(mail, composed.error());
        if (m_stop.stop_requested())
            return Next::EndRound;
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
        pause(outcome);
        return Next::EndRound;
    }
    m_isPaused = false;
    countFailure(outcome);
    if (outcome.kind == Kind::Accepted)
        m_lastSentAt = m_setup.clock.now();
    const MailOutcome result = outcomeOf(mail, outcome);
    if (result.state == MailState::Failed)
        qCWarning(lcMail, "mail %lld failed: code %d at %s", mail.id.value, outcome.code, nameOf(outcome.phase));
    const Next next = keep(mail, result);
    return isOutOfReach() ? Next::EndRound : next;
}

MailWorker::Next MailWorker::keep(const OutgoingMail &mail, const MailOutcome &outcome)
{
    // While the program stops, endLease() writes this and the rest of the batch at once.
    if (m_stop.stop_requested()) {
        m_unrecorded = Unrecorded{mail.id, mail.lease, outcome};
        return Next::EndRound;
    }
    const Result<MailId> recorded = m_setup.outbox.finish(mail.id, mail.lease, outcome).wait();
    if (recorded)
        return Next::GoOn;
    if (recorded.error().code == ErrorCode::Conflict) {
        qCWarning(lcMail, "mail %lld was taken over by another worker meanwhile", mail.id.value);
        return Next::GoOn;
    }
    if (outcome.state == MailState::Sent)
        m_unrecorded = Unrecorded{mail.id, mail.lease, outcome};
    return postponeRound(recorded.error());
}

MailWorker::Next MailWorker::giveUp(const OutgoingMail &mail, const Error &error)
{
    if (isDatabaseTrouble(error))
        return postponeRound(error);
    if (error.code == ErrorCode::NotFound) {
        qCWarning(lcMail, "mail %lld waits: what it is about is not known yet", mail.id.value);
        return keep(mail, MailOutcome::deferred(untilEventIsKnown, error.detail));
    }
    if (error.code == ErrorCode::Conflict)
        return keep(mail, MailOutcome::discarded(error.detail));
    qCWarning(lcMail, "mail %lld failed: it cannot be written (%s)", mail.id.value, qUtf8Printable(nameOf(error.code)));
    return keep(mail, MailOutcome::failed(error.detail));
}

MailOutcome MailWorker::outcomeOf(const OutgoingMail &mail, const SmtpOutcome &outcome) const
{
    using Kind = SmtpOutcome::Kind;
    if (outcome.kind == Kind::Accepted)
        return MailOutcome::sent(outcome.words);
    const bool isForGood = outcome.kind == Kind::RecipientRefused || outcome.kind == Kind::MessageRefused;
    const auto age = std::chrono::seconds(std::max<qint64>(mail.createdAt.secsTo(m_setup.clock.now()), 0));
    const auto delay = retryDelay(mail.attempts + 1, age, chance(), m_setup.giveUpAfter);
    MailOutcome result =
        isForGood || !delay ? MailOutcome::failed(outcome.words) : MailOutcome::postponed(*delay, outcome.words);
    result.uncertain = outcome.kind == Kind::Uncertain;
    return result;
}

bool MailWorker::recordAccepted()
{
    if (!m_unrecorded)
        return true;
    const Result<int> recorded = writeUnrecorded();
    if (!recorded && recorded.error().code != ErrorCode::Conflict)
        return postponeRound(recorded.error()) == Next::GoOn;
    m_unrecorded.reset();
    return true;
}

Result<int> MailWorker::writeUnrecorded()
{
    return m_setup.outbox.finishAndHandBack(m_unrecorded->id, m_unrecorded->lease, m_unrecorded->outcome).wait();
}

void MailWorker::countFailure(const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    const bool isServerTrouble = outcome.kind == Kind::TemporaryForServer || outcome.kind == Kind::Uncertain;
    m_problem = isServerTrouble ? outcome.words : QString();
    setTrouble(isServerTrouble ? &outcome : nullptr);
    m_failures = outcome.isConnectionFailure() ? m_failures + 1 : 0;
    if (!isOutOfReach())
        return;
    // One probe per interval, with the intervals of a single mail that never grows old.
    const int probes = m_failures - failuresUntilOutOfReach + 1;
    m_probe = QDeadlineTimer(retryDelay(probes, 0s, chance(), 1s).value_or(longestSleep));
}

void MailWorker::setTrouble(const SmtpOutcome *cause)
{
    const bool isNew = (cause != nullptr) != m_isTroubled;
    m_isTroubled = cause != nullptr;
    if (isNew && cause != nullptr)
        qCWarning(lcMail, "the mail server does not take mails, they wait: code %d at %s", cause->code,
                  nameOf(cause->phase));
    else if (isNew)
        qCInfo(lcMail, "the mail server answers again");
}

void MailWorker::endLease()
{
    const QString lease = std::exchange(m_lease, QString());
    if (lease.isEmpty() || m_isStuck)
        return;
    if (m_unrecorded) {
        // A mail the server has taken must not go back to the queue: its batch waits until that is recorded.
        if (m_stop.stop_requested())
            std::ignore = recordAccepted();
        return;
    }
    if (const Result<int> back = m_setup.outbox.handBack(lease).wait(); !back)
        qCWarning(lcMail, "mails could not be handed back, their lease will run out: %s",
                  qUtf8Printable(nameOf(back.error().code)));
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
    m_isStuck = m_stop.stop_requested();
    report(MailStatus::State::Waiting, error.detail,
           m_setup.clock.now().addSecs(std::chrono::seconds(untilDatabaseWorks).count()));
    wakeIn(untilDatabaseWorks);
    return Next::EndRound;
}

void MailWorker::pause(const SmtpOutcome &refusal)
{
    setTrouble(&refusal);
    m_isPaused = true;
    m_probe = QDeadlineTimer(m_setup.pausedProbe);
    m_transport->disconnect();
    report(MailStatus::State::Paused, refusal.words, m_setup.clock.now().addMSecs(m_setup.pausedProbe.count()));
    wakeIn(std::min<std::chrono::milliseconds>(m_setup.pausedProbe, longestSleep));
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
