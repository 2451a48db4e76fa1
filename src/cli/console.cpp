// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/displaytext.h"
#include "cli/streamtext.h"
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
        writeUtf8(stderr, (qFormatLogMessage(type, context, message) + u'\n').toUtf8());
}

#ifdef Q_OS_WIN

int terminalWidth()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

void prepareStreams()
{
    // Do not write CR LF for LF.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

bool isClosedPipe(int error)
{
    const DWORD reason = GetLastError();
    return error == EPIPE || reason == ERROR_NO_DATA || reason == ERROR_BROKEN_PIPE;
}

#else

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
    writeUtf8(stderr, lines);
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
    note(writeUtf8(stdout, bytes));
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
