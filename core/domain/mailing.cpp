// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailing.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/domain/enumnames.h"
#include "core/domain/mailtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int subjectLimit = 200;
constexpr int bodyLimit = 20'000;
constexpr int fileNameLimit = 100;
constexpr int mostFiles = 20;
constexpr std::chrono::minutes longestOffset = std::chrono::hours(24 * 366);

constexpr EnumNames<MailingAnchor, 5> anchorNames{{
    {MailingAnchor::Now, u"now"},
    {MailingAnchor::Moment, u"moment"},
    {MailingAnchor::Start, u"start"},
    {MailingAnchor::Deadline, u"deadline"},
    {MailingAnchor::Registration, u"registration"},
}};

void checkWords(const QString &field, const QString &words, MailPart part, int limit, QList<FieldError> &problems)
{
    if (words.isEmpty())
        return problems.append({field, FieldProblem::Required, 0});
    if (characterCount(words) > limit)
        return problems.append({field, FieldProblem::TooLong, limit});
    if (hasForbiddenCharacters(words, part == MailPart::Body))
        return problems.append({field, FieldProblem::ControlCharacters, 0});
    if (const std::optional<MailTextProblem> problem = problemOf(words, part))
        problems.append({field, FieldProblem::BadChoice, problem->line});
}

void checkFiles(const QList<MailingFile> &files, QList<FieldError> &problems)
{
    qint64 size = 0;
    for (const MailingFile &file : files) {
        size += file.bytes.size();
        const bool isName = !file.name.isEmpty() && characterCount(file.name) <= fileNameLimit &&
                            !hasForbiddenCharacters(file.name) && !file.name.contains(u'/') &&
                            !file.name.contains(u'\\');
        if (!isName)
            problems.append({u"files"_s, FieldProblem::BadChoice, 0});
    }
    if (size > largestMailingFiles || files.size() > mostFiles)
        problems.append({u"files"_s, FieldProblem::OutOfRange, largestMailingFiles / (1024 * 1024)});
}

void checkTime(const Mailing &mailing, QList<FieldError> &problems)
{
    if (mailing.anchor == MailingAnchor::Moment && !mailing.moment.isValid())
        problems.append({u"moment"_s, FieldProblem::BadDate, 0});
    const bool isEarlier = mailing.anchor == MailingAnchor::Registration && mailing.offset.count() < 0;
    if (isEarlier || std::chrono::abs(mailing.offset) > longestOffset)
        problems.append({u"offset"_s, FieldProblem::OutOfRange, longestOffset.count()});
}

/** Nothing for a registration that a mailing to the audience reaches; whether it belongs to that was asked before. */
std::optional<MailExclusion> exclusionOf(const GuestFilter &audience, const Registration &registration,
                                         QSet<QString> &addresses)
{
    const bool isWanted = audience.statuses.contains(RegistrationStatus::Cancelled);
    if (registration.status == RegistrationStatus::Cancelled && !isWanted)
        return MailExclusion::Cancelled;
    if (registration.party.email.isEmpty())
        return MailExclusion::NoAddress;
    if (registration.tags.contains(noMailingsTag))
        return MailExclusion::WantsNone;
    const QString address = registration.party.email.toLower();
    if (addresses.contains(address))
        return MailExclusion::SameAddress;
    addresses.insert(address);
    return std::nullopt;
}

} // namespace

Result<Mailing> validated(Mailing mailing)
{
    mailing.subject = tidyLine(mailing.subject);
    mailing.body = tidyText(mailing.body);
    mailing.replyTo = mailing.replyTo.trimmed();
    mailing.moment = mailing.moment.isValid() ? mailing.moment.toUTC() : QDateTime();
    QList<FieldError> problems;
    checkWords(u"subject"_s, mailing.subject, MailPart::Subject, subjectLimit, problems);
    checkWords(u"body"_s, mailing.body, MailPart::Body, bodyLimit, problems);
    if (!mailing.replyTo.isEmpty() && !isEmailAddress(mailing.replyTo))
        problems.append({u"reply_to"_s, FieldProblem::BadEmail, 0});
    checkFiles(mailing.files, problems);
    checkTime(mailing, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the mail is not complete"_s, problems);
    return mailing;
}

QDateTime dueAt(const Mailing &rule, const Event &event, const Registration &registration)
{
    const auto after = [&rule](const QDateTime &moment) {
        return moment.isValid() ? moment.addSecs(std::chrono::seconds(rule.offset).count()) : QDateTime();
    };
    switch (rule.anchor) {
    case MailingAnchor::Now:
        break;
    case MailingAnchor::Moment:
        return rule.moment;
    case MailingAnchor::Start:
        return after(event.startsAt);
    case MailingAnchor::Deadline:
        return after(registrationEnds(event));
    case MailingAnchor::Registration:
        return after(registration.registeredAt);
    }
    return {};
}

MailRecipients recipientsOf(const GuestFilter &audience, const QList<Registration> &registrations, const Event &event,
                            const QDateTime &now)
{
    const DayBounds today = dayOf(now, event.timeZone);
    MailRecipients recipients;
    QSet<QString> addresses;
    for (const Registration &registration : registrations) {
        if (!accepts(audience, registration, dietsOf(registration.party, event), today))
            continue;
        if (const std::optional<MailExclusion> reason = exclusionOf(audience, registration, addresses))
            recipients.excluded.append({registration, *reason});
        else
            recipients.receive.append(registration);
    }
    return recipients;
}

QString nameOf(MailingAnchor anchor)
{
    return nameIn(anchorNames, anchor);
}

std::optional<MailingAnchor> mailingAnchorFromString(QStringView text)
{
    return valueIn(anchorNames, text);
}

QJsonObject documentOf(const Mailing &mailing)
{
    return {{u"subject"_s, mailing.subject},
            {u"body"_s, mailing.body},
            {u"reply_to"_s, mailing.replyTo},
            {u"audience"_s, documentOf(mailing.audience)},
            {u"anchor"_s, nameOf(mailing.anchor)},
            {u"offset_minutes"_s, static_cast<qint64>(mailing.offset.count())},
            {u"moment"_s, mailing.moment.isValid() ? toStorageText(mailing.moment) : QString()},
            {u"active"_s, mailing.isActive}};
}

Mailing mailingFrom(const QJsonObject &document)
{
    Mailing mailing;
    mailing.subject = document["subject"_L1].toString();
    mailing.body = document["body"_L1].toString();
    mailing.replyTo = document["reply_to"_L1].toString();
    mailing.audience = guestFilterFrom(document["audience"_L1].toObject());
    mailing.anchor = mailingAnchorFromString(document["anchor"_L1].toString()).value_or(MailingAnchor::Now);
    mailing.offset = std::chrono::minutes(document["offset_minutes"_L1].toInteger());
    mailing.moment = fromStorageText(document["moment"_L1].toString());
    mailing.isActive = document["active"_L1].toBool();
    return mailing;
}

} // namespace cookout
