// SPDX-License-Identifier: GPL-3.0-or-later
// Sends mails to an SMTP server by STARTTLS and with a password, for mail.py.
//     cookout_mailsend HOW PORT CERTIFICATE USER:PASSWORD COUNT FILE
// HOW is `reused` (all over one connection of SmtpTransport), `anew` (a connection for each) or `worker` (the outbox
// with so many confirmations, emptied by MailThread). FILE is the message that is sent; `worker` makes its own. Prints
//     {"mails": 200, "seconds": 0.5, "cpu": 0.1}
#include "core/mail/mailthread.h"
#include "tests/benchmark/interleaved.h"
#include "tests/support/testbackend.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

struct Server {
    SmtpSettings settings;
    SmtpOptions options;
};

Server serverOf(const QStringList &arguments)
{
    Server server;
    server.settings.server = u"127.0.0.1"_s;
    server.settings.port = arguments[2].toUShort();
    server.settings.security = SmtpSecurity::StartTls;
    server.settings.username = arguments[4].section(u':', 0, 0);
    server.settings.password = Secret(arguments[4].section(u':', 1));
    server.settings.from = u"Party <party@example.org>"_s;
    server.options.caFile = arguments[3];
    return server;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(name));
    return file.readAll();
}

void sendOne(SmtpTransport &transport, const QByteArray &message)
{
    const SmtpOutcome outcome = transport.send("party@example.org"_ba, "zoe@example.org"_ba, message);
    if (outcome.kind != SmtpOutcome::Kind::Accepted)
        qFatal("a mail was not accepted: %s", qUtf8Printable(outcome.words));
}

void sendByTransport(const Server &server, const QString &how, int count, const QByteArray &message)
{
    SmtpTransport transport(server.settings, server.options);
    for (int i = 0; i < count; ++i) {
        sendOne(transport, message);
        if (how == "anew"_L1)
            transport.disconnect();
    }
}

/** An outbox with one confirmation for each guest, and the thread that empties it. */
class Outbox {
public:
    Outbox(const Server &server, int count) : m_count(count), m_mail(setup(server))
    {
        EventForm form = test::eventForm();
        form.capacity.reset();
        const Event event = m_house.createOpenEvent(form);
        for (int i = 0; i < count; ++i) {
            if (!m_house.registerGuest(event))
                qFatal("a guest was not registered");
        }
        QObject::connect(&m_mail, &MailThread::statusChanged, &m_mail, [](const MailStatus &status) {
            if (!status.problem.isEmpty())
                qFatal("mails wait: %s", qUtf8Printable(status.problem));
            if (status.state == MailStatus::State::Idle)
                QCoreApplication::quit();
        });
    }

    void empty()
    {
        m_mail.start();
        QCoreApplication::exec();
    }

    void assertSent()
    {
        m_mail.stop();
        const Result<MailCounts> counts = m_house.backend.outbox.counts().wait();
        if (!counts || counts->sent != m_count)
            qFatal("not all mails were sent");
    }

private:
    MailSetup setup(const Server &server)
    {
        return {.outbox = m_house.backend.outbox,
                .registrations = m_house.backend.registrations,
                .mailings = m_house.backend.mailings,
                .events = m_house.backend.cache,
                .domainEvents = m_house.backend.facts,
                .clock = m_house.clock,
                .smtp = server.settings,
                .guestUrlBase = [] { return u"http://192.168.1.20:8080/"_s; },
                .smtpOptions = server.options};
    }

    const int m_count;
    test::TestBackend m_house;
    MailThread m_mail;
};

benchmark::Cost costOfWorker(const Server &server, int count)
{
    Outbox outbox(server, count);
    const benchmark::Cost cost = benchmark::costOf([&outbox] { outbox.empty(); });
    outbox.assertSent();
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        qFatal("cookout_mailsend reused|anew|worker PORT CERTIFICATE USER:PASSWORD COUNT FILE");
    const QString &how = arguments[1];
    const Server server = serverOf(arguments);
    const int count = arguments[5].toInt();
    const bool isWorker = how == "worker"_L1;
    const QByteArray message = isWorker ? QByteArray() : contentOf(arguments[6]);
    const benchmark::Cost cost = isWorker ? costOfWorker(server, count)
                                          : benchmark::costOf([&] { sendByTransport(server, how, count, message); });
    std::printf("{\"mails\": %d, \"seconds\": %.4f, \"cpu\": %.4f}\n", count, cost.wall, cost.cpu);
    return 0;
}
