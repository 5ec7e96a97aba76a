// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailing.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largestText = 1024 * 1024;

} // namespace

Result<QString> readTextFile(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::NotFound, u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestText + 1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a letter cut in half is an error
    const QString text = decode(bytes);
    if (bytes.size() > largestText || decode.hasError())
        return failure(ErrorCode::InvalidInput, u"%1 must be UTF-8 text of 1 MB at most"_s.arg(name));
    return text;
}

Result<Event> eventNamed(Backend &backend, const QString &slug)
{
    const Result<QList<Event>> events = backend.events.all().wait();
    if (!events)
        return failure(events);
    for (const Event &event : *events) {
        if (event.slug == slug)
            return event;
    }
    return failure(ErrorCode::NotFound, u"there is no event with the short name %1"_s.arg(slug));
}

Result<Registration> guestWithCode(Backend &backend, const Event &event, const QString &code)
{
    const Result<QList<Registration>> guests = backend.registrations.rows(event.id).wait();
    if (!guests)
        return failure(guests);
    for (const Registration &guest : *guests) {
        if (guest.code == code.trimmed().toUpper())
            return guest;
    }
    return failure(ErrorCode::NotFound, u"the event has no guest with the code %1"_s.arg(code));
}

QString textOf(const MailRecipients &recipients)
{
    QString text;
    for (const Registration &guest : recipients.receive)
        text += u"mail     %1  %2  %3\n"_s.arg(guest.code, guest.party.email, guest.party.name);
    for (const ExcludedRecipient &left : recipients.excluded)
        text +=
            u"no mail  %1  %2  %3\n"_s.arg(left.registration.code, nameOf(left.reason), left.registration.party.name);
    return text;
}

int printMail(const CommandLine &line, const Result<RenderedMail> &mail)
{
    if (!mail)
        return reportFailure(mail.error());
    return printResult(line.isSet(u"html"_s) ? mail->html : u"Subject: %1\n\n%2"_s.arg(mail->subject, mail->text));
}

} // namespace cookout
