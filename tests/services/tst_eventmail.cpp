// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** What waits in the outbox without confirmations, a day later at most: it is all taken from the queue. */
QList<OutgoingMail> waiting(TestBackend &house)
{
    QList<OutgoingMail> mails = *house.backend.outbox.claim(u"test"_s, 100, 1h, u"example.org"_s).wait();
    mails.removeIf([](const OutgoingMail &mail) { return mail.request.kind == MailKind::Confirmation; });
    return mails;
}

QStringList kindsOf(const QList<OutgoingMail> &mails)
{
    QStringList kinds;
    for (const OutgoingMail &mail : mails)
        kinds += nameOf(mail.request.kind);
    return kinds;
}

Registration comes(TestBackend &house, const Event &event, const QString &name, const QString &email)
{
    RegistrationForm form = adults(1);
    form.name = name;
    form.email = email;
    Result<Registration> stored = house.registerGuest(event, form);
    if (!stored)
        qFatal("the guest could not come: %s", qUtf8Printable(stored.error().detail));
    return std::move(*stored);
}

Result<Payment> pay(TestBackend &house, const Registration &guest, Money amount, Notify notify)
{
    return house.backend.payments
        .record(*validated(PaymentForm{guest.id, amount, PaymentMethod::Transfer, {}}), Actor::organiser(), notify)
        .wait();
}

Event edited(TestBackend &house, const Event &event, const EventDetails &wanted, Notify notify)
{
    const Result<EventEditOutcome> outcome =
        house.backend.events.edit(event, *validated(wanted), Actor::organiser(), Overbooking::Refused, notify).wait();
    return std::get<Event>(*outcome);
}

} // namespace

class TestEventMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsThankedForOnlyWhenAsked();
    void aPaymentTakenBackIsNotThankedFor();
    void remindersOfPaymentGoToThoseWhoOwe();
    void nobodyIsRemindedTwiceOnOneDay();
    void otherKindsAreNoReminders();
    void guestsHearOfAnotherTimeOrPlace();
    void guestsHearOfNothingElse();
    void guestsHearThatAnEventIsOff();
    void whoeverPaidForWhatIsOffGetsItBack();
    void callingOffWithoutNotifyIsSilent();
    void resendingForAnEventThatIsOffSaysSo();
    void organisersHearOfNobodyUntilTheyChoose();
    void organisersHearOfEachGuestAtOnce();
    void organisersHearOnceADay();
    void nobodyHurriesTheDigest();
    void whatOrganisersEnterIsNoNews();
    void noticesNeedAnAddress();
};

void TestEventMail::aPaymentIsThankedForOnlyWhenAsked()
{
    TestBackend house;
    const Registration zoe = comes(house, house.createOpenEvent(), u"Zoë"_s, u"zoe@example.org"_s);
    QVERIFY(pay(house, zoe, Money(1000), Notify::Nobody));
    QVERIFY(waiting(house).isEmpty());
    QVERIFY(pay(house, zoe, Money(1500), Notify::Guests));
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"payment-received"_s}));
    QCOMPARE(mails.first().request.context["amount"_L1].toInteger(), 1500);
    QCOMPARE(mails.first().request.recipient, u"zoe@example.org"_s);
}

void TestEventMail::aPaymentTakenBackIsNotThankedFor()
{
    TestBackend house;
    const Registration zoe = comes(house, house.createOpenEvent(), u"Zoë"_s, u"zoe@example.org"_s);
    const Result<Payment> wrong = pay(house, zoe, Money(2500), Notify::Guests);
    QVERIFY(house.backend.payments.reverse(wrong->id, Actor::organiser()).wait());
    QVERIFY(waiting(house).isEmpty());
    QCOMPARE(house.backend.outbox.counts().wait()->discarded, 1);
}

void TestEventMail::remindersOfPaymentGoToThoseWhoOwe()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration owes = comes(house, event, u"Owes"_s, u"owes@example.org"_s);
    const Registration paid = comes(house, event, u"Paid"_s, u"paid@example.org"_s);
    const Registration unreachable = comes(house, event, u"Unreachable"_s, {});
    const Registration gone = comes(house, event, u"Gone"_s, u"gone@example.org"_s);
    QVERIFY(pay(house, paid, paid.party.total, Notify::Nobody));
    QVERIFY(house.backend.registrations.cancel({gone.id}, Actor::organiser()).wait());
    const Result<MailRecipients> shown =
        house.backend.guestMails.recipients(MailKind::PaymentReminder, event.id).wait();
    QCOMPARE(shown->receive.size(), 1);
    QCOMPARE(shown->receive.first().id, owes.id);
    QMap<QString, QString> reasons;
    for (const ExcludedRecipient &left : shown->excluded)
        reasons.insert(left.registration.party.name, nameOf(left.reason));
    QCOMPARE(reasons,
             (QMap<QString, QString>{
                 {u"Paid"_s, u"nothing-due"_s}, {u"Unreachable"_s, u"no-address"_s}, {u"Gone"_s, u"cancelled"_s}}));
    QVERIFY(waiting(house).isEmpty());
    QVERIFY(house.backend.guestMails
                .remind(MailKind::PaymentReminder, event.id, {owes.id, paid.id, unreachable.id, gone.id},
                        Actor::organiser())
                .wait());
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"payment-reminder"_s}));
    QCOMPARE(mails.first().request.recipient, u"owes@example.org"_s);
}

