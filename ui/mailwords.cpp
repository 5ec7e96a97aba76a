// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailwords.h"

#include <QLocale>

namespace cookout {

QString MailWords::brief(const MailStatus &status, const MailCounts &counts)
{
    const int waitingMails = waiting(counts);
    if (status.state == MailStatus::State::Halted)
        return tr("Mail paused · %n waiting", nullptr, waitingMails);
    const bool stuck = status.state == MailStatus::State::Waiting || status.state == MailStatus::State::Paused;
    if (stuck)
        return tr("Mail problem · %n waiting", nullptr, waitingMails);
    if (counts.failed > 0)
        return tr("Mail: %n failed", nullptr, counts.failed);
    if (status.state == MailStatus::State::NotConfigured)
        return waitingMails > 0 ? tr("Mail not set up · %n waiting", nullptr, waitingMails) : tr("Mail not set up");
    if (status.state == MailStatus::State::Limited)
        return tr("Mail limit reached · %n waiting", nullptr, waitingMails);
    if (waitingMails > 0)
        return tr("Mail: %n waiting", nullptr, waitingMails);
    return status.state == MailStatus::State::Stopped ? tr("Mail stopped") : tr("Mail: all sent");
}

QString MailWords::sentence(const MailStatus &status)
{
    switch (status.state) {
    case MailStatus::State::NotConfigured:
        return tr("No mail server is set up. Confirmations wait here until there is one; guests keep the page with "
                  "their code.");
    case MailStatus::State::Idle:
        return status.lastSentAt.isValid()
                   ? tr("Sending through %1 – last success %2.")
                         .arg(status.server,
                              QLocale().toString(status.lastSentAt.toLocalTime().time(), QLocale::ShortFormat))
                   : tr("Sending through %1.").arg(status.server);
    case MailStatus::State::Sending:
        return tr("Sending through %1 right now.").arg(status.server);
    case MailStatus::State::Limited:
        return tr("As many mails have left in the last hour as may. The next one leaves at %1.")
            .arg(QLocale().toString(status.nextTry.toLocalTime().time(), QLocale::ShortFormat));
    case MailStatus::State::Waiting:
        return status.nextTry.isValid()
                   ? tr("%1 did not take the mail. Cookout tries again at %2.")
                         .arg(status.server,
                              QLocale().toString(status.nextTry.toLocalTime().time(), QLocale::ShortFormat))
                   : tr("%1 did not take the mail. Cookout tries again by itself.").arg(status.server);
    case MailStatus::State::Paused:
        return tr("%1 refuses us. Check user name, password and security in the mail settings.").arg(status.server);
    case MailStatus::State::Halted:
        return tr("Sending is paused. Mails wait until it is resumed.");
    case MailStatus::State::Stopped:
        break;
    }
    return tr("Sending is stopped. Mails wait.");
}

Tone MailWords::toneOf(const MailStatus &status, const MailCounts &counts)
{
    if (status.state == MailStatus::State::Paused || counts.failed > 0)
        return Tone::Danger;
    if (status.state == MailStatus::State::Waiting || status.state == MailStatus::State::Halted)
        return Tone::Warning;
    if (status.state == MailStatus::State::NotConfigured || status.state == MailStatus::State::Stopped)
        return waiting(counts) > 0 ? Tone::Warning : Tone::Neutral;
    return Tone::Success;
}

Symbol MailWords::symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Danger:
        return Symbol::Problem;
    case Tone::Neutral:
    case Tone::Success:
        break;
    }
    return Symbol::Mail;
}

} // namespace cookout
