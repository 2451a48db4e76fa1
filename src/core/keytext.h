// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A key, or the address of a service, as somebody copied it, without what cannot be part of one:
// white space and quotation marks around it, and anywhere in it line ends and characters that
// nobody sees (zero-width spaces, byte order marks).
QString keyFromText(QStringView text);

// Whether a text can be a key: visible characters of ASCII, at least one.
bool isKey(QStringView text);
