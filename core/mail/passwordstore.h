// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/settings.h"
#include "core/mail/passwordfile.h"
#include "core/services/mailconfiguration.h"

#include <QThread>

#include <chrono>
#include <mutex>

namespace cookout {

class Keyring;

struct PasswordStoreOptions {
    QString folder = {};    ///< of the files; empty: this user's configuration folder
    bool useKeyring = true; ///< off: files only
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< for somebody who unlocks the keyring
};

/** A password and where it was found. */
struct KeptPassword {
    Secret password; ///< empty: there is none
    PasswordPlace place = PasswordPlace::Nowhere;
    QString problem = {}; ///< English: why there is none, if it is not only that nobody gave one
};

/**
 * Keeps the passwords of mail accounts, never in the database: in the desktop's keyring where there is one, else in a
 * file that only this user can read. One entry per account, so that databases with different accounts do not mix.
 * One per process (see Keyring). Any thread may call; the work is done on a thread of its own, begun when first needed,
 * and takes as long as the keyring lets it, `patience` at most.
 */
class PasswordStore {
public:
    explicit PasswordStore(PasswordStoreOptions options = {});
    ~PasswordStore();
    Q_DISABLE_COPY_MOVE(PasswordStore)

    /** The entry of these settings: "user@server". */
    [[nodiscard]] static QString accountOf(const SmtpSettings &smtp);

    /**
     * The file first: it is only there when it is newer than what the keyring has. Where there is no keyring, or none
     * that opens, the answer is no password and the problem. Errors are the file's (PasswordFile::read()).
     */
    [[nodiscard]] Pending<KeptPassword> read(const QString &account);
    /** Answers where it was put. InvalidInput for what checkPassword() refuses, else the file's errors. */
    [[nodiscard]] Pending<PasswordPlace> keep(const QString &account, const Secret &password);

    /** The file of an account, whether there is one or not. */
    [[nodiscard]] PasswordFile fileOf(const QString &account) const;

private:
    /** Runs `job(keyring)` on the thread. */
    template <typename Job>
    void post(Job job);

    const PasswordStoreOptions m_options;
    std::mutex m_starting;
    QThread m_thread;
    Keyring *m_keyring; ///< lives on m_thread and is deleted as it ends
};

} // namespace cookout
