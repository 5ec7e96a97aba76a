// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/portal/portalfixture.h"
#include "tests/services/guesthouse.h"

namespace cookout::test {

/** The real portal with an event for ten persons, and what its guests do with their pages. */
struct GuestFixture : PortalFixture {
    explicit GuestFixture(WaitingListPolicy policy = WaitingListPolicy::Strict, int offerHours = 0)
        : PortalFixture(settings(), true), event(dinner(house, policy, offerHours))
    {
    }

    /** The event with other details from now on. */
    void change(const std::function<void(EventDetails &)> &what)
    {
        const Event seen = present(house, event);
        EventDetails details = seen.details();
        what(details);
        const auto edited = house.backend.events.edit(seen, *validated(details), Actor::organiser()).wait();
        event = std::get<Event>(*edited);
    }
    [[nodiscard]] HttpAnswer open(const Registration &guest, const QString &rest = {}) const
    {
        return client->get(u"/r/"_s + guest.token + rest);
    }
    [[nodiscard]] HttpAnswer press(const Registration &guest, const QString &button, const QByteArray &form = {}) const
    {
        return client->post(u"/r/"_s + guest.token + u'/' + button, form);
    }
    /** The page that a button leads to. */
    [[nodiscard]] QString pageAfterPressing(const Registration &guest, const QString &button,
                                            const QByteArray &form = {}) const
    {
        const HttpAnswer pressed = press(guest, button, form);
        return pressed.status == 303 ? client->get(QString::fromLatin1(pressed.headers.value("location"))).text()
                                     : pressed.text();
    }

    Event event;
};

/** Zoë's form as her edit page would send it, with that many adults. */
[[nodiscard]] inline QByteArray editOf(int adultCount, int revision, const QByteArray &more = {})
{
    return "name=Zo%C3%AB&email=zoe%40example.org&ticket-adult=" + QByteArray::number(adultCount) +
           "&revision=" + QByteArray::number(revision) + more;
}

} // namespace cookout::test
