// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailaccount.h"
#include "app/ctlmailing.h"
#include "core/mail/testmail.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** What the limit per hour leaves at this moment; everything where there is none. */
Result<MailAllowance> allowanceNow(const CommandLine &line, Backend &backend)
{
    const Result<Settings> settings = settingsWith(line, backend);
    if (!settings)
        return failure(settings);
    return settings->smtp.perHour > 0 ? backend.outbox.allowance(settings->smtp.perHour).wait() : MailAllowance();
}

int showStatus(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line](Backend &backend) {
        const Result<MailCounts> counts = backend.outbox.counts().wait();
        if (!counts)
            return reportFailure(counts.error());
        const Result<MailOrders> orders = backend.outbox.orders().wait();
        if (!orders)
            return reportFailure(orders.error());
        const QList<std::pair<QString, int>> states{{u"queued"_s, counts->queued}, {u"sending"_s, counts->sending},
                                                    {u"sent"_s, counts->sent},     {u"failed"_s, counts->failed},
                                                    {u"held"_s, counts->held},     {u"discarded"_s, counts->discarded}};
        QJsonObject object;
        QString text;
        for (const auto &[name, count] : states) {
            object.insert(name, count);
            text += u"%1 %2\n"_s.arg(name, -10).arg(count, 6);
        }
        object.insert(u"paused"_s, orders->isPaused);
        if (orders->isPaused)
            text += u"paused: no mail leaves until \"mail resume\"\n"_s;
        object.insert(u"trouble"_s, orders->trouble);
        if (!orders->trouble.isEmpty())
            text += u"trouble: the mail server takes no mails: %1\n"_s.arg(orders->trouble);
        const Result<MailAllowance> allowance = allowanceNow(line, backend);
        if (!allowance)
            return reportFailure(allowance.error());
        if (allowance->moreAt.isValid()) {
            object.insert(u"limited_until"_s, allowance->moreAt.toString(Qt::ISODate));
            text += u"limited: as many as may have left in the last hour, the next one leaves at %1\n"_s.arg(
                allowance->moreAt.toString(Qt::ISODate));
        }
        return printResult(line.isSet(u"json"_s) ? QString::fromUtf8(QJsonDocument(object).toJson()) : text);
    });
}

int retryMail(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [](Backend &backend) {
        const Result<int> queued = backend.outbox.retryNow(Actor::script()).wait();
        if (!queued)
            return reportFailure(queued.error());
        return printResult(u"%1 to be sent now\n"_s.arg(*queued));
    });
}

/** Runs a command without options whose answer is what workers have to obey from now on. */
int giveOrder(const CtlCommand &command, const QStringList &arguments,
              Pending<MailOrders> (OutboxService::*order)(const Actor &))
{
    CommandLine line(command.usageName(), command.summary, {});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [order](Backend &backend) {
        const Result<MailOrders> orders = (backend.outbox.*order)(Actor::script()).wait();
        if (!orders)
            return reportFailure(orders.error());
        return printResult(orders->isPaused ? u"paused: no mail leaves until \"mail resume\"\n"_s
                                            : u"mails leave as they become due\n"_s);
    });
}

int pauseMail(const CtlCommand &command, const QStringList &arguments)
{
    return giveOrder(command, arguments, &OutboxService::pause);
}

int resumeMail(const CtlCommand &command, const QStringList &arguments)
{
    return giveOrder(command, arguments, &OutboxService::resume);
}

int testMail(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"ADDRESS"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(
        line,
        [&line](Backend &backend) {
            Result<Settings> settings = settingsWith(line, backend);
            if (!settings)
                return reportFailure(settings.error());
            PasswordStore passwords;
            const Result<KeptPassword> kept = passwordOf(settings->smtp, passwords);
            if (!kept)
                return reportFailure(kept.error());
            if (kept->password.isEmpty() && !kept->problem.isEmpty())
                return reportFailure({ErrorCode::Unavailable, kept->problem, {}});
            settings->smtp.password = kept->password;
            const Result<SmtpOutcome> outcome =
                sendTestMail(settings->smtp, line.positional(0), u"en"_s, SystemClock().now());
            if (!outcome)
                return reportFailure(outcome.error());
            const QString words = u"%1: %2"_s.arg(settings->smtp.server, outcome->words);
            if (outcome->kind == SmtpOutcome::Kind::Accepted)
                return printResult(words + u'\n');
            return reportFailure({ErrorCode::Unavailable, words, {}});
        },
        Database::MayBeNew);
}

