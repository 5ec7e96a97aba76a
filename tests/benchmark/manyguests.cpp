// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/manyguests.h"

#include "core/base/token.h"
#include "tests/support/builders.h"

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace cookout::benchmark {

namespace {

constexpr std::array firstNames{u"Zoë",   u"Ahmed", u"Wei",   u"Olga", u"Jan",
                                u"Fatma", u"Yusuf", u"Marie", u"Lars", u"Amélie"};
constexpr std::array lastNames{u"de Vries", u"Yılmaz", u"Schmidt", u"O’Brien",
                               u"Nguyễn",   u"Kovács", u"Jansen",  u"Müller"};

/** One of so many. Half of them come early, half late, and the last third in the evening. */
RegistrationForm guestNumber(int number, int all)
{
    const auto count = static_cast<std::size_t>(number);
    RegistrationForm form = test::guestForm(newToken());
    form.name = u"%1 %2"_s.arg(QString::fromUtf16(firstNames[count % firstNames.size()]),
                               QString::fromUtf16(lastNames[count / firstNames.size() % lastNames.size()]));
    form.email = u"guest%1@example.org"_s.arg(number);
    form.houseNumber = QString::number(number % 300 + 1);
    form.notes =
        u"%1 %2"_s.arg(number % 2 == 0 ? u"early"_s : u"late"_s, number > all * 2 / 3 ? u"evening"_s : u"noon"_s);
    return form;
}

} // namespace

void registerMany(Backend &backend, const Event &event, int guests)
{
    std::deque<Pending<Registration>> waiting;
    for (int number = 0; number < guests; ++number) {
        if (waiting.size() == 500) {
            if (!std::move(waiting.front()).wait())
                qFatal("a guest was not registered");
            waiting.pop_front();
        }
        const ValidRegistration guest = test::guest(event, guestNumber(number, guests));
        waiting.push_back(backend.registrations.registerGuest(guest, Source::Portal, Actor::guest()));
    }
    for (Pending<Registration> &pending : waiting)
        std::ignore = std::move(pending).wait();
}

} // namespace cookout::benchmark
