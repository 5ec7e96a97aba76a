// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

namespace cookout::test {

/** A summer evening with everything that an event can have, each field unlike its default. */
[[nodiscard]] inline EventDetails fullDetails()
{
    using namespace Qt::StringLiterals;
    const auto utc = [](int day, int hour) { return QDateTime({2027, 6, day}, {hour, 0}, QTimeZone::utc()); };
    EventDetails event;
    event.slug = u"summer-bbq"_s;
    event.title = u"Summer BBQ"_s;
    event.description = u"Bring a chair.\nDogs are welcome."_s;
    event.location = u"The village green"_s;
    event.startsAt = utc(19, 14);
    event.endsAt = utc(19, 20);
    event.opensAt = utc(1, 6);
    event.deadline = utc(16, 22);
    event.timeZone = QTimeZone("Europe/Amsterdam");
    event.currency = u"EUR"_s;
    event.capacity = 60;
    event.asksConsent = false;
    event.asksCompanions = true;
    event.asksPhone = true;
    event.asksHouseNumber = false;
    event.waitingList = WaitingListPolicy::BestFit;
    event.offerHours = 12;
    event.contact = u"bbq@example.org"_s;
    event.accentColour = u"#c2410c"_s;
    event.heroMedia = u"00ff"_s;
    event.payLink = u"https://pay.example.org/bbq"_s;
    event.payAccount = u"NL91ABNA0417164300"_s;
    event.payHolder = u"Street committee"_s;
    TicketType adult{{}, u"adult"_s, u"Adults"_s, Money(2500), true, 1, 50, 0, false};
    TicketType child{{}, u"child"_s, u"Children"_s, Money(1200), false, 2, std::nullopt, 0, false};
    event.ticketTypes = {adult, child};
    Question stays{
        u"stays"_s, QuestionKind::YesNo, u"Do you stay to clean up?"_s, {}, true, false, true, 1, {}, {}, false, {}};
    Question food{u"food"_s,
                  QuestionKind::Choice,
                  u"What do you eat?"_s,
                  u"One each"_s,
                  true,
                  true,
                  false,
                  2,
                  u"stays"_s,
                  u"yes"_s,
                  false,
                  {}};
    food.options = {QuestionOption{u"meat"_s, u"Meat"_s, Money(300), 20, 0, 1, false},
                    QuestionOption{u"veggie"_s, u"Vegetarian"_s, Money(), std::nullopt, 0, 2, false}};
    event.questions = {stays, food};
    event.bringItems = {BringItem{u"salad"_s, u"A salad"_s, 5, 1, false}};
    event.highlights = {Highlight{u"band"_s, u"Live music"_s, u"From *eight* on."_s, 1},
                        Highlight{u"fire"_s, u"A campfire"_s, {}, 2}};
    event.texts = {{u"privacy"_s, {{u"en"_s, u"We delete it all."_s}, {u"nl"_s, u"We wissen alles."_s}}}};
    return event;
}

} // namespace cookout::test
