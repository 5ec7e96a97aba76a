// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class ViewServiceTest : public QObject {
    Q_OBJECT

private:
    static SavedView vegetarians(EventId event)
    {
        SavedView view;
        view.eventId = event;
        view.name = u"  Vegetarians who owe "_s;
        view.filter.debts = {Debt::Owes};
        view.filter.diets = {u"vegetarian"_s};
        view.filter.sources = {Source::Desk, Source::WalkIn};
        view.filter.tags = {u"helper"_s};
        view.filter.newToday = true;
        return view;
    }

    static QStringList namesOf(TestBackend &server, EventId event)
    {
        QStringList names;
        const QList<SavedView> views = *server.backend.views.ofEvent(event).wait();
        for (const SavedView &view : views)
            names.append(view.name);
        return names;
    }

private Q_SLOTS:
    void savedViewIsReadBackAsItWas()
    {
        TestBackend server;
        const Event event = server.createOpenEvent();
        const QSignalSpy changed(&server.backend.facts, &DomainEvents::eventChanged);
        const auto stored = server.backend.views.save(vegetarians(event.id), Actor::organiser()).wait();
        QVERIFY(stored);
        const QList<SavedView> views = *server.backend.views.ofEvent(event.id).wait();
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().id, stored->id);
        QCOMPARE(views.first().name, u"Vegetarians who owe"_s);
        QVERIFY(views.first().filter == vegetarians(event.id).filter);
        QTRY_VERIFY(!changed.isEmpty()); // so that other windows read them anew
    }

    void nameIsNeededAndItsOwn()
    {
        TestBackend server;
        const Event event = server.createOpenEvent();
        SavedView view = vegetarians(event.id);
        QVERIFY(server.backend.views.save(view, Actor::organiser()).wait());
        const auto twice = server.backend.views.save(view, Actor::organiser()).wait();
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        view.name = u" "_s;
        const auto nameless = server.backend.views.save(view, Actor::organiser()).wait();
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().fields.first(), (FieldError{u"name"_s, FieldProblem::Required, 0}));
        QCOMPARE(namesOf(server, event.id).size(), 1);
    }

    void renamingAndRemovingAreTakenBack()
    {
        TestBackend server;
        const Event event = server.createOpenEvent();
        ViewService &views = server.backend.views;
        SavedView view = *views.save(vegetarians(event.id), Actor::organiser()).wait();
        const Author renaming(Actor::organiser(), u"change-1"_s);
        const Author removing(Actor::organiser(), u"change-2"_s);
        view.name = u"Green"_s;
        QVERIFY(views.save(view, renaming).wait());
        QVERIFY(views.remove(view.id, removing).wait());
        QCOMPARE(namesOf(server, event.id), QStringList());
        QVERIFY(server.backend.undo.undo(removing.changeId, Actor::organiser()).wait());
        QCOMPARE(namesOf(server, event.id), QStringList(u"Green"_s));
        QVERIFY(server.backend.undo.undo(renaming.changeId, Actor::organiser()).wait());
        const QList<SavedView> back = *views.ofEvent(event.id).wait();
        QCOMPARE(back.first().name, u"Vegetarians who owe"_s);
        QCOMPARE(back.first().id, view.id);
        QVERIFY(back.first().filter == view.filter);
    }

    void whatIsGoneIsSaidToBe()
    {
        TestBackend server;
        const Event event = server.createOpenEvent();
        SavedView view = vegetarians(event.id);
        view.id = {4711};
        QCOMPARE(server.backend.views.save(view, Actor::organiser()).wait().error().code, ErrorCode::NotFound);
        QCOMPARE(server.backend.views.remove(view.id, Actor::organiser()).wait().error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ViewServiceTest)
#include "tst_viewservice.moc"
