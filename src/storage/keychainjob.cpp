// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keychainjob.h"

#include <qt6keychain/keychain.h>

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <memory>

#ifdef TRAINBOARD_SECRET_SERVICE
#include "storage/secretservice.h"
#endif

using namespace Qt::StringLiterals;

namespace {

using Done = std::function<void(std::optional<CredentialError>)>;
using Kind = CredentialError::Kind;

#ifdef TRAINBOARD_SECRET_SERVICE
// QtKeychain prefers KWallet on a KDE desktop, and libsecret everywhere else.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s);
}
#endif

Kind kindOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoService;
    default:
        break;
    }
    // KWallet's failures come as text alone, but with D-Bus' own names in it.
    const QString text = job.errorString();
    if (text.contains("DBus.Error.ServiceUnknown"_L1) || text.contains("DBus.Error.NoServer"_L1))
        return Kind::NoService;
    return Kind::Failed;
}

#ifdef TRAINBOARD_SECRET_SERVICE

// The truth behind what QtKeychain reported; nothing if all is well.
std::optional<CredentialError>
corrected(const QKeychain::Job &job, CredentialError error, const SecretServiceState &state)
{
    const bool removed = !job.error() && qobject_cast<const QKeychain::DeletePasswordJob *>(&job);
    if (removed && !state.itemIsLocked && !state.itemIsOpen)
        return {};
    // These it reports as "not there", "nothing to remove" or "cancelled".
    const bool writing = qobject_cast<const QKeychain::WritePasswordJob *>(&job);
    if (state.itemIsLocked || (writing && state.collectionIsLocked)) {
        error.kind = Kind::Locked;
        return error;
    }
    if (error.kind == Kind::Failed && state.kind != SecretServiceState::Kind::Answers && !isKde()) {
        error.kind =
            state.kind == SecretServiceState::Kind::Refuses ? Kind::Denied : Kind::NoService;
        if (error.detail.isEmpty())
            error.detail = state.detail;
    }
    return error;
}

void check(
    const QKeychain::Job &job, const CredentialError &error, QObject *context, const Done &done)
{
    // libsecret has this code for one thing only.
    if (job.error() == QKeychain::AccessDenied && !isKde()) {
        CredentialError locked = error;
        locked.kind = Kind::Locked;
        done(locked);
        return;
    }
    askSecretService(
        job.service(), job.key(), context, [&job, error, done](const SecretServiceState &state) {
            done(corrected(job, error, state));
        });
}

#endif

struct Progress
{
    bool isAbandoned = false;
    bool isReleasing = false;
};

void finish(QKeychain::Job *job, CredentialReply *reply, const Done &done)
{
    const CredentialError error{
        .kind = kindOf(*job), .detail = job->errorString(), .backend = keychainBackendName()};
#ifdef TRAINBOARD_SECRET_SERVICE
    if (job->error() || qobject_cast<QKeychain::DeletePasswordJob *>(job)) {
        job->setParent(reply); // lives until the reply has been told
        check(*job, error, reply, done);
        return;
    }
#else
    Q_UNUSED(reply)
#endif
    done(job->error() ? std::optional(error) : std::nullopt);
    job->deleteLater();
}

} // namespace

QString keychainService()
{
    return u"Trainboard"_s;
}

QString keychainBackendName()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#elif defined(TRAINBOARD_SECRET_SERVICE)
    return isKde() ? u"KWallet"_s : u"Secret Service"_s;
#else
    return u"QtKeychain"_s;
#endif
}

void startKeychainJob(QKeychain::Job *job, CredentialReply *reply, Done done)
{
#ifdef TRAINBOARD_SECRET_SERVICE
    // libsecret's answers come through GLib's loop; without it they would never come.
    if (!isKde() && !QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib")) {
        delete job;
        const CredentialError error{
            .detail = u"Qt runs without the event loop of GLib (QT_NO_GLIB)"_s,
            .backend = keychainBackendName()};
        QTimer::singleShot(0, reply, [error, done = std::move(done)] { done(error); });
        return;
    }
#endif
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    const auto progress = std::make_shared<Progress>();
    // QtKeychain runs one job at a time, and its callbacks keep the bare pointer: one that waits
    // for a person who has gone may not be deleted, but has to let the next one start.
    QObject::connect(reply, &QObject::destroyed, job, [job, progress] {
        progress->isAbandoned = true;
        progress->isReleasing = true;
        job->emitFinishedWithError(QKeychain::OtherError, QString());
        progress->isReleasing = false;
    });
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, reply, progress, done = std::move(done)] {
            if (progress->isReleasing)
                return;
            if (progress->isAbandoned) {
                job->deleteLater();
                return;
            }
            reply->disconnect(job);
            finish(job, reply, done);
        });
    job->start();
}
