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

// Global, because the terminal and the signals belong to the process.
namespace {

#ifdef Q_OS_WIN

DWORD modeBefore = 0;

HANDLE input()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

// Runs in a thread of its own. The system ends the program afterwards.
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

// Calls only functions that a signal handler may call. The raised signal arrives after the handler
// returns, and then has its default effect.
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
        if (actionsBefore[i].sa_handler != SIG_IGN) // for example by nohup
            sigaction(endings[i], &action, nullptr);
    }
    // A shell shows typed characters again after the program was stopped and continued.
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
    std::fputc('\n', stderr); // the line end that was typed was not shown
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
    // Discard what was typed earlier: it was shown, so it is not the secret key.
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
