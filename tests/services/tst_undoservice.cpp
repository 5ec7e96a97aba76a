// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"
#include "tests/services/registrationstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

Result<Change> undo(TestBackend &house, const QString &changeId, Overbooking overbooking = Overbooking::Refused)
{
    return house.backend.undo.undo(changeId, Actor::organiser(), overbooking).wait();
}

Registration rename(TestBackend &house, const Event &event, const Registration &seen, const QString &name)
{
    RegistrationForm form = formOf(seen.party);
    form.name = name;
    const Result<ValidEdit> edit = validatedEdit(form, seen, event);
    return std::get<Registration>(*house.backend.registrations.edit(*edit, Actor::organiser()).wait());
}

Registration read(TestBackend &house, RegistrationId id)
{
    return *house.backend.registrations.byId(id).wait();
}

} // namespace

class TestUndoService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsTakenBackAndBroughtBack();
    void aBulkChangeIsTakenBackAsAWhole();
    void aChangeIsTakenBackOnce();
    void aChangeOfOtherFieldsSinceIsKept();
    void aChangeOfTheSameFieldSinceIsAConflict();
    void nothingIsTakenBackByHalves();
    void takingBackNeedsThePlaces();
    void aNewRegistrationIsCancelledAndItsMailDiscarded();
    void aMailThatWasSentStaysSent();
    void aPaymentIsReversedAndComesBack();
    void aReplacedLinkWorksAgain();
    void anErasureStays();
    void anUnknownChangeIsNotFound();
    void aSubjectThatNobodyKnowsIsRefused();
    void theHistoryListsChangesOnceAndInPages();
};

void TestUndoService::anEditIsTakenBackAndBroughtBack()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    rename(house, event, seen, u"Zoë Brown"_s);
    const QString edit = lastChange(house, event);
    const Result<Change> undone = undo(house, edit);
    QVERIFY(undone);
    QCOMPARE(undone->undoes, edit);
    QCOMPARE(read(house, seen.id).party, seen.party);
    QCOMPARE(read(house, seen.id).revision, 3);
    QVERIFY(house.backend.undo.redo(edit, Actor::organiser()).wait());
    QCOMPARE(read(house, seen.id).party.name, u"Zoë Brown"_s);
    QVERIFY(undo(house, edit));
    QCOMPARE(read(house, seen.id).party, seen.party);
}

void TestUndoService::aBulkChangeIsTakenBackAsAWhole()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QList<RegistrationId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(house.registerGuest(event)->id);
    const auto before = stateOf(house, event);
    QVERIFY(house.backend.registrations.cancel(ids, Actor::organiser()).wait());
    QSignalSpy changed(&house.backend.facts, &DomainEvents::registrationChanged);
    QVERIFY(undo(house, lastChange(house, event)));
    QCOMPARE(stateOf(house, event), before);
    QCOMPARE(changed.size(), 5);
    QVERIFY(isCounted(house, event));
}

void TestUndoService::aChangeIsTakenBackOnce()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    rename(house, event, *house.registerGuest(event), u"Zoë Brown"_s);
    const QString edit = lastChange(house, event);
    QVERIFY(undo(house, edit));
    QCOMPARE(undo(house, edit).error().code, ErrorCode::Conflict);
    QVERIFY(house.backend.undo.redo(edit, Actor::organiser()).wait());
    QCOMPARE(house.backend.undo.redo(edit, Actor::organiser()).wait().error().code, ErrorCode::Conflict);
}

void TestUndoService::aChangeOfOtherFieldsSinceIsKept()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    const Registration renamed = rename(house, event, seen, u"Zoë Brown"_s);
    const QString edit = lastChange(house, event);
    const Result<ValidEdit> noted = validatedEdit(StaffEntries{u"by phone"_s, {}}, renamed);
    QVERIFY(house.backend.registrations.edit(*noted, Actor::organiser()).wait());
    QVERIFY(undo(house, edit));
    QCOMPARE(read(house, seen.id).party.name, seen.party.name);
    QCOMPARE(read(house, seen.id).staffNotes, u"by phone"_s);
}

