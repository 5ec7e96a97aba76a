// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailpreviewer.h"
#include "core/services/mailcontrol.h"
#include "core/services/portalcontrol.h"
#include "tests/support/testbackend.h"
#include "ui/issues/issuelist.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/translations.h"
#include "ui/undo/undostack.h"

#include <QTest>

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

/** The real window on real services and a real SQLite file. Make what it shall find first, then call open(). */
struct WindowFixture {
    MainWindow &open(const QSize &size = {1280, 720})
    {
        make();
        window->goTo({.event = {}, .section = startSection, .geometry = {}});
        window->resize(size);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) // keys go to the active window only
            qFatal("the window does not become active");
        return *window;
    }

    /** Makes the window anew in its place, as the program does it for other colours or another language. */
    MainWindow &remake()
    {
        applyTheme(*qApp, preferences.scheme());
        useLanguage(*qApp, preferences.language());
        const std::unique_ptr<MainWindow> former = std::move(window);
        make();
        window->goTo(former->place());
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        return *window;
    }

    int startSection = 1; ///< the guests, of whom most tests are about; 0: the overview, as in life
    TestBackend server;
    UndoStack undo{server.backend.undo};
    Preferences preferences{{}, server.backend.background};
    ScriptedPortal portal;
    ScriptedMail mail;
    MailPreviewer mailPreview{{}};
    IssueList issues{server.backend.facts, portal, mail, server.backend.health, server.clock};
    std::unique_ptr<MainWindow> window;

private:
    void make()
    {
        window = std::make_unique<MainWindow>(WindowServices{server.backend.events,
                                                             server.backend.registrations,
                                                             server.backend.guests,
                                                             server.backend.payments,
                                                             server.backend.checkIns,
                                                             server.backend.undo,
                                                             undo,
                                                             server.backend.guestList,
                                                             server.backend.views,
                                                             server.backend.outbox,
                                                             server.backend.mailings,
                                                             mailPreview,
                                                             server.backend.overview,
                                                             server.backend.exports,
                                                             server.backend.cache,
                                                             server.backend.facts,
                                                             portal,
                                                             mail,
                                                             server.backend.background,
                                                             server.clock,
                                                             preferences,
                                                             server.backend.backups,
                                                             server.backend.readiness,
                                                             issues,
                                                             server.settings().database.display()});
    }
};

/** A guest named like that, alone unless told otherwise. */
[[nodiscard]] inline RegistrationForm guestNamed(const QString &name, int adults = 1, int children = 0)
{
    RegistrationForm form = guestForm();
    form.name = name;
    form.tickets = {{QStringLiteral("adult"), QString::number(adults)},
                    {QStringLiteral("child"), QString::number(children)}};
    return form;
}

} // namespace cookout::test
