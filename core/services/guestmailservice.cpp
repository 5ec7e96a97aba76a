// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guestmailservice.h"

#include "core/services/eventchange.h"
#include "core/services/eventmail.h"
#include "core/services/registrationmail.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/registrationrepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<void> checkKind(MailKind kind)
{
    if (kind == MailKind::PaymentReminder || kind == MailKind::EventReminder)
        return {};
    return failure(ErrorCode::InvalidInput, u"a mail of the kind %1 is no reminder"_s.arg(nameOf(kind)));
}

struct EventGuests {
    Event event;
    QList<Registration> registrations;
};

Result<EventGuests> guestsOf(ReadConnection &connection, EventId id)
{
    Result<Event> event = eventById(connection, id);
    if (!event)
        return failure(event);
    Result<QList<Registration>> registrations = RegistrationRepository(connection).ofEvent(id);
    if (!registrations)
        return failure(registrations);
    return EventGuests{std::move(*event), std::move(*registrations)};
}

/** What sets one day's reminders of a kind apart from the others. */
QString dayOf(const QDateTime &now)
{
    return now.toUTC().date().toString(Qt::ISODate);
}

/** Nobody twice on one day: who has been reminded since midnight is not any more. */
Result<MailRecipients> recipientsOn(ReadConnection &connection, MailKind kind, const EventGuests &guests,
                                    const QString &day)
{
    MailRecipients recipients = recipientsOf(kind, guests.registrations, guests.event);
    QList<Registration> receive;
    for (const Registration &guest : std::as_const(recipients.receive)) {
        const Result<bool> wasTold = OutboxRepository(connection).contains(mailKey(kind, guest.id, day));
        if (!wasTold)
            return failure(wasTold);
        if (*wasTold)
            recipients.excluded.append({guest, MailExclusion::ToldToday});
        else
            receive.append(guest);
    }
    recipients.receive = receive;
    return recipients;
}

Result<MailRecipients> remindThem(WriteTransaction &tx, const Change &change, MailKind kind, EventId id,
                                  const QSet<RegistrationId> &wanted)
{
    Result<EventGuests> guests = guestsOf(tx, id);
    if (!guests)
        return failure(guests);
    guests->registrations.removeIf([&wanted](const Registration &guest) { return !wanted.contains(guest.id); });
    const QString day = dayOf(change.at);
    Result<MailRecipients> told = recipientsOn(tx, kind, *guests, day);
    if (!told || told->receive.isEmpty())
        return told;
    if (const auto queued = queueMails(tx, change, kind, guests->event, told->receive, day); !queued)
        return queued;
    const AuditEntry entry{u"mailing.%1"_s.arg(nameOf(kind)),   u"mailing"_s, 0, id.value, {},
                           {{u"mails"_s, told->receive.size()}}};
    const Result<void> audited = AuditRepository::append(tx, change, entry);
    return audited ? told : Result<MailRecipients>(failure(audited));
}

} // namespace

Pending<MailRecipients> GuestMailService::recipients(MailKind kind, EventId event)
{
    return m_pool.read([kind, event, day = dayOf(m_clock.now())](ReadConnection &connection) -> Result<MailRecipients> {
        if (const Result<void> checked = checkKind(kind); !checked)
            return failure(checked);
        const Result<EventGuests> guests = guestsOf(connection, event);
        if (!guests)
            return failure(guests);
        return recipientsOn(connection, kind, *guests, day);
    });
}

Pending<MailRecipients> GuestMailService::remind(MailKind kind, EventId event, const QList<RegistrationId> &ids,
                                                 const Author &author)
{
    return m_pool.write([kind, event, wanted = QSet<RegistrationId>(ids.begin(), ids.end()),
                         change = changeBy(author, m_clock.now())](WriteTransaction &tx) -> Result<MailRecipients> {
        if (const Result<void> checked = checkKind(kind); !checked)
            return failure(checked);
        return remindThem(tx, change, kind, event, wanted);
    });
}

} // namespace cookout
