// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

#include "core/keytext.h"

#include <QCryptographicHash>

#include <cstring>

#if defined(Q_OS_MACOS)
#include <crt_externs.h>
#elif defined(Q_OS_UNIX)
#include <unistd.h>
extern "C" char **environ; // not every system's header has it
#endif

using namespace Qt::StringLiterals;

namespace {

const QString accessKeyVariable = u"NCLOUD_ACCESS_KEY"_s;
const QString secretKeyVariable = u"NCLOUD_SECRET_KEY"_s;

#ifdef Q_OS_UNIX
char **environmentEntries()
{
#ifdef Q_OS_MACOS
    return *_NSGetEnviron();
#else
    return environ;
#endif
}
#endif

// The text of a variable lies in memory that the system made for the process, and goes on showing
// to other processes of the user (/proc/PID/environ, ps e) after the variable is removed. A shell
// may pass a variable twice: only the first one counts, and all of them show.
void overwriteVariable([[maybe_unused]] const char *variable)
{
#ifdef Q_OS_UNIX
    const std::size_t length = std::strlen(variable);
    for (char **entry = environmentEntries(); entry && *entry; ++entry) {
        char *const value = *entry + length + 1;
        if (std::strncmp(*entry, variable, length) == 0 && (*entry)[length] == '=')
            std::memset(value, 0, std::strlen(value));
    }
#endif
}

QString takeVariable(const QString &name)
{
    const QByteArray bytes = name.toLatin1();
    const char *const variable = bytes.constData();
    const QString value = keyFromText(qEnvironmentVariable(variable));
    overwriteVariable(variable);
    qunsetenv(variable);
    return value;
}

} // namespace

QStringList EnvironmentAccount::missingVariables() const
{
    QStringList variables;
    if (credentials.accessKey.isEmpty())
        variables += accessKeyVariable;
    if (credentials.secretKey.isEmpty())
        variables += secretKeyVariable;
    return variables;
}

QStringList EnvironmentAccount::unusable() const
{
    QStringList variables;
    if (!credentials.accessKey.isEmpty() && !isKey(credentials.accessKey))
        variables += accessKeyVariable;
    if (!credentials.secretKey.isEmpty() && !isKey(credentials.secretKey))
        variables += secretKeyVariable;
    return variables;
}

EnvironmentAccount takeEnvironmentAccount()
{
    EnvironmentAccount account;
    account.credentials.accessKey = takeVariable(accessKeyVariable);
    account.credentials.secretKey = takeVariable(secretKeyVariable);
    account.endpoint = takeVariable(u"TRAINBOARD_ENDPOINT"_s);
    return account;
}

QString historyIdOf(const QString &accountId, const QString &accessKey)
{
    constexpr qsizetype digits = 16; // of the hash, enough to tell keys apart
    if (accountId != environmentAccountId)
        return accountId;
    const QByteArray hash =
        QCryptographicHash::hash(accessKey.toUtf8(), QCryptographicHash::Sha256).toHex();
    return accountId + u'-' + QString::fromLatin1(hash.first(digits));
}
