// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/benchmark/report.h"
#include "tests/support/testbackend.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

/** So many guests register, `submitters` of them at any time, each waiting for the answer before the next begins. */
void registerGuests(test::TestBackend &house, const Event &event, int guests, int submitters)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < submitters; ++i) {
        threads.emplace_back([&house, &event, count = guests / submitters] {
            for (int guest = 0; guest < count; ++guest) {
                if (!house.registerGuest(event, test::guestForm(newToken())))
                    qFatal("a guest was not registered");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

void measureGroupCommit(Report &report)
{
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);
    const int guests = std::max(16, report.scaled(1600));
    const Interleaved runs(
        report.isQuick() ? 1 : 7, [&] { registerGuests(house, event, guests, 16); },
        [&] { registerGuests(house, event, guests, 1); });
    report.heading(u"Registrations, `synchronous=FULL`: 16 at a time share commits, one at a time has its own"_s);
    report.atLeast(u"faster by group commit"_s, runs.speedUp(), 3, u"×"_s);
    report.note(u"16 submitters"_s, guests / runs.oursSeconds(), u"registrations/s"_s);
    report.note(u"one submitter"_s, guests / runs.otherSeconds(), u"registrations/s"_s);
}

} // namespace cookout::benchmark
