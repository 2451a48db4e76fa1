// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/accountstore.h"
#include "storage/credentialerror.h"
#include "storage/ncloudconfigure.h"

// What the keychain did, for people: what happened, what to do about it, and for whoever wants to
// look closer the keychain's own words. Plain text, without a secret.
struct KeychainText
{
    QString what = {};
    QString advice = {};
    QString details = {};
};

// `account`: the name of the account.
KeychainText keychainText(const CredentialError &error, KeychainTask task, const QString &account);

// Why the keychain did not do what it was asked for, in one sentence.
QString keychainReason(const CredentialError &error);

// While nothing has come for a while: "Waiting for the keychain…"
QString keychainWaitingText();

// `file`: the one the accounts are in. What happened and what to do, in one text.
QString accountProblemText(AccountProblem problem, const QString &name, const QString &file);

QString ncloudConfigureText(NcloudConfigureProblem problem, const QString &file);
// Who else may read or change it, and what to do about it. Empty if nobody may.
QString ncloudExposureText(const NcloudExposure &exposure, const QString &file);
