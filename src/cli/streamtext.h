// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdio>

// Whether a person reads it. On Windows the device NUL is no terminal, whatever isatty() says.
bool isTerminal(std::FILE *stream);

// Writes UTF-8 to standard output or standard error; each text consists of whole letters. False,
// and errno is set, if it failed. A file or a pipe gets the bytes. A console of Windows gets UTF-16
// and not bytes, which it would take for letters of its code page, and in UTF-8 one by one.
bool writeUtf8(std::FILE *stream, QByteArrayView text);
