// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a mail, and of those after it, by how an attempt went.
#include "core/mail/mailworker.h"
#include "core/metrics/programfigures.h"
#include "core/services/outboxservice.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

// The server's words can hold a guest's address: they go to the window and the database, never here.
Q_LOGGING_CATEGORY(lcMail, "cookout.mail")

constexpr int failuresUntilOutOfReach = 3;
constexpr auto longestProbe = 60s;
constexpr auto untilDatabaseWorks = 5s;
constexpr auto untilEventIsKnown = 5min;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

bool isDatabaseTrouble(const Error &error)
{
    return error.code == ErrorCode::Busy || error.code == ErrorCode::Unavailable;
}

} // namespace

bool MailWorker::isOutOfReach() const
{
    return m_failures >= failuresUntilOutOfReach;
}

MailWorker::Next MailWorker::settle(const OutgoingMail &mail, const SmtpOutcome &outcome)
{
    using Kind = SmtpOutcome::Kind;
    if (outcome.kind == Kind::Interrupted)
        return Next::EndRound;
    if (m_setup.figures != nullptr)
        count(mail, outcome);
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

void MailWorker::count(const OutgoingMail &mail, const SmtpOutcome &outcome)
{
    if (outcome.kind != SmtpOutcome::Kind::Accepted)
        return m_setup.figures->countMailFailure(nameOf(outcome.kind));
    if (mail.request.kind != MailKind::OrganiserDigest) // which is made to wait for the evening
        m_setup.figures->countMailDelivery(std::chrono::milliseconds(mail.createdAt.msecsTo(m_setup.clock.now())));
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
    // Broken off by this program, with other settings or because it ends, says nothing of the server.
    const bool isOurs = outcome.kind == Kind::Uncertain && outcome.words == SmtpDialogue::interruptedWords;
    const bool isServerTrouble =
        !isOurs && (outcome.kind == Kind::TemporaryForServer || outcome.kind == Kind::Uncertain);
    m_problem = isServerTrouble ? outcome.words : QString();
    setTrouble(isServerTrouble ? &outcome : nullptr);
    m_failures = outcome.isConnectionFailure() ? m_failures + 1 : 0;
    if (!isOutOfReach())
        return;
    // One probe per interval, with the intervals of a single mail that never grows old.
    const int probes = m_failures - failuresUntilOutOfReach + 1;
    m_probe = QDeadlineTimer(retryDelay(probes, 0s, chance(), 1s).value_or(longestProbe));
}

void MailWorker::setTrouble(const SmtpOutcome *cause)
{
    const QString words = cause != nullptr ? cause->words : QString();
    const bool isNew = (cause != nullptr) != m_isTroubled;
    m_isTroubled = cause != nullptr;
    // Nobody waits for it: it is for people who look from elsewhere.
    if (words != std::exchange(m_toldTrouble, words))
        std::ignore = m_setup.outbox.noteTrouble(words);
    if (isNew && cause != nullptr && cause->code == 0) // the library's own words, which know no guest
        qCWarning(lcMail, "the mail server does not take mails, they wait: %s at %s", qUtf8Printable(words),
                  nameOf(cause->phase));
    else if (isNew && cause != nullptr)
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

MailWorker::Next MailWorker::postponeRound(const Error &error)
{
    m_isStuck = m_stop.stop_requested();
    report(MailStatus::State::Waiting, error.detail,
           m_setup.clock.now().addSecs(std::chrono::seconds(untilDatabaseWorks).count()));
    wakeIn(untilDatabaseWorks);
    return Next::EndRound;
}

} // namespace cookout
