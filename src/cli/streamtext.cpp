// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamtext.h"

#include <QString>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cerrno>
#include <io.h>
#else
#include <unistd.h>
#endif

#ifdef Q_OS_WIN

namespace {

// In UTF-16 units. Consoles before Windows 8 took no more than 64 KB at once.
constexpr qsizetype longestPart = 16000;

HANDLE handleOf(std::FILE *stream)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
}

bool writeToConsole(HANDLE console, QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype size = qMin(text.size(), longestPart);
        if (size < text.size() && text.at(size - 1).isHighSurrogate())
            --size;
        DWORD written = 0;
        if (!WriteConsoleW(console, text.utf16(), DWORD(size), &written, nullptr) || !written) {
            errno = EIO;
            return false;
        }
        text = text.sliced(qsizetype(written));
    }
    return true;
}

} // namespace

bool isTerminal(std::FILE *stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

#else

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

#endif

bool writeUtf8(std::FILE *stream, QByteArrayView text)
{
#ifdef Q_OS_WIN
    if (isTerminal(stream))
        return std::fflush(stream) == 0 &&
            writeToConsole(handleOf(stream), QString::fromUtf8(text));
#endif
    const auto size = std::size_t(text.size());
    return std::fwrite(text.data(), 1, size, stream) == size;
}
