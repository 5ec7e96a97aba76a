// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailing.h"
#include "core/base/text.h"
#include "core/domain/mailtext.h"
#include "core/mail/mailpreviewer.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct AskedText {
    MailKind kind = MailKind::Confirmation;
    QString language;
};

Result<AskedText> askedText(const CommandLine &line)
{
    const std::optional<MailKind> kind = mailKindFromString(line.value(u"kind"_s).value_or(u"confirmation"_s));
    if (!kind || !editableMails().contains(*kind)) {
        QStringList names;
        for (const MailKind editable : editableMails())
            names += nameOf(editable);
        return failure(ErrorCode::InvalidInput, u"--kind must be one of "_s + names.join(u", "_s));
    }
    const QString language = line.value(u"language"_s).value_or(u"en"_s);
    if (language != "en"_L1 && language != "nl"_L1 && language != "de"_L1)
        return failure(ErrorCode::InvalidInput, u"--language must be en, nl or de"_s);
    return AskedText{*kind, language};
}

/** The words in force, and for a part that was not worded those to begin from. */
Result<MailText> wordsInForce(const Event &event, const AskedText &asked)
{
    MailText words = mailTextOf(event.texts, asked.kind, asked.language);
    const Result<MailText> shipped = MailPreviewer({}).startingText(asked.kind, asked.language);
    if (!shipped)
        return shipped;
    if (words.subject.isEmpty())
        words.subject = shipped->subject;
    if (words.body.isEmpty())
        words.body = shipped->body;
    return words;
}

/** What the options make of the event's own words; a text without --subject and --body stays. */
Result<MailText> wanted(const CommandLine &line, const Event &event, const AskedText &asked)
{
    if (line.isSet(u"reset"_s))
        return MailText();
    MailText words = mailTextOf(event.texts, asked.kind, asked.language);
    words.subject = line.value(u"subject"_s).value_or(words.subject);
    if (const auto name = line.value(u"body"_s)) {
        const Result<QString> body = readTextFile(*name);
        if (!body)
            return failure(body);
        words.body = tidyText(*body);
    }
    for (const auto &[text, part] : {std::pair{words.subject, MailPart::Subject}, {words.body, MailPart::Body}}) {
        if (const std::optional<MailTextProblem> problem = problemOf(text, part))
            return failure(ErrorCode::InvalidInput,
                           (part == MailPart::Subject ? u"the subject, "_s : u"the body, "_s) + sentenceOf(*problem));
    }
    return words;
}

Result<Event> store(Backend &backend, const Event &event, const AskedText &asked, const MailText &words)
{
    EventDetails details = event.details();
    setMailText(details.texts, asked.kind, asked.language, words);
    const Result<ValidEvent> valid = validated(details);
    if (!valid)
        return failure(valid);
    const Result<EventEditOutcome> outcome = backend.events.edit(event, *valid, Actor::script()).wait();
    if (!outcome)
        return failure(outcome);
    if (const Event *const stored = std::get_if<Event>(&*outcome))
        return *stored;
    return failure(ErrorCode::Conflict, u"somebody else has changed these words meanwhile; look again"_s);
}

int show(const CommandLine &line, Backend &backend, const Event &event, const AskedText &asked)
{
    const auto code = line.value(u"preview"_s);
    if (!code) {
        const Result<MailText> words = wordsInForce(event, asked);
        return words ? printResult(u"Subject: %1\n\n%2\n"_s.arg(words->subject, words->body))
                     : reportFailure(words.error());
    }
    Result<Registration> guest = guestWithCode(backend, event, *code);
    if (!guest)
        return reportFailure(guest.error());
    guest->party.language = asked.language;
    const MailText words = mailTextOf(event.texts, asked.kind, asked.language);
    return printMail(line, MailPreviewer({}).mail(asked.kind, words, *guest, event));
}

int mailText(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(
        command.usageName(), command.summary,
        {{u"event"_s, u"Whose mails."_s, u"SLUG"_s},
         {u"kind"_s, u"Which mail (default: confirmation)."_s, u"KIND"_s},
         {u"language"_s, u"en, nl or de (default: en)."_s, u"CODE"_s},
         {u"subject"_s, u"From now on its subject."_s, u"TEXT"_s},
         {u"body"_s, u"From now on its body, Markdown with {{placeholders}}; - is standard input."_s, u"FILE"_s},
         {u"reset"_s, u"From now on as shipped."_s, {}},
         {u"preview"_s, u"Show the mail to the guest with this code."_s, u"CODE"_s},
         {u"html"_s, u"Show the preview's HTML part."_s, {}}});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"event"_s))
        return line.usageError(u"--event is needed"_s);
    const Result<AskedText> asked = askedText(line);
    if (!asked)
        return line.usageError(asked.error().detail);
    return withBackend(line, [&](Backend &backend) {
        Result<Event> event = eventNamed(backend, *line.value(u"event"_s));
        if (!event)
            return reportFailure(event.error());
        const Result<MailText> words = wanted(line, *event, *asked);
        if (!words)
            return reportFailure(words.error());
        event = store(backend, *event, *asked, *words);
        return event ? show(line, backend, *event, *asked) : reportFailure(event.error());
    });
}

int listPlaceholders(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto listed = [](const QStringList &names, const QString &form) {
        QString text;
        for (const QString &name : names)
            text += u"    "_s + QString(form).replace(u"NAME"_s, name) + u'\n';
        return text;
    };
    return printResult(
        u"a value, and {{#NAME}}…{{/NAME}} where there is one, {{^NAME}}…{{/NAME}} where there is none\n"_s +
        listed(mailPlaceholders(), u"{{NAME}}"_s) + u"within {{#party}}…{{/party}}\n"_s +
        listed(mailPartyPlaceholders(), u"{{NAME}}"_s) + u"whether something is so\n"_s +
        listed(mailConditions(), u"{{#NAME}}…{{/NAME}}"_s) + u"a block, on a line of its own\n"_s +
        listed(mailBlocks(), u"{{> NAME}}"_s));
}

} // namespace

QList<CtlCommand> mailTextCommands()
{
    return {{{u"mail"_s, u"text"_s}, u"Show, change or preview the words of a mail."_s, mailText},
            {{u"mail"_s, u"placeholders"_s}, u"List what words of mails can be filled with."_s, listPlaceholders}};
}

} // namespace cookout
