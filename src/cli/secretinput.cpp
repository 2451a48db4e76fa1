// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include "cli/silentterminal.h"
#include "cli/streamtext.h"
#include "core/keytext.h"

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

// In bytes. No key is longer.
constexpr qsizetype longestLine = 4096;

int readByte(char *byte)
{
#ifdef Q_OS_WIN
    return _read(_fileno(stdin), byte, 1);
#else
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, byte, 1);
    } while (count < 0 && errno == EINTR);
    return int(count);
#endif
}

// Reads byte by byte, because the input after the line may be for another program.
QByteArray readLine()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    QByteArray line;
    line.reserve(longestLine + 1); // a reallocation would leave a copy of the key in memory
    char byte = 0;
    while (line.size() <= longestLine && readByte(&byte) == 1 && byte != '\n')
        line += byte;
    return line;
}

} // namespace

Result<QString, SecretProblem> readSecret(const QString &prompt)
{
    QByteArray line;
    {
        const SilentTerminal terminal;
        if (terminal.isThere()) {
            writeUtf8(stderr, prompt.toUtf8());
            std::fflush(stderr);
        }
        line = readLine();
    }
    const bool isTooLong = line.size() > longestLine;
    const QString secret = keyFromText(QString::fromUtf8(line));
    line.fill('\0');
    if (isTooLong)
        return SecretProblem::TooLong;
    if (secret.isEmpty())
        return SecretProblem::Nothing;
    if (!isKey(secret))
        return SecretProblem::Unprintable;
    return secret;
}
