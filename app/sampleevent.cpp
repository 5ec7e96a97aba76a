// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleevent.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** First names only, of many scripts and lengths; no addresses, so that a sample never mails anybody. */
struct SampleGuest {
    const char16_t *name;
    int adults;
    int children;
    const char16_t *notes;
    const char16_t *houseNumber;
};

// clang-format off
constexpr std::array sampleGuests{
    SampleGuest{u"Anna & Joris", 2, 2, u"Vegetarian, two of us", u"4"}, SampleGuest{u"Zoë", 1, 0, u"", u"12"},
    SampleGuest{u"Søren", 2, 0, u"Brings a salad", u"7"}, SampleGuest{u"Łukasz & Kasia", 2, 1, u"", u"9"},
    SampleGuest{u"Familie van 't Hof", 2, 3, u"One child has a nut allergy", u"15"}, SampleGuest{u"Émile", 1, 0, u"Vegan", u"2"},
    SampleGuest{u"محمد", 2, 2, u"Halal", u"21"}, SampleGuest{u"小明", 1, 0, u"", u"3"},
    SampleGuest{u"Ольга", 1, 1, u"Lactose-free", u"5"}, SampleGuest{u"Noor", 1, 0, u"", u"18"},
    SampleGuest{u"Björn & Linnéa", 2, 0, u"Bring a guitar", u"22"}, SampleGuest{u"Γιώργος", 1, 0, u"", u"6"},
    SampleGuest{u"Maëlle", 1, 2, u"", u"11"}, SampleGuest{u"Jan-Willem", 2, 0, u"", u"14"},
    SampleGuest{u"नेहा", 2, 1, u"Vegetarian", u"8"}, SampleGuest{u"Ines", 1, 0, u"Gluten-free", u"1"},
    SampleGuest{u"דוד", 1, 0, u"", u"24"}, SampleGuest{u"Siobhán", 2, 0, u"", u"10"},
    SampleGuest{u"Tomás", 1, 1, u"", u"16"}, SampleGuest{u"ゆき", 1, 0, u"No shellfish", u"13"},
    SampleGuest{u"Mehmet & Ayşe", 2, 2, u"", u"17"}, SampleGuest{u"Ágnes", 1, 0, u"", u"19"},
    SampleGuest{u"Piet", 1, 0, u"Can bring a gas grill", u"20"}, SampleGuest{u"Nguyễn", 2, 0, u"", u"23"},
    SampleGuest{u"Fleur", 1, 0, u"", u"25"}, SampleGuest{u"Günther", 2, 0, u"", u"26"},
    SampleGuest{u"Aino", 1, 1, u"", u"27"}, SampleGuest{u"Chiara & Luca", 2, 1, u"Tiramisù!", u"28"},
    SampleGuest{u"Dewi", 1, 0, u"", u"29"}, SampleGuest{u"O’Brien", 2, 2, u"", u"30"},
    SampleGuest{u"Ivana", 1, 0, u"Vegetarian", u"31"}, SampleGuest{u"Bram", 1, 0, u"", u"32"},
    SampleGuest{u"သန္တာ", 1, 0, u"", u"33"}, SampleGuest{u"Petra", 2, 0, u"", u"34"},
    SampleGuest{u"Rasmus", 1, 1, u"", u"35"}, SampleGuest{u"สมชาย", 2, 0, u"No peanuts", u"36"},
    SampleGuest{u"Lotte", 1, 2, u"", u"37"}, SampleGuest{u"Karim", 1, 0, u"Halal", u"38"},
    SampleGuest{u"Eszter", 1, 0, u"", u"39"}, SampleGuest{u"Wout & Sanne", 2, 0, u"Stay until the end to clean up", u"40"},
    SampleGuest{u"Leïla", 1, 0, u"", u"41"}, SampleGuest{u"Henk", 1, 0, u"Diabetic", u"42"},
    SampleGuest{u"Ana-Sofía", 2, 1, u"", u"43"}, SampleGuest{u"민준", 1, 0, u"", u"44"},
    SampleGuest{u"Þóra", 1, 0, u"", u"45"}, SampleGuest{u"Marek", 2, 0, u"", u"46"},
    SampleGuest{u"Isa", 1, 0, u"Vegan", u"46bis"}, SampleGuest{u"Gijs", 1, 1, u"", u"46-2"},
    SampleGuest{u"Անի", 1, 0, u"", u"47"}, SampleGuest{u"Ruth", 2, 0, u"", u"48"},
    SampleGuest{u"Okan", 1, 0, u"", u"49"}, SampleGuest{u"Tess & Daan", 2, 2, u"", u"50"},
    SampleGuest{u"Jürgen", 1, 0, u"", u"51"}, SampleGuest{u"Amara", 1, 0, u"", u"52"},
    SampleGuest{u"Mieke", 1, 0, u"Brings lemonade", u"53"}, SampleGuest{u"Pål", 1, 0, u"", u"54"},
    SampleGuest{u"Vera", 2, 1, u"", u"55"}, SampleGuest{u"Élodie", 1, 0, u"", u"56"},
    SampleGuest{u"Cem", 1, 0, u"", u"57"}, SampleGuest{u"Hanneke", 2, 0, u"Vegetarian", u"58"},
};
// clang-format on

EventForm sampleForm(const QDateTime &now)
{
    EventForm form;
    form.title = QCoreApplication::translate("Sample", "Neighbourhood Street Party");
    form.location = QCoreApplication::translate("Sample", "The village green");
    form.timeZone = QTimeZone::systemTimeZone();
    form.startsAt = QDateTime(now.date().addDays(24), {16, 0}, form.timeZone);
    form.currency = u"EUR"_s;
    form.capacity = 120;
    form.priceAdult = Money(1500);
    form.priceChild = Money(600);
    return form;
}

RegistrationForm formOf(const SampleGuest &guest)
{
    RegistrationForm form;
    form.name = QStringView(guest.name).toString();
    form.notes = QStringView(guest.notes).toString();
    form.houseNumber = QStringView(guest.houseNumber).toString();
    form.tickets = {{u"adult"_s, QString::number(guest.adults)}, {u"child"_s, QString::number(guest.children)}};
    form.consent = true;
    form.language = u"en"_s;
    return form;
}

Result<Event> fill(Backend &backend, const QDateTime &now)
{
    const Result<ValidEvent> valid = validated(sampleForm(now));
    if (!valid)
        return failure(valid);
    Result<Event> event = backend.events.create(*valid, Actor::organiser()).wait();
    if (event)
        event = backend.events.setState(event->slug, EventState::Open, Actor::organiser()).wait();
    if (!event)
        return event;
    for (const SampleGuest &guest : sampleGuests) {
        const Result<ValidRegistration> registration = validated(formOf(guest), *event, now);
        if (!registration)
            return failure(registration);
        const Source source = guest.children > 1 ? Source::Desk : Source::Portal;
        if (const auto stored = backend.registrations.registerGuest(*registration, source, Actor::organiser()).wait();
            !stored)
            return failure(stored);
    }
    return event;
}

} // namespace

Pending<Event> createSampleEvent(Backend &backend, const Clock &clock)
{
    return backend.background.run([&backend, now = clock.now()] { return fill(backend, now); });
}

} // namespace cookout