void TestUndoService::aChangeOfTheSameFieldSinceIsAConflict()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration renamed = rename(house, event, *house.registerGuest(event), u"Zoë Brown"_s);
    const QString edit = lastChange(house, event);
    rename(house, event, renamed, u"Zoë Black"_s);
    const QString later = lastChange(house, event);
    const Result<Change> refused = undo(house, edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, u"name"_s);
    QVERIFY2(refused.error().detail.contains(later), qPrintable(refused.error().detail));
    QCOMPARE(read(house, renamed.id).party.name, u"Zoë Black"_s);
}

void TestUndoService::nothingIsTakenBackByHalves()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const RegistrationId first = house.registerGuest(event)->id;
    const RegistrationId second = house.registerGuest(event)->id;
    QVERIFY(house.backend.registrations.cancel({first, second}, Actor::organiser()).wait());
    const QString both = lastChange(house, event);
    QVERIFY(house.backend.registrations.restore({first}, Actor::organiser()).wait());
    const auto before = stateOf(house, event);
    QCOMPARE(undo(house, both).error().code, ErrorCode::Conflict); // the second would come first, and could
    QCOMPARE(stateOf(house, event), before);
    QVERIFY(isCounted(house, event));
}

void TestUndoService::takingBackNeedsThePlaces()
{
    TestBackend house;
    EventForm form = eventForm();
    form.capacity = 3;
    const Event event = house.createOpenEvent(form);
    const Registration seen = *house.registerGuest(event);
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait());
    const QString cancelling = lastChange(house, event);
    const Registration other = *house.registerGuest(event, adults(1));
    QCOMPARE(undo(house, cancelling).error().code, ErrorCode::Full);
    QVERIFY(undo(house, cancelling, Overbooking::Allowed));
    QVERIFY(undo(house, lastChange(house, event)));
    QVERIFY(house.backend.registrations.cancel({other.id}, Actor::organiser()).wait());
    QVERIFY(undo(house, cancelling));
    QVERIFY(isCounted(house, event));
}

void TestUndoService::aNewRegistrationIsCancelledAndItsMailDiscarded()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    const QString creation = lastChange(house, event);
    QVERIFY(undo(house, creation));
    QVERIFY(read(house, seen.id).status == RegistrationStatus::Cancelled);
    QCOMPARE(read(house, seen.id).party, seen.party);
    QCOMPARE(house.backend.outbox.counts().wait()->discarded, 1);
    QSignalSpy queued(&house.backend.facts, &DomainEvents::mailQueued);
    QVERIFY(house.backend.undo.redo(creation, Actor::organiser()).wait());
    QVERIFY(read(house, seen.id).status == RegistrationStatus::Confirmed);
    QCOMPARE(house.backend.outbox.counts().wait()->queued, 1);
    QCOMPARE(queued.size(), 1);
    QVERIFY(isCounted(house, event));
}

void TestUndoService::aMailThatWasSentStaysSent()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.registerGuest(event));
    const QString creation = lastChange(house, event);
    const auto mails = house.backend.outbox.claim(u"lease"_s, 1, std::chrono::minutes(15), u"example.org"_s).wait();
    QVERIFY(house.backend.outbox.finish(mails->first().id, u"lease"_s, MailOutcome::sent(u"250 ok"_s)).wait());
    QVERIFY(undo(house, creation));
    QCOMPARE(house.backend.outbox.counts().wait()->sent, 1);
    QVERIFY(house.backend.undo.redo(creation, Actor::organiser()).wait());
    QCOMPARE(house.backend.outbox.counts().wait()->queued, 0);
}

void TestUndoService::aPaymentIsReversedAndComesBack()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    const PaymentForm form{seen.id, Money(6200), PaymentMethod::Cash, {}};
    QVERIFY(house.backend.payments.record(*validated(form), Actor::organiser()).wait());
    const QString paying = lastChange(house, event);
    QVERIFY(undo(house, paying));
    QCOMPARE(read(house, seen.id).paid, Money(0));
    QVERIFY(house.backend.undo.redo(paying, Actor::organiser()).wait());
    QCOMPARE(read(house, seen.id).paymentStatus, PaymentStatus::Paid);
    QVERIFY(undo(house, paying));
    QCOMPARE(read(house, seen.id).paid, Money(0));
    QCOMPARE(house.backend.payments.ledger(seen.id).wait()->size(), 4);
}