void TestEventMail::nobodyIsRemindedTwiceOnOneDay()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration zoe = comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    const auto remind = [&] {
        return house.backend.guestMails.remind(MailKind::EventReminder, event.id, {zoe.id}, Actor::organiser()).wait();
    };
    QCOMPARE(remind()->receive.size(), 1);
    for (const auto &again :
         {house.backend.guestMails.recipients(MailKind::EventReminder, event.id).wait(), remind()}) {
        QVERIFY(again->receive.isEmpty());
        QCOMPARE(again->excluded.first().reason, MailExclusion::ToldToday);
    }
    QCOMPARE(house.backend.guestMails.recipients(MailKind::PaymentReminder, event.id).wait()->receive.size(), 1);
    QCOMPARE(waiting(house).size(), 1);
    house.clock.advance(24h);
    QVERIFY(remind());
    QVERIFY(kindsOf(waiting(house)).contains(u"event-reminder"_s));
    QCOMPARE(house.backend.outbox.counts().wait()->sending, 3);
}

void TestEventMail::otherKindsAreNoReminders()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QCOMPARE(house.backend.guestMails.recipients(MailKind::Offer, event.id).wait().error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(house.backend.guestMails.recipients(MailKind::EventReminder, {99}).wait().error().code,
             ErrorCode::NotFound);
}

void TestEventMail::guestsHearOfAnotherTimeOrPlace()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    const Event seen = *house.backend.events.setState(event.slug, EventState::Open, Actor::organiser()).wait();
    EventDetails wanted = seen.details();
    wanted.location = u"The town hall"_s;
    wanted.startsAt = seen.startsAt.addSecs(3600);
    edited(house, seen, wanted, Notify::Guests);
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"event-changed"_s}));
    const QJsonObject former{{u"location"_s, u"The village green"_s}, {u"starts"_s, toStorageText(seen.startsAt)}};
    QCOMPARE(mails.first().request.context, former);
}

void TestEventMail::guestsHearOfNothingElse()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    EventDetails wanted = event.details();
    wanted.capacity = 80;
    wanted.description = u"New words"_s;
    const Event after = edited(house, event, wanted, Notify::Guests);
    wanted.location = u"The town hall"_s;
    edited(house, after, wanted, Notify::Nobody);
    QVERIFY(waiting(house).isEmpty());
}

void TestEventMail::guestsHearThatAnEventIsOff()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    const Registration gone = comes(house, event, u"Gone"_s, u"gone@example.org"_s);
    QVERIFY(house.backend.registrations.cancel({gone.id}, Actor::organiser()).wait());
    for (int i = 0; i < 2; ++i)
        QVERIFY(house.backend.events.callOff(event.slug, u" A storm "_s, Actor::organiser(), Notify::Guests).wait());
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"event-cancelled"_s}));
    QCOMPARE(mails.first().request.recipient, u"zoe@example.org"_s);
    QCOMPARE(mails.first().request.context, (QJsonObject{{u"reason"_s, u"A storm"_s}}));
}

void TestEventMail::whoeverPaidForWhatIsOffGetsItBack()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration paid = comes(house, event, u"Paid"_s, u"paid@example.org"_s);
    const Registration generous = comes(house, event, u"Generous"_s, {});
    comes(house, event, u"Owes"_s, u"owes@example.org"_s);
    QVERIFY(pay(house, paid, paid.party.total, Notify::Nobody));
    QVERIFY(pay(house, generous, generous.party.total + Money(100), Notify::Nobody));
    QList<MoneyToReturn> owed = *house.backend.payments.toReturn(event.id).wait();
    QCOMPARE(owed.size(), 1);
    QCOMPARE(owed.first().registration.id, generous.id);
    QCOMPARE(owed.first().amount, Money(100));
    QVERIFY(house.backend.events.callOff(event.slug, {}, Actor::organiser(), Notify::Nobody).wait());
    owed = *house.backend.payments.toReturn(event.id).wait();
    QCOMPARE(owed.size(), 2);
    QCOMPARE(owed[0].registration.id, paid.id);
    QCOMPARE(owed[0].amount, Money(2500));
    QCOMPARE(owed[1].amount, Money(2600));
}

