// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

enum class SecretProblem {
    Nothing,    // the line is empty
    TooLong,    // to be a key
    Unprintable // contains characters that no key has, from a terminal or a wrong file
};

// Reads the first line of standard input, without white space and quotation marks around the key.
// In a terminal the prompt appears on standard error, and what is typed is not shown. The terminal
// is restored afterwards, also when a signal ends the program meanwhile.
Result<QString, SecretProblem> readSecret(const QString &prompt);
