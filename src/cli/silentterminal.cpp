// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/silentterminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstdio>
#else
#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

// Of the process, as the terminal and its signals are.
namespace {

#ifdef Q_OS_WIN

DWORD modeBefore = 0;

HANDLE input()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

// In a thread of its own; the system ends the program after it.
BOOL WINAPI putBack(DWORD)
{
    SetConsoleMode(input(), modeBefore);
    return FALSE;
}

#else

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios modeBefore{};
std::array<struct sigaction, endings.size()> actionsBefore{};
struct sigaction stopBefore
{
};

// Only what a signal handler may call. The signal comes again when this returns, and then does what
// it does by default.
void putBackAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &modeBefore);
    std::raise(signal);
}

void catchEndings()
{
    struct sigaction action
    {
    };
    action.sa_handler = putBackAndEnd;
    action.sa_flags = int(SA_RESETHAND);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings[i], nullptr, &actionsBefore[i]);
        if (actionsBefore[i].sa_handler != SIG_IGN) // as of nohup
            sigaction(endings[i], &action, nullptr);
    }
    // Whoever stops the program and goes on would find the terminal showing everything again.
    action.sa_handler = SIG_IGN;
    action.sa_flags = 0;
    sigaction(SIGTSTP, &action, &stopBefore);
}

void releaseEndings()
{
    for (std::size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &actionsBefore[i], nullptr);
    sigaction(SIGTSTP, &stopBefore, nullptr);
}

#endif

} // namespace

#ifdef Q_OS_WIN

SilentTerminal::SilentTerminal()
    : m_isThere(GetConsoleMode(input(), &modeBefore) != 0)
{
    if (!m_isThere)
        return;
    SetConsoleCtrlHandler(putBack, TRUE);
    const DWORD lines = ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT;
    SetConsoleMode(input(), (modeBefore | lines) & ~DWORD(ENABLE_ECHO_INPUT));
}

SilentTerminal::~SilentTerminal()
{
    if (!m_isThere)
        return;
    SetConsoleMode(input(), modeBefore);
    SetConsoleCtrlHandler(putBack, FALSE);
    std::fputc('\n', stderr); // the one that was typed was not shown either
}

#else

SilentTerminal::SilentTerminal()
    : m_isThere(tcgetattr(STDIN_FILENO, &modeBefore) == 0)
{
    if (!m_isThere)
        return;
    catchEndings();
    termios mode = modeBefore;
    mode.c_lflag |= ICANON | ISIG | ECHONL;
    mode.c_lflag &= ~tcflag_t(ECHO);
    // What was typed ahead was shown, and is no secret key.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

SilentTerminal::~SilentTerminal()
{
    if (!m_isThere)
        return;
    tcsetattr(STDIN_FILENO, TCSANOW, &modeBefore);
    releaseEndings();
}

#endif
