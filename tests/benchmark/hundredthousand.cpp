// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/benchmark/report.h"
#include "tests/support/testbackend.h"

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

constexpr std::array firstNames{u"Zoë",   u"Ahmed", u"Wei",   u"Olga", u"Jan",
                                u"Fatma", u"Yusuf", u"Marie", u"Lars", u"Amélie"};
constexpr std::array lastNames{u"de Vries", u"Yılmaz", u"Schmidt", u"O’Brien",
                               u"Nguyễn",   u"Kovács", u"Jansen",  u"Müller"};
constexpr int pageSize = 50;

RegistrationForm guestNumber(int number)
{
    const auto count = static_cast<std::size_t>(number);
    RegistrationForm form = test::guestForm(newToken());
    form.name = u"%1 %2"_s.arg(QString::fromUtf16(firstNames[count % firstNames.size()]),
                               QString::fromUtf16(lastNames[count / firstNames.size() % lastNames.size()]));
    form.email = u"guest%1@example.org"_s.arg(number);
    form.houseNumber = QString::number(number % 300 + 1);
    return form;
}

/** So many guests through the service itself, as many at a time as the queue of a busy evening. */
void fill(Backend &backend, const Event &event, int guests)
{
    std::deque<Pending<Registration>> waiting;
    for (int number = 0; number < guests; ++number) {
        if (waiting.size() == 500) {
            if (!std::move(waiting.front()).wait())
                qFatal("a guest was not registered");
            waiting.pop_front();
        }
        const ValidRegistration guest = test::guest(event, guestNumber(number));
        waiting.push_back(backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()));
    }
    for (Pending<Registration> &pending : waiting)
        std::ignore = std::move(pending).wait();
}

Spread milliseconds(int times, const std::function<void()> &work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(costOf(work).wall * 1000);
    return spreadOf(std::move(values));
}

void measureSearches(Report &report, Backend &backend, EventId event, int times)
{
    const auto search = [&](const QString &what, const QString &query) {
        const Spread spread = milliseconds(times, [&] {
            if (!backend.registrations.search(event, query, {}, pageSize).wait())
                qFatal("a search failed");
        });
        report.atMost(u"search %1 (\"%2\")"_s.arg(what, query), spread, 50, u"ms"_s);
    };
    search(u"one guest's address"_s, u"guest4711"_s);
    search(u"a first name, one in ten"_s, u"olga"_s);
    search(u"a last name, one in eight"_s, u"schmidt"_s);
    search(u"two words"_s, u"fatma kovács"_s);
    search(u"a letter that everybody has"_s, u"g"_s);
    search(u"a word that everybody has, and a rare one"_s, u"example guest4711"_s);
    search(u"a word that nobody has"_s, u"nobody"_s);
    search(u"two common words that never meet"_s, u"schmidt müller"_s);
}

} // namespace

void measureHundredThousand(Report &report)
{
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);
    const int guests = report.scaled(100'000);
    const Cost filled = costOf([&] { fill(house.backend, event, guests); });
    report.heading(u"%L1 registrations of one event"_s.arg(guests));
    report.note(u"registering them, 500 at a time"_s, guests / filled.wall, u"registrations/s"_s);

    const int times = report.isQuick() ? 1 : 11;
    const Spread opened = milliseconds(times, [&] {
        Backend backend(house.settings(), house.clock);
        if (!backend.open().wait())
            qFatal("it does not open");
    });
    report.atMost(u"open (until the first page can be shown)"_s, opened, 50, u"ms"_s);
    RegistrationService &registrations = house.backend.registrations;
    const Spread first = milliseconds(times, [&] { std::ignore = registrations.page(event.id, {}, pageSize).wait(); });
    report.atMost(u"the first page of 50"_s, first, 50, u"ms"_s);
    measureSearches(report, house.backend, event.id, times);
    const Spread whole =
        milliseconds(report.isQuick() ? 1 : 3, [&] { std::ignore = registrations.rows(event.id).wait(); });
    report.note(u"all rows, as the window reads them"_s, whole, u"ms"_s);
}

} // namespace cookout::benchmark
