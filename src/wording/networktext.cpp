// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/networktext.h"

#include "wording/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Network
{
    Q_DECLARE_TR_FUNCTIONS(Network)
};

} // namespace

QString authoritiesText(AuthoritiesProblem problem, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (problem) {
    case AuthoritiesProblem::Unreadable:
        return Network::tr("The CA file %1 cannot be read. Check that it is there, and that you "
                           "may read it.")
            .arg(name);
    case AuthoritiesProblem::TooLarge:
        return Network::tr("The CA file %1 is larger than 1 MiB. Choose the file with the "
                           "certificate of your company's authority.")
            .arg(name);
    case AuthoritiesProblem::NoCertificate:
        return Network::tr("There is no certificate in the CA file %1. Export it as PEM (Base64).")
            .arg(name);
    }
    return {};
}

KeychainText proxyLoginText(const CredentialError &error, KeychainTask task)
{
    const bool writing = task == KeychainTask::Write;
    KeychainText text;
    text.what = sentences(
        writing ? Network::tr("The proxy's user name and password could not be stored.")
                : Network::tr("The proxy's user name and password could not be removed from the "
                              "keychain."),
        keychainReason(error));
    text.advice = writing ? Network::tr("What you typed is still here. Try again, or keep it for "
                                        "this session only.")
                          : Network::tr("They stay there and are not used. Try again later.");
    text.details = error.detail;
    return text;
}
