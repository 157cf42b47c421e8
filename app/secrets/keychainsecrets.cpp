// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"

#include "secrets/trouble.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace dd::secrets {

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("DispatchDesk");
    return name;
}

/// Jobs have no parent: the libraries below hold bare pointers to a running one, so it must end by itself.
template <class Job> Job *newJob(const QString &key)
{
    auto *job = new Job(service());
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return errorFor(Trouble::NoBackend, job.errorString());
    case QKeychain::AccessDenied: // what libsecret says of a collection that stayed locked
        return errorFor(Trouble::Locked, job.errorString());
    case QKeychain::AccessDeniedByUser:
        return errorFor(Trouble::Denied, job.errorString());
    default:
        return errorFor(Trouble::Failed, job.errorString());
    }
}

/// "Other error" is also what comes where no service stands behind the library, in words of any language.
/// Looking for something that is not there tells the two apart.
void failed(
    Secrets &secrets, const QKeychain::Job &job, QObject *context, const std::function<void(Error)> &deliver)
{
    const Error error = errorOf(job);
    if (troubleOf(error) != Trouble::Failed) {
        deliver(error);
        return;
    }
    secrets.available(context, [error, words = job.errorString(), deliver](const Result<bool> &there) {
        deliver(there && *there ? error : errorFor(Trouble::NoBackend, words));
    });
}

} // namespace

void KeychainSecrets::available(QObject *context, Then<bool> then)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(QStringLiteral("probe"));
    connect(job, &QKeychain::Job::finished, context, [then = std::move(then)](const QKeychain::Job *done) {
        // A keychain that is locked, or whose question was dismissed, is one all the same.
        const QKeychain::Error error = done->error();
        then(error == QKeychain::NoError || error == QKeychain::EntryNotFound
            || error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser);
    });
    job->start();
}

void KeychainSecrets::read(const QString &key, QObject *context, Then<QByteArray> then)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(key);
    connect(job, &QKeychain::Job::finished, context,
        [job, context, self = QPointer(this), then = std::move(then)](const QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError)
                then(job->binaryData());
            else if (done->error() == QKeychain::EntryNotFound)
                then(QByteArray());
            else if (self)
                failed(*self, *done, context, then);
        });
    job->start();
}

void KeychainSecrets::write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then)
{
    if (const auto refusal = refusalOf(key)) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then), refusal] { then(*refusal); }, Qt::QueuedConnection);
        return;
    }
    auto *job = newJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(value);
    connect(job, &QKeychain::Job::finished, context,
        [context, self = QPointer(this), then = std::move(then)](const QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError)
                then(Done{});
            else if (self)
                failed(*self, *done, context, then);
        });
    job->start();
}

void KeychainSecrets::remove(const QString &key, QObject *context, Then<Done> then)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(key);
    connect(job, &QKeychain::Job::finished, context,
        [context, self = QPointer(this), then = std::move(then)](const QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
                then(Done{});
            else if (self)
                failed(*self, *done, context, then);
        });
    job->start();
}

} // namespace dd::secrets
