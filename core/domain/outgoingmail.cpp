// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outgoingmail.h"

#include "core/domain/enumnames.h"

namespace cookout {

namespace {

using namespace std::chrono_literals;

constexpr EnumNames<MailKind, 14> kindNames{{
    {MailKind::Confirmation, u"confirmation"},
    {MailKind::WaitingList, u"waiting-list"},
    {MailKind::Offer, u"offer"},
    {MailKind::Changed, u"changed"},
    {MailKind::Cancelled, u"cancelled"},
    {MailKind::LostLink, u"lost-link"},
    {MailKind::PaymentReceived, u"payment-received"},
    {MailKind::PaymentReminder, u"payment-reminder"},
    {MailKind::EventReminder, u"event-reminder"},
    {MailKind::EventChanged, u"event-changed"},
    {MailKind::EventCancelled, u"event-cancelled"},
    {MailKind::OrganiserNotice, u"organiser-notice"},
    {MailKind::OrganiserDigest, u"organiser-digest"},
    {MailKind::Message, u"message"},
}};

constexpr EnumNames<MailState, 6> stateNames{{
    {MailState::Queued, u"queued"},
    {MailState::Sending, u"sending"},
    {MailState::Sent, u"sent"},
    {MailState::Failed, u"failed"},
    {MailState::Held, u"held"},
    {MailState::Discarded, u"discarded"},
}};

constexpr std::array<std::chrono::seconds, 5> firstDelays{1min, 2min, 5min, 15min, 30min};
constexpr int attemptsBeforeGivingUp = 10;

} // namespace

std::optional<std::chrono::seconds> retryDelay(int attempts, std::chrono::seconds age, double chance,
                                               std::chrono::seconds giveUpAfter)
{
    if (age >= giveUpAfter && attempts >= attemptsBeforeGivingUp)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(std::max(attempts, 1) - 1);
    if (index < firstDelays.size())
        return firstDelays[index];
    constexpr double hour = 3600.0;
    return std::chrono::seconds(static_cast<qint64>(hour * (0.8 + 0.4 * chance)));
}

int &MailCounts::of(MailState state)
{
    switch (state) {
    case MailState::Queued:
        return queued;
    case MailState::Sending:
        return sending;
    case MailState::Sent:
        return sent;
    case MailState::Failed:
        return failed;
    case MailState::Discarded:
        return discarded;
    case MailState::Held:
        break;
    }
    return held;
}

QString nameOf(MailKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<MailKind> mailKindFromString(QStringView text)
{
    return valueIn(kindNames, text);
}

QString nameOf(MailState state)
{
    return nameIn(stateNames, state);
}

std::optional<MailState> mailStateFromString(QStringView text)
{
    return valueIn(stateNames, text);
}

} // namespace cookout