void TestUndoService::aReplacedLinkWorksAgain()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    QVERIFY(house.backend.registrations.replaceToken(seen.id, Actor::organiser()).wait());
    QVERIFY(undo(house, lastChange(house, event)));
    QCOMPARE(house.backend.registrations.byToken(seen.token).wait()->id, seen.id);
}

void TestUndoService::anErasureStays()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration seen = *house.registerGuest(event);
    rename(house, event, seen, u"Zoë Brown"_s);
    const QString edit = lastChange(house, event);
    const Change erasing = Change::by(Actor::organiser(), house.clock.now());
    const auto erased = house.backend.pool
                            .write([&](WriteTransaction &tx) -> Result<int> {
                                const AuditEntry entry{
                                    u"registration.erased"_s, u"registration"_s, seen.id.value, event.id.value, {}, {}};
                                if (const Result<void> noted = AuditRepository::append(tx, erasing, entry); !noted)
                                    return failure(noted);
                                return tx.change("UPDATE registrations SET erased_at = ? WHERE id = ?",
                                                 {bound(house.clock.now()), seen.id.value});
                            })
                            .wait();
    QVERIFY(erased);
    QCOMPARE(undo(house, erasing.id).error().code, ErrorCode::Denied);
    QCOMPARE(undo(house, edit).error().code, ErrorCode::Denied);
    QCOMPARE(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait().error().code, ErrorCode::Denied);
}

void TestUndoService::anUnknownChangeIsNotFound()
{
    TestBackend house;
    QCOMPARE(undo(house, u"nothing"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(house.backend.undo.redo(u"nothing"_s, Actor::organiser()).wait().error().code, ErrorCode::Conflict);
}

void TestUndoService::aSubjectThatNobodyKnowsIsRefused()
{
    TestBackend house;
    const Change strange = Change::by(Actor::organiser(), house.clock.now());
    const auto written = house.backend.pool
                             .write([&strange](WriteTransaction &tx) -> Result<int> {
                                 const Result<void> noted = AuditRepository::append(
                                     tx, strange, {u"weather.changed"_s, u"weather"_s, 1, 0, {}, {}});
                                 return noted ? Result<int>(1) : Result<int>(failure(noted));
                             })
                             .wait();
    QVERIFY(written);
    QCOMPARE(undo(house, strange.id).error().code, ErrorCode::Denied);
}

void TestUndoService::theHistoryListsChangesOnceAndInPages()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const RegistrationId first = house.registerGuest(event)->id;
    const RegistrationId second = house.registerGuest(event)->id;
    QVERIFY(house.backend.registrations.cancel({first, second}, Actor::organiser()).wait());
    const QString cancelling = lastChange(house, event);
    const Change undone = *undo(house, cancelling);
    QList<ChangeSummary> all;
    qint64 before = 0;
    while (true) {
        const QList<ChangeSummary> page = *house.backend.undo.history(event.id, 2, before).wait();
        if (page.isEmpty())
            break;
        all += page;
        before = page.last().lastEntry;
    }
    QCOMPARE(all.size(), 6); // event made and opened, two guests, cancelled, undone
    QCOMPARE(all[0].change.id, undone.id);
    QCOMPARE(all[0].change.undoes, cancelling);
    QCOMPARE(all[0].rows, 2);
    QCOMPARE(all[1].change.id, cancelling);
    QCOMPARE(all[1].undoneBy, undone.id);
    QVERIFY(all[1].change.actor.kind == Actor::Kind::Organiser);
    QCOMPARE(all[2].actions, QStringList{u"registration.created"_s});
    QVERIFY(all[2].undoneBy.isEmpty());
}

QTEST_GUILESS_MAIN(TestUndoService)
#include "tst_undoservice.moc"
