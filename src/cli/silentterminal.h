// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// As long as one lives, the terminal that standard input is, if it is one, does not show what is
// typed, but the line end. The terminal is put back also when Ctrl+C, or another polite request to
// end, ends the program meanwhile. One at a time.
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
