// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/application.h"
#include "app/sampleevent.h"
#include "app/signalwatcher.h"
#include "core/base/threadrules.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The window and what it stands on, joined in the order of the program's life. GUI thread. */
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(const Settings &settings, const SettingsReader &reader, const DesktopOptions &options)
        : m_settings(settings), m_options(options), m_application(settings, m_clock, reader)
    {
        connect(&m_signals, &SignalWatcher::stopRequested, this, [] { QApplication::quit(); });
        connect(&m_application, &Application::openFailed, this, &Desktop::explainFailure);
        connect(&m_application, &Application::opened, this, &Desktop::fillOrShow);
        m_application.start();
    }

    void shutdown()
    {
        m_window.reset();
        m_application.shutdown();
    }

private:
    void fillOrShow()
    {
        if (!m_options.withSample)
            return show();
        createSampleEvent(m_application.backend(), m_clock).deliver(this, [this](const Result<Event> &event) {
            if (event)
                show();
            else
                explainFailure(event.error());
        });
    }

    void show()
    {
        Backend &backend = m_application.backend();
        m_window = std::make_unique<MainWindow>(WindowServices{
            backend.events, backend.registrations, backend.outbox, backend.exports, backend.cache, backend.facts,
            m_application.portal(), m_application.mail(), backend.background, m_clock, m_settings.database.display()});
        m_window->show();
        m_application.startServices(m_options.withPortal);
        if (m_application.secondInstance())
            sayThatOthersServe();
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
    Application m_application;
    SignalWatcher m_signals;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runDesktop(const Settings &settings, const SettingsReader &reader, const DesktopOptions &options)
{
    forbidWaitingHere();
    applyTheme(*qApp);
    const QTemporaryDir sampleFolder;
    Settings effective = settings;
    if (options.withSample) {
        effective.database = {};
        effective.database.path = sampleFolder.filePath(u"sample.db"_s);
    }
    Desktop desktop(effective, reader, options);
    const int code = QApplication::exec();
    desktop.shutdown();
    return code;
}

} // namespace cookout

#include "desktop.moc"
