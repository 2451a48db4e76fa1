// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/keychaintext.h"

#include "wording/chmodcommand.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

using Kind = CredentialError::Kind;

struct Keychain
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

// The end of every advice: what still works, and what this error has not done.
QString session(KeychainTask task)
{
    switch (task) {
    case KeychainTask::Read:
        return Keychain::tr("Or enter the keys and keep them for this session only.");
    case KeychainTask::Write:
        return Keychain::tr(
            "What you typed is still here. Or keep the keys for this session only.");
    case KeychainTask::Remove:
    case KeychainTask::RemoveUnused:
        return Keychain::tr("Until then the keys stay in the keychain.");
    }
    return {};
}

QString startAdvice()
{
#if defined(Q_OS_WIN)
    return Keychain::tr("Start the Windows service \"Credential Manager\" (VaultSvc), then try "
                        "again.");
#elif defined(Q_OS_MACOS)
    return Keychain::tr("Open Keychain Access and check that there is a login keychain, then try "
                        "again.");
#else
    return Keychain::tr("Install and start a keychain, such as GNOME Keyring (package "
                        "gnome-keyring), KWallet or KeePassXC with its Secret Service, log in "
                        "again, then try again.");
#endif
}

QString notDone(KeychainTask task, const QString &account)
{
    switch (task) {
    case KeychainTask::Read:
        return Keychain::tr("The keys of \"%1\" could not be read.").arg(account);
    case KeychainTask::Write:
        return Keychain::tr("The keys of \"%1\" could not be stored.").arg(account);
    case KeychainTask::Remove:
        return Keychain::tr("The keys of \"%1\" could not be removed.").arg(account);
    case KeychainTask::RemoveUnused:
        return Keychain::tr("The unused keys could not be removed.");
    }
    return {};
}

QString action(Kind kind)
{
    switch (kind) {
    case Kind::Locked:
        return Keychain::tr("Unlock it, then try again.");
    case Kind::Denied:
        return Keychain::tr("Allow Trainboard to use it, then try again.");
    case Kind::NoService:
        return startAdvice();
    case Kind::NotFound:
    case Kind::BadContent:
        return Keychain::tr("Enter the keys again. If you stored them on another desktop or in "
                            "another keychain, they are still there.");
    case Kind::Failed:
    case Kind::NotListed:
        return Keychain::tr("Try again. The details show the message of the keychain.");
    }
    return {};
}

} // namespace

QString keychainReason(const CredentialError &error)
{
    switch (error.kind) {
    case Kind::Locked:
        return Keychain::tr("The keychain (%1) is locked.").arg(error.backend);
    case Kind::Denied:
        return Keychain::tr("The keychain (%1) denied access.").arg(error.backend);
    case Kind::NoService:
        return Keychain::tr("No keychain is running on this computer (%1).").arg(error.backend);
    case Kind::NotFound:
        return Keychain::tr("No keys found in the keychain (%1).").arg(error.backend);
    case Kind::BadContent:
        return Keychain::tr(
                   "The entry for this account in the keychain (%1) is not a valid key pair.")
            .arg(error.backend);
    case Kind::Failed:
    case Kind::NotListed:
        return Keychain::tr("The keychain (%1) failed.").arg(error.backend);
    }
    return {};
}

KeychainText keychainText(const CredentialError &error, KeychainTask task, const QString &account)
{
    const bool toEnter = error.kind == Kind::NotFound || error.kind == Kind::BadContent;
    KeychainText text;
    text.what = sentences(notDone(task, account), keychainReason(error));
    text.advice = toEnter ? action(error.kind) : sentences(action(error.kind), session(task));
    text.details = error.detail;
    return text;
}

QString keychainWaitingText()
{
    return Keychain::tr("Waiting for the keychain…");
}

QString accountProblemText(AccountProblem problem, const QString &name, const QString &file)
{
    switch (problem) {
    case AccountProblem::EmptyName:
        return Keychain::tr("The account has no name. Enter a name.");
    case AccountProblem::NameTaken:
        return Keychain::tr("There is already an account called \"%1\". Choose another name.")
            .arg(name);
    case AccountProblem::NotFound:
        return Keychain::tr(
                   "The account \"%1\" no longer exists. Another Trainboard may have removed it.")
            .arg(name);
    case AccountProblem::NotSaved:
        return Keychain::
            tr("The accounts could not be saved in %1. The change lasts until you quit Trainboard. "
               "Check that the file can be written and that the disk is not full, then try again.")
                .arg(QDir::toNativeSeparators(file));
    }
    return {};
}

QString ncloudConfigureText(NcloudConfigureProblem problem, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (problem) {
    case NcloudConfigureProblem::NotThere:
        return Keychain::tr("There is no %1. The NAVER Cloud Platform CLI creates it when you run "
                            "\"ncloud configure\".")
            .arg(name);
    case NcloudConfigureProblem::Unreadable:
        return Keychain::tr("%1 cannot be read. Check its permissions.").arg(name);
    case NcloudConfigureProblem::TooLarge:
        return Keychain::tr("%1 is too large to be the file of the NAVER Cloud Platform CLI.")
            .arg(name);
    case NcloudConfigureProblem::NoKeys:
        return Keychain::tr("%1 contains no complete key pair. Enter the keys by hand.").arg(name);
    }
    return {};
}

QString ncloudExposureText(const NcloudExposure &exposure, const QString &file)
{
    if (exposure.isNone())
        return {};
    const QString name = QDir::toNativeSeparators(file);
    const QString close = chmodCommand(file, {file});
    const QString isRead =
        Keychain::tr("The permissions of %1 allow other users of this computer to read it. Run: %2")
            .arg(name, close);
    if (exposure.file.isForeign) {
        return Keychain::tr("%1 belongs to another user of this computer, who can read and change "
                            "the keys in it. Compare the imported access key with those in the "
                            "console of NAVER Cloud Platform. If you do not trust that user, "
                            "create a new one there.")
            .arg(name);
    }
    if (exposure.distrust && exposure.distrust->isForeign) {
        const QString place = QDir::toNativeSeparators(exposure.distrust->places.constFirst());
        const QString isOfAnother =
            Keychain::tr("%1 belongs to another user of this computer, who can change the keys in "
                         "%2. Compare the imported access key with those in the console of NAVER "
                         "Cloud Platform.")
                .arg(place, name);
        return exposure.file.othersRead ? sentences(isOfAnother, isRead) : isOfAnother;
    }
    if (exposure.distrust) {
        QStringList places = exposure.distrust->places;
        if (exposure.file.othersRead && !places.contains(file))
            places += file;
        return Keychain::tr("Permissions allow other users of this computer to change %1. Check "
                            "the keys in it, then run: %2")
            .arg(name, chmodCommand(file, places));
    }
    return isRead;
}
