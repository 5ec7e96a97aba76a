// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/keyring.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** What our entries are called in the keyring's own window. */
constexpr QLatin1StringView service("Cookout");

ErrorCode codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::Denied;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return ErrorCode::Unavailable;
}

Result<Secret> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return failure(codeOf(job.error()), job.errorString());
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? Secret(reading->textData()) : Secret();
}

} // namespace

void Keyring::read(const QString &account, Answer answer)
{
    run(new QKeychain::ReadPasswordJob(service), account, std::move(answer));
}

void Keyring::write(const QString &account, const Secret &password, Answer answer)
{
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(password.reveal());
    run(job, account, std::move(answer));
}

void Keyring::run(QKeychain::Job *job, const QString &account, Answer answer)
{
    job->setKey(account);
    job->setInsecureFallback(false); // it would write a settings file in plain text and say nothing
    const auto waiting = std::make_shared<Answer>(std::move(answer));
    const auto settle = [waiting](const Result<Secret> &outcome) {
        if (const Answer ours = std::exchange(*waiting, nullptr))
            ours(outcome);
    };
    // A job deletes itself when it is done and must not be deleted earlier: the library calls it back by its address.
    connect(job, &QKeychain::Job::finished, this, [settle](const QKeychain::Job *done) { settle(outcomeOf(*done)); });
    QTimer::singleShot(m_patience, this, [settle] {
        settle(failure(ErrorCode::Denied, u"the keyring did not answer; unlock it and try again"_s));
    });
    job->start();
}

} // namespace cookout
