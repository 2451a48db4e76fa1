// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

enum class SecretProblem {
    Nothing,    // came before the end of the line
    TooLong,    // to be a key
    Unprintable // or has something in it that the terminal or a wrong file has put there
};

// The first line of standard input, without what cannot be part of a key. A terminal is asked with
// the prompt on standard error, and does not show what is typed; it shows again what is typed
// afterwards, also when the program is ended meanwhile.
Result<QString, SecretProblem> readSecret(const QString &prompt);
