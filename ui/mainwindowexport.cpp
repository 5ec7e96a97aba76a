// SPDX-License-Identifier: GPL-3.0-or-later
// How the window saves its guests as a file.
#include "ui/errortext.h"
#include "ui/guestexport.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/statusstrip.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace cookout {

void MainWindow::connectExport()
{
    connect(m_actions.exportCsv, &QAction::triggered, this, [this] { exportGuests(std::nullopt); });
    connect(m_guests, &GuestsPage::exportRequested, this, &MainWindow::exportGuests);
    connect(m_export, &GuestExport::progressChanged, m_status, &StatusStrip::showProgress);
    connect(m_status, &StatusStrip::cancelPressed, m_export, &GuestExport::cancel);
    connect(m_export, &GuestExport::saved, this, [this](const QString &path) {
        const QFileInfo file(path);
        m_notice->showNotice(
            Tone::Success, tr("%1 saved").arg(file.fileName()), tr("Open folder"),
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(m_export, &GuestExport::cancelled, this,
            [this] { m_notice->showNotice(Tone::Neutral, tr("Cancelled. No file was saved.")); });
    connect(m_export, &GuestExport::failed, this, [this](const Error &error, const QString &path) {
        m_notice->showNotice(Tone::Danger, ErrorText::ofFile(error, QFileInfo(path).fileName()), tr("Save elsewhere…"),
                             [this] { m_export->askAgain(this); });
    });
}

void MainWindow::exportGuests(const std::optional<QList<RegistrationId>> &only)
{
    if (const std::optional<Event> event = currentEvent())
        m_export->askWhere({event->slug, only}, this);
}

} // namespace cookout
