// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailworker.h"

#include "core/base/token.h"
#include "core/mail/passwordstore.h"
#include "core/services/domainevents.h"
#include "core/services/outboxservice.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

// The server's words can hold a guest's address: they go to the window and the database, never here.
Q_LOGGING_CATEGORY(lcMail, "cookout.mail")

constexpr int batchSize = 10;
constexpr auto longestSleep = 60s;       // a clock that was set, or a wake-up that got lost, costs a minute at most
constexpr auto shortestSleep = 250ms;    // whatever is wrong, never spin
constexpr auto keepIdleConnection = 10s; // guests come in bursts, and a connection costs more than a mail
constexpr auto untilUrlIsKnown = 2s;
// No mail of a batch is begun after freshFor, and the slowest dialogue takes 20 minutes (SmtpOptions).
constexpr auto leaseTime = 30min;
constexpr auto freshFor = 8min;

} // namespace

MailWorker::MailWorker(const MailSetup &setup, SmtpSettings smtp, std::shared_ptr<SmtpTransport> transport,
                       std::stop_token stop, Publish publish)
    : m_setup(setup),
      m_composer(setup.registrations, setup.mailings, setup.events),
      m_smtp(std::move(smtp)),
      m_transport(std::move(transport)),
      m_stop(std::move(stop)),
      m_publish(std::move(publish)),
      m_sender(senderOf(m_smtp))
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
    std::ignore = m_setup.outbox.noteTrouble({}); // what an earlier worker met is to be seen anew
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

void MailWorker::adopt(const SmtpSettings &smtp, std::shared_ptr<SmtpTransport> transport)
{
    m_smtp = smtp;
    m_transport = std::move(transport);
    m_sender = senderOf(m_smtp);
    m_isPasswordKnown = false;
    setTrouble(nullptr);
    resume();
}

void MailWorker::setPerHour(int most)
{
    m_smtp.perHour = most;
    wake();
}

bool MailWorker::hasPassword() const
{
    return m_isPasswordKnown || m_smtp.username.isEmpty() || !m_smtp.password.isEmpty() || m_setup.passwords == nullptr;
}

void MailWorker::askForPassword()
{
    const Result<QDateTime> due = m_setup.outbox.nextDue().wait();
    if (due && (!due->isValid() || *due > m_setup.clock.now()))
        return plan(); // nobody is asked to unlock a keyring for nothing
    // Not waited for: somebody may have to unlock the keyring, and the program to stop meanwhile.
    if (!std::exchange(m_isAskingPassword, true)) {
        m_setup.passwords->read(PasswordStore::accountOf(m_smtp))
            .deliver(this, [this, transport = m_transport](const Result<KeptPassword> &kept) {
                m_isAskingPassword = false;
                if (transport == m_transport)
                    takePassword(kept);
                wake();
            });
    }
}

void MailWorker::takePassword(const Result<KeptPassword> &kept)
{
    if (kept && !kept->password.isEmpty()) {
        m_isPasswordKnown = true;
        setTrouble(nullptr);
        return m_transport->setPassword(kept->password);
    }
    QString problem = u"no password is kept for the user name; set it, or SMTP_PASSWORD"_s;
    if (!kept || !kept->problem.isEmpty())
        problem =
            u"the password of the mail account cannot be had: %1"_s.arg(kept ? kept->problem : kept.error().detail);
    pause({SmtpOutcome::Kind::ServerRefusesUs, 0, problem, SmtpPhase::Authentication});
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
    if (m_smtp.server.isEmpty())
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
    if (!hasPassword())
        return askForPassword();
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
        m_setup.outbox.claim(m_lease, isOutOfReach() || m_isPaused ? 1 : batchSize, leaseTime, domain, m_smtp.perHour)
            .wait();
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
    if (rendered && mail.request.mailingId.isValid()) { // somebody may have taken it back since it was claimed
        if (const auto held = m_setup.outbox.saveRendered(mail.id, m_lease, *rendered).wait(); !held)
            return held.error().code == ErrorCode::Conflict ? Next::GoOn : postponeRound(held.error());
    }
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
    const Result<QByteArray> message = m_composer.toMessage(mail, *rendered, *m_sender);
    if (!message)
        return giveUp(mail, message.error());
    return settle(mail, m_transport->send(*toWireAddress(m_sender->address), *recipient, *message));
}

void MailWorker::plan()
{
    const Result<QDateTime> due = m_setup.outbox.nextDue().wait();
    if (!due) {
        postponeRound(due.error());
        return;
    }
    const QDateTime now = m_setup.clock.now();
    if (m_smtp.perHour > 0 && due->isValid() && *due <= now && !isOutOfReach()) {
        const Result<MailAllowance> allowance = m_setup.outbox.allowance(m_smtp.perHour).wait();
        if (allowance && allowance->left == 0)
            return planWithin(*allowance);
    }
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

/** Nothing is wrong with what is due: the next mail leaves when the limit of this hour lets it. */
void MailWorker::planWithin(const MailAllowance &allowance)
{
    const QDateTime now = m_setup.clock.now();
    const QDateTime next = allowance.moreAt.isValid() ? allowance.moreAt : now.addSecs(longestSleep.count());
    report(MailStatus::State::Limited, {}, next);
    wakeIn(std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(now.msecsTo(next)), shortestSleep,
                                                 longestSleep));
}

void MailWorker::wakeIn(std::chrono::milliseconds span)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > span)
        m_timer.start(span);
}

void MailWorker::pause(const SmtpOutcome &refusal)
{
    setTrouble(&refusal);
    m_isPaused = true;
    m_isPasswordKnown = false;
    m_probe = QDeadlineTimer(m_setup.pausedProbe);
    m_transport->disconnect();
    report(MailStatus::State::Paused, refusal.words, m_setup.clock.now().addMSecs(m_setup.pausedProbe.count()));
    wakeIn(std::min<std::chrono::milliseconds>(m_setup.pausedProbe, longestSleep));
}

void MailWorker::report(MailStatus::State state, const QString &problem, const QDateTime &nextTry)
{
    m_publish(
        {.state = state, .server = m_smtp.server, .problem = problem, .nextTry = nextTry, .lastSentAt = m_lastSentAt});
}

} // namespace cookout
