// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace cookout {

/**
 * The desktop's keyring: a Secret Service, or KWallet. Lives on a thread with an event loop that is not the window's,
 * since finding out which of them there is may wait for the session bus; always the same thread in one process, since
 * QtKeychain's queue stays where it was first used.
 */
class Keyring final : public QObject {
    Q_OBJECT

public:
    /** Called once, on this thread. An empty Secret for what was written. */
    using Answer = std::function<void(const Result<Secret> &)>;

    /** `patience`: how long somebody may take to unlock the keyring. */
    explicit Keyring(std::chrono::milliseconds patience) : m_patience(patience) {}

    /** NotFound when the keyring has none; Denied when it stays locked; Unavailable when there is no keyring. */
    void read(const QString &account, Answer answer);
    /** Replaces what is there; errors as for read(). */
    void write(const QString &account, const Secret &password, Answer answer);

private:
    void run(QKeychain::Job *job, const QString &account, Answer answer);

    const std::chrono::milliseconds m_patience;
};

} // namespace cookout
