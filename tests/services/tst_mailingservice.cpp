// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::TestBackend;

namespace {

/** An event of 19 June 2027, 14:00 UTC, with three guests, one of them without an address; it is 1 June, 10:00 UTC. */
struct House {
    House() : event(store.createOpenEvent())
    {
        zoe = comes(u"zoe@example.org"_s);
        ben = comes(u"ben@example.org"_s);
        mute = comes({});
        store.clock.advance(1min);
        reset();
    }

    Registration comes(const QString &email)
    {
        RegistrationForm form = test::adults(1);
        form.name = u"Guest"_s;
        form.email = email;
        return store.registerGuest(event, form).value();
    }

    /** Takes the mails that registering has caused out of the way. */
    void reset() { std::ignore = arrivals(); }

    /** Marks what is due by now as sent; answers the recipients of mailings among it. */
    QStringList arrivals()
    {
        OutboxService &outbox = store.backend.outbox;
        const QList<OutgoingMail> mails = outbox.claim(u"lease"_s, 100, 1h, u"example.org"_s).wait().value();
        QStringList recipients;
        for (const OutgoingMail &mail : mails) {
            if (mail.request.kind == MailKind::Message)
                recipients += mail.request.recipient.section(u'@', 0, 0);
            if (!outbox.finish(mail.id, u"lease"_s, MailOutcome::sent({})).wait())
                qFatal("a mail could not be finished");
        }
        recipients.sort();
        return recipients;
    }

    [[nodiscard]] Mailing draft() const
    {
        Mailing mailing;
        mailing.eventId = event.id;
        mailing.subject = u"Bring a chair"_s;
        mailing.body = u"Hello {{name}}"_s;
        return mailing;
    }

    Mailing rule(MailingAnchor anchor, std::chrono::minutes offset)
    {
        Mailing mailing = draft();
        mailing.anchor = anchor;
        mailing.offset = offset;
        return mailings().saveRule(mailing, Actor::organiser()).wait().value();
    }

    void move(int days)
    {
        const Event seen = store.backend.cache.snapshot()->events().first();
        EventDetails wanted = seen.details();
        wanted.startsAt = wanted.startsAt.addDays(days);
        wanted.endsAt = wanted.endsAt.addDays(days);
        QVERIFY(store.backend.events.edit(seen, *validated(wanted), Actor::organiser()).wait());
    }

    MailingService &mailings() { return store.backend.mailings; }
    int run() { return mailings().runRules().wait().value(); }
    bool isDue() { return mailings().rulesAreDue().wait().value(); }
    MailCounts counts() { return mailings().ofEvent(event.id).wait()->first().mails; }
    QList<RegistrationId> everybody() const { return {zoe.id, ben.id, mute.id}; }

    TestBackend store;
    Event event;
    Registration zoe;
    Registration ben;
    Registration mute;
};

} // namespace

class MailingServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBroadcastLeavesAfterItsDelayToWhoWasListed();
    void aBroadcastCanBeTakenBackWhileItWaits();
    void whatHasLeftCannotBeTakenBack();
    void undoTakesABroadcastBack();
    void nobodyIsWrittenToTwice();
    void aBroadcastToNobodyIsRefused();
    void filesTravelWithTheMailing();
    void aRuleWritesOnceToEachGuest();
    void aRuleFollowsTheEvent();
    void aRuleAfterRegistrationLooksAtEachGuest();
    void whatWasMissedWaitsForAWord();
    void aMissedMailLeavesWhenItsTimeComesAgain();
    void aMailThatIsTakenBackWhileItLeavesIsRecordedAsSent();
    void rulesBeginWhenTheyAreMade();
    void whoeverComesLateHasMissedNothing();
    void stoppedRulesWriteNothing();
    void eventsThatAreOffWriteNothing();
    void ruleChangesCanBeUndone();
};

