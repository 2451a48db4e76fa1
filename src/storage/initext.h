// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

// Whether QSettings reads this as an ini file without leaving anything out. It says so itself
// (QSettings::FormatError), but only once in a process, line by line when a value is asked for, and
// not of quotes that never end, in which the rest of a file disappears. On the other hand it
// complains, and goes on well, about what editors and people put there: a mark of Unicode at the
// start, lines with a # in front, which they take for comments, and keys with a / at the end, which
// it writes as \= and then cannot read. No key of ours ends so.
// Its rules: https://doc.qt.io/qt-6/qsettings.html#Format-enum
bool isIniText(QByteArrayView text);