QString textOf(const NoticeChoice &choice)
{
    return choice.mode == NoticeMode::Off ? u"off\n"_s : u"%1, to %2\n"_s.arg(nameOf(choice.mode), choice.address);
}

int setNotices(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"set"_s, u"From now on: off, each or digest (once a day at 18:00)."_s, u"MODE"_s},
                      {u"to"_s, u"Where they go."_s, u"ADDRESS"_s},
                      {u"language"_s, u"en, nl or de (default: en)."_s, u"CODE"_s}});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString name = line.value(u"set"_s).value_or(QString());
    const std::optional<NoticeMode> mode = noticeModeFromString(name);
    if (!name.isEmpty() && !mode)
        return line.usageError(u"--set must be off, each or digest"_s);
    return withBackend(line, [&line, mode](Backend &backend) {
        Result<NoticeChoice> choice = backend.outbox.notices().wait();
        if (choice && mode) {
            choice->mode = *mode;
            choice->address = line.value(u"to"_s).value_or(choice->address);
            choice->language = line.value(u"language"_s).value_or(choice->language);
            choice = backend.outbox.setNotices(*choice, Actor::script()).wait();
        }
        return choice ? printResult(textOf(*choice)) : reportFailure(choice.error());
    });
}

Result<MailRecipients> remind(Backend &backend, MailKind kind, const QString &slug, bool onlyShow)
{
    const Result<Event> event = eventNamed(backend, slug);
    if (!event)
        return failure(event);
    Result<MailRecipients> recipients = backend.guestMails.recipients(kind, event->id).wait();
    if (!recipients || onlyShow)
        return recipients;
    QList<RegistrationId> ids;
    for (const Registration &guest : std::as_const(recipients->receive))
        ids += guest.id;
    const Result<MailRecipients> told = backend.guestMails.remind(kind, event->id, ids, Actor::script()).wait();
    return told ? recipients : Result<MailRecipients>(failure(told));
}

int remindGuests(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"event"_s, u"Whose guests."_s, u"SLUG"_s},
                      {u"of"_s, u"Of what: payment, or event (default)."_s, u"WHAT"_s},
                      {u"dry-run"_s, u"Only show who would get a mail, and who not."_s, {}}});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString what = line.value(u"of"_s).value_or(u"event"_s);
    if (!line.isSet(u"event"_s) || (what != "event"_L1 && what != "payment"_L1))
        return line.usageError(u"--event is needed, and --of must be payment or event"_s);
    return withBackend(line, [&line, &what](Backend &backend) {
        const MailKind kind = what == "event"_L1 ? MailKind::EventReminder : MailKind::PaymentReminder;
        const Result<MailRecipients> recipients =
            remind(backend, kind, *line.value(u"event"_s), line.isSet(u"dry-run"_s));
        return recipients ? printResult(textOf(*recipients)) : reportFailure(recipients.error());
    });
}

} // namespace

QList<CtlCommand> mailCommands()
{
    return {{{u"mail"_s, u"status"_s}, u"Count the mails in each state."_s, showStatus},
            {{u"mail"_s, u"retry"_s}, u"Make waiting and failed mails due at once."_s, retryMail},
            {{u"mail"_s, u"pause"_s}, u"Keep all mails back, in every program on this database."_s, pauseMail},
            {{u"mail"_s, u"resume"_s}, u"Let mails leave again."_s, resumeMail},
            {{u"mail"_s, u"test"_s}, u"Send a test mail and print what the server says."_s, testMail},
            {{u"mail"_s, u"notices"_s}, u"Show or set who hears by mail of new guests."_s, setNotices},
            {{u"mail"_s, u"remind"_s}, u"Remind guests by mail of the event or of their payment."_s, remindGuests}};
}

} // namespace cookout
