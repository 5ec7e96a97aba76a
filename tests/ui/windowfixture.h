// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailpreviewer.h"
#include "tests/support/testbackend.h"
#include "tests/ui/scriptedpeers.h"
#include "ui/issues/issuelist.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/translations.h"
#include "ui/undo/undostack.h"

#include <QTest>

namespace cookout::test {

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
    PortalControl *realPortal = nullptr; ///< in its place, if there is one; outlives the window
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
                                                             server.backend.guestMails,
                                                             server.backend.mailings,
                                                             mailPreview,
                                                             server.backend.overview,
                                                             server.backend.exports,
                                                             server.backend.cache,
                                                             server.backend.facts,
                                                             realPortal ? *realPortal : portal,
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
