// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailing.h"
#include "core/base/text.h"
#include "core/mail/mailpreviewer.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QList<OptionSpec> wordsOptions()
{
    return {{u"event"_s, u"Whose guests."_s, u"SLUG"_s},
            {u"subject"_s, u"Subject; {{placeholders}} are filled in."_s, u"TEXT"_s},
            {u"body"_s, u"Body, Markdown with {{placeholders}}; - is standard input."_s, u"FILE"_s},
            {u"reply-to"_s, u"Where answers go (default: to the sender of all mails)."_s, u"ADDRESS"_s},
            {u"attach"_s, u"A file to send along; may be given several times, 10 MB in all."_s, u"FILE"_s},
            {u"view"_s, u"To whom: a saved view (default: everybody who has not cancelled)."_s, u"NAME"_s},
            {u"status"_s, u"To whom: confirmed, waitlisted or cancelled."_s, u"STATE"_s},
            {u"unpaid"_s, u"To whom: only who still owes something."_s, {}}};
}

Result<QList<MailingFile>> attachments(const CommandLine &line)
{
    QList<MailingFile> files;
    qint64 left = largestMailingFiles;
    for (const QString &name : line.values(u"attach"_s)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
        files.append({QFileInfo(name).fileName(), file.read(left + 1)});
        left -= files.last().bytes.size();
        if (left < 0)
            return failure(ErrorCode::InvalidInput, u"the files to attach are larger than 10 MB together"_s);
    }
    return files;
}

Result<GuestFilter> audienceFrom(const CommandLine &line, Backend &backend, const Event &event)
{
    GuestFilter audience;
    if (const auto name = line.value(u"view"_s)) {
        const Result<QList<SavedView>> views = backend.views.ofEvent(event.id).wait();
        if (!views)
            return failure(views);
        const auto view =
            std::find_if(views->begin(), views->end(), [&name](const SavedView &known) { return known.name == *name; });
        if (view == views->end())
            return failure(ErrorCode::NotFound, u"the event has no saved view \"%1\""_s.arg(*name));
        audience = view->filter;
    }
    if (const auto status = line.value(u"status"_s)) {
        const auto known = registrationStatusFromString(*status);
        if (!known)
            return failure(ErrorCode::InvalidInput, u"--status must be confirmed, waitlisted or cancelled"_s);
        audience.statuses = {*known};
    }
    if (line.isSet(u"unpaid"_s))
        audience.debts = {Debt::Owes};
    return audience;
}

Result<Mailing> mailingFrom(const CommandLine &line, Backend &backend, const Event &event)
{
    Mailing mailing;
    mailing.eventId = event.id;
    mailing.subject = tidyLine(line.value(u"subject"_s).value_or(QString()));
    mailing.replyTo = line.value(u"reply-to"_s).value_or(QString());
    const Result<QString> body = readTextFile(line.value(u"body"_s).value_or(QString()));
    if (!body)
        return failure(body);
    mailing.body = tidyText(*body);
    for (const auto &[words, part] : {std::pair{mailing.subject, MailPart::Subject}, {mailing.body, MailPart::Body}}) {
        if (const std::optional<MailTextProblem> problem = problemOf(words, part))
            return failure(ErrorCode::InvalidInput, sentenceOf(*problem));
    }
    const Result<QList<MailingFile>> files = attachments(line);
    if (!files)
        return failure(files);
    mailing.files = *files;
    const Result<GuestFilter> audience = audienceFrom(line, backend, event);
    if (!audience)
        return failure(audience);
    mailing.audience = *audience;
    return mailing;
}

int send(const CommandLine &line, Backend &backend, const Mailing &mailing, const Event &event)
{
    if (const auto code = line.value(u"preview"_s)) {
        const Result<Registration> guest = guestWithCode(backend, event, *code);
        return guest ? printMail(line, MailPreviewer({}).message(mailing, *guest, event))
                     : reportFailure(guest.error());
    }
    const Result<MailRecipients> recipients = backend.mailings.recipients(event.id, mailing.audience).wait();
    if (!recipients)
        return reportFailure(recipients.error());
    if (line.isSet(u"dry-run"_s))
        return printResult(textOf(*recipients));
    QList<RegistrationId> to;
    for (const Registration &guest : recipients->receive)
        to += guest.id;
    const Result<SentMailing> sent = backend.mailings.send(mailing, to, Actor::script()).wait();
    if (!sent)
        return reportFailure(sent.error());
    return printResult(textOf(sent->recipients) +
                       u"they leave in %1 seconds; until then: cookoutctl mail recall %2\n"_s.arg(mailingDelay.count())
                           .arg(sent->mailing.id.value));
}

