// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

#include "core/keytext.h"

#include <cstring>

#if defined(Q_OS_MACOS)
#include <crt_externs.h>
#elif defined(Q_OS_UNIX)
#include <unistd.h>
extern "C" char **environ; // not every system's header has it
#endif

using namespace Qt::StringLiterals;

namespace {

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

QString takeVariable(const char *variable)
{
    const QString value = keyFromText(qEnvironmentVariable(variable));
    overwriteVariable(variable);
    qunsetenv(variable);
    return value;
}

} // namespace

EnvironmentAccount takeEnvironmentAccount()
{
    EnvironmentAccount account;
    account.credentials.accessKey = takeVariable("NCLOUD_ACCESS_KEY");
    account.credentials.secretKey = takeVariable("NCLOUD_SECRET_KEY");
    account.endpoint = takeVariable("TRAINBOARD_ENDPOINT");

    const auto check = [](const QString &key, const QString &variable, EnvironmentAccount &of) {
        if (key.isEmpty())
            of.missing.append(variable);
        else if (!isKey(key))
            of.unusable.append(variable);
    };
    check(account.credentials.accessKey, u"NCLOUD_ACCESS_KEY"_s, account);
    check(account.credentials.secretKey, u"NCLOUD_SECRET_KEY"_s, account);
    return account;
}
