// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"

#include <QTest>

namespace cookout::test {

using namespace Qt::StringLiterals;

// What pictures of the window show.

/** Sixteen parties, the first one registered first. */
inline void fill(TestBackend &server, const Event &event)
{
    struct Guest {
        QString name;
        int adults;
        int children;
        QString phone;
        QString notes;
    };
    const QList<Guest> guests{
        {u"Zoë"_s, 2, 1, u"+31 6 1234 5678"_s, u"No peanuts, please"_s},
        {u"Björn"_s, 1, 0, u"0172 555 01 02"_s, {}},
        {u"Amélie"_s, 2, 3, {}, u"Brings potato salad"_s},
        {u"Łukasz"_s, 2, 0, u"+48 600 555 010"_s, {}},
        {u"Иван"_s, 1, 0, {}, u"Vegetarian"_s},
        {u"Ελένη"_s, 1, 1, {}, {}},
        {u"Nour"_s, 4, 2, u"06 5555 0100"_s, u"Halal. We bring two folding tables and a parasol"_s},
        {u"Søren"_s, 2, 0, {}, {}},
        {u"Inés"_s, 1, 2, u"+34 600 555 020"_s, u"Arrives at 18:00"_s},
        {u"Tom"_s, 2, 2, {}, {}},
        {u"Müge"_s, 2, 0, {}, u"Lactose-free"_s},
        {u"Siân"_s, 1, 0, u"+44 7700 900123"_s, {}},
        {u"Jörg"_s, 2, 1, {}, {}},
        {u"Chloé"_s, 1, 0, {}, u"Drums after nine"_s},
        {u"Kwame"_s, 3, 1, u"06 5555 0101"_s, {}},
        {u"Aoife"_s, 1, 0, {}, {}},
    };
    int number = 0;
    for (const Guest &entry : guests) {
        RegistrationForm form = guestNamed(entry.name, entry.adults, entry.children);
        form.email = u"guest%1@example.org"_s.arg(++number);
        form.phone = entry.phone;
        form.notes = entry.notes;
        server.clock.advance(std::chrono::minutes(37));
        QVERIFY(server.registerGuest(event, form));
    }
}

/** An event that asks something, brings something and is nearly full. */
[[nodiscard]] inline Event openGarden(TestBackend &server)
{
    EventForm form = eventForm();
    form.capacity = 56;
    const Event made = server.createOpenEvent(form);
    EventDetails details = made.details();
    details.asksCompanions = true;
    Question diet{u"diet"_s, QuestionKind::Diet, u"Diet and allergies"_s, {}, false, false, false, 1, {}, {}, false,
                  {}};
    diet.options = {QuestionOption{u"vegetarian"_s, u"Vegetarian"_s, Money(), std::nullopt, 0, 1, false},
                    QuestionOption{u"vegan"_s, u"Vegan"_s, Money(), std::nullopt, 0, 2, false},
                    QuestionOption{u"halal"_s, u"Halal"_s, Money(), std::nullopt, 0, 3, false},
                    QuestionOption{u"nuts"_s, u"No nuts"_s, Money(), std::nullopt, 0, 4, false},
                    QuestionOption{u"gluten"_s, u"Gluten-free"_s, Money(), std::nullopt, 0, 5, false}};
    details.questions = {diet};
    details.bringItems = {BringItem{u"salad"_s, u"A salad"_s, 5, 1, false},
                          BringItem{u"dessert"_s, u"A dessert"_s, 4, 2, false}};
    return std::get<Event>(*server.backend.events.edit(made, *validated(details), Actor::organiser()).wait());
}

/** The portal's address is in use and the mail server is busy: both stand in the list of issues, which opens. */
inline void showIssues(WindowFixture &fixture)
{
    PortalStatus taken;
    taken.state = PortalStatus::State::Failed;
    taken.problem = u"the address 192.168.1.20:8080 is already in use"_s;
    taken.port = 8080;
    taken.portInUse = true;
    fixture.portal.become(taken);
    MailStatus waiting;
    waiting.state = MailStatus::State::Waiting;
    waiting.server = u"smtp.example.org"_s;
    waiting.problem = u"451 4.3.0 Mail server temporarily rejected message"_s;
    fixture.mail.become(waiting);
    QTest::keyClick(fixture.window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace cookout::test
