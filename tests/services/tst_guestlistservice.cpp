// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class GuestListServiceTest : public QObject {
    Q_OBJECT

private:
    const Author m_author{Actor::organiser(), u"one-change"_s};

    static RegistrationForm named(const QString &name, int adults = 1)
    {
        RegistrationForm form = guestForm();
        form.name = name;
        form.tickets = {{u"adult"_s, QString::number(adults)}};
        return form;
    }

    struct Fixture {
        TestBackend server;
        Event event = server.createOpenEvent();
        Registration ada = *server.registerGuest(event, named(u"Ada"_s, 2));
        Registration bo = *server.registerGuest(event, named(u"Bo"_s, 1));

        Registration now(const Registration &one) { return *server.backend.registrations.byId(one.id).wait(); }
        int count() { return static_cast<int>(server.backend.registrations.rows(event.id).wait()->size()); }
        QList<RegistrationId> both() const { return {ada.id, bo.id}; }
        bool undo() { return server.backend.undo.undo(u"one-change"_s, Actor::organiser()).wait().has_value(); }
    };

private Q_SLOTS:
    void tagsAreOneChangeForAll()
    {
        Fixture fixture;
        GuestListService &list = fixture.server.backend.guestList;
        QVERIFY(list.addTag(fixture.both(), u" helper "_s, m_author).wait());
        QCOMPARE(fixture.now(fixture.ada).tags, QStringList(u"helper"_s));
        QCOMPARE(fixture.now(fixture.bo).tags, QStringList(u"helper"_s));
        QVERIFY(fixture.undo());
        QVERIFY(fixture.now(fixture.ada).tags.isEmpty());
        QVERIFY(fixture.now(fixture.bo).tags.isEmpty());
    }

    void tagIsTakenOffAgain()
    {
        Fixture fixture;
        GuestListService &list = fixture.server.backend.guestList;
        QVERIFY(list.addTag(fixture.both(), u"helper"_s, Actor::organiser()).wait());
        QVERIFY(list.removeTag({fixture.bo.id}, u"helper"_s, m_author).wait());
        QCOMPARE(fixture.now(fixture.ada).tags, QStringList(u"helper"_s));
        QVERIFY(fixture.now(fixture.bo).tags.isEmpty());
    }

    void impossibleTagIsRefusedForAll()
    {
        Fixture fixture;
        const auto answer = fixture.server.backend.guestList.addTag(fixture.both(), u"a,b"_s, m_author).wait();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
        QVERIFY(fixture.now(fixture.ada).tags.isEmpty());
    }

    void unknownGuestLeavesEverybodyAsTheyWere()
    {
        Fixture fixture;
        const QList<RegistrationId> ids{fixture.ada.id, {4711}};
        GuestListService &list = fixture.server.backend.guestList;
        QCOMPARE(list.settle(ids, PaymentMethod::Cash, m_author).wait().error().code, ErrorCode::NotFound);
        QCOMPARE(fixture.now(fixture.ada).paymentStatus, PaymentStatus::Unpaid);
    }

    void settlingRecordsWhatIsOwedAndNothingTwice()
    {
        Fixture fixture;
        PaymentService &payments = fixture.server.backend.payments;
        const ValidPayment part = *validated(PaymentForm{fixture.ada.id, Money(1000), PaymentMethod::Card, {}, {}});
        QVERIFY(payments.record(part, Actor::organiser()).wait());
        GuestListService &list = fixture.server.backend.guestList;
        QCOMPARE(*list.settle(fixture.both(), PaymentMethod::Cash, m_author).wait(), 2);
        QCOMPARE(fixture.now(fixture.ada).paid, Money(5000));
        QCOMPARE(fixture.now(fixture.ada).paymentStatus, PaymentStatus::Paid);
        QCOMPARE(*list.settle(fixture.both(), PaymentMethod::Cash, Actor::organiser()).wait(), 0);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.now(fixture.ada).paid, Money(1000));
        QCOMPARE(fixture.now(fixture.bo).paid, Money(0));
    }

    void everybodyOfTheConfirmedComesIn()
    {
        Fixture fixture;
        QVERIFY(fixture.server.backend.registrations.cancel({fixture.bo.id}, Actor::organiser()).wait());
        GuestListService &list = fixture.server.backend.guestList;
        QCOMPARE(*list.letIn(fixture.both(), m_author).wait(), 1);
        QCOMPARE(fixture.now(fixture.ada).checkedIn, 2);
        QCOMPARE(fixture.now(fixture.bo).checkedIn, 0);
        QVERIFY(fixture.undo());
        QCOMPARE(fixture.now(fixture.ada).checkedIn, 0);
    }

    void listIsEnteredWithoutMailAndTakenBackAsAWhole()
    {
        Fixture fixture;
        const auto mails = [&fixture] { return fixture.server.backend.outbox.counts().wait()->queued; };
        const auto before = mails();
        QVERIFY(
            fixture.server.backend.events.setState(fixture.event.slug, EventState::Closed, Actor::organiser()).wait());
        QList<ValidRegistration> guests;
        for (int number = 0; number < 20; ++number)
            guests.append(guest(fixture.event, named(u"Guest %1"_s.arg(number))));
        const EntryOptions options;
        const auto stored = fixture.server.backend.guestList.enterAll(guests, Actor::organiser(), options).wait();
        QVERIFY(stored);
        QCOMPARE(options.progress->done.load(), 20);
        QCOMPARE(fixture.count(), 22);
        QCOMPARE(stored->first().source, Source::Import);
        QCOMPARE(mails(), before);
        const auto history = *fixture.server.backend.undo.history(fixture.event.id, 1).wait();
        QCOMPARE(history.first().rows, 20);
        QVERIFY(fixture.server.backend.undo.undo(history.first().change.id, Actor::organiser()).wait());
        QCOMPARE(fixture.now(stored->last()).status, RegistrationStatus::Cancelled);
        QCOMPARE(fixture.server.backend.cache.snapshot()->byId(fixture.event.id)->placesTaken, 3);
    }

    void listThatDoesNotFitIsLeftOutAsAWhole()
    {
        Fixture fixture;
        QList<ValidRegistration> guests;
        for (int number = 0; number < 4; ++number)
            guests.append(guest(fixture.event, named(u"Guest %1"_s.arg(number), 18)));
        GuestListService &list = fixture.server.backend.guestList;
        const auto refused = list.enterAll(guests, m_author, {}).wait();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Full);
        QCOMPARE(fixture.count(), 2);
        EntryOptions options;
        options.overbooking = Overbooking::Allowed;
        QVERIFY(list.enterAll(guests, m_author, options).wait());
        QCOMPARE(fixture.count(), 6);
    }

    void cancelledListLeavesNothing()
    {
        Fixture fixture;
        EntryOptions options;
        options.progress->isCancelled = true;
        GuestListService &list = fixture.server.backend.guestList;
        const auto answer = list.enterAll({guest(fixture.event, named(u"Cy"_s))}, m_author, options).wait();
        QVERIFY(!answer);
        QCOMPARE(fixture.count(), 2);
    }

    void mergedGuestKeepsWhatBothHad()
    {
        Fixture fixture;
        RegistrationForm form = named(u"Ada K."_s);
        form.phone = u"+31 6 1234 5678"_s;
        form.notes = u"No peanuts"_s;
        const Registration twin = *fixture.server.registerGuest(fixture.event, form);
        GuestListService &list = fixture.server.backend.guestList;
        QVERIFY(list.addTag({twin.id}, u"helper"_s, Actor::organiser()).wait());
        QVERIFY(list.settle({twin.id}, PaymentMethod::Card, Actor::organiser()).wait());
        QVERIFY(list.merge(fixture.ada.id, twin.id, m_author).wait());

        const Registration kept = fixture.now(fixture.ada);
        QCOMPARE(kept.party.name, u"Ada"_s);
        QCOMPARE(kept.party.phone, u"+31 6 1234 5678"_s);
        QCOMPARE(kept.party.notes, u"No peanuts"_s);
        QCOMPARE(kept.tags, QStringList(u"helper"_s));
        QCOMPARE(kept.paid, Money(2500));
        QCOMPARE(fixture.now(twin).status, RegistrationStatus::Cancelled);
        QCOMPARE(fixture.now(twin).paid, Money(0));

        QVERIFY(fixture.undo());
        QCOMPARE(fixture.now(twin).status, RegistrationStatus::Confirmed);
        QCOMPARE(fixture.now(twin).paid, Money(2500));
        QVERIFY(fixture.now(fixture.ada).party.phone.isEmpty());
        QCOMPARE(fixture.now(fixture.ada).paid, Money(0));
    }

    void whoIsInsideIsNotMergedAway()
    {
        Fixture fixture;
        GuestListService &list = fixture.server.backend.guestList;
        QVERIFY(list.letIn({fixture.bo.id}, Actor::organiser()).wait());
        QCOMPARE(list.merge(fixture.ada.id, fixture.bo.id, m_author).wait().error().code, ErrorCode::Conflict);
        QCOMPARE(list.merge(fixture.ada.id, fixture.ada.id, m_author).wait().error().code, ErrorCode::Conflict);
        QVERIFY(list.merge(fixture.bo.id, fixture.ada.id, m_author).wait());
    }

    void twoOfANameStayTwo()
    {
        Fixture fixture;
        GuestListService &list = fixture.server.backend.guestList;
        QCOMPARE(list.keepBoth(fixture.event.id, fixture.bo.id, fixture.ada.id, m_author).wait(), true);
        QCOMPARE(list.keepBoth(fixture.event.id, fixture.ada.id, fixture.bo.id, Actor::organiser()).wait(), false);
        const QList<GuestListService::Pair> expected{{fixture.ada.id, fixture.bo.id}};
        QCOMPARE(*list.keptApart(fixture.event.id).wait(), expected);

        UndoService &undo = fixture.server.backend.undo;
        QVERIFY(undo.undo(m_author.changeId, Actor::organiser()).wait());
        QVERIFY(list.keptApart(fixture.event.id).wait()->isEmpty());
        QVERIFY(undo.redo(m_author.changeId, Actor::organiser()).wait());
        QCOMPARE(*list.keptApart(fixture.event.id).wait(), expected);
    }

    void pairThatIsKnownAgainIsNotTakenBackTwice()
    {
        Fixture fixture;
        GuestListService &list = fixture.server.backend.guestList;
        UndoService &undo = fixture.server.backend.undo;
        QVERIFY(list.keepBoth(fixture.event.id, fixture.ada.id, fixture.bo.id, m_author).wait());
        QVERIFY(undo.undo(m_author.changeId, Actor::organiser()).wait());
        QVERIFY(list.keepBoth(fixture.event.id, fixture.ada.id, fixture.bo.id, Actor::organiser()).wait());
        QCOMPARE(undo.redo(m_author.changeId, Actor::organiser()).wait().error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(GuestListServiceTest)
#include "tst_guestlistservice.moc"
