// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/mail/mailcomposer.h"
#include "core/mail/smtptransport.h"
#include "core/services/mailcontrol.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace cookout {

class DomainEvents;
class MailingService;
class OutboxService;
class PasswordStore;
class ProgramFigures;
class SettingsService;
struct KeptPassword;
struct MailAllowance;

/** What the mail room needs from the rest of the house. What is referred to outlives the mail thread. */
struct MailSetup {
    OutboxService &outbox;
    RegistrationService &registrations;
    MailingService &mailings;
    const EventCache &events;
    DomainEvents &domainEvents;
    const Clock &clock;
    SmtpSettings smtp; ///< to begin with; MailThread::use() brings others
    /** Any thread: where guests find the portal, such as "http://192.168.1.20:8080/"; empty while that is unknown. */
    std::function<QString()> guestUrlBase;
    SmtpOptions smtpOptions = {};
    std::chrono::seconds giveUpAfter = std::chrono::hours(5 * 24);
    /** How long a server that refuses us is left alone before one mail tries it. */
    std::chrono::milliseconds pausedProbe = std::chrono::hours(1);
    PasswordStore *passwords = nullptr;  ///< where a password is that `smtp` does not bring; null: there is none
    SettingsService *settings = nullptr; ///< where MailControl::configure() stores; null: it answers Unavailable
    /** Any thread: what is in force when this is stored. With `settings` only. */
    std::function<Result<SmtpSettings>(const QList<StoredSetting> &)> inForce = {};
    SettingsSource environment = {}; ///< what comes before what is stored; empty: nothing
    ProgramFigures *figures = nullptr;
};

/**
 * Empties the outbox: claims what is due, sends it, and records what the server said, by the table in README.md of this
 * folder. Lives on the mail thread and belongs to it; made anew by each MailThread::start().
 */
class MailWorker final : public QObject {
    Q_OBJECT

public:
    using Publish = std::function<void(const MailStatus &)>;

    /** `transport` is shared with whoever interrupts it after `stop` was requested. */
    MailWorker(const MailSetup &setup, SmtpSettings smtp, std::shared_ptr<SmtpTransport> transport,
               std::stop_token stop, Publish publish);
    ~MailWorker() override;

    /** First thing on the mail thread. */
    void begin();
    /** Looks for due mails soon; does not end a pause nor hurry a server that is out of reach. */
    void wake();
    /** Forgets a pause and earlier failures, and looks for due mails at once. */
    void resume();
    /** Another server or account from now on; the caller has interrupted the former transport. */
    void adopt(const SmtpSettings &smtp, std::shared_ptr<SmtpTransport> transport);
    /** Another limit; what is under way goes on. */
    void setPerHour(int most);

private:
    /** How one mail went: whether the next may follow at once. */
    enum class Next {
        GoOn,
        EndRound,
    };

    void work();
    void round();
    bool sendBatch(const QString &guestUrl);
    Next deliver(const OutgoingMail &mail, const QString &guestUrl);
    Next settle(const OutgoingMail &mail, const SmtpOutcome &outcome);
    void count(const OutgoingMail &mail, const SmtpOutcome &outcome);
    Next giveUp(const OutgoingMail &mail, const Error &error);
    [[nodiscard]] Next keep(const OutgoingMail &mail, const MailOutcome &outcome);
    [[nodiscard]] MailOutcome outcomeOf(const OutgoingMail &mail, const SmtpOutcome &outcome) const;
    bool recordAccepted();
    Result<int> writeUnrecorded();
    void countFailure(const SmtpOutcome &outcome);
    void setTrouble(const SmtpOutcome *cause);
    void endLease();

    [[nodiscard]] bool hasPassword() const;
    void askForPassword();
    void takePassword(const Result<KeptPassword> &kept);
    void noticeOrders();
    [[nodiscard]] bool isHalted() const;
    [[nodiscard]] bool isOutOfReach() const;
    void plan();
    void planWithin(const MailAllowance &allowance);
    void wakeIn(std::chrono::milliseconds span);
    Next postponeRound(const Error &error);
    void pause(const SmtpOutcome &refusal);
    void report(MailStatus::State state, const QString &problem = {}, const QDateTime &nextTry = {});

    const MailSetup &m_setup;
    const MailComposer m_composer;
    SmtpSettings m_smtp;
    std::shared_ptr<SmtpTransport> m_transport;
    const std::stop_token m_stop;
    const Publish m_publish;
    Result<MailAddress> m_sender;
    QTimer m_timer{this};   ///< the next round
    QTimer m_goodbye{this}; ///< the end of an idle connection

    /** How a mail went that the database does not know of yet. */
    struct Unrecorded {
        MailId id;
        QString lease;
        MailOutcome outcome;
    };

    QString m_lease;                ///< of the batch in hand; empty when nothing is claimed
    QString m_problem;              ///< the server's last words of trouble; empty when all is well
    QString m_toldTrouble;          ///< what OutboxService::noteTrouble() was told last
    bool m_isTroubled = false;      ///< whether the log has been told of trouble that goes on
    bool m_isPaused = false;        ///< the server refuses us: most likely only a person can help
    bool m_isPasswordKnown = false; ///< the transport has it; not after a refusal, since it may be another by now
    bool m_isAskingPassword = false;
    int m_failures = 0;                 ///< connections in a row that failed
    QDeadlineTimer m_probe;             ///< when a server that is out of reach or refuses us is tried again
    std::optional<MailOrders> m_orders; ///< OutboxService::orders() as last seen
    bool m_isStuck = false; ///< the database did not answer while the worker stops: waiting twice is too long
    std::optional<Unrecorded> m_unrecorded; ///< sent and not recorded yet, or the last one before the end
    QDateTime m_lastSentAt;
};

} // namespace cookout