int sendMailing(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(
        command.usageName(), command.summary,
        wordsOptions() +
            QList<OptionSpec>{{u"dry-run"_s, u"Only show who would get it, and who not."_s, {}},
                              {u"preview"_s, u"Only show it as the guest with this code would get it."_s, u"CODE"_s},
                              {u"html"_s, u"Show the preview's HTML part."_s, {}}});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"event"_s) || !line.isSet(u"subject"_s) || !line.isSet(u"body"_s))
        return line.usageError(u"--event, --subject and --body are needed"_s);
    return withBackend(line, [&line](Backend &backend) {
        const Result<Event> event = eventNamed(backend, *line.value(u"event"_s));
        if (!event)
            return reportFailure(event.error());
        const Result<Mailing> mailing = mailingFrom(line, backend, *event);
        return mailing ? send(line, backend, *mailing, *event) : reportFailure(mailing.error());
    });
}

/** "start-24h", "deadline-2d", "registration+30m", or a date and a time in the event's zone. */
Result<void> readWhen(const QString &when, const Event &event, Mailing &rule)
{
    static const QRegularExpression relative(u"^(start|deadline|registration)(?:([+-])(\\d{1,6})([mhd]))?$"_s);
    const QRegularExpressionMatch match = relative.match(when);
    if (match.hasMatch()) {
        const int minutes = match.captured(4) == "d"_L1 ? 24 * 60 : (match.captured(4) == "h"_L1 ? 60 : 1);
        rule.anchor = mailingAnchorFromString(match.captured(1)).value_or(MailingAnchor::Start);
        rule.offset = std::chrono::minutes(match.captured(3).toInt() * minutes);
        if (match.captured(2) == "-"_L1)
            rule.offset = -rule.offset;
        return {};
    }
    QDateTime moment = QDateTime::fromString(when, Qt::ISODate);
    if (!moment.isValid())
        return failure(ErrorCode::InvalidInput, u"--when must be a time such as 2027-06-18T10:00, or start-24h, "
                                                "deadline-2d, registration+30m"_s);
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), event.timeZone);
    rule.anchor = MailingAnchor::Moment;
    rule.moment = moment.toUTC();
    return {};
}

int makeRule(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(
        command.usageName(), command.summary,
        wordsOptions() +
            QList<OptionSpec>{{u"when"_s, u"A time, or start-24h, deadline-2d, registration+30m."_s, u"WHEN"_s}});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"event"_s) || !line.isSet(u"subject"_s) || !line.isSet(u"body"_s) || !line.isSet(u"when"_s))
        return line.usageError(u"--event, --subject, --body and --when are needed"_s);
    return withBackend(line, [&line](Backend &backend) {
        const Result<Event> event = eventNamed(backend, *line.value(u"event"_s));
        if (!event)
            return reportFailure(event.error());
        Result<Mailing> rule = mailingFrom(line, backend, *event);
        if (!rule)
            return reportFailure(rule.error());
        if (const Result<void> read = readWhen(*line.value(u"when"_s), *event, *rule); !read)
            return reportFailure(read.error());
        const Result<Mailing> stored = backend.mailings.saveRule(*rule, Actor::script()).wait();
        return stored ? printResult(QString::number(stored->id.value) + u'\n') : reportFailure(stored.error());
    });
}

/** A command with the number of a mailing whose answer is how many mails it was about. */
template <typename Work>
int withMailing(const CtlCommand &command, const QStringList &arguments, const QString &words, Work work)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"NUMBER"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    bool isNumber = false;
    const MailingId id{line.positional(0).toLongLong(&isNumber)};
    if (!isNumber)
        return line.usageError(u"NUMBER is what \"mail mailings\" lists"_s);
    return withBackend(line, [&](Backend &backend) {
        const Result<int> mails = work(backend, id);
        return mails ? printResult(words.arg(*mails) + u'\n') : reportFailure(mails.error());
    });
}

int recallMailing(const CtlCommand &command, const QStringList &arguments)
{
    return withMailing(command, arguments, u"%1 mails do not leave"_s, [](Backend &backend, MailingId id) {
        return backend.mailings.recall(id, Actor::script()).wait();
    });
}

