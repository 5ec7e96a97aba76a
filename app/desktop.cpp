// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/application.h"
#include "app/sampleevent.h"
#include "app/signalwatcher.h"
#include "core/base/background.h"
#include "core/base/threadrules.h"
#include "ui/issues/issuelist.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/translations.h"
#include "ui/undo/undostack.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The window and what it stands on, joined in the order of the program's life. GUI thread. */
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(const Settings &settings, const SettingsReader &reader, const DesktopOptions &options)
        : m_settings(settings),
          m_options(options),
          m_preferences(preferencesFile(), m_files),
          m_application(settings, m_clock, reader)
    {
        applyTheme(*qApp, m_preferences.scheme());
        useLanguage(*qApp, m_preferences.language());
        // Queued: the menu that was clicked belongs to the window that goes.
        connect(&m_preferences, &Preferences::looksChanged, this, &Desktop::remakeWindow, Qt::QueuedConnection);
        connect(&m_signals, &SignalWatcher::stopRequested, this, [] { QApplication::quit(); });
        connect(&m_application, &Application::openFailed, this, &Desktop::explainFailure);
        connect(&m_application, &Application::opened, this, &Desktop::show);
        if (!m_options.withSample) {
            m_application.start();
            return;
        }
        m_files.run([settings, now = m_clock.now()] { return createSampleEvent(settings, now); })
            .deliver(this, [this](const Result<Event> &event) {
                if (event)
                    m_application.start();
                else
                    explainFailure(event.error());
            });
    }

    void shutdown()
    {
        m_window.reset();
        m_issues.reset();
        m_application.shutdown();
    }

private:
    [[nodiscard]] static QString preferencesFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
    }

    void show()
    {
        m_issues = std::make_unique<IssueList>(m_application.backend().facts, m_application.portal(),
                                               m_application.mail(), m_application.backend().health, m_clock);
        m_issues->watchSpace();
        makeWindow();
        m_window->show();
        m_application.startServices(m_options.withPortal);
        if (m_application.secondInstance())
            sayThatOthersServe();
    }

    /** The same window in other colours or another language; the old one goes when the new one is there. */
    void remakeWindow()
    {
        applyTheme(*qApp, m_preferences.scheme());
        useLanguage(*qApp, m_preferences.language());
        if (!m_window)
            return;
        const std::unique_ptr<MainWindow> former = std::move(m_window);
        makeWindow();
        m_window->goTo(former->place());
        m_window->show();
    }

    void makeWindow()
    {
        Backend &backend = m_application.backend();
        m_window = std::make_unique<MainWindow>(WindowServices{backend.events,
                                                               backend.registrations,
                                                               backend.guests,
                                                               backend.payments,
                                                               backend.checkIns,
                                                               backend.undo,
                                                               m_undo,
                                                               backend.guestList,
                                                               backend.views,
                                                               backend.outbox,
                                                               backend.guestMails,
                                                               backend.mailings,
                                                               m_application.mailPreview(),
                                                               backend.overview,
                                                               backend.exports,
                                                               backend.cache,
                                                               backend.facts,
                                                               m_application.portal(),
                                                               m_application.mail(),
                                                               backend.background,
                                                               m_clock,
                                                               m_preferences,
                                                               backend.backups,
                                                               backend.readiness,
                                                               *m_issues,
                                                               m_settings.database.display()});
    }

    void explainFailure(const Error &error)
    {
        auto *box = new QMessageBox(QMessageBox::Critical, tr("Cookout cannot open its data"),
                                    tr("The database could not be opened, so nothing was changed."));
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(error.detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::finished, this, [] { QApplication::exit(1); });
        box->open();
    }

    void sayThatOthersServe()
    {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Guests' pages and mail stay off"),
                                    tr("The guests' pages and the mail stay off in this window; everything else "
                                       "works."),
                                    QMessageBox::Ok, m_window.get());
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(m_application.secondInstance()->detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }

    const Settings m_settings;
    const DesktopOptions m_options;
    const SystemClock m_clock;
    Background m_files; ///< this computer's own: the sample, before it is opened, and the user's preferences
    Preferences m_preferences;
    Application m_application;
    UndoStack m_undo{m_application.backend().undo}; ///< outlives each window
    SignalWatcher m_signals;
    std::unique_ptr<IssueList> m_issues; ///< outlives each window
    std::unique_ptr<MainWindow> m_window;
};

/** A sample never writes to anybody, whatever mail server is configured. */
SettingsReader withoutMail(const SettingsReader &reader)
{
    return [reader](const auto &stored) {
        Result<Settings> settings = reader(stored);
        if (settings)
            settings->smtp = {};
        return settings;
    };
}

} // namespace

int runDesktop(const Settings &settings, const SettingsReader &reader, const DesktopOptions &options)
{
    forbidWaitingHere();
    const QTemporaryDir sampleFolder;
    Settings effective = settings;
    SettingsReader read = reader;
    if (options.withSample) {
        effective.database = {};
        effective.database.path = sampleFolder.filePath(u"sample.db"_s);
        effective.smtp = {};
        read = withoutMail(reader);
    }
    Desktop desktop(effective, read, options);
    const int code = QApplication::exec();
    desktop.shutdown();
    return code;
}

} // namespace cookout

#include "desktop.moc"
