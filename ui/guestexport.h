// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/domain/registration.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QWidget;

namespace cookout {

class Background;
class ExportService;

/** Saves the guest list as a file: asks where, writes in the background, tells how it went. GUI thread. */
class GuestExport final : public QObject {
    Q_OBJECT

public:
    /** Whose guests a file gets. */
    struct Choice {
        QString slug;
        std::optional<QList<RegistrationId>> only = {}; ///< in this order; nothing: all guests of the event
    };

    GuestExport(ExportService &service, Background &background, QObject *parent = nullptr);

    /** Opens the file dialog, which does not block, above `window`. */
    void askWhere(const Choice &choice, QWidget *window);
    /** The same again, after a place where nothing could be written. */
    void askAgain(QWidget *window) { askWhere(m_choice, window); }
    /** The file appears complete or not at all. */
    void save(const Choice &choice, const QString &path);
    /** Ends what is being saved, without a file, unless its file is being written already. */
    void cancel();

Q_SIGNALS:
    /** A text while it takes longer than 300 ms, an empty one when it is over. */
    void progressChanged(const QString &text);
    void saved(const QString &path);
    void failed(const cookout::Error &error, const QString &path);
    void cancelled();

private:
    /** How far one file is, for its job and for whoever wants to cancel it: the first of both to move it on wins. */
    enum class Stage {
        Reading,
        Writing,
        Cancelled,
    };
    using SharedStage = std::shared_ptr<std::atomic<Stage>>;

    static bool moveOn(std::atomic<Stage> &stage, Stage to);
    void finish(const QString &path, const Result<qint64> &bytes);

    ExportService &m_service;
    Background &m_background;
    QTimer m_patience;
    Choice m_choice;
    QString m_fileName;
    SharedStage m_stage; ///< of the latest file
};

} // namespace cookout
