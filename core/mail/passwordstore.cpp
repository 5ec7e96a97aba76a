// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/passwordstore.h"

#include "core/mail/keyring.h"

#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/cookout"_L1;
}

KeptPassword foundIn(const Result<Secret> &keyring)
{
    if (keyring)
        return {*keyring, PasswordPlace::Keyring};
    // A keyring without the entry, and a computer without a keyring, are nothing to complain of.
    const bool isProblem = keyring.error().code == ErrorCode::Denied;
    return {{}, PasswordPlace::Nowhere, isProblem ? keyring.error().detail : QString()};
}

Result<PasswordPlace> keptInKeyring(const PasswordFile &file)
{
    // The file would be believed, and holds a former password.
    const Result<void> removed = file.remove();
    return removed ? Result<PasswordPlace>(PasswordPlace::Keyring) : Result<PasswordPlace>(failure(removed));
}

Result<PasswordPlace> keptInFile(const PasswordFile &file, const Secret &password)
{
    const Result<void> written = file.write(password);
    return written ? Result<PasswordPlace>(PasswordPlace::File) : Result<PasswordPlace>(failure(written));
}

} // namespace

PasswordStore::PasswordStore(PasswordStoreOptions options)
    : m_options(std::move(options)), m_keyring(new Keyring(m_options.patience))
{
    m_thread.setObjectName("passwords"_L1);
    m_keyring->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_keyring, &QObject::deleteLater);
}

PasswordStore::~PasswordStore()
{
    if (!m_thread.isRunning()) {
        delete m_keyring;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

QString PasswordStore::accountOf(const SmtpSettings &smtp)
{
    return smtp.username + u'@' + smtp.server.toLower();
}

PasswordFile PasswordStore::fileOf(const QString &account) const
{
    // A hash, since a user name may hold anything, also more than a file's name can.
    const QByteArray name = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString folder = m_options.folder.isEmpty() ? defaultFolder() : m_options.folder;
    return PasswordFile(folder + "/mail-password-"_L1 + QString::fromLatin1(name));
}

template <typename Job>
void PasswordStore::post(Job job)
{
    {
        const std::lock_guard lock(m_starting);
        if (!m_thread.isRunning())
            m_thread.start();
    }
    QMetaObject::invokeMethod(
        m_keyring, [keyring = m_keyring, job = std::move(job)] { job(*keyring); }, Qt::QueuedConnection);
}

Pending<KeptPassword> PasswordStore::read(const QString &account)
{
    const auto promise = std::make_shared<Promise<KeptPassword>>();
    Pending<KeptPassword> pending = promise->pending();
    post([promise, account, file = fileOf(account), useKeyring = m_options.useKeyring](Keyring &keyring) {
        const Result<std::optional<Secret>> inFile = file.read();
        if (!inFile)
            return promise->fulfil(failure(inFile));
        if (*inFile)
            return promise->fulfil(KeptPassword{**inFile, PasswordPlace::File});
        if (!useKeyring)
            return promise->fulfil(KeptPassword());
        keyring.read(account, [promise](const Result<Secret> &found) { promise->fulfil(foundIn(found)); });
    });
    return pending;
}

Pending<PasswordPlace> PasswordStore::keep(const QString &account, const Secret &password)
{
    if (const Result<void> checked = checkPassword(password); !checked)
        return Pending<PasswordPlace>::ready(failure(checked));
    const auto promise = std::make_shared<Promise<PasswordPlace>>();
    Pending<PasswordPlace> pending = promise->pending();
    post([promise, account, password, file = fileOf(account), useKeyring = m_options.useKeyring](Keyring &keyring) {
        if (!useKeyring)
            return promise->fulfil(keptInFile(file, password));
        keyring.write(account, password, [promise, file, password](const Result<Secret> &written) {
            promise->fulfil(written ? keptInKeyring(file) : keptInFile(file, password));
        });
    });
    return pending;
}

} // namespace cookout
