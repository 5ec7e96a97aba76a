// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailthread.h"
#include "tests/mail/smtpserver.h"
#include "tests/support/testbackend.h"

#include <QTest>

namespace cookout::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The real backend, a real SMTP server and the mail thread between them, not started. */
struct House {
    explicit House(const QStringList &serverArguments = {})
        : server(serverArguments), event(store.createOpenEvent()), mail(setup(server.settings()))
    {
    }

    MailSetup setup(const SmtpSettings &smtp)
    {
        return {.outbox = store.backend.outbox,
                .registrations = store.backend.registrations,
                .mailings = store.backend.mailings,
                .events = store.backend.cache,
                .domainEvents = store.backend.facts,
                .clock = store.clock,
                .smtp = smtp,
                .guestUrlBase = [] { return u"http://192.168.1.20:8080/"_s; },
                .smtpOptions = server.options()};
    }

    Registration registerGuest(const QString &name = u"Zoë"_s)
    {
        RegistrationForm form = guestForm();
        form.name = name;
        form.tickets = {{u"adult"_s, u"1"_s}};
        return store.registerGuest(event, form).value();
    }
    void registerGuests(int count)
    {
        for (int i = 0; i < count; ++i)
            registerGuest(u"Guest %1"_s.arg(i));
    }

    MailCounts counts() { return store.backend.outbox.counts().wait().value(); }

    /** The finished attempts of every mail that waits, whenever it is due; takes them all. */
    QList<int> attempts()
    {
        store.clock.advance(24h);
        const Result<QList<OutgoingMail>> all = store.backend.outbox.claim(u"test"_s, 100, 1h, u"example.org"_s).wait();
        QList<int> attempts;
        for (const OutgoingMail &claimed : *all)
            attempts += claimed.attempts;
        return attempts;
    }

    /** Lets the one mail that waits look back on so many attempts. */
    void failBefore(int attempts)
    {
        OutboxService &outbox = store.backend.outbox;
        for (int i = 0; i < attempts; ++i) {
            const MailId id = outbox.claim(u"test"_s, 1, 1h, u"example.org"_s).wait()->first().id;
            QVERIFY(outbox.finish(id, u"test"_s, MailOutcome::postponed(0s, u"450"_s)).wait());
        }
    }

    MailStatus::State state() const { return mail.status().state; }

    SmtpServer server;
    TestBackend store;
    Event event;
    MailThread mail;
};

} // namespace cookout::test