int sendMissed(const CtlCommand &command, const QStringList &arguments)
{
    return withMailing(command, arguments, u"%1 mails leave now"_s, [](Backend &backend, MailingId id) {
        return backend.mailings.sendMissed(id, Actor::script()).wait();
    });
}

int stopRule(const CtlCommand &command, const QStringList &arguments)
{
    return withMailing(command, arguments, u"the rule writes no more (%1 mails were waiting)"_s,
                       [](Backend &backend, MailingId id) -> Result<int> {
                           Result<Mailing> rule = backend.mailings.byId(id).wait();
                           if (!rule)
                               return failure(rule);
                           rule->isActive = false;
                           const Result<Mailing> stored = backend.mailings.saveRule(*rule, Actor::script()).wait();
                           return stored ? backend.mailings.recall(id, Actor::script()).wait()
                                         : Result<int>(failure(stored));
                       });
}

QString whenText(const Mailing &mailing)
{
    if (mailing.anchor == MailingAnchor::Moment)
        return toStorageText(mailing.moment);
    const qint64 minutes = mailing.offset.count();
    if (minutes == 0)
        return nameOf(mailing.anchor);
    const QString sign = minutes > 0 ? u"+"_s : QString();
    for (const auto &[length, unit] : {std::pair{24 * 60, u'd'}, {60, u'h'}}) {
        if (minutes % length == 0)
            return nameOf(mailing.anchor) + sign + QString::number(minutes / length) + unit;
    }
    return nameOf(mailing.anchor) + sign + QString::number(minutes) + u'm';
}

QJsonObject jsonOf(const MailingProgress &progress)
{
    return {{u"number"_s, progress.mailing.id.value},
            {u"subject"_s, progress.mailing.subject},
            {u"when"_s, whenText(progress.mailing)},
            {u"active"_s, !progress.mailing.isRule() || progress.mailing.isActive},
            {u"queued"_s, progress.mails.queued},
            {u"sending"_s, progress.mails.sending},
            {u"sent"_s, progress.mails.sent},
            {u"failed"_s, progress.mails.failed},
            {u"held"_s, progress.mails.held},
            {u"discarded"_s, progress.mails.discarded}};
}

QString lineOf(const MailingProgress &progress)
{
    const MailCounts &mails = progress.mails;
    const bool isStopped = progress.mailing.isRule() && !progress.mailing.isActive;
    return u"%1  %2  %3 queued, %4 sent, %5 failed, %6 held  %7\n"_s.arg(progress.mailing.id.value, 4)
        .arg(isStopped ? u"stopped"_s : whenText(progress.mailing), -20)
        .arg(mails.queued + mails.sending)
        .arg(mails.sent)
        .arg(mails.failed)
        .arg(mails.held)
        .arg(progress.mailing.subject);
}

int listMailings(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {{u"event"_s, u"Whose."_s, u"SLUG"_s}, jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"event"_s))
        return line.usageError(u"--event is needed"_s);
    return withBackend(line, [&line](Backend &backend) {
        const Result<Event> event = eventNamed(backend, *line.value(u"event"_s));
        const Result<QList<MailingProgress>> mailings =
            event ? backend.mailings.ofEvent(event->id).wait() : Result<QList<MailingProgress>>(failure(event));
        if (!mailings)
            return reportFailure(mailings.error());
        QJsonArray array;
        QString text;
        for (const MailingProgress &progress : *mailings) {
            array.append(jsonOf(progress));
            text += lineOf(progress);
        }
        return printResult(line.isSet(jsonOption().name) ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
    });
}

} // namespace

QList<CtlCommand> mailingCommands()
{
    return {{{u"mail"_s, u"send"_s}, u"Write to guests of an event."_s, sendMailing},
            {{u"mail"_s, u"recall"_s}, u"Discard what has not left of such a mailing."_s, recallMailing},
            {{u"mail"_s, u"rule"_s}, u"Write to each guest once, at a time."_s, makeRule},
            {{u"mail"_s, u"stop"_s}, u"End a rule, and discard what it has waiting."_s, stopRule},
            {{u"mail"_s, u"send-missed"_s}, u"Send what a rule could not send in time."_s, sendMissed},
            {{u"mail"_s, u"mailings"_s}, u"List an event's mailings and rules."_s, listMailings}};
}

} // namespace cookout
