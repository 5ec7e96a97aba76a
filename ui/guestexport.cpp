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

void GuestExport::askWhere(const Choice &choice, QWidget *window)
{
    m_choice = choice;
    const QString title = choice.only
                              ? tr("Export %n selected guests as CSV", nullptr, static_cast<int>(choice.only->size()))
                              : tr("Export guests as CSV");
    auto *dialog = new QFileDialog(window, title, documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(choice.slug + (choice.only ? u"-selected-guests.csv"_s : u"-guests.csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) { save(choice, path); });
    dialog->open();
}

void GuestExport::save(const Choice &choice, const QString &path)
{
    m_choice = choice;
    m_fileName = QFileInfo(path).fileName();
    m_stage = std::make_shared<std::atomic<Stage>>(Stage::Reading);
    m_patience.start();
    const auto job = [service = &m_service, stage = m_stage, choice, path, locale = QLocale()]() -> Result<qint64> {
        const Result<QByteArray> bytes = choice.only ? service->guestsAsCsv(choice.slug, *choice.only, locale).wait()
                                                     : service->guestsAsCsv(choice.slug, locale).wait();
        if (!bytes)
            return failure(bytes);
        return moveOn(*stage, Stage::Writing) ? writeFile(path, *bytes) : Result<qint64>(0);
    };
    m_background.run(job).deliver(this, [this, stage = m_stage, path](const Result<qint64> &bytes) {
        if (stage == m_stage)
            m_stage.reset();
        if (*stage != Stage::Cancelled)
            finish(path, bytes);
    });
}

bool GuestExport::moveOn(std::atomic<Stage> &stage, Stage to)
{
    Stage reading = Stage::Reading;
    return stage.compare_exchange_strong(reading, to);
}

void GuestExport::cancel()
{
    if (!m_stage || !moveOn(*m_stage, Stage::Cancelled))
        return;
    m_patience.stop();
    Q_EMIT progressChanged({});
    Q_EMIT cancelled();
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
