// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestexport.h"

#include "core/base/atomicfile.h"
#include "core/base/background.h"
#include "core/services/exportservice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<qint64> writeFile(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeAtomically(path, bytes);
    return written ? Result<qint64>(bytes.size()) : Result<qint64>(failure(written));
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

GuestExport::GuestExport(ExportService &service, Background &background, QObject *parent)
    : QObject(parent), m_service(service), m_background(background)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { Q_EMIT progressChanged(tr("Saving %1…").arg(m_fileName)); });
}

void GuestExport::askWhere(const Event &event, QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Export guests as CSV"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(event.slug + u"-guests.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, slug = event.slug](const QString &path) { save(slug, path); });
    dialog->open();
}

void GuestExport::save(const QString &slug, const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    m_patience.start();
    const auto job = [service = &m_service, slug, path, locale = QLocale()]() -> Result<qint64> {
        const Result<QByteArray> bytes = service->guestsAsCsv(slug, locale).wait();
        if (!bytes)
            return failure(bytes);
        return writeFile(path, *bytes);
    };
    m_background.run(job).deliver(this, [this, path](const Result<qint64> &bytes) { finish(path, bytes); });
}

void GuestExport::finish(const QString &path, const Result<qint64> &bytes)
{
    m_patience.stop();
    Q_EMIT progressChanged({});
    if (bytes)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(bytes.error(), path);
}

} // namespace cookout