void TestEventMail::callingOffWithoutNotifyIsSilent()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    const Result<Event> off =
        house.backend.events.callOff(event.slug, u"A storm"_s, Actor::organiser(), Notify::Nobody).wait();
    QCOMPARE(off->state, EventState::Cancelled);
    QVERIFY(waiting(house).isEmpty());
}

void TestEventMail::resendingForAnEventThatIsOffSaysSo()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration zoe = comes(house, event, u"Zoë"_s, u"zoe@example.org"_s);
    QVERIFY(house.backend.events.callOff(event.slug, {}, Actor::organiser(), Notify::Nobody).wait());
    QVERIFY(house.backend.guests.resend(zoe.token).wait());
    QCOMPARE(kindsOf(waiting(house)), (QStringList{u"event-cancelled"_s}));
}

void TestEventMail::organisersHearOfNobodyUntilTheyChoose()
{
    TestBackend house;
    QCOMPARE(house.backend.outbox.notices().wait()->mode, NoticeMode::Off);
    comes(house, house.createOpenEvent(), u"Zoë"_s, u"zoe@example.org"_s);
    QVERIFY(waiting(house).isEmpty());
}

void TestEventMail::organisersHearOfEachGuestAtOnce()
{
    TestBackend house;
    const NoticeChoice choice{NoticeMode::Each, u"club@example.org"_s, u"nl"_s};
    QVERIFY(house.backend.outbox.setNotices(choice, Actor::organiser()).wait());
    QCOMPARE(*house.backend.outbox.notices().wait(), choice);
    const Registration zoe = comes(house, house.createOpenEvent(), u"Zoë"_s, {});
    QVERIFY(house.backend.guests.cancel(zoe.token).wait());
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"organiser-notice"_s, u"organiser-notice"_s}));
    QCOMPARE(mails[0].request.recipient, u"club@example.org"_s);
    QCOMPARE(mails[0].request.language, u"nl"_s);
    QCOMPARE(mails[0].request.context["cancelled"_L1].toBool(), false);
    QCOMPARE(mails[1].request.context["cancelled"_L1].toBool(), true);
}

void TestEventMail::organisersHearOnceADay()
{
    TestBackend house; // 12:00 in Amsterdam
    QVERIFY(
        house.backend.outbox.setNotices({NoticeMode::Digest, u"club@example.org"_s, {}}, Actor::organiser()).wait());
    const Event event = house.createOpenEvent();
    comes(house, event, u"Zoë"_s, {});
    house.clock.advance(2h);
    comes(house, event, u"Bob"_s, {});
    QVERIFY(waiting(house).isEmpty());
    QCOMPARE(*house.backend.outbox.nextDue().wait(), QDateTime({2027, 6, 1}, {16, 0}, QTimeZone::utc()));
    house.clock.advance(4h);
    const QList<OutgoingMail> mails = waiting(house);
    QCOMPARE(kindsOf(mails), (QStringList{u"organiser-digest"_s}));
    QCOMPARE(mails.first().request.eventId, event.id);
    QVERIFY(!mails.first().request.registrationId.isValid());
    comes(house, event, u"Late"_s, {});
    QCOMPARE(house.backend.outbox.counts().wait()->queued, 1);
}

void TestEventMail::nobodyHurriesTheDigest()
{
    TestBackend house;
    QVERIFY(
        house.backend.outbox.setNotices({NoticeMode::Digest, u"club@example.org"_s, {}}, Actor::organiser()).wait());
    comes(house, house.createOpenEvent(), u"Zoë"_s, {});
    QVERIFY(house.backend.outbox.retryNow(Actor::organiser()).wait());
    QVERIFY(waiting(house).isEmpty());
}

void TestEventMail::whatOrganisersEnterIsNoNews()
{
    TestBackend house;
    QVERIFY(house.backend.outbox.setNotices({NoticeMode::Each, u"club@example.org"_s, {}}, Actor::organiser()).wait());
    const Event event = house.createOpenEvent();
    const Result<Registration> zoe =
        house.backend.registrations.registerGuest(guest(event, adults(1)), Source::Desk, Actor::organiser()).wait();
    QVERIFY(house.backend.registrations.cancel({zoe->id}, Actor::organiser()).wait());
    QVERIFY(waiting(house).isEmpty());
}

void TestEventMail::noticesNeedAnAddress()
{
    TestBackend house;
    OutboxService &outbox = house.backend.outbox;
    const Result<NoticeChoice> stored =
        outbox.setNotices({NoticeMode::Each, u"nobody"_s, {}}, Actor::organiser()).wait();
    QCOMPARE(stored.error().code, ErrorCode::InvalidInput);
    QCOMPARE(stored.error().fields.first().field, u"email"_s);
    QVERIFY(outbox.setNotices({NoticeMode::Off, {}, {}}, Actor::organiser()).wait());
}

QTEST_GUILESS_MAIN(TestEventMail)
#include "tst_eventmail.moc"