void MailingServiceTest::aBroadcastLeavesAfterItsDelayToWhoWasListed()
{
    House house;
    const Result<MailRecipients> listed = house.mailings().recipients(house.event.id, GuestFilter()).wait();
    QCOMPARE(listed->receive.size(), 2);
    QCOMPARE(listed->excluded.size(), 1);
    QCOMPARE(listed->excluded.first().reason, MailExclusion::NoAddress);
    const Registration later = house.comes(u"later@example.org"_s);
    const Result<SentMailing> sent = house.mailings().send(house.draft(), house.everybody(), Actor::organiser()).wait();
    QVERIFY(sent);
    QCOMPARE(sent->recipients.receive.size(), 2);
    QCOMPARE(house.arrivals(), QStringList());
    house.store.clock.advance(29s);
    QCOMPARE(house.arrivals(), QStringList());
    house.store.clock.advance(1s);
    QCOMPARE(house.arrivals(), (QStringList{u"ben"_s, u"zoe"_s}));
    QCOMPARE(house.counts(), (MailCounts{.sent = 2}));
}

void MailingServiceTest::aBroadcastCanBeTakenBackWhileItWaits()
{
    House house;
    const SentMailing sent = house.mailings().send(house.draft(), house.everybody(), Actor::organiser()).wait().value();
    QCOMPARE(house.mailings().recall(sent.mailing.id, Actor::organiser()).wait().value(), 2);
    house.store.clock.advance(1h);
    QCOMPARE(house.arrivals(), QStringList());
    QCOMPARE(house.counts(), (MailCounts{.discarded = 2}));
    QCOMPARE(house.mailings().recall(sent.mailing.id, Actor::organiser()).wait().value(), 0);
}

void MailingServiceTest::whatHasLeftCannotBeTakenBack()
{
    House house;
    const SentMailing sent = house.mailings().send(house.draft(), house.everybody(), Actor::organiser()).wait().value();
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals().size(), 2);
    QCOMPARE(house.mailings().recall(sent.mailing.id, Actor::organiser()).wait().value(), 0);
    QCOMPARE(house.counts(), (MailCounts{.sent = 2}));
}

void MailingServiceTest::undoTakesABroadcastBack()
{
    House house;
    const auto send = [&house](const QString &change) {
        return house.mailings().send(house.draft(), house.everybody(), {Actor::organiser(), change}).wait();
    };
    QVERIFY(send(u"first"_s));
    QVERIFY(house.store.backend.undo.undo(u"first"_s, Actor::organiser()).wait());
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals(), QStringList());
    QVERIFY(send(u"second"_s));
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals().size(), 2);
    const auto late = house.store.backend.undo.undo(u"second"_s, Actor::organiser()).wait();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Denied);
}

void MailingServiceTest::nobodyIsWrittenToTwice()
{
    House house;
    const Registration again = house.comes(u"ZOE@example.org"_s);
    const SentMailing sent =
        house.mailings().send(house.draft(), {house.zoe.id, house.zoe.id, again.id}, Actor::organiser()).wait().value();
    QCOMPARE(sent.recipients.receive.size(), 1);
    QCOMPARE(sent.recipients.excluded.first().reason, MailExclusion::SameAddress);
}

void MailingServiceTest::aBroadcastToNobodyIsRefused()
{
    House house;
    for (const QList<RegistrationId> &to : {QList<RegistrationId>(), {house.mute.id}, {RegistrationId{999}}}) {
        const Result<SentMailing> sent = house.mailings().send(house.draft(), to, Actor::organiser()).wait();
        QVERIFY(!sent);
        QCOMPARE(sent.error().fields, (QList<FieldError>{{u"to"_s, FieldProblem::Required, 0}}));
    }
    QVERIFY(house.mailings().ofEvent(house.event.id).wait()->isEmpty());
}

void MailingServiceTest::filesTravelWithTheMailing()
{
    House house;
    Mailing draft = house.draft();
    draft.files = {{u"map \U0001F5FA.pdf"_s, QByteArray("\0\1\xff", 3)}, {u"rules.txt"_s, "x"}};
    const SentMailing sent = house.mailings().send(draft, house.everybody(), Actor::organiser()).wait().value();
    QCOMPARE(house.mailings().byId(sent.mailing.id).wait()->files, draft.files);
    QCOMPARE(house.mailings().byId({999}).wait().error().code, ErrorCode::NotFound);
}

