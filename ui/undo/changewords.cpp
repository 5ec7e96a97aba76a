// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/changewords.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cookout {

QString ChangeWords::ofAction(const QString &action)
{
    const QHash<QString, QString> words{
        {u"registration.created"_s, tr("Registered")},
        {u"registration.edited"_s, tr("Edited")},
        {u"registration.cancelled"_s, tr("Cancelled")},
        {u"registration.restored"_s, tr("Brought back")},
        {u"registration.confirmed"_s, tr("Confirmed")},
        {u"registration.promoted"_s, tr("Confirmed from the waiting list")},
        {u"registration.waitlisted"_s, tr("Moved to the waiting list")},
        {u"registration.offered"_s, tr("Places offered")},
        {u"registration.offer-accepted"_s, tr("Offer accepted")},
        {u"registration.offer-declined"_s, tr("Offer declined")},
        {u"registration.offer-ended"_s, tr("Offer ended")},
        {u"registration.link-replaced"_s, tr("Link replaced")},
        {u"registration.undone"_s, tr("Taken back")},
        {u"payment.recorded"_s, tr("Payment recorded")},
        {u"payment.reversed"_s, tr("Payment taken back")},
        {u"check-in.recorded"_s, tr("Arrival recorded")},
        {u"check-in.reversed"_s, tr("Arrival taken back")},
        {u"event.created"_s, tr("Event created")},
        {u"event.copied"_s, tr("Event copied")},
        {u"event.edited"_s, tr("Event edited")},
        {u"event.image-changed"_s, tr("Picture of the event changed")},
        {u"event.restored"_s, tr("Event taken back")},
        {u"event.state-changed"_s, tr("Registration opened or closed")},
        {u"guests.kept-apart"_s, tr("Kept as two guests")},
        {u"guests.kept-apart-restored"_s, tr("Choice about two guests taken back")},
        {u"view.saved"_s, tr("View saved")},
        {u"view.changed"_s, tr("View changed")},
        {u"view.removed"_s, tr("View deleted")},
        {u"view.restored"_s, tr("View taken back")},
        {u"mail.queued"_s, tr("Mail queued")},
        {u"mail.discarded"_s, tr("Mail discarded")},
        {u"mailing.sent"_s, tr("Written to guests")},
        {u"mailing.recalled"_s, tr("Mails to guests taken back")},
        {u"mailing.missed-sent"_s, tr("Missed mails sent")},
        {u"mailing.rule-made"_s, tr("Rule for mails made")},
        {u"mailing.rule-changed"_s, tr("Rule for mails changed")},
        {u"mailing.rule-restored"_s, tr("Rule for mails taken back")},
        {u"mailing.event-reminder"_s, tr("Guests reminded of the event")},
        {u"mailing.payment-reminder"_s, tr("Guests reminded of their payment")},
    };
    return words.value(action, action);
}

QString ChangeWords::of(const ChangeSummary &summary)
{
    QStringList words;
    for (const QString &action : summary.actions) {
        if (const QString word = ofAction(action); !words.contains(word))
            words.append(word);
    }
    const QString all = words.join(tr(", ", "between what one change did"));
    return summary.rows > 1 ? all + u" · "_s + tr("%n entries", nullptr, summary.rows) : all;
}

QString ChangeWords::by(const Actor &actor)
{
    if (!actor.name.isEmpty())
        return actor.name;
    switch (actor.kind) {
    case Actor::Kind::Guest:
        return tr("the guest");
    case Actor::Kind::Organiser:
        return tr("an organiser");
    case Actor::Kind::Script:
        return tr("a script");
    case Actor::Kind::System:
        break;
    }
    return tr("Cookout");
}

QString ChangeWords::when(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    if (local.date() == now.toTimeZone(zone).date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

QString ChangeWords::ofField(const QString &field)
{
    const QHash<QString, QString> words{
        {u"name"_s, tr("name")},
        {u"email"_s, tr("e-mail")},
        {u"phone"_s, tr("phone")},
        {u"house_number"_s, tr("house number")},
        {u"notes"_s, tr("note")},
        {u"language"_s, tr("language")},
        {u"tickets"_s, tr("persons")},
        {u"companions"_s, tr("companions")},
        {u"answers"_s, tr("answers")},
        {u"promises"_s, tr("what they bring")},
        {u"total"_s, tr("total")},
        {u"status"_s, tr("status")},
        {u"token"_s, tr("link")},
        {u"staff_notes"_s, tr("organisers' note")},
        {u"tags"_s, tr("tags")},
        {u"offer_ends_at"_s, tr("offer")},
        {u"offered_places"_s, tr("offer")},
        {u"cancelled_at"_s, tr("status")},
        {u"waitlisted_at"_s, tr("status")},
    };
    return words.value(field, field);
}

} // namespace cookout
