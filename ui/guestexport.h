// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace cookout {

class Background;
class ExportService;

/** Saves the guest list as a file: asks where, writes in the background, tells how it went. GUI thread. */
class GuestExport final : public QObject {
    Q_OBJECT

public:
    GuestExport(ExportService &service, Background &background, QObject *parent = nullptr);

    /** Opens the file dialog, which does not block, above `window`. */
    void askWhere(const Event &event, QWidget *window);
    /** Writes `slug`'s list; the file appears complete or not at all. */
    void save(const QString &slug, const QString &path);

Q_SIGNALS:
    /** A text while it takes longer than 300 ms, an empty one when it is over. */
    void progressChanged(const QString &text);
    void saved(const QString &path);
    void failed(const cookout::Error &error, const QString &path);

private:
    void finish(const QString &path, const Result<qint64> &bytes);

    ExportService &m_service;
    Background &m_background;
    QTimer m_patience;
    QString m_fileName;
};

} // namespace cookout
