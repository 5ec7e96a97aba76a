// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/manyguests.h"
#include "tests/benchmark/report.h"
#include "tests/support/testbackend.h"

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

constexpr int pageSize = 50;

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
    search(u"two words that half of them have, and that never meet"_s, u"early late"_s);
    search(u"a word of the last third only"_s, u"evening"_s);
}

} // namespace

void measureHundredThousand(Report &report)
{
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);
    const int guests = report.scaled(100'000);
    const Cost filled = costOf([&] { registerMany(house.backend, event, guests); });
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
