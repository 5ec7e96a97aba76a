// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailtext.h"
#include "tests/mail/mailhouse.h"
#include "tests/mail/parsedmail.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;
using cookout::test::parsedMail;

class MailingMailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBroadcastArrivesInItsWordsWithItsFiles();
    void aMailIsInTheEventsOwnWords();
    void wordsThatCannotBeUsedCostNoMail();
};

namespace {

constexpr Sql updateTexts = "UPDATE event_texts SET text = '{{nothing}}'";

/** What Python's parser makes of the last mail, once there are so many. */
QJsonObject arrived(House &house, int count)
{
    if (!QTest::qWaitFor([&house, count] { return house.server.mails().size() >= count; }, 10'000))
        qFatal("%lld mails arrived", static_cast<long long>(house.server.mails().size()));
    return parsedMail(house.server.mails().last());
}

void word(House &house, MailKind kind, const MailText &words)
{
    const Event seen = house.store.backend.cache.snapshot()->events().first();
    EventDetails wanted = seen.details();
    setMailText(wanted.texts, kind, u"en"_s, words);
    QVERIFY(house.store.backend.events.edit(seen, *validated(wanted), Actor::organiser()).wait());
}

} // namespace

void MailingMailsTest::aBroadcastArrivesInItsWordsWithItsFiles()
{
    House house;
    const Registration guest = house.registerGuest(u"Zoë"_s);
    house.mail.start();
    std::ignore = arrived(house, 1);
    Mailing mailing;
    mailing.eventId = house.event.id;
    mailing.subject = u"{{name}}, bring a chair \U0001FA91"_s;
    mailing.body = u"Hello **{{name}}**,\n\nyour code is {{code}}.\n{{> link}}"_s;
    mailing.replyTo = u"board@example.org"_s;
    mailing.files = {{u"Plan für alle.pdf"_s, "plan"}};
    QVERIFY(house.store.backend.mailings.send(mailing, {guest.id}, Actor::organiser()).wait());
    house.store.clock.advance(30s);
    Q_EMIT house.store.backend.facts.mailQueued();
    const QJsonObject mail = arrived(house, 2);
    QCOMPARE(mail["subject"_L1].toString(), u"Zoë, bring a chair \U0001FA91"_s);
    QCOMPARE(mail["reply-to"_L1].toString(), u"board@example.org"_s);
    const QString text = mail["text"_L1].toString();
    for (const QString &words :
         QStringList{u"Hello **Zoë**,"_s, u"your code is %1."_s.arg(guest.code), u"You get this mail because"_s,
                     u"http://192.168.1.20:8080/r/"_s + guest.token})
        QVERIFY2(text.contains(words), qPrintable(text));
    const QString html = mail["html"_L1].toString();
    QVERIFY2(html.contains(u"<p>Hello <strong>Zoë</strong>,</p>"_s), qPrintable(html));
    QVERIFY(html.contains(u"You get this mail because"_s));
    const QJsonArray file = mail["files"_L1].toObject()[u"Plan für alle.pdf"_s].toArray();
    QCOMPARE(file,
             (QJsonArray{u"application/pdf"_s, u"attachment"_s, QString::fromLatin1(QByteArray("plan").toBase64())}));
}

void MailingMailsTest::aMailIsInTheEventsOwnWords()
{
    House house;
    word(house, MailKind::Confirmation, {u"Yes, {{name}}!"_s, u"See you at {{event}}.\n{{> code}}"_s});
    const Registration guest = house.registerGuest(u"Zoë"_s);
    house.mail.start();
    const QJsonObject mail = arrived(house, 1);
    QCOMPARE(mail["subject"_L1].toString(), u"Yes, Zoë!"_s);
    QVERIFY(mail["text"_L1].toString().startsWith(u"See you at Summer BBQ.\n\nYour code: %1"_s.arg(guest.code)));
}

void MailingMailsTest::wordsThatCannotBeUsedCostNoMail()
{
    House house;
    word(house, MailKind::Confirmation, {u"Yes, {{name}}!"_s, {}});
    // As a program of another version might leave them.
    Event event = house.store.backend.cache.snapshot()->events().first();
    ++event.revision;
    setMailText(event.texts, MailKind::Confirmation, u"en"_s, {u"{{nothing}}"_s, {}});
    QVERIFY(house.store.backend.pool
                .write([event](WriteTransaction &tx) {
                    tx.announce(EventChanged{event});
                    return tx.change(updateTexts, {});
                })
                .wait());
    house.registerGuest(u"Zoë"_s);
    house.mail.start();
    QCOMPARE(arrived(house, 1)["subject"_L1].toString(), u"You are registered: Summer BBQ"_s);
}

QTEST_GUILESS_MAIN(MailingMailsTest)
#include "tst_mailingmails.moc"
