// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalserver.h"
#include "tests/portal/httpclient.h"
#include "tests/support/testbackend.h"

#include <QRegularExpression>
#include <QTest>

namespace cookout::test {

inline const QByteArray goodForm("submission_key=k1&name=Zo%C3%AB+O%E2%80%99Brien&ticket-adult=2&ticket-child=1&"
                                 "email=zoe%40example.org&consent=yes");

/** The services of the house as the application hands them to its portal. */
[[nodiscard]] inline PortalServices servicesOf(TestBackend &house, bool sendsMail = false)
{
    Backend &backend = house.backend;
    PortalServices services{backend.cache,   backend.registrations, backend.guests,   backend.access, backend.signIn,
                            backend.devices, backend.payments,      backend.checkIns, house.clock,    sendsMail};
    services.guestList = &backend.guestList;
    services.background = &backend.background;
    return services;
}

/** The real portal on a free port of 127.0.0.1, over a real database. */
struct PortalFixture {
    explicit PortalFixture(const PortalSettings &portalSettings = settings(), bool sendsMail = false,
                           const NetworkView &network = {})
        : portal(portalSettings, servicesOf(house, sendsMail), network)
    {
        portal.start();
        if (!QTest::qWaitFor([this] { return portal.status().state == PortalStatus::State::Running; }))
            qFatal("the portal does not start");
        client = std::make_unique<HttpClient>(portal.status().url.chopped(1));
    }

    [[nodiscard]] static PortalSettings settings()
    {
        PortalSettings result;
        result.listen = QStringLiteral("127.0.0.1");
        result.port = 0;
        return result;
    }

    /** The page a registration of this form leads to. */
    [[nodiscard]] QString pageAfter(const QByteArray &form)
    {
        const HttpAnswer sent = client->post(QStringLiteral("/e/summer-bbq/register"), form);
        return client->get(QString::fromLatin1(sent.headers.value("location"))).text();
    }

    [[nodiscard]] int rowCount(const Event &event)
    {
        return static_cast<int>(house.backend.registrations.rows(event.id).wait()->size());
    }

    TestBackend house;
    PortalServer portal;
    std::unique_ptr<HttpClient> client;
};

[[nodiscard]] inline QString firstMatch(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace cookout::test
