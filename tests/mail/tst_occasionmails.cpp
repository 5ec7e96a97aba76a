// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/mailhouse.h"
#include "tests/mail/parsedmail.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;

namespace {

/** The mail house with what organisers do. */
struct Occasion : House {
    Registration comes(const QString &language = u"en"_s)
    {
        RegistrationForm form = test::guestForm();
        form.tickets = {{u"adult"_s, u"2"_s}};
        form.language = language;
        const Registration guest = store.registerGuest(event, form).value();
        return guest;
    }

    void pay(const Registration &guest, Money amount, Notify notify = Notify::Guests)
    {
        const PaymentForm form{guest.id, amount, PaymentMethod::Transfer, {}};
        QVERIFY(store.backend.payments.record(*validated(form), Actor::organiser(), notify).wait());
    }

    void callOff(const QString &reason)
    {
        QVERIFY(store.backend.events.callOff(event.slug, reason, Actor::organiser(), Notify::Guests).wait());
    }

    void edit(const EventDetails &wanted)
    {
        const Event seen = store.backend.cache.snapshot()->events().first();
        QVERIFY(store.backend.events
                    .edit(seen, *validated(wanted), Actor::organiser(), Overbooking::Refused, Notify::Guests)
                    .wait());
    }

    void remind(MailKind kind, const Registration &guest)
    {
        QVERIFY(store.backend.guestMails.remind(kind, event.id, {guest.id}, Actor::organiser()).wait());
    }

    /** What Python's parser makes of the mail that arrived last, once there are so many. */
    QJsonObject arrived(int count)
    {
        if (!QTest::qWaitFor([this, count] { return server.mails().size() >= count; }, 10'000))
            qFatal("%lld mails arrived", static_cast<long long>(server.mails().size()));
        return test::parsedMail(server.mails().last());
    }

    /** In the order they arrived. */
    QStringList subjects()
    {
        QStringList subjects;
        for (const QByteArray &bytes : server.mails())
            subjects += test::parsedMail(bytes)["subject"_L1].toString();
        return subjects;
    }
};

} // namespace

class OccasionMailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsThankedForInTheGuestsLanguage();
    void moneyPaidBackIsSaidSo();
    void aReminderSaysWhatIsDue();
    void nobodyIsRemindedOfWhatIsPaidMeanwhile();
    void aReminderOfTheEventCarriesTheCode();
    void aChangeSaysWhatItWasBefore();
    void aChangeTakenBackIsNotTold();
    void callingOffTellsTheReasonTheMoneyAndTheCalendar();
    void nothingElseIsToldOfAnEventThatIsOff();
    void theOrganiserHearsWhoCame();
    void theDigestListsADay();
};

void OccasionMailsTest::aPaymentIsThankedForInTheGuestsLanguage()
{
    Occasion house;
    house.pay(house.comes(u"de"_s), Money(1000));
    house.mail.start();
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Deine Zahlung ist da: Summer BBQ"_s);
    for (const QString &part : {mail["text"_L1].toString(), mail["html"_L1].toString()}) {
        QVERIFY2(part.contains(u"Deine Zahlung von 10,00\u00A0€ für Summer BBQ ist angekommen."_s), qPrintable(part));
        QVERIFY(part.contains(u"Zu zahlen: 40,00\u00A0€"_s));
    }
}

void OccasionMailsTest::moneyPaidBackIsSaidSo()
{
    Occasion house;
    const Registration guest = house.comes();
    house.pay(guest, Money(6000), Notify::Nobody);
    house.pay(guest, Money(-1000));
    house.mail.start();
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Money paid back: Summer BBQ"_s);
    QVERIFY(mail["text"_L1].toString().contains(u"€10.00 for Summer BBQ has been paid back to you."_s));
}

void OccasionMailsTest::aReminderSaysWhatIsDue()
{
    Occasion house;
    house.remind(MailKind::PaymentReminder, house.comes());
    house.mail.start();
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Not paid yet: Summer BBQ"_s);
    QVERIFY(mail["text"_L1].toString().contains(u"€50.00 for Summer BBQ has not arrived yet."_s));
    QVERIFY(mail["text"_L1].toString().contains(u"If you have paid in the meantime"_s));
}

void OccasionMailsTest::nobodyIsRemindedOfWhatIsPaidMeanwhile()
{
    Occasion house;
    const Registration guest = house.comes();
    house.remind(MailKind::PaymentReminder, guest);
    house.pay(guest, guest.party.total, Notify::Nobody);
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 1, .discarded = 1}));
}

void OccasionMailsTest::aReminderOfTheEventCarriesTheCode()
{
    Occasion house;
    house.remind(MailKind::EventReminder, house.comes(u"nl"_s));
    house.mail.start();
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Tot gauw: Summer BBQ"_s);
    QCOMPARE(mail["files"_L1].toObject().keys(), (QStringList{u"code.png"_s, u"event.ics"_s}));
}

