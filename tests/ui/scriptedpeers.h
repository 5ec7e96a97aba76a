// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/mailcontrol.h"
#include "core/services/portalcontrol.h"

namespace cookout::test {

/** A portal that opens no port: the window's peer, put into any state by the test. */
class ScriptedPortal final : public PortalControl {
public:
    void start() override
    {
        PortalStatus status;
        status.state = PortalStatus::State::Running;
        status.url = QStringLiteral("http://192.168.1.20:8080/");
        status.port = 8080;
        become(status);
    }
    void stop() override { become({}); }
    [[nodiscard]] PortalStatus status() const override { return m_status; }

    void become(const PortalStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(status);
    }

private:
    PortalStatus m_status;
};

/** A mail thread that sends nothing, put into any state by the test. */
class ScriptedMail final : public MailControl {
public:
    void start() override {}
    void stop() override {}
    [[nodiscard]] MailStatus status() const override { return m_status; }
    [[nodiscard]] Pending<MailConfiguration> configuration() override
    {
        return Pending<MailConfiguration>::ready(known);
    }
    [[nodiscard]] Pending<MailConfiguration> configure(const SmtpSettings &wanted, const Actor &) override
    {
        known.smtp = wanted;
        return Pending<MailConfiguration>::ready(known);
    }
    [[nodiscard]] Pending<MailTestReport> sendTest(const SmtpSettings &, const QString &, const QString &) override
    {
        return Pending<MailTestReport>::ready(MailTestReport{true, QStringLiteral("250 Ok")});
    }

    MailConfiguration known;

    void become(const MailStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(status);
    }

private:
    MailStatus m_status;
};

} // namespace cookout::test
