// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/domainevent.h"

#include <QObject>

namespace cookout {

/**
 * Committed facts for the whole program. Emitted from the threads of the pool; receivers elsewhere hear them queued.
 * Owned by the application, outlives every receiver.
 */
class DomainEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Any thread, after the commit: emits one signal per fact, in order. */
    void publish(const QList<DomainEvent> &facts);
    /** Any thread: a write could not be made durable. */
    void publishFailure(const Error &error);

Q_SIGNALS:
    void registrationAdded(cookout::EventId eventId, cookout::RegistrationId registrationId);
    void registrationChanged(cookout::EventId eventId, cookout::RegistrationId registrationId);
    void eventChanged(cookout::EventId eventId);
    void settingChanged(const QString &name);
    void mailQueued();
    void mailChanged(cookout::MailId mailId);
    /** Accounts, devices or API tokens, or who is signed in. */
    void accessChanged();
    /** Something was made durable just now. */
    void saved();
    /** The database is out of order; `detail` is for the log and the tooltip. */
    void savingFailed(cookout::ErrorCode code, const QString &detail);
    /** Another program may have changed anything: reload what is shown. */
    void reloadNeeded();
    /** Damage was found in the database while it is in use; `detail` says what, and which backup restores it how. */
    void databaseDamaged(const QString &detail);
    /** An automatic copy was put in place. */
    void backedUp(const QString &file);
    /** The automatic copy could not be made; `detail` says why and what to do. It is tried again within the hour. */
    void backupFailed(const QString &detail);
};

} // namespace cookout

Q_DECLARE_METATYPE(cookout::ErrorCode)