void OccasionMailsTest::aChangeSaysWhatItWasBefore()
{
    Occasion house;
    house.comes();
    EventDetails wanted = house.store.backend.cache.snapshot()->events().first().details();
    wanted.startsAt = wanted.startsAt.addSecs(7200);
    wanted.location = u"The town hall"_s;
    house.edit(wanted);
    house.mail.start();
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Please note what has changed: Summer BBQ"_s);
    for (const QString &part : {mail["text"_L1].toString(), mail["html"_L1].toString()}) {
        for (const QString &fact :
             {u"Saturday, 19 June 2027, 18:00"_s, u"The town hall"_s,
              u"The time used to be Saturday, 19 June 2027, 16:00."_s, u"The place used to be The village green."_s})
            QVERIFY2(part.contains(fact), qPrintable(fact + part));
        QVERIFY(!part.contains(u"It used to be called"_s));
    }
    const QByteArray calendar = QByteArray::fromBase64(mail["files"_L1]["event.ics"_L1][2].toString().toLatin1());
    QVERIFY(calendar.contains("DTSTART:20270619T160000Z"));
}

void OccasionMailsTest::aChangeTakenBackIsNotTold()
{
    Occasion house;
    house.comes();
    const EventDetails before = house.store.backend.cache.snapshot()->events().first().details();
    EventDetails wanted = before;
    wanted.location = u"The town hall"_s;
    house.edit(wanted);
    QTRY_COMPARE(house.store.backend.cache.snapshot()->events().first().location, u"The town hall"_s);
    const Event seen = house.store.backend.cache.snapshot()->events().first();
    QVERIFY(house.store.backend.events.edit(seen, *validated(before), Actor::organiser()).wait());
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 1, .discarded = 1}));
}

void OccasionMailsTest::callingOffTellsTheReasonTheMoneyAndTheCalendar()
{
    Occasion house;
    const Registration guest = house.comes(u"nl"_s);
    house.pay(guest, Money(5000), Notify::Nobody);
    house.mail.start();
    house.arrived(1);
    house.callOff(u"Er komt <b>storm</b>."_s);
    const QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Gaat niet door: Summer BBQ"_s);
    const QString text = mail["text"_L1].toString();
    QVERIFY2(text.contains(u"Er komt <b>storm</b>."_s), qPrintable(text));
    QVERIFY2(text.contains(u"De organisatie betaalt het je terug."_s), qPrintable(text));
    QVERIFY(!text.contains(u"Te betalen"_s));
    QVERIFY(mail["html"_L1].toString().contains(u"&lt;b&gt;storm"_s));
    const QByteArray calendar = QByteArray::fromBase64(mail["files"_L1]["event.ics"_L1][2].toString().toLatin1());
    QVERIFY(calendar.contains("STATUS:CANCELLED"));
}

void OccasionMailsTest::nothingElseIsToldOfAnEventThatIsOff()
{
    Occasion house;
    house.comes();
    house.callOff({});
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 1, .discarded = 1}));
    QCOMPARE(house.arrived(1)["subject"_L1].toString(), u"Called off: Summer BBQ"_s);
}

void OccasionMailsTest::theOrganiserHearsWhoCame()
{
    Occasion house;
    QVERIFY(
        house.store.backend.outbox.setNotices({NoticeMode::Each, u"club@example.org"_s, u"de"_s}, Actor::organiser())
            .wait());
    const Registration guest = house.comes();
    house.mail.start();
    QJsonObject mail = house.arrived(2);
    QCOMPARE(mail["subject"_L1].toString(), u"Neue Anmeldung: Zoë O’Brien"_s);
    QCOMPARE(mail["to"_L1][0][1].toString(), u"club@example.org"_s);
    QVERIFY(mail["text"_L1].toString().contains(guest.code));
    QVERIFY2(mail["text"_L1].toString().contains(u"Vergebene Plätze: 2 von 60"_s),
             qPrintable(mail["text"_L1].toString()));
    QVERIFY(!mail["text"_L1].toString().contains(guest.token));
    QVERIFY(house.store.backend.guests.cancel(guest.token).wait());
    house.arrived(4);
    QVERIFY(house.subjects().contains(u"Storniert: Zoë O’Brien"_s));
}

void OccasionMailsTest::theDigestListsADay()
{
    Occasion house;
    QVERIFY(
        house.store.backend.outbox.setNotices({NoticeMode::Digest, u"club@example.org"_s, u"en"_s}, Actor::organiser())
            .wait());
    house.comes();
    const Registration gone = house.registerGuest(u"Gone"_s);
    house.registerGuest(u"Bob & Co"_s);
    QVERIFY(house.store.backend.guests.cancel(gone.token).wait());
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 1, .sent = 3, .discarded = 1}));
    house.mail.stop();
    house.store.clock.advance(6h);
    house.mail.start();
    const QJsonObject mail = house.arrived(4);
    QCOMPARE(mail["subject"_L1].toString(), u"New registrations: Summer BBQ"_s);
    const QString text = mail["text"_L1].toString();
    QVERIFY2(text.contains(u"- Zoë O’Brien, 2 ("_s), qPrintable(text));
    QVERIFY(text.contains(u"- Bob & Co, 1 ("_s));
    QVERIFY(!text.contains(u"Gone"_s));
    QVERIFY(mail["html"_L1].toString().contains(u"<li>Bob &amp; Co, 1 ("_s));
}

QTEST_GUILESS_MAIN(OccasionMailsTest)
#include "tst_occasionmails.moc"
