// SPDX-License-Identifier: GPL-3.0-or-later
// What registering over HTTP is compared with: the same use-case called by waiting threads, without HTTP.
//     cookout_writeloop THREADS SECONDS
// makes a database of its own with an event without a limit, lets so many threads register guests one after the other
// (with an address, so each comes with a mail's row; synchronous=FULL), and prints
//     {"registrations": 12345, "seconds": 2.0, "cpu": 1.5}
#include "core/base/token.h"
#include "core/storage/sqlitedatabase.h"
#include "tests/benchmark/interleaved.h"
#include "tests/support/testbackend.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace cookout;

namespace {

/** Registers one guest after the other until the time is over; counts them. */
void registerUntil(std::chrono::steady_clock::time_point end, test::TestBackend &house, const Event &event,
                   std::atomic<int> &registrations)
{
    while (std::chrono::steady_clock::now() < end) {
        if (!house.registerGuest(event, test::guestForm(newToken())))
            qFatal("a guest was not registered");
        ++registrations;
    }
}

} // namespace

int main(int argc, char **argv)
{
    leaveSqliteMemoryUncounted();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("cookout_writeloop THREADS SECONDS");
    test::TestBackend house;
    EventForm form = test::eventForm();
    form.capacity.reset();
    const Event event = house.createOpenEvent(form);

    std::atomic<int> registrations = 0;
    const benchmark::Cost cost = benchmark::costOf([&] {
        const auto end = std::chrono::steady_clock::now() +
                         std::chrono::milliseconds(static_cast<int>(arguments[2].toDouble() * 1000));
        std::vector<std::thread> threads;
        for (int i = 0; i < arguments[1].toInt(); ++i)
            threads.emplace_back([&] { registerUntil(end, house, event, registrations); });
        for (std::thread &thread : threads)
            thread.join();
    });
    std::printf("{\"registrations\": %d, \"seconds\": %.3f, \"cpu\": %.3f}\n", registrations.load(), cost.wall,
                cost.cpu);
    return 0;
}
