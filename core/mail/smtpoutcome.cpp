// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtpoutcome.h"

#include <algorithm>
#include <array>
#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct Verb {
    QByteArrayView start;
    SmtpPhase phase;
};
constexpr std::array verbs{
    Verb{"EHLO", SmtpPhase::Hello},        Verb{"HELO", SmtpPhase::Hello},
    Verb{"STARTTLS", SmtpPhase::StartTls}, Verb{"AUTH ", SmtpPhase::Authentication},
    Verb{"MAIL FROM:", SmtpPhase::Sender}, Verb{"RCPT TO:", SmtpPhase::Recipient},
    Verb{"DATA\r\n", SmtpPhase::Content},
};

bool isRefusal(int code)
{
    return code >= 400;
}

/** The three digits at the start of a reply line; 0 where there are none. */
int codeOf(QByteArrayView line)
{
    bool ok = false;
    const int code = line.first(std::min<qsizetype>(line.size(), 3)).toInt(&ok);
    return ok && code >= 200 && code <= 599 ? code : 0;
}

/** Failures of the settings rather than of the moment. */
bool isSettingsProblem(int curlCode)
{
    switch (curlCode) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_USE_SSL_FAILED:
    case CURLE_LOGIN_DENIED:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return true;
    default:
        return false;
    }
}

} // namespace

void SmtpDialogue::sent(QByteArrayView line)
{
    m_isQuitting = line == QByteArrayView("QUIT\r\n");
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [line](const Verb &known) { return line.startsWith(known.start); });
    if (verb == verbs.end())
        return;
    // The HELO that follows a refused EHLO must not make its words forgotten.
    if (verb->phase != m_phase)
        m_code = 0;
    m_phase = verb->phase;
}

void SmtpDialogue::received(QByteArrayView line)
{
    m_hasReplies = true;
    const int code = codeOf(line);
    if (m_isQuitting || code == 0 || isRefusal(m_code))
        return;
    m_code = code;
    m_words = tidyWords(line);
}

SmtpOutcome SmtpDialogue::outcome(int curlCode, const QString &libraryWords) const
{
    if (curlCode == CURLE_OK)
        return {SmtpOutcome::Kind::Accepted, m_code, m_words, m_phase};
    if (isRefusal(m_code))
        return refusal();
    if (m_contentSent)
        return {SmtpOutcome::Kind::Uncertain, 0, libraryWords, m_phase};
    const bool forGood = isSettingsProblem(curlCode);
    return {forGood ? SmtpOutcome::Kind::ServerRefusesUs : SmtpOutcome::Kind::TemporaryForServer, 0, libraryWords,
            m_phase};
}

SmtpOutcome SmtpDialogue::interrupted() const
{
    const bool answered = isRefusal(m_code);
    return {m_contentSent && !answered ? SmtpOutcome::Kind::Uncertain : SmtpOutcome::Kind::Interrupted, 0,
            interruptedWords.toString(), m_phase};
}

SmtpOutcome SmtpDialogue::refusal() const
{
    return {kindOfRefusal(), m_code, m_words, m_phase};
}

SmtpOutcome::Kind SmtpDialogue::kindOfRefusal() const
{
    using Kind = SmtpOutcome::Kind;
    const bool isPermanent = m_code >= 500;
    const bool asksForPassword = m_code == 530 || m_code == 534 || m_code == 535;
    if (asksForPassword)
        return Kind::ServerRefusesUs;
    if (m_code == 421)
        return Kind::TemporaryForServer;
    switch (m_phase) {
    case SmtpPhase::Recipient:
        return isPermanent ? Kind::RecipientRefused : Kind::TemporaryForRecipient;
    case SmtpPhase::Content:
        return isPermanent ? Kind::MessageRefused : Kind::TemporaryForServer;
    default:
        return isPermanent ? Kind::ServerRefusesUs : Kind::TemporaryForServer;
    }
}

const char *nameOf(SmtpPhase phase)
{
    constexpr std::array names{"connection", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"};
    return names.at(static_cast<std::size_t>(phase));
}

const char *nameOf(SmtpOutcome::Kind kind)
{
    constexpr std::array names{
        "accepted",        "temporary_for_recipient", "temporary_for_server", "recipient_refused",
        "message_refused", "server_refuses_us",       "interrupted",          "uncertain"};
    return names.at(static_cast<std::size_t>(kind));
}

QString tidyWords(QByteArrayView line)
{
    QString words = QString::fromUtf8(line).simplified();
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    words.truncate(400);
    return words;
}

} // namespace cookout
