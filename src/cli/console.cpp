// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/displaytext.h"
#include "wording/errortext.h"

#include <QtGlobal>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// Messages quote the service. Nobody reads longer lines.
constexpr qsizetype longestLine = 1000;

void quiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(
            (qFormatLogMessage(type, context, message) + u'\n').toUtf8().constData(), stderr);
}

#ifdef Q_OS_WIN

bool isTerminal(FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

// The code page belongs to the console, which programs that run afterwards use too.
UINT previousCodePage = 0;

void restoreCodePage()
{
    SetConsoleOutputCP(previousCodePage);
}

BOOL WINAPI restoreCodePageAtInterrupt(DWORD)
{
    restoreCodePage();
    return FALSE; // then the program ends as it would without us
}

void prepareStreams()
{
    // Do not write CR LF for LF, and use UTF-8 instead of the local code page.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    if (!isTerminal(stdout) && !isTerminal(stderr))
        return;
    previousCodePage = GetConsoleOutputCP();
    if (previousCodePage && previousCodePage != CP_UTF8 && SetConsoleOutputCP(CP_UTF8)) {
        std::atexit(restoreCodePage);
        SetConsoleCtrlHandler(restoreCodePageAtInterrupt, TRUE);
    }
}

bool isClosedPipe(int error)
{
    const DWORD reason = GetLastError();
    return error == EPIPE || reason == ERROR_NO_DATA || reason == ERROR_BROKEN_PIPE;
}

#else

bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

int terminalWidth()
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void prepareStreams()
{
    // If the caller has closed a stream, the next file or socket that we open would get its number,
    // and we would write our output into it. Opened for the wrong direction, the stream fails as a
    // closed one should.
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (fcntl(fd, F_GETFD) == -1 && errno == EBADF &&
            open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
            std::abort();
    }
    std::signal(SIGPIPE, SIG_IGN); // Qt's network code does the same, but later
}

bool isClosedPipe(int error)
{
    return error == EPIPE;
}

#endif

QByteArray tidied(QStringView line)
{
    QString text = printable(line.left(longestLine));
    if (line.size() > longestLine)
        text += u'…';
    return text.toUtf8();
}

QByteArray whole(QStringView line)
{
    return printable(line).toUtf8();
}

// The lines of a message, after `tidy` has escaped each of them.
QByteArray linesOf(const QString &text, QByteArray (*tidy)(QStringView))
{
    QByteArray lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines += lines.isEmpty() ? "trainboard-cli: " : "  ";
        lines += tidy(line) + '\n';
    }
    return lines;
}

// A failure is ignored: there is no other place to report it.
void writeError(const QByteArray &lines)
{
    std::fwrite(lines.constData(), 1, std::size_t(lines.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void Console::prepare()
{
    prepareStreams();
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler(quiet);
}

Console::Console()
    : m_isTerminal(::isTerminal(stdout))
    , m_width(m_isTerminal ? terminalWidth() : 0)
{
}

void Console::write(QByteArrayView bytes)
{
    if (m_error || bytes.isEmpty())
        return;
    const auto size = std::size_t(bytes.size());
    note(std::fwrite(bytes.data(), 1, size, stdout) == size);
}

Console::Written Console::flush()
{
    if (!m_error)
        note(std::fflush(stdout) == 0);
    if (!m_error)
        return Written::All;
    return m_closed ? Written::Closed : Written::Failed;
}

QString Console::failure() const
{
    return QString::fromLocal8Bit(std::generic_category().message(m_error));
}

void Console::note(bool written)
{
    if (written)
        return;
    m_error = errno ? errno : EIO;
    m_closed = isClosedPipe(m_error);
}

void Console::writeText(const QByteArray &text, QString (*escape)(QStringView))
{
    write(m_isTerminal ? escape(QString::fromUtf8(text)).toUtf8() : text);
}

void Console::say(const QString &text)
{
    writeError(linesOf(text, tidied));
}

void Console::sayWhole(const QString &text)
{
    writeError(linesOf(text, whole));
}

void Console::say(const ErrorText &text)
{
    QString lines = text.what;
    for (const QString &part : {text.advice, text.details}) {
        if (!part.isEmpty())
            lines += u'\n' + part;
    }
    say(lines);
}

void Console::sayOnce(const QString &text)
{
    if (m_said.contains(text))
        return;
    m_said.append(text);
    say(text);
}

void Console::remark(const QString &text)
{
    writeError(tidied(text) + '\n');
}