void MailingServiceTest::aRuleWritesOnceToEachGuest()
{
    House house;
    house.rule(MailingAnchor::Start, -24h);
    QVERIFY(!house.isDue());
    QCOMPARE(house.run(), 0);
    house.store.clock.advance(17 * 24h + 4h); // 18 June, 14:01
    QVERIFY(house.isDue());
    QCOMPARE(house.run(), 2);
    QVERIFY(!house.isDue());
    QCOMPARE(house.run(), 0);
    QCOMPARE(house.arrivals(), (QStringList{u"ben"_s, u"zoe"_s}));
}

void MailingServiceTest::aRuleFollowsTheEvent()
{
    House house;
    house.rule(MailingAnchor::Start, -24h);
    house.move(2);
    house.store.clock.advance(17 * 24h + 4h);
    QVERIFY(!house.isDue());
    house.store.clock.advance(48h);
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.arrivals().size(), 2);
    house.move(10); // they know already
    house.store.clock.advance(10 * 24h);
    QCOMPARE(house.run(), 0);
}

void MailingServiceTest::aRuleAfterRegistrationLooksAtEachGuest()
{
    House house;
    house.rule(MailingAnchor::Registration, 62min);
    house.store.clock.advance(62min);
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.arrivals(), (QStringList{u"ben"_s, u"zoe"_s}));
    house.store.clock.advance(2min);
    QCOMPARE(house.run(), 0); // looks once more at who may have waited for the lock
    const Registration later = house.comes(u"later@example.org"_s);
    QVERIFY(!house.isDue());
    house.reset();
    house.store.clock.advance(61min);
    QCOMPARE(house.run(), 0);
    house.store.clock.advance(1min);
    QVERIFY(house.isDue());
    QCOMPARE(house.run(), 1);
    QCOMPARE(house.arrivals(), QStringList{u"later"_s});
}

void MailingServiceTest::whatWasMissedWaitsForAWord()
{
    House house;
    const Mailing rule = house.rule(MailingAnchor::Start, -24h);
    house.store.clock.advance(17 * 24h + 5h); // an hour late
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.arrivals(), QStringList());
    QCOMPARE(house.counts(), (MailCounts{.held = 2}));
    QCOMPARE(house.store.backend.outbox.retryNow(Actor::organiser()).wait().value(), 0);
    QCOMPARE(house.mailings().sendMissed(rule.id, Actor::organiser()).wait().value(), 2);
    QCOMPARE(house.arrivals(), (QStringList{u"ben"_s, u"zoe"_s}));

    House other;
    const Mailing dropped = other.rule(MailingAnchor::Start, -24h);
    other.store.clock.advance(17 * 24h + 5h);
    QCOMPARE(other.run(), 2);
    QCOMPARE(other.mailings().recall(dropped.id, Actor::organiser()).wait().value(), 2);
    QCOMPARE(other.run(), 0);
    QCOMPARE(other.counts(), (MailCounts{.discarded = 2}));
}

void MailingServiceTest::aMissedMailLeavesWhenItsTimeComesAgain()
{
    House house;
    const Mailing rule = house.rule(MailingAnchor::Start, -24h);
    house.store.clock.advance(17 * 24h + 5h);
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.counts(), (MailCounts{.held = 2}));
    house.move(3);
    QCOMPARE(house.run(), 0);
    house.store.clock.advance(3 * 24h);
    house.store.clock.advance(-55min);
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.arrivals(), (QStringList{u"ben"_s, u"zoe"_s}));
}

