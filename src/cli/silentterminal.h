// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// While an object of this class exists, the terminal of standard input, if there is one, does not
// show what is typed, except for the line end. The terminal is also restored when Ctrl+C or another
// signal that asks the program to end does so. Only one object at a time.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isThere() const { return m_isThere; }

private:
    bool m_isThere = false;
};
