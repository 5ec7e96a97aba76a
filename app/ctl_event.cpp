// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** An ISO 8601 time; without an offset it is meant in the event's zone, where it must exist (not in a DST gap). */
QDateTime timeFrom(const QString &text, const QTimeZone &zone)
{
    QDateTime given = QDateTime::fromString(text, Qt::ISODate);
    const bool saysOffset = given.isValid() && given.timeSpec() != Qt::LocalTime;
    if (saysOffset)
        return given;
    // Read as UTC, so that a gap in this computer's own zone does not matter.
    const QDateTime parsed = QDateTime::fromString(text + u'Z', Qt::ISODate);
    const QDateTime inZone(parsed.date(), parsed.time(), zone);
    return inZone.toString(u"yyyyMMddHHmm"_s) == parsed.toString(u"yyyyMMddHHmm"_s) ? inZone : QDateTime();
}

Result<void> readMoney(const CommandLine &line, const QString &option, Money &target)
{
    const std::optional<QString> text = line.value(option);
    if (!text)
        return {};
    const Result<Money> money = moneyFromText(*text);
    if (!money)
        return failure(ErrorCode::InvalidInput, u"--%1: %2"_s.arg(option, money.error().detail));
    target = *money;
    return {};
}

Result<void> readTime(const CommandLine &line, const QString &option, const QTimeZone &zone, QDateTime &target)
{
    const std::optional<QString> text = line.value(option);
    if (!text)
        return {};
    target = timeFrom(*text, zone);
    if (!target.isValid())
        return failure(ErrorCode::InvalidInput, u"--%1 must be a time such as 2027-06-19T16:00"_s.arg(option));
    return {};
}

Result<EventForm> formFrom(const CommandLine &line)
{
    EventForm form;
    form.title = line.value(u"title"_s).value_or(QString());
    form.slug = line.value(u"slug"_s).value_or(QString());
    form.location = line.value(u"location"_s).value_or(QString());
    form.currency = line.value(u"currency"_s).value_or(u"EUR"_s);
    const auto zone = line.value(u"timezone"_s);
    form.timeZone = zone ? QTimeZone(zone->toUtf8()) : QTimeZone::systemTimeZone();
    if (!form.timeZone.isValid() && !zone)
        form.timeZone = QTimeZone::utc(); // this computer's zone has no name
    if (!form.timeZone.isValid())
        return failure(ErrorCode::InvalidInput, u"--timezone must be a zone such as Europe/Amsterdam"_s);
    if (const auto capacity = line.value(u"capacity"_s)) {
        bool ok = false;
        form.capacity = capacity->toInt(&ok);
        if (!ok || *form.capacity < 1)
            return failure(ErrorCode::InvalidInput, u"--capacity must be a whole number of persons, at least 1"_s);
    }
    Result<void> step = readTime(line, u"starts"_s, form.timeZone, form.startsAt);
    if (step)
        step = readTime(line, u"ends"_s, form.timeZone, form.endsAt);
    if (step)
        step = readTime(line, u"deadline"_s, form.timeZone, form.deadline);
    if (step)
        step = readMoney(line, u"price-adult"_s, form.priceAdult);
    if (step)
        step = readMoney(line, u"price-child"_s, form.priceChild);
    return step ? Result<EventForm>(form) : Result<EventForm>(failure(step));
}

int createEvent(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"title"_s, u"What guests read."_s, u"TEXT"_s},
                      {u"starts"_s, u"Start, ISO 8601, in the event's time zone."_s, u"TIME"_s},
                      {u"ends"_s, u"End (default: six hours after the start)."_s, u"TIME"_s},
                      {u"timezone"_s, u"Time zone (default: this computer's)."_s, u"ZONE"_s},
                      {u"location"_s, u"Place."_s, u"TEXT"_s},
                      {u"deadline"_s, u"Last moment to register (default: the start)."_s, u"TIME"_s},
                      {u"capacity"_s, u"Most persons (default: no limit)."_s, u"N"_s},
                      {u"currency"_s, u"ISO 4217 code (default: EUR)."_s, u"CODE"_s},
                      {u"price-adult"_s, u"Price per adult (default: 0)."_s, u"AMOUNT"_s},
                      {u"price-child"_s, u"Price per child (default: 0)."_s, u"AMOUNT"_s},
                      {u"slug"_s, u"Short name in addresses (default: from the title)."_s, u"SLUG"_s}});
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.isSet(u"title"_s) || !line.isSet(u"starts"_s))
        return line.usageError(u"--title and --starts are needed"_s);
    const Result<EventForm> form = formFrom(line);
    if (!form)
        return line.usageError(form.error().detail);
    const Result<ValidEvent> valid = validated(*form);
    if (!valid)
        return reportFailure(valid.error());
    return withBackend(
        line,
        [&valid](Backend &backend) {
            const Result<Event> event = backend.events.create(*valid, Actor::script()).wait();
            if (!event)
                return reportFailure(event.error());
            return printResult(event->slug + u'\n');
        },
        Database::MayBeNew);
}

