// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cookout {

/** How far a dialogue has come: the command that was sent last, QUIT aside. */
enum class SmtpPhase {
    Connecting, ///< no command yet: address look-up, connection, TLS from the first byte, greeting
    Hello,
    StartTls,
    Authentication,
    Sender,
    Recipient,
    Content, ///< DATA and the mail itself
};

/** The stable English name of a phase, for the log. */
[[nodiscard]] const char *nameOf(SmtpPhase phase);

/** What became of one attempt to hand a mail to the server. */
struct SmtpOutcome {
    enum class Kind {
        Accepted,              ///< the server has taken responsibility
        TemporaryForRecipient, ///< later, this recipient only
        TemporaryForServer,    ///< later: no connection (code 0), or the server has no time for us
        RecipientRefused,      ///< for good
        MessageRefused,        ///< for good
        ServerRefusesUs,       ///< password, sender, certificate, settings: no mail will get through
        Interrupted,           ///< by interrupt(), and certainly not delivered
        Uncertain,             ///< all of the mail was sent and the answer never came: delivered, or not
    };
    Kind kind = Kind::TemporaryForServer;
    int code = 0;  ///< the server's reply code (RFC 5321, 4.2); 0 when there was none
    QString words; ///< the server's first line of refusal or acceptance, else the library's words; one line
    SmtpPhase phase = SmtpPhase::Connecting; ///< when it ended

    /** Whether the trouble is the connection and not the mail: the next one would meet the same. */
    [[nodiscard]] bool isConnectionFailure() const
    {
        return kind == Kind::TemporaryForServer && (code == 0 || code == 421 || phase < SmtpPhase::Sender);
    }
    friend bool operator==(const SmtpOutcome &, const SmtpOutcome &) = default;
};

/** The stable name of a kind in snake case, such as "temporary_for_server": a label of the figures. */
[[nodiscard]] const char *nameOf(SmtpOutcome::Kind kind);

/**
 * Follows one SMTP dialogue by what goes over the wire and judges how it ended. Knowing the command that a reply
 * belongs to tells a refused sender from a refused recipient, which the library's result codes do not. Plain value.
 */
class SmtpDialogue {
public:
    /** A command line went out. Lines of an authentication exchange change nothing. */
    void sent(QByteArrayView line);
    /** A reply line came in, its line end included or not. */
    void received(QByteArrayView line);
    void contentSent() { m_contentSent = true; }

    [[nodiscard]] SmtpPhase phase() const { return m_phase; }
    /** Whether the last byte of the mail has left this program. */
    [[nodiscard]] bool isContentSent() const { return m_contentSent; }
    /** Whether the goodbye has been said; what the server answers to it does not count. */
    [[nodiscard]] bool isQuitting() const { return m_isQuitting; }
    [[nodiscard]] bool hasReplies() const { return m_hasReplies; }

    /**
     * The outcome of a dialogue that ended with libcurl's `curlCode`, whose own description is `libraryWords`.
     * Rules: the table of replies in README.md of this folder, after RFC 5321, 4.2.1 and RFC 4954, 6.
     */
    [[nodiscard]] SmtpOutcome outcome(int curlCode, const QString &libraryWords) const;
    /** The outcome when this program broke it off. */
    [[nodiscard]] SmtpOutcome interrupted() const;
    static constexpr QStringView interruptedWords = u"stopped by this program";

private:
    [[nodiscard]] SmtpOutcome refusal() const;
    [[nodiscard]] SmtpOutcome::Kind kindOfRefusal() const;

    SmtpPhase m_phase = SmtpPhase::Connecting;
    bool m_contentSent = false;
    bool m_isQuitting = false;
    bool m_hasReplies = false;
    int m_code = 0; ///< first refusal of this phase, else the last good reply
    QString m_words;
};

/** A line of the server for people: decoded, without control characters, at most 400 characters. */
[[nodiscard]] QString tidyWords(QByteArrayView line);

} // namespace cookout