void MailingServiceTest::aMailThatIsTakenBackWhileItLeavesIsRecordedAsSent()
{
    House house;
    const SentMailing sent = house.mailings().send(house.draft(), house.everybody(), Actor::organiser()).wait().value();
    house.store.clock.advance(1min);
    OutboxService &outbox = house.store.backend.outbox;
    const QList<OutgoingMail> mails = outbox.claim(u"lease"_s, 100, 1h, u"example.org"_s).wait().value();
    QCOMPARE(house.mailings().recall(sent.mailing.id, Actor::organiser()).wait().value(), 2);
    QVERIFY(outbox.finish(mails[0].id, u"lease"_s, MailOutcome::sent(u"250"_s)).wait());
    QCOMPARE(outbox.saveRendered(mails[1].id, u"lease"_s, {}).wait().error().code, ErrorCode::Conflict);
    QCOMPARE(outbox.finish(mails[1].id, u"lease"_s, MailOutcome::postponed(1min, u"450"_s)).wait().error().code,
             ErrorCode::Conflict);
    QVERIFY(outbox.handBack(u"lease"_s).wait());
    QCOMPARE(house.counts(), (MailCounts{.sent = 1, .discarded = 1}));
}

void MailingServiceTest::rulesBeginWhenTheyAreMade()
{
    House house;
    house.store.clock.advance(24h);
    house.rule(MailingAnchor::Registration, 60min);
    QVERIFY(!house.isDue());
    Mailing past = house.draft();
    past.anchor = MailingAnchor::Moment;
    past.moment = house.store.clock.now().addSecs(-3600);
    QCOMPARE(house.mailings().saveRule(past, Actor::organiser()).wait().error().fields,
             (QList<FieldError>{{u"moment"_s, FieldProblem::BadDate, 0}}));
}

void MailingServiceTest::whoeverComesLateHasMissedNothing()
{
    House house;
    house.rule(MailingAnchor::Start, -24h);
    house.store.clock.advance(17 * 24h + 5h);
    const Registration later = house.comes(u"later@example.org"_s);
    house.reset();
    QCOMPARE(house.run(), 2);
    QCOMPARE(house.counts(), (MailCounts{.held = 2}));
}

void MailingServiceTest::stoppedRulesWriteNothing()
{
    House house;
    Mailing rule = house.rule(MailingAnchor::Start, -24h);
    rule.isActive = false;
    QVERIFY(house.mailings().saveRule(rule, Actor::organiser()).wait());
    house.store.clock.advance(17 * 24h + 4h);
    QVERIFY(!house.isDue());
    QCOMPARE(house.run(), 0);
}

void MailingServiceTest::eventsThatAreOffWriteNothing()
{
    House house;
    house.rule(MailingAnchor::Start, -24h);
    house.store.clock.advance(17 * 24h + 4h);
    QVERIFY(house.isDue());
    QVERIFY(house.store.backend.events.setState(house.event.slug, EventState::Cancelled, Actor::organiser()).wait());
    QVERIFY(!house.isDue());
    QCOMPARE(house.run(), 0);
}

void MailingServiceTest::ruleChangesCanBeUndone()
{
    House house;
    Mailing rule = house.draft();
    rule.anchor = MailingAnchor::Start;
    rule = house.mailings().saveRule(rule, {Actor::organiser(), u"made"_s}).wait().value();
    rule.subject = u"Bring two chairs"_s;
    QVERIFY(house.mailings().saveRule(rule, {Actor::organiser(), u"changed"_s}).wait());
    UndoService &undo = house.store.backend.undo;
    QVERIFY(!undo.undo(u"made"_s, Actor::organiser()).wait());
    QVERIFY(undo.undo(u"changed"_s, Actor::organiser()).wait());
    QCOMPARE(house.mailings().byId(rule.id).wait()->subject, u"Bring a chair"_s);
    QVERIFY(undo.undo(u"made"_s, Actor::organiser()).wait());
    QVERIFY(!house.mailings().byId(rule.id).wait()->isActive);
    QCOMPARE(house.mailings().saveRule(house.draft(), Actor::organiser()).wait().error().fields.first().field,
             u"moment"_s);
}

QTEST_GUILESS_MAIN(MailingServiceTest)
#include "tst_mailingservice.moc"