QJsonObject jsonOf(const Event &event)
{
    return {{u"slug"_s, event.slug},
            {u"title"_s, event.title},
            {u"state"_s, nameOf(event.state)},
            {u"starts_at"_s, toStorageText(event.startsAt)},
            {u"capacity"_s, event.capacity ? QJsonValue(*event.capacity) : QJsonValue()},
            {u"places_taken"_s, event.placesTaken}};
}

QString lineOf(const Event &event)
{
    const QString starts = event.startsAt.toTimeZone(event.timeZone).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString places =
        event.capacity ? u"%1/%2"_s.arg(event.placesTaken).arg(*event.capacity) : QString::number(event.placesTaken);
    return u"%1  %2  %3  %4  %5\n"_s.arg(event.slug, -24)
        .arg(nameOf(event.state), -9)
        .arg(starts)
        .arg(places, 9)
        .arg(event.title);
}

int listEvents(const CtlCommand &command, const QStringList &arguments)
{
    return listWith<Event>(
        command, arguments, [](Backend &backend) { return backend.events.all(); }, jsonOf, lineOf);
}

int setState(const CtlCommand &command, const QStringList &arguments, EventState state)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"SLUG"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line, state](Backend &backend) {
        const Result<Event> event = backend.events.setState(line.positional(0), state, Actor::script()).wait();
        return event ? static_cast<int>(ExitOk) : reportFailure(event.error());
    });
}

int openEvent(const CtlCommand &command, const QStringList &arguments)
{
    return setState(command, arguments, EventState::Open);
}

int closeEvent(const CtlCommand &command, const QStringList &arguments)
{
    return setState(command, arguments, EventState::Closed);
}

QJsonObject jsonOf(const MoneyToReturn &owed)
{
    const Registration &registration = owed.registration;
    return {
        {u"code"_s, registration.code}, {u"name"_s, registration.party.name}, {u"amount"_s, toPlainText(owed.amount)}};
}

/** What the organiser has to do now: who gets how much back. */
int printMoneyToReturn(const CommandLine &line, const QList<MoneyToReturn> &parties, const Event &event)
{
    QJsonArray array;
    QString text;
    for (const MoneyToReturn &owed : parties) {
        array.append(jsonOf(owed));
        text += u"%1  %2 %3  %4\n"_s.arg(owed.registration.code, toPlainText(owed.amount).rightJustified(9),
                                         event.currency, owed.registration.party.name);
    }
    if (line.isSet(jsonOption().name))
        return printResult(QString::fromUtf8(QJsonDocument(array).toJson()));
    return printResult(text.isEmpty() ? u"nobody has paid: nothing is to be returned\n"_s
                                      : QString(u"to be returned:\n"_s + text));
}

int callOffEvent(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary,
                     {{u"notify"_s, u"Tell the guests by mail."_s, {}},
                      {u"reason"_s, u"What the mail says about it."_s, u"TEXT"_s},
                      jsonOption()},
                     {u"SLUG"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line](Backend &backend) {
        const Notify notify = line.isSet(u"notify"_s) ? Notify::Guests : Notify::Nobody;
        const QString reason = line.value(u"reason"_s).value_or(QString());
        const Result<Event> event = backend.events.callOff(line.positional(0), reason, Actor::script(), notify).wait();
        if (!event)
            return reportFailure(event.error());
        const Result<QList<MoneyToReturn>> parties = backend.payments.toReturn(event->id).wait();
        return parties ? printMoneyToReturn(line, *parties, *event) : reportFailure(parties.error());
    });
}

} // namespace

QString CtlCommand::usageName() const
{
    return u"cookoutctl "_s + words.join(u' ');
}

Result<void> checkExists(const DatabaseAddress &address, Database database)
{
    const bool isThere = address.kind != DatabaseAddress::Kind::Sqlite || QFileInfo::exists(address.path);
    if (isThere || database == Database::MayBeNew)
        return {};
    return failure(ErrorCode::NotFound,
                   u"there is no database %1; check --database and DATABASE_PATH, or make an event "
                   "first"_s.arg(address.path));
}

QList<CtlCommand> eventCommands()
{
    return {{{u"event"_s, u"create"_s}, u"Make an event, not yet open, and print its short name."_s, createEvent},
            {{u"event"_s, u"list"_s}, u"List all events."_s, listEvents},
            {{u"event"_s, u"open"_s}, u"Open an event's registration."_s, openEvent},
            {{u"event"_s, u"close"_s}, u"Close an event's registration."_s, closeEvent},
            {{u"event"_s, u"cancel"_s}, u"Call an event off, and list the payments to return."_s, callOffEvent}};
}

} // namespace cookout
